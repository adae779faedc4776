"""The tables of what the area's own documents state: figures, changes, assessments, findings and gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goldenthread.home.answers import answers
from goldenthread.home.asked import Asked
from goldenthread.home.sources import documents_of
from goldenthread.indicators.beside import Beside
from goldenthread.indicators.dimension import NEEDS
from goldenthread.indicators.stated import StatedChange, stated_figure
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.figure import Figure
from goldenthread.needs.register import Assessment, said
from goldenthread.thread.tracing import Thread
from goldenthread.web.tables import Cell, Column, Empty, Table

STATE_COLOURS = {
    "lapsed": "red",
    "due": "yellow",
    "current": "green",
    "wording unclear": "yellow",
    "no refresh recorded": "grey",
}
PLANS = ("strategies", "priorities", "commitments", "actions")
VERDICT_COLOURS = {"agrees": "green", "differs": "red", "cannot be checked": "grey"}


def stated_table(asked: Asked, rows: Sequence[PackRecord], filtered: bool) -> Table:
    """Every figure as printed, with what it counts, of when, and whether the document estimates it."""
    return Table(
        key="stated-figures",
        caption="Figures that the area's documents state",
        columns=(
            Column("figure", "Figure"),
            Column("printed", "As printed", numeric=True),
            Column("counts", "What it counts"),
            Column("when", "When"),
            Column("basis", "Basis"),
            Column("topic", "Topic"),
        ),
        rows=[_stated_row(asked, row) for row in rows],
        source=documents_of(rows),
        empty=Empty(
            "No figure has this topic." if filtered else "No stated figure is recorded yet.",
            "" if filtered else "Fill in the sheet “stated_figures” of the area's pack.",
        ),
        things=("figure", "figures"),
        page_size=40,
    )


def _stated_row(asked: Asked, row: PackRecord) -> tuple[Cell, ...]:
    figure = stated_figure(row)
    group = row.text("overlap_group")
    return (
        Cell(row.title, href=asked.address(row), note=row.document_place or None),
        Cell(with_unit(figure), sort=figure.value if figure.value is not None else figure.low),
        Cell(
            figure.population or None,
            note=f"Overlaps with others: {group}. Never added up." if group else None,
        ),
        Cell(
            said_when(row, figure),
            sort=figure.period.end if figure.period else None,
            note="part-year" if figure.period and figure.period.part_year else None,
        ),
        Cell(figure.origin),
        Cell(row.text("topic") or None),
    )


def beside_table(asked: Asked, found: Sequence[Beside], place_name: str) -> Table:
    """A document's figure and the published one side by side; the last column says why they are not subtracted."""
    rows = []
    for each in found:
        row = asked.pack.record("stated_figures", each.row.key)
        published = each.published
        rows.append(
            (
                Cell(
                    each.stated.title,
                    href=asked.address(row) if row else None,
                    note=each.row.document_place or None,
                ),
                Cell(with_unit(each.stated), note=each.stated.population or None),
                Cell(
                    f"{with_unit(published)}{_parts(published)}, {published.period.words}"
                    if published is not None and published.period is not None
                    else None,
                    note=published.population if published is not None else None,
                ),
                Cell(each.why),
            )
        )
    return Table(
        key="beside-published",
        caption="Stated figures beside the published ones that measure nearly the same",
        columns=(
            Column("figure", "Figure"),
            Column("stated", "The document says", sortable=False),
            Column("published", f"Published for {place_name}", sortable=False),
            Column("why", "Why they are not the same count", sortable=False),
        ),
        rows=rows,
        empty=Empty("No stated figure names a published one."),
        things=("figure", "figures"),
    )


def changes_table(asked: Asked, changes: Sequence[StatedChange]) -> Table:
    """Each stated change worked out again from the document's own two figures."""
    rows = []
    for each in changes:
        row = asked.pack.record("stated_changes", each.row.key)
        wording = str(each.row.values.get("wording") or "")
        rows.append(
            (
                Cell(
                    each.later.title,
                    href=asked.address(row) if row else None,
                    note=each.row.document_place or None,
                ),
                Cell(with_unit(each.earlier)),
                Cell(with_unit(each.later)),
                Cell(f"“{each.row.values.get('stated')}”", note=f"“{wording}”" if wording else None),
                Cell(each.check.verdict, tag=VERDICT_COLOURS[each.check.verdict], note=_verdict(each)),
            )
        )
    return Table(
        key="stated-changes",
        caption="Stated changes, worked out again",
        columns=(
            Column("change", "Change"),
            Column("from", "From", numeric=True, sortable=False),
            Column("to", "To", numeric=True, sortable=False),
            Column("stated", "Stated as", sortable=False),
            Column("verdict", "Worked out again"),
        ),
        rows=rows,
        empty=Empty(
            "No stated change is recorded yet.", "Fill in the sheet “stated_changes” of the area's pack."
        ),
        things=("change", "changes"),
    )


