"""The table of the page Publish: every page that can be public, and whether it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from goldenthread.intake.pack import Node
from goldenthread.publishing.public_page import PublicPage
from goldenthread.publishing.publications import Publication
from goldenthread.web import words
from goldenthread.web.tables import Cell, Column, Table


def pages_table(
    pages: Iterable[PublicPage],
    marked: Mapping[str, Publication],
    today: date,
    page_address: Callable[[str], str],
    address: Callable[[Node], str],
) -> Table:
    return Table(
        key="pages",
        caption="Pages for everyone",
        columns=(
            Column("page", "Page"),
            Column("answers", "What it answers"),
            Column("state", "State"),
            Column("since", "Since"),
            Column("source", "Where it comes from"),
        ),
        rows=[_row(page, marked.get(page.key), today, page_address, address) for page in pages],
        note="Whether a page is public goes by today's date, not by the date that this page is shown for.",
        things=("page", "pages"),
    )


def _row(
    page: PublicPage,
    marked: Publication | None,
    today: date,
    page_address: Callable[[str], str],
    address: Callable[[Node], str],
) -> tuple[Cell | str, ...]:
    if marked is None:
        return (page.title, page.question, Cell("not public", tag="grey"), "never", "not marked in the pack")
    record = marked.record
    is_public = marked.is_public(today)
    source = ", ".join(part for part in (record.document_title, record.document_place) if part)
    return (
        Cell(
            page.title,
            href=page_address(page.key) if is_public else None,
            note=marked.title if marked.title != page.title else None,
        ),
        page.question,
        Cell("public", tag="green") if is_public else Cell("not yet public", tag="yellow"),
        Cell(words.day(marked.since), sort=marked.since),
        Cell(source or "not stated", href=address(record.node)),
    )
