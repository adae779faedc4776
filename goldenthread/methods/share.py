"""Shares: parts of a total in per cent, each with its two numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goldenthread.methods.change import unlike
from goldenthread.methods.figure import Figure, percentage


def share_of(part: Figure, total: Figure | None) -> Figure:
    """The part in per cent of the total. Not known where either is not known or the two do not belong together: only
    counts have parts, and none is more than its whole."""
    belongs = (
        total is not None
        and total.statistic == "count"
        and part.place == total.place
        and part.period == total.period
        and part.finality == total.finality
        and not unlike(replace(part, breakdown=total.breakdown), total)
        and (part.value or 0) <= (total.value or 0)
    )
    value = percentage(part.value, total.value) if total is not None and belongs else None
    return replace(
        part,
        value=value,
        low=None,
        high=None,
        numerator=part.value if value is not None else None,
        denominator=total.value if total is not None and value is not None else None,
        statistic="share",
        unit="per cent",
        availability="known" if value is not None else _availability(part),
        origin="derived",
        words="",
    )


def shares(parts: Iterable[Figure], total: Figure | None) -> list[Figure]:
    """Each part in per cent of the one total. Shares of parts that overlap do not add up to 100."""
    return [share_of(part, total) for part in parts]


def _availability(part: Figure) -> str:
    return part.availability if part.availability != "known" else "unavailable"
