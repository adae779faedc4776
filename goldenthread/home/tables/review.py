"""The tables of the page Review: indicator sets, the answer to the inspection, and the evidence log."""

from __future__ import annotations

from collections.abc import Sequence

from django.urls import reverse

from goldenthread.governance.inspection_response import Claim, Development, Weakness
from goldenthread.home.asked import Asked
from goldenthread.home.sources import documents_of, place_of
from goldenthread.home.tables.stated import said_when, with_unit
from goldenthread.indicators.report import Line, Report
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.figure import Figure
from goldenthread.web.status import colour_of
from goldenthread.web.tables import Cell, Column, Empty, Table

STANDING_COLOURS = {
    "met": "green",
    "on the way": "light-blue",
    "not met": "red",
    "unread since due": "red",
    "cannot be told": "yellow",
    "no reading": "grey",
    "no target": "grey",
    "held": "yellow",
}
# How the words are counted in a sentence: “8 without a target”.
COUNTED = {
    "met": "met",
    "on the way": "on the way",
    "not met": "not met",
    "unread since due": "past the target’s date without a reading",
    "cannot be told": "that cannot be told",
    "no reading": "without a reading",
    "no target": "without a target",
    "held": "held until somebody confirms the target",
}
_LINE_COLUMNS = (
    Column("indicator", "Indicator"),
    Column("baseline", "First reading", numeric=True, sortable=False),
    Column("latest", "Latest reading", numeric=True, sortable=False),
    Column("trend", "Trend", sortable=False),
    Column("target", "Target", sortable=False),
    Column("status", "Status"),
)


def report_table(asked: Asked, report: Report) -> Table:
    """The whole set in one table; an area that nobody reads is a row that says so."""
    rows: list[tuple[Cell, ...]] = []
    for area in report.areas:
        heading = Cell(f"{area.number}. {area.heading}" if area.number else area.heading, sort=area.number)
        if not area.lines:
            missing = Cell("no indicator stands for it", note=place_of(area.record))
            none = Cell("none")
            rows.append((heading, missing, none, none, Cell("No trend"), none, _tag("no reading")))
        for line in area.lines:
            rows.append((heading, *line_row(asked, line)))
    return Table(
        key=report.record.key,
        caption=report.record.title,
        columns=(Column("area", "Area"), *_LINE_COLUMNS),
        rows=rows,
        as_at=asked.as_at,
        source=documents_of([report.record]),
        empty=Empty(
            "The set has no members yet.", "Fill in the sheet “indicator_set_members” of the area's pack."
        ),
        things=("row", "rows"),
    )


def lines_table(asked: Asked, lines: Sequence[Line]) -> Table:
    """The area's own indicators that are in no set."""
    return Table(
        key="other-indicators",
        caption="Other indicators of the area",
        columns=_LINE_COLUMNS,
        rows=[line_row(asked, line) for line in lines],
        as_at=asked.as_at,
        source=documents_of(line.declared for line in lines if line.declared is not None),
        empty=Empty("Every indicator of the area is in a set."),
        things=("indicator", "indicators"),
    )


def line_row(asked: Asked, line: Line) -> tuple[Cell, ...]:
    found = line.standing
    return (
        Cell(line.title, href=indicator_address(asked, line.key)),
        reading_cell(line, found.baseline, "none earlier" if found.latest is not None else "none"),
        reading_cell(line, found.latest),
        Cell(found.movement.capitalize() or "No trend", note=_trend(line)),
        Cell(
            found.target.words + (f" by {_due(line)}" if _due(line) else "")
            if found.target is not None
            else "none recorded"
        ),
        Cell(
            found.word,
            tag=STANDING_COLOURS[found.word],
            note=found.sentence if found.target is not None or found.latest is None else None,
        ),
    )


def reading_cell(line: Line, figure: Figure | None, otherwise: str = "none") -> Cell:
    """The reading with when it was taken, as loosely as the document says it, and its statistic where that matters."""
    if figure is None:
        return Cell(otherwise)
    statistic = f", {figure.statistic}" if figure.statistic in ("mean", "median", "maximum") else ""
    return Cell(with_unit(figure), sort=figure.value, note=f"{_when(line, figure)}{statistic}")


def _when(line: Line, figure: Figure) -> str:
    record = line.record_of(figure)
    if record is None:
        return figure.period.words if figure.period is not None else "no date given"
    return said_when(record, figure) or "no date given"


