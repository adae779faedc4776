"""The tables of data flows: which services can tell who has SEND, and which data flow under which agreement."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.asked import Asked
from goldenthread.home.sources import documents_of
from goldenthread.methods.figure import amount
from goldenthread.needs.data_flows import Coverage, Flow
from goldenthread.web.tables import Cell, Column, Empty, Table

FLAG_COLOURS = {"yes": "green", "no": "red", "not recorded": "grey"}
FLOW_COLOURS = {"in force": "green", "being set up": "yellow", "wanted": "blue", "ended": "grey"}


def coverage_table(asked: Asked, found: Sequence[Coverage]) -> Table:
    """Services that cannot tell first. A share has its 95% interval; with no caseload there is no share."""
    rows = [row for each in found if (row := asked.pack.record("flag_coverage", each.key)) is not None]
    return Table(
        key="flag-coverage",
        caption="Services and registers, and whether they can tell who has SEND",
        columns=(
            Column("service", "Service or register"),
            Column("can", "Can tell who has SEND"),
            Column("share", "Share of its caseload flagged", numeric=True),
            Column("as-at", "As at"),
            Column("owner", "Owner"),
            Column("due", "To be mended by"),
            Column("words", "In the words of the document", sortable=False),
        ),
        rows=[
            (
                Cell(each.title, href=asked.address(row), note=row.document_place or None),
                Cell(each.can_identify, tag=FLAG_COLOURS.get(each.can_identify, "grey")),
                _share(each),
                Cell(each.as_at or None),
                Cell(each.owner or "nobody recorded", tag=None if each.owner else "red"),
                _due(each),
                Cell(f"“{row.text('wording')}”" if row.text("wording") else None),
            )
            for each in sorted(found, key=lambda each: not each.is_gap)
            if (row := asked.pack.record("flag_coverage", each.key)) is not None
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        note="A service that cannot tell is a gap in the data: it needs an owner and a date.",
        empty=Empty(
            "Nobody has recorded which services can tell who has SEND.",
            "Fill in the sheet “flag_coverage” of the area's pack.",
        ),
        things=("service", "services"),
    )


def _due(each: Coverage) -> Cell:
    """A date is missing only where there is something to mend."""
    if each.due:
        return Cell(each.due, tag="red" if each.overdue else None, note="overdue" if each.overdue else None)
    return (
        Cell("nothing to mend")
        if each.can_identify == "yes" and not each.is_gap
        else Cell("no date", tag="red")
    )


def _share(each: Coverage) -> Cell:
    if each.contradiction:
        return Cell("cannot be told", note=each.contradiction)
    if each.can_identify == "no":
        caseload = f"none of {each.caseload:,}" if each.caseload else None
        return Cell("0%", sort=0, note=caseload)
    if each.share is None:
        return Cell(None, note=f"caseload {each.caseload:,}" if each.caseload else None)
    interval = each.interval
    beside = (
        f", 95% interval {amount(round(interval.low, 1))} to {amount(round(interval.high, 1))}%"
        if interval
        else ""
    )
    return Cell(
        f"{amount(round(each.share, 1))}%",
        sort=each.share,
        note=f"{each.flagged:,} of {each.caseload:,}{beside}",
    )


def flows_table(asked: Asked, found: Sequence[Flow]) -> Table:
    """Each flow with its legal ground, agreement and review; what is not recorded is said."""
    rows = [row for each in found if (row := asked.pack.record("data_flows", each.key)) is not None]
    return Table(
        key="data-flows",
        caption="Data that flow between partners, or are wanted",
        columns=(
            Column("flow", "Data flow"),
            Column("from", "From", sortable=False),
            Column("to", "To", sortable=False),
            Column("purpose", "What for", sortable=False),
            Column("basis", "Lawful basis", sortable=False),
            Column("agreement", "Agreement", sortable=False),
            Column("review", "Review"),
            Column("status", "Status"),
        ),
        rows=[
            (
                Cell(each.title, href=asked.address(row), note=row.document_place or None),
                _who(asked, row.ref("from_organisation"), row.text("from_words")),
                _who(asked, row.ref("to_organisation"), row.text("to_words")),
                Cell(row.text("purpose") or None),
                Cell(row.text("lawful_basis") or None),
                Cell(row.text("agreement") or None),
                Cell(
                    each.review or None,
                    tag="red" if each.overdue else None,
                    note="overdue" if each.overdue else None,
                ),
                Cell(
                    each.status,
                    tag=FLOW_COLOURS.get(each.status, "grey"),
                    note=f"Not recorded: {', '.join(each.missing)}." if each.missing else None,
                ),
            )
            for each in found
            if (row := asked.pack.record("data_flows", each.key)) is not None
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        empty=Empty(
            "No flow of data between partners is recorded.",
            "Fill in the sheet “data_flows” of the area's pack.",
        ),
        things=("data flow", "data flows"),
    )


def _who(asked: Asked, organisation: str, words: str) -> Cell:
    return asked.names_cell([organisation]) if organisation else Cell(words or None)
