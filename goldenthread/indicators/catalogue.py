"""Every indicator by its key: those that we declare, and those of a source under its own titles."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from goldenthread.access.declarations import find
from goldenthread.indicators.facts import SourceIndicator, SourceTitles
from goldenthread.indicators.indicator import Indicator


@cache
def declared() -> Mapping[str, Indicator]:
    """The declared indicators, in the order in which lists show them."""
    return {indicator.key: indicator for indicator in find(Indicator, "declared")}


@cache
def source_indicator(format_key: str, key: str) -> SourceIndicator | None:
    """A source's own indicator, which its layouts describe; None for a key that none of them has."""
    return _source_indicators(format_key).get(key)


@cache
def _source_indicators(format_key: str) -> Mapping[str, SourceIndicator]:
    books = [book for book in find(SourceTitles, "formats") if book.key == format_key]
    return {indicator.key: indicator for book in books for indicator in book.indicators()}