def area_readings_table(asked: Asked, line: Line) -> Table:
    """Every figure that documents state of one of the area's own indicators."""
    rows = [
        (
            Cell(record.title, href=asked.address(record), note=place_of(record)),
            reading_cell(line, figure),
            Cell(figure.population or None),
            Cell(f"“{record.text('wording')}”" if record.text("wording") else None),
        )
        for record, figure in zip(line.records, line.readings, strict=True)
    ]
    return Table(
        key="readings",
        caption=f"{line.title}: every reading",
        columns=(
            Column("figure", "Reading"),
            Column("value", "Value", numeric=True, sortable=False),
            Column("population", "What it counts"),
            Column("wording", "In the words of the document", sortable=False),
        ),
        rows=rows,
        as_at=asked.as_at,
        source=documents_of(line.records),
        empty=Empty("No document states a reading of it by this date."),
        things=("reading", "readings"),
    )


def developments_table(asked: Asked, weakness: Weakness) -> Table:
    """What is still to do, with its day and whether it has passed."""
    return Table(
        key="further-developments",
        caption="Still to do",
        columns=(
            Column("text", "In the words of the document", sortable=False),
            Column("due", "Due"),
            Column("status", "Status"),
            Column("overdue", "At this date"),
        ),
        rows=[_development_row(asked, each) for each in weakness.developments],
        as_at=asked.as_at,
        source=documents_of(each.record for each in weakness.developments),
        empty=Empty("No further development is recorded for it."),
        things=("development", "developments"),
    )


def claims_table(asked: Asked, weakness: Weakness, kind: str, title: str) -> Table:
    """The statements of one kind, each with the figures and evidence that the document gives for it."""
    claims = weakness.claims.get(kind, ())
    return Table(
        key=kind.replace(" ", "-"),
        caption=title,
        columns=(
            Column("text", "In the words of the document", sortable=False),
            Column("figures", "Its figures", sortable=False),
            Column("evidence", "Evidence cited", sortable=False),
            Column("place", "Where"),
        ),
        rows=[_claim_row(asked, each) for each in claims],
        source=documents_of(each.record for each in claims),
        things=("statement", "statements"),
    )


def evidence_table(asked: Asked, rows: Sequence[PackRecord]) -> Table:
    """Every citation as printed, in the order of the document."""
    return Table(
        key="evidence",
        caption="Evidence, as the document cites it",
        columns=(
            Column("reference", "Reference, as printed"),
            Column("title", "Evidence"),
            Column("kind", "Kind"),
            Column("claim", "The words that it supports", sortable=False),
            Column("place", "Where"),
        ),
        rows=[
            (
                Cell(row.text("reference") or "none", href=asked.address(row)),
                Cell(row.title),
                Cell(row.text("kind")),
                Cell(f"“{row.text('claim')}”" if row.text("claim") else None),
                Cell(row.document_place or None),
            )
            for row in rows
        ],
        source=documents_of(rows),
        empty=Empty("No evidence is recorded yet.", "Fill in the sheet “evidence” of the area's pack."),
        things=("citation", "citations"),
    )


def indicator_address(asked: Asked, key: str) -> str:
    return reverse("indicator", kwargs={"area_key": asked.pack.area_key, "indicator_key": key})


def _development_row(asked: Asked, each: Development) -> tuple[Cell, ...]:
    newest = each.updates[-1] if each.updates else None
    update = f"“{newest.text('text')}” ({place_of(newest)})" if newest is not None else None
    return (
        Cell(f"“{each.text}”", note=each.record.document_place or None),
        Cell(each.due or "no date given", sort=each.due_day),
        Cell(each.status, tag=colour_of(each.status), note=update),
        Cell("overdue", tag="red", sort=-each.days_overdue, note=f"by {each.days_overdue:,} days")
        if each.overdue
        else Cell("not overdue" if each.due_day is not None else "cannot be told", sort=1),
    )


def _claim_row(asked: Asked, claim: Claim) -> tuple[Cell, ...]:
    figures = "; ".join(f"{record.title}: {with_unit(figure)}" for record, figure in claim.figures)
    evidence = "; ".join(f"{row.text('reference')} {row.title}".strip() for row in claim.evidence)
    return (
        Cell(f"“{claim.record.text('text')}”"),
        Cell(figures or "none given"),
        Cell(evidence or "none cited"),
        Cell(claim.record.document_place or None, href=asked.address(claim.record)),
    )


def _tag(word: str) -> Cell:
    return Cell(word, tag=STANDING_COLOURS[word])


def _trend(line: Line) -> str | None:
    words = line.standing.movement_words.removeprefix("Not compared: ")
    said = [f"{words[:1].upper()}{words[1:]}" if words else "", line.standing.stale]
    return ". ".join(each for each in said if each) or None


def _due(line: Line) -> str:
    target = line.standing.target
    if target is None or target.by is None or target.due is None:
        return ""
    return f"{target.due.day} {target.due:%B %Y}" if target.by.precision == "day" else target.by.printed
