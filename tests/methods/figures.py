"""Figures for worked examples."""

from dataclasses import replace
from typing import Any

from goldenthread.methods.figure import Figure
from goldenthread.methods.period import january

COUNT = Figure("plans", "EHC plans", "840", "County Durham", january(2025), 5390, unit="plans")
SHARE = replace(COUNT, indicator="share", title="In time", statistic="share", unit="per cent", value=18.3)


def count(value: float | None, **fields: Any) -> Figure:
    return replace(COUNT, value=value, **fields)


def share(value: float | None, **fields: Any) -> Figure:
    return replace(SHARE, value=value, **fields)
