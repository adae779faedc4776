"""Which table of which year's layout a file is, from its header; and what is different where it is none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.access.declarations import find
from goldenthread.access.refusal import Refused
from goldenthread.indicators.formats.dfe_ehc_plans.layout import Layout, Table
from goldenthread.indicators.formats.dfe_ehc_plans.periods import release_year
from goldenthread.intake.format import Understood, UnderstoodFile
from goldenthread.intake.parcel import Member, Parcel

APPEALS_TITLE = "send appeal rate table"


@dataclass(frozen=True)
class Look:
    """A file at first sight: its header, and the period of each row."""

    member: Member
    header: tuple[str, ...]
    periods: frozenset[str]


@dataclass(frozen=True)
class Recognised:
    """What `Understood.detail` holds: the layout, and the table of each file."""

    layout: Layout
    tables: tuple[tuple[Member, Table], ...]


def layouts() -> tuple[Layout, ...]:
    """Every declared layout, the newest first. A new year is one new file beside `layout_2025`."""
    return tuple(sorted(find(Layout, "formats"), key=lambda layout: layout.release, reverse=True))


def understand(parcel: Parcel) -> Understood:
    """The release, its layout and its files. Refuses an unknown layout, naming the columns."""
    looks = [_look(member) for member in parcel.members]
    found = [(layout, *_match(layout, looks)) for layout in layouts()]
    fitting = [(layout, tables) for layout, tables, strange in found if not strange]
    if not fitting:
        _, _, strange = min(found, key=lambda each: (len(each[2]), _distance(each[0], looks)))
        raise Refused(" ".join(strange))
    year = max((_year(look, table) for _, tables in fitting[:1] for look, table in tables), default=None)
    layout, tables = _of_year(fitting, str(year))
    notes = [note for _, table in tables for note in table.notes]
    missing = [table.file for table in layout.tables if table not in [each for _, each in tables]]
    if missing and len(tables) > 1:
        notes.insert(0, f"The release also has {', '.join(missing)}, which this file does not.")
    for look, _ in tables:
        if look.member.encoding != "utf-8-sig":
            notes.insert(0, f"{look.member.file_name} is not written in UTF-8; it was read as Windows-1252.")
    return Understood(
        release=str(year) if year else layout.release,
        published=layout.published if str(year) == layout.release else None,
        files=tuple(
            UnderstoodFile(look.member.file_name, table.title, look.member.lines) for look, table in tables
        ),
        notes=tuple(notes),
        detail=Recognised(layout, tuple((look.member, table) for look, table in tables)),
    )


def _of_year(
    fitting: Sequence[tuple[Layout, list[tuple[Look, Table]]]], year: str
) -> tuple[Layout, list[tuple[Look, Table]]]:
    """The layout of that year, or the newest one before it, or the newest of all."""
    earlier = [each for each in fitting if each[0].release <= year]
    return (earlier or list(fitting))[0]


def _look(member: Member) -> Look:
    rows = member.rows()
    header = tuple(cell.strip() for cell in next(rows, []))
    if not header:
        raise Refused(f"{member.file_name} is empty.")
    periods = frozenset(row[0] for row in rows if row) if header[0] == "time_period" else frozenset()
    return Look(member, header, periods)


def _year(look: Look, table: Table) -> int:
    if table.kind == "appeals":
        cells = (cell.strip() for row in _first_rows(look.member, 6) for cell in row)
        return max((int(cell) for cell in cells if re.fullmatch(r"20[0-9]{2}", cell)), default=0) + 1
    return max((release_year(period, table.timing) or 0 for period in look.periods), default=0)


def _first_rows(member: Member, count: int) -> list[list[str]]:
    return [row for _, row in zip(range(count), member.rows(), strict=False)]


def _match(layout: Layout, looks: Sequence[Look]) -> tuple[list[tuple[Look, Table]], list[str]]:
    """The table of each file in this layout, and what is strange about the files that are none."""
    matched: list[tuple[Look, Table]] = []
    strange: list[str] = []
    for look in looks:
        table = _table_of(layout, look)
        if table is None:
            strange.append(_strangeness(layout, look))
        elif table in [each for _, each in matched]:
            strange.append(f"{look.member.file_name} is “{table.title}” a second time. Leave one of the two.")
        else:
            matched.append((look, table))
    return matched, strange


def _table_of(layout: Layout, look: Look) -> Table | None:
    if look.header[0].lower().startswith(APPEALS_TITLE):
        return next((table for table in layout.tables if table.kind == "appeals"), None)
    columns = _columns(look.header)
    alike = [table for table in layout.tables if table.header and _columns(table.header) == columns]
    # The two tables of primary need have the same columns: the name of the file or its periods tell them apart.
    for table in alike:
        if look.member.file_name.lower() == table.file.lower():
            return table
    stock = any(len(period) == 6 for period in look.periods)
    return next((t for t in alike if (t.timing == "stock") == stock), alike[0] if alike else None)


def _columns(header: Sequence[str]) -> Counter[str]:
    return Counter(name.lower() for name in header)


def _strangeness(layout: Layout, look: Look) -> str:
    """What is different about the header, beside the table that it is most like."""
    columns = _columns(look.header)
    name = look.member.file_name
    tables = [table for table in layout.tables if table.kind != "appeals"]
    nearest = next(
        (table for table in tables if table.file.lower() == name.lower()),
        max(tables, key=lambda table: _likeness(_columns(table.header), columns)),
    )
    if nearest.file.lower() != name.lower() and _likeness(_columns(nearest.header), columns) < 0.5:
        shown = ", ".join(look.header[:8]) + (" …" if len(look.header) > 8 else "")
        return (
            f"{name} is not a table of the release “Education, health and care plans”: its columns are {shown}. "
            "Choose another format, or the release's own files."
        )
    expected = _columns(nearest.header)
    unknown = [each for each in look.header if columns[each.lower()] > expected[each.lower()]]
    missing = [each for each in nearest.header if expected[each.lower()] > columns[each.lower()]]
    said = [f"{name} has a layout that is not known (nearest: {nearest.file} of {layout.release})."]
    if unknown:
        said.append(f"Columns that are not known: {', '.join(dict.fromkeys(unknown))}.")
    if missing:
        said.append(f"Columns that are missing: {', '.join(dict.fromkeys(missing))}.")
    said.append("A new year's layout is added to Golden Thread as one new file; nothing was read.")
    return " ".join(said)


def _distance(layout: Layout, looks: Sequence[Look]) -> int:
    """How many columns are more or less than in the nearest tables of the layout."""
    tables = [_columns(table.header) for table in layout.tables if table.kind != "appeals"]
    headers = [_columns(look.header) for look in looks]
    return sum(min(((header - table) + (table - header)).total() for table in tables) for header in headers)


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    return sum((one & other).values()) / max(sum((one | other).values()), 1)
