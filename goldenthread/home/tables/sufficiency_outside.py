"""The table of children placed outside the area, beside the places that could replace those placements."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.forecasts.sufficiency_ahead import words_of
from goldenthread.home.sources import documents_of, place_of
from goldenthread.home.sufficiency_answer import for_whom, range_words
from goldenthread.home.sufficiency_outside import Outside
from goldenthread.home.sufficient import Sufficient
from goldenthread.web.tables import Cell, Column, Empty, Table, Value


def outside_table(found: Sufficient, rows: Sequence[Outside]) -> Table:
    """As stated, ahead to the month, and less the new places of every kind."""
    month = found.month.words if found.month is not None else "time to come"
    return Table(
        key="placed-outside",
        caption=f"Placed outside the area{for_whom(found.question.whom)}, and new places by {month}",
        columns=(
            Column("what", "What the document says"),
            Column("stated", "Stated", numeric=True),
            Column("ahead", f"In {month}, at the same share of plans", numeric=True),
            Column("new", "New places by then", numeric=True),
            Column("left", "Left outside (80% range)"),
            Column("undated", "New places without a date", numeric=True),
        ),
        rows=[_row(found, each) for each in rows],
        note=(
            "Nobody forecasts placements outside the area by themselves: they are taken as the same share of all EHC "
            "plans as when they were counted. New places are those of every kind that fit; whether one can replace a "
            "placement is for those who know the child."
        ),
        source=documents_of([each.row for each in rows]),
        as_at=found.asked.as_at,
        empty=Empty(
            "No document states how many are placed outside the area.",
            "It would be a row of the sheet “stated_figures” of the area’s pack.",
        ),
        things=("row", "rows"),
    )


def _row(found: Sufficient, each: Outside) -> tuple[Value, ...]:
    what = Cell(each.row.title, href=found.asked.address(each.row), note=place_of(each.row) or None)
    how = (
        f"{_short(each.share.title)} {each.share.text('value')} of {each.row.text('value')}"
        if each.share
        else None
    )
    stated = Cell(f"{each.stated:,.0f}", sort=each.stated, raw=round(each.stated), note=how)
    if each.ahead is None:
        return (
            what,
            stated,
            Cell("not worked out", note=each.why, raw=""),
            each.new.all,
            Cell("–", raw=""),
            each.undated.all,
        )
    left = each.ahead.less(each.new.alone)
    return (
        what,
        stated,
        Cell(
            f"{each.ahead.central:,.0f}",
            sort=each.ahead.central,
            raw=round(each.ahead.central),
            note=(
                f"{range_words(each.ahead).strip(' ()')}; {each.stated:,.0f} of {each.plans_then:,.0f} plans in "
                f"January {each.year}"
            ),
        ),
        Cell(
            f"{each.new.all:,}",
            sort=each.new.all,
            note=f"{each.new.shared:,} of them for others too" if each.new.shared else None,
        ),
        Cell(words_of(left).replace(" short", ""), sort=left.central),
        each.undated.all,
    )


def _short(title: str) -> str:
    return f"{title.rstrip('.')}:"
