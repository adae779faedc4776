"""A chart exists because a module of a package's folder `charts` declares it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from goldenthread.access.declarations import find
from goldenthread.web.charts.data import ChartData

if TYPE_CHECKING:
    from goldenthread.access.models import Area


@dataclass(frozen=True)
class ChartDeclaration:
    """`build` raises nothing for missing data: it gives a chart whose series are empty."""

    key: str
    title: str
    build: Callable[[Area, date], ChartData]
    permission: str = "see-area"
    order: int = 100


def declared_charts() -> dict[str, ChartDeclaration]:
    return {chart.key: chart for chart in find(ChartDeclaration, "charts")}