def register_table(asked: Asked, found: Sequence[Assessment]) -> Table:
    """Each assessment with its refresh in the document's words and what follows from it at the date."""
    return Table(
        key="needs-assessments",
        caption="Needs assessments, reviews and analyses",
        columns=(
            Column("title", "Assessment"),
            Column("kind", "Kind"),
            Column("published", "Published"),
            Column("lead", "Lead"),
            Column("refresh", "Refresh, as printed"),
            Column("state", "Refresh at this date"),
        ),
        rows=[
            (
                Cell(
                    each.record.title,
                    href=asked.address(each.record),
                    note=each.record.document_place or None,
                ),
                Cell(each.kind),
                Cell(each.published or None),
                Cell(each.lead or None),
                Cell(
                    f"“{each.wording}”" if each.wording else None,
                    note=f"every {each.months} months" if each.months else None,
                ),
                Cell(each.state, tag=STATE_COLOURS[each.state], note=each.sentence),
            )
            for each in found
        ],
        as_at=asked.as_at,
        source=documents_of(each.record for each in found),
        empty=Empty(
            "No needs assessment is recorded yet.",
            "Fill in the sheet “needs_assessments” of the area's pack.",
        ),
        things=("assessment", "assessments"),
    )


def findings_table(asked: Asked, rows: Sequence[PackRecord], thread: Thread) -> Table:
    """What is known about need, in the document's words, and what in the area answers it."""
    return Table(
        key="findings",
        caption="What the documents find",
        columns=(
            Column("theme", "Finding"),
            Column("text", "In the words of the document", sortable=False),
            Column("figures", "Its figures", sortable=False),
            Column("answers", "Answered by"),
        ),
        rows=[
            (
                Cell(
                    row.text("theme") or "Finding", href=asked.address(row), note=row.document_place or None
                ),
                Cell(f"“{row.text('text')}”"),
                _figures(asked, row),
                _answers(asked, row, thread),
            )
            for row in rows
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        empty=Empty("No finding is recorded yet.", "Fill in the sheet “findings” of the area's pack."),
        things=("finding", "findings"),
    )


def gaps_table(asked: Asked, rows: Sequence[PackRecord], thread: Thread) -> Table:
    """What is missing, doubled, unequal or too small, and what answers it."""
    return Table(
        key="gaps",
        caption="What is missing, doubled, unequal or too small",
        columns=(
            Column("kind", "Gap"),
            Column("text", "In the words of the document", sortable=False),
            Column("about", "About", sortable=False),
            Column("figures", "Its figures", sortable=False),
            Column("answers", "Answered by"),
        ),
        rows=[
            (
                Cell(row.text("kind").capitalize(), href=asked.address(row), note=row.document_place or None),
                Cell(f"“{row.text('text')}”"),
                Cell(_about(asked, row) or None),
                _figures(asked, row),
                _answers(asked, row, thread),
            )
            for row in rows
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        empty=Empty("No gap is recorded yet.", "Fill in the sheet “gaps” of the area's pack."),
        things=("gap", "gaps"),
    )


def with_unit(figure: Figure) -> str:
    """“45 weeks”, “71%”, “8,256 children”; as printed where that says its unit already."""
    shown = figure.shown
    has_number = any(each is not None for each in (figure.value, figure.low, figure.high))
    said_already = figure.unit in ("per cent", "pounds", "") or figure.unit in shown
    if said_already or not has_number or figure.statistic == "percentile":
        return shown
    return f"{shown} {figure.unit}"


def topics(rows: Iterable[PackRecord]) -> list[str]:
    """Every topic once, in alphabetical order."""
    return sorted({row.text("topic") for row in rows if row.text("topic")})


def _answers(asked: Asked, row: PackRecord, thread: Thread) -> Cell:
    """A link where it is one record; what its assessment is evidence for is no answer, but is said."""
    records = answers(asked.pack, thread, row)
    if not records:
        assessment = asked.pack.record("needs_assessments", row.ref("assessment"))
        led_to = (
            [each for each in answers(asked.pack, thread, assessment) if each.sheet in PLANS]
            if assessment
            else []
        )
        note = (
            f"Its assessment is evidence for: {'; '.join(each.title for each in led_to)}." if led_to else None
        )
        return Cell("nothing recorded", tag="red", note=note)
    if len(records) == 1:
        return Cell(records[0].title, href=asked.address(records[0]))
    return Cell("; ".join(record.title for record in records))


def _figures(asked: Asked, row: PackRecord) -> Cell:
    """A link where it is one; several stand on the record, each with its link."""
    keys = row.refs("figures")
    found = [each for key in keys if (each := asked.pack.record("stated_figures", key)) is not None]
    said = "; ".join(f"{each.title}: {with_unit(stated_figure(each))}" for each in found)
    return Cell(said or "none given", href=asked.address(found[0]) if len(found) == 1 else None)


def _about(asked: Asked, row: PackRecord) -> str:
    needs = [NEEDS.get(code, code) for code in row.refs("needs")]
    services = [asked.pack.title("services", key) for key in row.refs("services")]
    return "; ".join([*needs, *services])


def said_when(row: PackRecord, figure: Figure) -> str | None:
    """When a stated figure holds, as loosely as the document says it; None where it does not."""
    if figure.period is None:
        return said(row.loose("as_at")) or None
    printed = row.loose("as_at") or row.loose("period_end")
    start = row.loose("period_start")
    if figure.period.is_instant or start is None or start == printed:
        return said(printed) or figure.period.words
    return (
        f"{said(start)} to {said(row.loose('period_end'))}"
        if row.has("period_end")
        else f"from {said(start)}"
    )


def _parts(figure: Figure) -> str:
    return f" ({figure.parts})" if figure.parts else ""


def _verdict(each: StatedChange) -> str:
    words = each.check.words
    return f"{words[:1].upper()}{words[1:]}." if words else ""
