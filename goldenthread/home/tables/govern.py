"""The tables of the page Govern: bodies, lines, organisations, posts, duties, risks, seats and reports."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.governance import duties, posts
from goldenthread.governance.organisations import Change
from goldenthread.governance.representation import Seat
from goldenthread.governance.risks import Risk
from goldenthread.home.asked import Asked
from goldenthread.home.sources import documents_of, place_of, placing
from goldenthread.intake.pack import PackRecord
from goldenthread.strategy.sections import Heading, dangling
from goldenthread.web.status import colour_of
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import day, listed


def bodies_table(
    asked: Asked, bodies: Sequence[PackRecord], lines: Sequence[PackRecord], seats: Sequence[Seat]
) -> Table:
    """Every body with who chairs it, to whom it answers, and whether families sit there."""
    seat_of = {seat.body.key: seat for seat in seats}
    rows = [
        (
            Cell(row.title, href=asked.address(row), note=row.document_place or None),
            Cell(row.text("kind")),
            Cell("; ".join(each for each in (row.text("chair"), row.text("co_chair")) if each) or None),
            _upward(asked, row, lines),
            Cell(
                seat_of[row.key].seat,
                tag=colour_of(seat_of[row.key].seat),
                note=_sitting(asked, seat_of[row.key]),
            ),
        )
        for row in bodies
    ]
    return Table(
        key="bodies",
        caption="Bodies: chairs, lines upwards and seats of families",
        columns=(
            Column("body", "Body"),
            Column("kind", "Kind"),
            Column("chair", "Chaired by"),
            Column("upward", "Answers to"),
            Column("seat", "Family seat"),
        ),
        rows=rows,
        as_at=asked.as_at,
        source=documents_of(bodies),
        empty=Empty("No body is recorded yet.", "Fill in the sheet “bodies” of the area's pack."),
        things=("body", "bodies"),
        page_size=12,
    )


def _upward(asked: Asked, row: PackRecord, lines: Sequence[PackRecord]) -> Cell:
    """The bodies above, each once; one that answers to nobody says whether it should."""
    above = dict.fromkeys(line.ref("to_body") for line in lines if line.ref("from_body") == row.key)
    if above:
        return Cell("; ".join(asked.pack.title("bodies", key) for key in above))
    if row.text("apex") == "yes":
        return Cell("nobody, by law or design")
    return Cell("nobody recorded", tag="red")


def _sitting(asked: Asked, seat: Seat) -> str | None:
    """Who sits there for families, by name and role."""
    said = [
        f"{asked.name(row.ref('organisation')).then}, {row.text('role')}".rstrip(", ") for row in seat.groups
    ]
    return "; ".join(dict.fromkeys(said)) or None


def lines_table(asked: Asked, lines: Sequence[PackRecord]) -> Table:
    """Each line in the words of the document."""
    rows = [
        (
            asked.record_cell("bodies", row.ref("from_body")),
            Cell(row.text("kind")),
            asked.record_cell("bodies", row.ref("to_body")),
            Cell(row.text("frequency") or None),
            Cell(f"“{row.text('wording')}”" if row.text("wording") else None, note=place_of(row)),
        )
        for row in lines
    ]
    return Table(
        key="reporting-lines",
        caption="The lines, in the words of the documents",
        columns=(
            Column("from", "This body"),
            Column("kind", "Line"),
            Column("to", "To this body"),
            Column("frequency", "How often"),
            Column("wording", "In its own words", sortable=False),
        ),
        rows=rows,
        as_at=asked.as_at,
        empty=Empty("No line is recorded yet.", "Fill in the sheet “reporting_lines” of the area's pack."),
        things=("line", "lines"),
    )


def changes_table(asked: Asked, changes: Sequence[Change]) -> Table:
    """Who took whose place, and whether that had happened at the date of the page."""
    rows = [
        (
            Cell("; ".join(row.title for row in change.predecessors) or None),
            Cell(change.successor.title, href=asked.address(change.successor)),
            change.on,
            Cell("has happened" if change.has_happened(asked.on) else f"after {day(asked.on)}"),
            Cell(listed(list(dict.fromkeys(place_of(row) for row in change.records)))),
        )
        for change in changes
    ]
    return Table(
        key="organisations",
        caption="Which organisation took whose place",
        columns=(
            Column("before", "Before"),
            Column("after", "In its place"),
            Column("on", "From"),
            Column("state", "At the date of this page"),
            Column("source", "Source", sortable=False),
        ),
        rows=rows,
        as_at=asked.as_at,
        empty=Empty(
            "No organisation is recorded as having taken another's place.",
            "Fill in the sheet “organisation_successions” of the area's pack.",
        ),
        things=("change", "changes"),
    )


def posts_table(asked: Asked, rows: Sequence[PackRecord]) -> Table:
    """The posts that joint commissioning rests on, those that nobody holds first."""
    return Table(
        key="posts",
        caption="Posts, those that nobody holds first",
        columns=(
            Column("post", "Post"),
            Column("status", "Status"),
            Column("since", "Since"),
            Column("organisation", "Organisation"),
            Column("funded", "Funded by"),
            Column("wording", "In its own words", sortable=False),
        ),
        rows=[
            (
                Cell(row.title, href=asked.address(row)),
                Cell(posts.status(row), tag=colour_of(posts.status(row))),
                Cell(_loose(row, "since")),
                asked.names_cell(row.refs("organisations")),
                asked.names_cell(row.refs("funded_by")),
                Cell(f"“{row.text('wording')}”" if row.text("wording") else None, note=place_of(row)),
            )
            for row in posts.in_order(rows)
        ],
        as_at=asked.as_at,
        empty=Empty("No post is recorded yet.", "Fill in the sheet “posts” of the area's pack."),
        things=("post", "posts"),
        page_size=12,
    )


def duties_table(asked: Asked, rows: Sequence[PackRecord], sections: Sequence[PackRecord] = ()) -> Table:
    """Each duty and where it is met; a section that its document does not have is said (T14)."""
    return Table(
        key="duties",
        caption="Legal duties and where they are met",
        columns=(
            Column("instrument", "Instrument"),
            Column("reference", "Reference"),
            Column("title", "Duty", sortable=False),
            Column("met_by", "Met by", sortable=False),
            Column("status", "Status"),
        ),
        rows=[
            (
                Cell(row.text("instrument"), href=asked.address(row), note=row.document_place or None),
                Cell(_reference(row)),
                Cell(row.text("title") or None),
                Cell(row.text("met_by") or None, note=" ".join(_no_such_section(row, sections)) or None),
                Cell(duties.status(row), tag=colour_of(duties.status(row))),
            )
            for row in rows
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        empty=Empty("No duty is mapped yet.", "Fill in the sheet “duties” of the area's pack."),
        things=("duty", "duties"),
        page_size=10,
    )


def instruments_table(asked: Asked, rows: Sequence[PackRecord]) -> Table:
    """For each law or code how many duties are recorded, and which of its paragraphs are mapped."""
    instruments = list(dict.fromkeys(row.text("instrument") for row in rows))
    return Table(
        key="instruments",
        caption="Duties by law or code",
        columns=(
            Column("instrument", "Law or code"),
            Column("duties", "Duties", numeric=True),
            Column("paragraphs", "Paragraphs mapped", sortable=False),
            Column("met", "Met", numeric=True),
            Column("not_recorded", "Not recorded whether met", numeric=True),
        ),
        rows=[
            (
                instrument or "not named",
                len(of),
                "; ".join(each.words for each in duties.chapters(of)) or "no numbered paragraphs",
                duties.coverage(of).of("met"),
                duties.coverage(of).of("not recorded"),
            )
            for instrument in instruments
            for of in [[row for row in rows if row.text("instrument") == instrument]]
        ],
        as_at=asked.as_at,
        things=("law or code", "laws and codes"),
    )


def coverage_sentences(rows: Sequence[PackRecord], sections: Sequence[PackRecord] = ()) -> list[str]:
    """How many duties are met, how far the mapping reaches, and what points to no section."""
    found = duties.coverage(rows)
    if not found.total:
        return []
    counts = [f"{status} {count}" for status, count in found.counts]
    said = [f"Of {found.total} duties: {listed(counts)}."]
    said += [f"{chapter.instrument}: {chapter.words}." for chapter in duties.chapters(rows)]
    said += [
        f"{_reference(row) or row.title}: {why}" for row in rows for why in _no_such_section(row, sections)
    ]
    return said


def _no_such_section(row: PackRecord, sections: Sequence[PackRecord]) -> list[str]:
    """Why each section to which the row points is not there; nothing where nobody has recorded the sections."""
    headings = [
        Heading(each.key, each.text("number"), each.text("title"))
        for each in sections
        if each.document_key == row.document_key
    ]
    found = [dangling(target, headings) for target in row.refs("target_sections") if headings]
    return [why for why in found if why]


def risks_table(asked: Asked, risks: Sequence[Risk]) -> Table:
    """The risks as worded, highest score first, those that nobody scored last."""
    place = placing(risk.record for risk in risks)
    return Table(
        key="risks",
        caption="Risks, the highest score first",
        columns=(
            Column("risk", "Risk", sortable=False),
            Column("score", "Score", numeric=True),
            Column("likelihood", "Likelihood"),
            Column("impact", "Impact"),
            Column("mitigation", "Mitigation", sortable=False),
            Column("owner", "Owner"),
            Column("review", "Review by"),
        ),
        rows=[
            (
                Cell(
                    f"“{risk.record.text('text')}”",
                    href=asked.address(risk.record),
                    note=place(risk.record),
                ),
                risk.score,
                Cell(risk.record.text("likelihood") or None),
                Cell(risk.record.text("impact") or None),
                Cell(f"“{risk.record.text('mitigation')}”" if risk.record.text("mitigation") else None),
                Cell(risk.record.text("owner") or None),
                _review(risk),
            )
            for risk in risks
        ],
        as_at=asked.as_at,
        source=documents_of(risk.record for risk in risks),
        note="The score is likelihood times impact. A risk that nobody scored is not a small one.",
        empty=Empty("No risk is recorded yet.", "Fill in the sheet “risks” of the area's pack."),
        things=("risk", "risks"),
    )


def _review(risk: Risk) -> Cell:
    due = risk.record.day("review_on")
    if due is None:
        return Cell(None)
    return Cell(day(due), sort=due, tag="red" if risk.is_review_overdue else None, note=_late(risk), raw=due)


def _late(risk: Risk) -> str | None:
    return "overdue" if risk.is_review_overdue else None


def schedules_table(asked: Asked, rows: Sequence[PackRecord]) -> Table:
    """What is reported to whom and how often."""
    return Table(
        key="schedules",
        caption="What is reported, to whom and how often",
        columns=(
            Column("report", "Report"),
            Column("frequency", "How often, as printed"),
            Column("months", "Every … months", numeric=True),
            Column("body", "To"),
            Column("wording", "In its own words", sortable=False),
        ),
        rows=[
            (
                Cell(row.title, href=asked.address(row)),
                Cell(row.text("frequency") or None),
                row.number("months"),
                asked.record_cell("bodies", row.ref("body")),
                Cell(f"“{row.text('wording')}”" if row.text("wording") else None, note=place_of(row)),
            )
            for row in rows
        ],
        as_at=asked.as_at,
        empty=Empty("No report is recorded yet.", "Fill in the sheet “report_schedules” of the area's pack."),
        things=("report", "reports"),
        page_size=10,
    )


def _reference(row: PackRecord) -> str | None:
    first, last = row.text("reference_from"), row.text("reference_to")
    return f"{first} to {last}" if first and last and first != last else first or None


def _loose(row: PackRecord, column: str) -> str | None:
    when = row.loose(column)
    return when.printed if when else None
