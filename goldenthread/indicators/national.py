"""The keys of the national indicators that the program declares, for the sheets that may name one."""

from __future__ import annotations

from goldenthread.access.declarations import find
from goldenthread.indicators.indicator import Indicator


def national_indicator_keys() -> frozenset[str]:
    """Every key that `indicators.declared` holds."""
    return frozenset(indicator.key for indicator in find(Indicator, "declared"))
