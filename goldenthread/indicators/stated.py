"""A figure that a document states, read from its row of the pack, and the changes that documents state between two."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol, cast

from goldenthread.intake.loose_date import as_loose_date
from goldenthread.methods.breakdown import TOTAL, breakdown_of
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period
from goldenthread.methods.stated_change import Kind, StatedCheck, check_stated

PRINTED_NUMBER = re.compile(
    r"^[£~c.\s]*(-?\d[\d,]*(?:\.\d+)?)\s*(?:%|per cent|weeks?|/\s*10)?$", re.IGNORECASE
)


class Row(Protocol):
    """What is needed of a row of `stated_figures` or `stated_changes`."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def values(self) -> Mapping[str, Any]: ...
    @property
    def document_title(self) -> str: ...
    @property
    def document_place(self) -> str: ...


def stated_figure(row: Row, place: str = "", place_name: str = "") -> Figure:
    """The figure with its printed words. Its value is known only where the document gives one exact number, or
    says "around" or "about" one; "over 6,500" is a bound."""
    cells = row.values
    printed = str(cells.get("value") or "")
    bound = str(cells.get("bound") or "exact")
    value = _printed_number(printed) if bound in ("exact", "about") else None
    if value is None and bound in ("exact", "about"):
        value = _single(cells)
    return Figure(
        indicator=str(cells.get("indicator") or row.key),
        title=row.title,
        place=place,
        place_name=place_name,
        period=_period(cells),
        value=value,
        breakdown=_breakdown(cells.get("breakdown")),
        low=_number(cells.get("low")),
        high=_number(cells.get("high")),
        numerator=_number(cells.get("numerator")),
        denominator=_number(cells.get("denominator")),
        statistic=str(cells.get("statistic") or "not stated"),
        unit=str(cells.get("unit") or ""),
        population=str(cells.get("population") or ""),
        availability=str(cells.get("availability") or "known"),
        accumulation=str(cells.get("accumulation") or "not stated"),
        origin="estimated" if cells.get("origin") == "estimated" else "stated",
        source=row.document_title,
        release=row.document_place,
        as_at=as_loose_date(cells.get("as_at")).last,
        bound=bound,
        words=printed,
    )


@dataclass(frozen=True)
class StatedChange:
    """A change as a document states it, with the two figures it is between and what recomputing it gave."""

    row: Row
    earlier: Figure
    later: Figure
    check: StatedCheck


def stated_changes(
    figures: Mapping[str, Row], changes: Sequence[Row], indicators: Sequence[Row] = ()
) -> list[StatedChange]:
    """Every stated change whose two figures are there, recomputed.

    "Improved" is a rise where the figure's indicator, one of `indicators`, is better higher, and a fall where it is
    better lower; where neither is known it says neither up nor down.
    """
    better = {row.key: str(row.values.get("direction") or "") for row in indicators}
    found = []
    for row in changes:
        earlier = figures.get(str(row.values.get("from_figure") or ""))
        later = figures.get(str(row.values.get("to_figure") or ""))
        if earlier is None or later is None:
            continue
        first, second = stated_figure(earlier), stated_figure(later)
        kind = cast(Kind, str(row.values.get("change_kind") or "direction"))
        stated = _up_or_down(str(row.values.get("stated") or ""), kind, better.get(second.indicator, ""))
        checked = check_stated(first, second, kind, stated, _number(row.values.get("stated_value")))
        found.append(StatedChange(row, first, second, checked))
    return found


def _up_or_down(stated: str, kind: str, direction: str) -> str:
    """The words, with "improve" said as a rise or a fall where it is known which of them is better."""
    if kind == "direction" and "improv" in stated.lower():
        return {"higher is better": "rise", "lower is better": "fall"}.get(direction, stated)
    return stated


def _printed_number(printed: str) -> float | None:
    match = PRINTED_NUMBER.match(printed.strip())
    return float(match[1].replace(",", "")) if match else None


def _single(cells: Mapping[str, Any]) -> float | None:
    low, high = _number(cells.get("low")), _number(cells.get("high"))
    return low if low is not None and low == high else None


def _number(value: Any) -> float | None:
    if value is None or value == "":
        return None
    return float(value) if isinstance(value, int | float | Decimal) else float(str(value))


def _period(cells: Mapping[str, Any]) -> Period | None:
    start, end = as_loose_date(cells.get("period_start")), as_loose_date(cells.get("period_end"))
    point = cells.get("accumulation") == "point"
    if point:
        moment = end if end.readable else start if start.readable else as_loose_date(cells.get("as_at"))
        return Period(moment.first, moment.last, "instant") if moment.first and moment.last else None
    first, last = start.first or end.first, end.last or start.last
    return Period(first, last, "interval") if first and last and first <= last else None


def _breakdown(cell: Any) -> tuple[tuple[str, str], ...]:
    parts = [str(part).partition("=") for part in cell or ()]
    pairs = [(name.strip(), value.strip()) for name, _, value in parts if name.strip() and value.strip()]
    try:
        return breakdown_of(pairs)
    except ValueError:
        return TOTAL
