"""The tables of the page on a strategy's versions: its list of versions, and the sections of its documents."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.sources import documents_of
from goldenthread.home.tables.plan import Address, place_of
from goldenthread.intake.pack import PackRecord
from goldenthread.strategy.versions import Version
from goldenthread.web.status import colour_of
from goldenthread.web.tables import Cell, Column, Empty, Table


def versions_table(versions: Sequence[Version], address: Address, own_document: str) -> Table:
    """As listed, the oldest first."""
    return Table(
        key="versions",
        caption="Versions as the document lists them",
        columns=(
            Column("version", "Version"),
            Column("dated", "Dated"),
            Column("note", "What was done", sortable=False),
            Column("status", "Status"),
            Column("place", "Where it is printed", sortable=False),
        ),
        rows=[
            (
                Cell(each.version, href=address(each.record.node), sort=each.record.position),
                each.dated or "no date",
                f"“{each.note}”" if each.note else "nothing said",
                Cell(each.status or "not recorded", tag=colour_of(each.status or "not recorded")),
                place_of(each.record, own_document) or None,
            )
            for each in versions
        ],
        source=documents_of(each.record for each in versions),
        things=("version", "versions"),
        empty=Empty(
            "The versions of the strategy will be here. The document lists none.",
            how="They come from the sheet “strategy_versions” of the area's pack.",
        ),
    )


def sections_table(sections: Sequence[PackRecord], address: Address) -> Table:
    """The headings as printed, in their order, with where a sentence breaks off."""
    several = len({row.document_key for row in sections}) > 1
    return Table(
        key="sections",
        caption="Sections of the documents",
        columns=(
            Column("number", "Number"),
            Column("title", "Heading"),
            *([Column("document", "Document")] if several else []),
            Column("complete", "Text", sortable=False),
        ),
        rows=[
            (
                Cell(row.text("number") or "no number", sort=row.position, href=address(row.node)),
                row.text("title"),
                *([row.document_title] if several else []),
                Cell("breaks off", tag="yellow", note=f"at “{row.text('breaks_off')}”")
                if row.text("complete") == "no"
                else "whole, as far as recorded",
            )
            for row in sections
        ],
        source="" if several else documents_of(sections),
        things=("section", "sections"),
        page_size=30,
        empty=Empty(
            "The headings of the documents will be here, so that what points to one can be followed.",
            how="They come from the sheet “sections” of the area's pack.",
        ),
    )
