"""The table of what people decided."""

from __future__ import annotations

import re
from collections.abc import Sequence

from django.utils.timezone import localtime

from goldenthread.home.decisions import CHANGED, HOLDS, Registered
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import day


def decisions_table(area_name: str, found: Sequence[Registered], filtered: bool) -> Table:
    """Newest first; a file holds what was found then too, so that it can be read by itself."""
    return Table(
        key="decisions",
        caption=f"Decisions that people took about {area_name}",
        columns=(
            Column("at", "When"),
            Column("about", "About"),
            Column("kind", "Type"),
            Column("decided", "Decided"),
            Column("reason", "Why"),
            Column("by", "Who"),
            Column("state", "Holds"),
            Column("record", "Record"),
        ),
        rows=[_row(each) for each in found],
        note=(
            "All that was ever decided, whatever the date of the page; what was taken back or replaced stays here. "
            "Loading a pack again changes nothing of it. One about a gap or a break holds for as long as that says the "
            "same, as at the date of the page."
        ),
        empty=Empty(
            "No decision fits." if filtered else "Nobody has decided anything yet.",
            ""
            if filtered
            else "Decisions are taken where a gap, a break, a chart, a target or an assessment stands.",
        ),
        things=("decision", "decisions"),
        page_size=50,
    )


def _row(each: Registered) -> tuple[Cell, ...]:
    held = each.decision
    at = localtime(held.at)
    return (
        Cell(day(at.date()), sort=at.isoformat(), raw=at.isoformat(timespec="seconds")),
        Cell(each.title, href=held.link or None, note=_found(each)),
        Cell(each.kind.title),
        Cell(each.decided),
        Cell(_breakable(held.reason) or "none given", raw=held.reason),
        Cell(held.by),
        _state(each),
        Cell(each.record or None, raw=each.record),
    )


def _state(each: Registered) -> Cell:
    if each.state == HOLDS:
        return Cell("yes", tag="green")
    if each.state == CHANGED:
        return Cell("no longer", tag="orange", note="What it was about says something else now, or is gone.")
    return Cell(_ended(each))


def _found(each: Registered) -> str | None:
    """What was found then, where the title is not the beginning of it."""
    found = each.decision.found
    begins = each.title.rstrip(" …").casefold()
    return found[:300] if found and not found.casefold().startswith(begins) else None


def _breakable(text: str) -> str:
    """What people type may have one very long word; it may be broken where a line ends."""
    return re.sub(r"(\S{30})(?=\S)", "\\1\u200b", text)


def _ended(each: Registered) -> str:
    held = each.decision
    until = f"until {day(localtime(held.ended_at).date())}" if held.ended_at is not None else ""
    said = ", ".join(part for part in (until, held.ended_by) if part)
    return f"{said}: {held.ended_reason}" if held.ended_reason else said
