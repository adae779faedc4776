"""Children who a document says are placed outside the area, ahead to a month, beside new places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.forecasts.capacity import Month
from goldenthread.forecasts.sufficiency import LINE_OF_TYPE
from goldenthread.forecasts.sufficiency_ahead import Count, Ends, NewPlaces, coming, plans_at
from goldenthread.home.sufficient import Sufficient, new_places_of
from goldenthread.intake.pack import PackRecord

OUTSIDE = re.compile(
    r"out[- ]of[- ](area|county|borough|city|authority)|outside the (area|county|borough|city)|"
    r"external (residential )?placement|placements? with external",
    re.IGNORECASE,
)
PERIOD = "period"


@dataclass(frozen=True)
class Outside:
    """`stated` is what the document says, of whom is asked; `share` the stated share that makes it of all of them.

    `ahead` is None where it cannot be said: `why` says why not. `plans_then` are the plans of the January nearest to
    the count, of which the stated number was so many.
    """

    row: PackRecord
    stated: float
    share: PackRecord | None
    year: int | None
    plans_then: float | None
    ahead: Ends | None
    new: Count
    undated: Count
    why: str = ""


def outside_of(found: Sufficient) -> list[Outside]:
    """Every stated number of children placed outside; of one need, where a document states its share too."""
    rows = [row for row in found.asked.pack.rows("stated_figures") if _is_outside(row)]
    return [
        _outside(found, row, rows)
        for row in rows
        if row.text("statistic") == "count" and not row.refs("breakdown") and _value(row) is not None
    ]


def _outside(found: Sufficient, row: PackRecord, rows: Sequence[PackRecord]) -> Outside:
    whom, month = found.question.whom, found.month
    number = _value(row) or 0
    share = _share(row, rows, whom.need) if whom.need else None
    year = _year(found, row)
    then = found.found.panel.histories[found.found.place].counts.get(year) if year is not None else None
    why = ""
    if row.text("accumulation") == PERIOD:
        why = "placements made during a time, not children placed at one time"
    elif whom.key and share is None:
        why = f"no document says how many of them are {'of this need' if whom.need else 'of this age'}"
    elif not then or month is None:
        why = "plans are not published for its year, or not forecast"
    stated = number * float(_value(share) or 0) / 100 if share is not None else number
    ahead = plans_at(found.januaries, month) if month is not None else None
    schemes = [new_places_of(each) for each in found.planned]
    dated = [each for each in schemes if each.status != "stopped" and each.opens is not None]
    undated = [each for each in schemes if each.status not in ("stopped", "open") and each.opens is None]
    return Outside(
        row,
        stated,
        share,
        year,
        then,
        ahead.times(stated / then) if not why and ahead is not None and then else None,
        _after(found, dated, year, month),
        coming(undated, _LINES, whom),
        why,
    )


_LINES = tuple(dict.fromkeys(LINE_OF_TYPE.values()))


def _after(found: Sufficient, dated: Sequence[NewPlaces], year: int | None, month: Month | None) -> Count:
    """Places of schemes that opened after the count and by the month."""
    since = [each for each in dated if year is None or (each.opens is not None and each.opens.year >= year)]
    return coming(since, _LINES, found.question.whom, month)


def _is_outside(row: PackRecord) -> bool:
    return bool(OUTSIDE.search(f"{row.title} {row.text('topic')}"))


def _share(row: PackRecord, rows: Sequence[PackRecord], need: str) -> PackRecord | None:
    """The stated share of a need of exactly this number."""
    for each in rows:
        if (
            each.text("statistic") == "share"
            and each.refs("breakdown") == (f"need={need}",)
            and each.number("denominator") == row.number("low")
            and each.document_key == row.document_key
        ):
            return each
    return None


def _value(row: PackRecord | None) -> float | None:
    """The number, where it is stated exactly; a bound is no number to reckon with."""
    if row is None or row.number("low") is None or row.number("low") != row.number("high"):
        return None
    return float(row.number("low") or 0)


def _year(found: Sufficient, row: PackRecord) -> int | None:
    """The January of its date, or of its document's; the nearest before that is published."""
    history = found.found.panel.histories.get(found.found.place)
    document = found.asked.pack.record("documents", row.document_key)
    dates = [row.loose("as_at"), row.loose("period_end"), document.loose("published") if document else None]
    day = next((each.last for each in dates if each is not None and each.last is not None), None)
    if history is None or day is None:
        return None
    known = [year for year, count in history.counts.items() if count and year <= day.year]
    return max(known, default=None)
