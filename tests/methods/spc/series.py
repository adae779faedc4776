"""Monthly series for worked examples."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from goldenthread.methods.months import add_months
from goldenthread.methods.spc.chart import Chart, Observation, xmr
from goldenthread.methods.spc.exact import Number

START = date(2020, 1, 1)


def observed(values: Sequence[Number | None], rebase: Sequence[int] = ()) -> list[Observation]:
    """One value a month; `rebase` holds the positions that start a new segment."""
    return [Observation(add_months(START, i), value, i in rebase) for i, value in enumerate(values)]


def chart_of(values: Sequence[Number | None], rebase: Sequence[int] = (), **options: Any) -> Chart:
    return xmr(observed(values, rebase), **options)
