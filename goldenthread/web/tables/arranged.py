"""A table as it stands on the page now: sorted as asked, one page of it, with the addresses of the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from goldenthread.web import words
from goldenthread.web.address import Pairs, changed
from goldenthread.web.tables.cells import Shown, ShownRow
from goldenthread.web.tables.table import Column, Row, Table, Value, as_cell


@dataclass(frozen=True)
class Heading:
    """`state` is what a screen reader hears of the order now; `href` asks for the other one."""

    text: str
    numeric: bool
    href: str
    state: str


@dataclass(frozen=True)
class Page:
    number: int
    href: str
    current: bool


@dataclass(frozen=True)
class Arranged:
    table: Table
    headings: list[Heading]
    rows: list[ShownRow]
    total_row: ShownRow | None
    count: str
    pages: list[Page | None]
    previous: str
    next: str
    csv: str
    xlsx: str
    breadth: str


# With so many columns a table is slim, or of middle breadth; with more it is wide.
SLIM, MIDDLE = 3, 6


def arrange(table: Table, query: Pairs) -> Arranged:
    """`?sort=<table>.<column>&order=desc&page=<table>.2` in the address decide; anything else is ignored."""
    pairs = [(name, value) for name, value in query if name not in ("download", "as")]
    asked = dict(pairs)
    column = _asked_column(table, asked.get("sort", ""))
    descending = asked.get("order") == "desc"
    rows = asked_rows(table, asked.get("sort", ""), asked.get("order", ""))
    page_count = max(1, ceil(len(rows) / table.page_size))
    page = min(_asked_page(table, asked.get("page", "")), page_count)
    start = (page - 1) * table.page_size
    shown = rows[start : start + table.page_size]

    def to_page(wanted: int) -> str:
        return changed(pairs, {"page": None if wanted == 1 else f"{table.key}.{wanted}"}) + f"#{table.key}"

    return Arranged(
        table=table,
        headings=[_heading(table, one, column, descending, pairs) for one in table.columns],
        rows=[_shown(table.columns, row) for row in shown],
        total_row=_shown(table.columns, table.total_row) if table.total_row else None,
        count=_count(table, len(rows), start, len(shown)),
        pages=_pages(page, page_count, to_page) if page_count > 1 else [],
        previous=to_page(page - 1) if page > 1 else "",
        next=to_page(page + 1) if page < page_count else "",
        csv=changed(pairs, {"download": table.key, "page": None}),
        xlsx=changed(pairs, {"download": table.key, "as": "xlsx", "page": None}),
        breadth=_breadth(len(table.columns)),
    )


def asked_rows(table: Table, sort: str, order: str) -> list[Row]:
    """The body as the address orders it, or as the table has it."""
    column = _asked_column(table, sort)
    return table.sorted_body(column, order == "desc") if column else table.body


def _asked_column(table: Table, sort: str) -> Column | None:
    return next(
        (one for one in table.columns if one.sortable and sort in (f"{table.key}.{one.key}", one.key)), None
    )


def _asked_page(table: Table, page: str) -> int:
    digits = page.removeprefix(f"{table.key}.")
    return max(1, int(digits)) if digits.isascii() and digits.isdigit() and len(digits) < 7 else 1


def _heading(
    table: Table, column: Column, sorted_by: Column | None, descending: bool, pairs: list[tuple[str, str]]
) -> Heading:
    state = "none"
    if column == sorted_by:
        state = "descending" if descending else "ascending"
    href = ""
    if column.sortable and len(table.body) > 1:
        order = "desc" if state == "ascending" else "asc"
        sort = {"sort": f"{table.key}.{column.key}", "order": order, "page": None}
        href = changed(pairs, sort) + f"#{table.key}"
    return Heading(column.heading, column.numeric, href, state)


def _shown(columns: tuple[Column, ...], row: Row) -> ShownRow:
    return ShownRow(
        [
            _shown_cell(column, value, at == 0)
            for at, (column, value) in enumerate(zip(columns, row, strict=True))
        ]
    )


def _shown_cell(column: Column, value: Value, is_header: bool) -> Shown:
    cell = as_cell(value)
    return Shown(
        text=words.NOT_KNOWN if cell.text is None or cell.text == "" else cell.text,
        heading=column.heading,
        numeric=column.numeric,
        is_header=is_header,
        is_known=bool(cell.text),
        href=cell.href or "",
        tag=cell.tag or "",
        note=cell.note or "",
    )


def _breadth(columns: int) -> str:
    """How soon, on a narrowing screen, the rows are stacked."""
    return "slim" if columns <= SLIM else "middle" if columns <= MIDDLE else "wide"


def _count(table: Table, count: int, start: int, shown: int) -> str:
    whole = words.plural(count, *table.things)
    if shown == count:
        return whole
    return f"{words.number(start + 1)} to {words.number(start + shown)} of {whole}"


def _pages(page: int, count: int, to_page: Callable[[int], str]) -> list[Page | None]:
    """First, last, this one and its neighbours; None where pages are left out."""
    wanted = sorted({1, count, page, max(1, page - 1), min(count, page + 1)})
    pages: list[Page | None] = []
    for at, one in enumerate(wanted):
        if at and one - wanted[at - 1] > 1:
            pages.append(None)
        pages.append(Page(one, to_page(one), one == page))
    return pages
