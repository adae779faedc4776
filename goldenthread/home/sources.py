"""Where a table's rows come from: the documents they quote, and the place of each row in its document."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from goldenthread.intake.pack import PackRecord
from goldenthread.web.words import listed


def documents_of(rows: Iterable[PackRecord]) -> str:
    """The titles of the documents that the rows quote, each once, as they are met."""
    return listed(list(dict.fromkeys(row.document_title for row in rows if row.document_title)))


def placing(rows: Iterable[PackRecord]) -> Callable[[PackRecord], str]:
    """How the rows of one table say their place: the document is named in each only where there is more than one."""
    if len({row.document_title for row in rows}) > 1:
        return place_of
    return lambda row: row.document_place


def place_of(row: PackRecord) -> str:
    """Document and place, as a cell or a note says it."""
    return ", ".join(part for part in (row.document_title, row.document_place) if part)
