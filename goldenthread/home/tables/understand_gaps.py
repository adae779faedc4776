"""The tables of gaps: needs by tier, and every gap with its evidence and what was decided."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from goldenthread.home.asked import Asked
from goldenthread.indicators.dimension import NEEDS
from goldenthread.needs.gap import KINDS, NO_ACTION, SEVERITIES, SHEET_OF, Gap
from goldenthread.needs.gap_matrix import MatrixCell, MatrixRow
from goldenthread.needs.service_reach import spans
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import listed

SEVERITY_COLOURS = {3: "red", 2: "orange", 1: "grey"}
STATE_COLOURS = {"undecided": "red", "answered in the documents": "blue", "decided": "green"}


def matrix_table(
    asked: Asked, rows: Sequence[MatrixRow], counted_on: date | None, across: str = "tier"
) -> Table:
    """Which services name the need and stand in each column; where the map cannot tell, it says so."""
    names = list(rows[0].cells) if rows else []
    by_tier = across == "tier"
    return Table(
        key=f"needs-by-{across}",
        caption=f"Needs by {_ACROSS[across]}: how many services are recorded",
        columns=(
            Column("need", "Need"),
            Column("children", "EHC plans with it", numeric=True),
            *(Column(_slug(name), name[:1].upper() + name[1:], sortable=False) for name in names),
            *([Column("unrecorded", "Tier not recorded", sortable=False)] if by_tier else []),
            *([Column("ages", "Ages left out", sortable=False)] if across in ("tier", "age") else []),
        ),
        rows=[
            (
                Cell(row.title),
                Cell(None if row.children is None else f"{row.children:,.0f}", sort=row.children),
                *(_matrix_cell(cell) for cell in row.cells.values()),
                *(
                    (_named([e.title for e in row.unrecorded]) if row.unrecorded else Cell("none"),)
                    if by_tier
                    else ()
                ),
                *(
                    (Cell("cannot tell" if row.ages is None else spans(row.ages) or "none"),)
                    if across in ("tier", "age")
                    else ()
                ),
            )
            for row in rows
        ],
        as_at=asked.as_at,
        note=(
            f"{_COUNTED[across]} “Cannot tell” means that a service which may stand here has no need recorded, or "
            f"nobody recorded its {_ACROSS[across]}."
            + (f" Plans are those of {counted_on:%B %Y}, by main need." if counted_on else "")
        ),
        empty=Empty(
            "No service and no published plan is known.", "Fill in the sheet “services” of the area's pack."
        ),
        things=("need", "needs"),
    )


_ACROSS = {"tier": "tier", "age": "age", "time": "times, waiting and thresholds", "place": "place"}
_COUNTED = {
    "tier": "A service counts where it names the need and its tier is recorded.",
    "age": "A service counts where it names the need and is recorded for some of the ages.",
    "time": (
        "A service counts where it names the need and is recorded to run then, or to offer something to those who wait "
        "or do not reach its threshold."
    ),
    "place": "A service counts where it names the need and is recorded for the place.",
}


def _slug(name: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", name.lower()))


def _matrix_cell(cell: MatrixCell) -> Cell:
    if cell.services:
        return _named([each.title for each in cell.services])
    if cell.missing:
        return Cell("none", tag="red")
    return Cell("cannot tell" if cell.unclear else "none")


def _named(titles: Sequence[str]) -> Cell:
    return Cell(f"{len(titles)}", sort=len(titles), note="; ".join(titles))


def gap_list_table(asked: Asked, gaps: Sequence[Gap], address: Callable[[Gap], str]) -> Table:
    """Undecided and severe first, as they come."""
    return Table(
        key="gaps",
        caption="Gaps, and what is decided about each",
        columns=(
            Column("gap", "Gap"),
            Column("kind", "Type"),
            Column("severity", "Severity"),
            Column("about", "Needs and services", sortable=False),
            Column("origin", "Where it comes from", sortable=False),
            Column("decision", "Decision"),
        ),
        rows=[
            (
                Cell(gap.title, href=address(gap), note=None if gap.recorded else gap.words),
                Cell(KINDS.get(gap.kind, gap.kind)),
                Cell(gap.severity_words, sort=gap.severity, tag=SEVERITY_COLOURS[gap.severity]),
                Cell(about(asked, gap) or "none named"),
                Cell(
                    "A document says it" if gap.recorded else "The service map shows it",
                    note=_place(asked, gap),
                ),
                decision_cell(asked, gap),
            )
            for gap in gaps
        ],
        as_at=asked.as_at,
        note=(
            "Severity by rule: high where children may go without, medium where they are served late or unequally, low "
            "where something is there twice or the records cannot tell. Whoever decides may set another."
        ),
        empty=Empty(
            "No gap fits.", "Gaps come from the sheet “gaps” of the area's pack and from its service map."
        ),
        things=("gap", "gaps"),
        page_size=50,
    )


def decision_cell(asked: Asked, gap: Gap) -> Cell:
    held = gap.decided
    if held is not None and held.decision == NO_ACTION:
        return Cell("no action", tag="green", note=f"{held.reason} {held.by}, {_day(held.on)}")
    if held is not None:
        row = asked.pack.record(SHEET_OF[held.decision], held.answer)
        title = row.title if row is not None else held.answer
        note = f"{title}. {held.reason} {held.by}, {_day(held.on)}".replace(".. ", ". ").replace("  ", " ")
        return Cell(held.decision, tag="green", note=note)
    if gap.answered:
        found = [row.title for node in gap.answered if (row := asked.pack.record(*node)) is not None]
        return Cell("answered in the documents", tag="blue", note="; ".join(found))
    return Cell("undecided", tag="red")


def about(asked: Asked, gap: Gap) -> str:
    """Needs and services; then the tiers, ages, places and times that a gap of the service map is about."""
    needs = [NEEDS.get(code, code) for code in gap.needs]
    services = [asked.pack.title("services", key) for key in gap.services]
    return "; ".join([*needs, *services])


def where_and_when(gap: Gap) -> list[tuple[str, str]]:
    """The tiers, ages, places and times of a gap, each under its name; nothing that it does not say."""
    said = (
        ("Tiers", listed(list(gap.tiers))),
        ("Ages", spans(gap.ages) if gap.ages else ""),
        ("Places", listed(list(gap.places))),
        ("Times", listed(list(gap.times))),
    )
    return [(name, words[:1].upper() + words[1:]) for name, words in said if words]


def severity_options() -> list[tuple[str, str]]:
    return [(str(key), words.capitalize()) for key, words in SEVERITIES.items()]


def _place(asked: Asked, gap: Gap) -> str | None:
    row = asked.pack.record("gaps", gap.key) if gap.recorded else None
    said = row.document_place if row is not None else ""
    return (
        "; ".join(each for each in (said, "the service map shows it too" if gap.also_found else "") if each)
        or None
    )


def _day(day: object) -> str:
    return f"{day:%-d %B %Y}"
