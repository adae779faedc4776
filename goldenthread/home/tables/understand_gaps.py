"""The tables of gaps: needs by tier, and every gap with its evidence and what was decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from goldenthread.home.asked import Asked
from goldenthread.indicators.dimension import NEEDS
from goldenthread.needs.gap import KINDS, NO_ACTION, SEVERITIES, SHEET_OF, Gap
from goldenthread.needs.gap_matrix import MatrixRow
from goldenthread.needs.service_reach import TIERS, spans
from goldenthread.web.tables import Cell, Column, Empty, Table

SEVERITY_COLOURS = {3: "red", 2: "orange", 1: "grey"}
STATE_COLOURS = {"undecided": "red", "answered in the documents": "blue", "decided": "green"}


def matrix_table(asked: Asked, rows: Sequence[MatrixRow], counted_on: date | None) -> Table:
    """How many services of each tier name the need; where the map cannot tell, it says so."""
    return Table(
        key="needs-by-tier",
        caption="Needs by tier: how many services are recorded",
        columns=(
            Column("need", "Need"),
            Column("children", "EHC plans with it", numeric=True),
            *(Column(tier.replace(" ", "-"), tier.capitalize(), sortable=False) for tier in TIERS),
            Column("unrecorded", "Tier not recorded", sortable=False),
            Column("ages", "Ages left out", sortable=False),
        ),
        rows=[
            (
                Cell(row.title),
                Cell(None if row.children is None else f"{row.children:,.0f}", sort=row.children),
                *(_tier_cell(row, tier) for tier in TIERS),
                _named([each.title for each in row.unrecorded]) if row.unrecorded else Cell("none"),
                Cell("cannot tell" if row.ages is None else spans(row.ages) or "none"),
            )
            for row in rows
        ],
        as_at=asked.as_at,
        note=(
            "A service counts where it names the need and its tier is recorded. “Cannot tell” means that a service "
            "which may stand here has no tier or no need recorded."
            + (f" Plans are those of {counted_on:%B %Y}, by main need." if counted_on else "")
        ),
        empty=Empty(
            "No service and no published plan is known.", "Fill in the sheet “services” of the area's pack."
        ),
        things=("need", "needs"),
    )


def _tier_cell(row: MatrixRow, tier: str) -> Cell:
    cell = row.cells[tier]
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
            Column("origin", "Whence", sortable=False),
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
    needs = [NEEDS.get(code, code) for code in gap.needs]
    services = [asked.pack.title("services", key) for key in gap.services]
    return "; ".join([*needs, *services])


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
