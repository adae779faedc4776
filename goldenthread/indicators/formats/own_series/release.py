"""The format “own-series”: a CSV file or a workbook that an analyst of an area fills in."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import (
    KNOWN,
    PUBLISHED,
    UNPUBLISHED,
    PlaceFacts,
    SourceIndicator,
    SourcePlace,
)
from goldenthread.indicators.facts import Cell as Fact
from goldenthread.indicators.formats.own_series import FORMAT_KEY
from goldenthread.indicators.formats.own_series.cells import Meant, Reader
from goldenthread.indicators.formats.own_series.columns import NAMES, column_name, missing_of
from goldenthread.indicators.formats.own_series.template import blank_csv, blank_workbook
from goldenthread.indicators.formats.table import encoding_note
from goldenthread.indicators.own import own_key
from goldenthread.intake.format import Format, ReadRow, Understood, UnderstoodFile
from goldenthread.intake.formula_guard import unguard
from goldenthread.intake.parcel import MEGABYTE, Member, Parcel
from goldenthread.intake.sending_area import SendingArea
from goldenthread.intake.workbook_cells import sheets_to_read_whole
from goldenthread.intake.workbook_names import is_example
from goldenthread.methods.breakdown import breakdown_text

MOST_ROWS = 20_000
MOST_MEGABYTES = 20  # unpacked, a workbook of so many rows has a few
_HEADER_WITHIN = 15
_LONGEST_RELEASE = 60


class OwnFact(NamedTuple):
    """What a row says, of an indicator that may be new here."""

    indicator: SourceIndicator
    facts: PlaceFacts


@dataclass(frozen=True)
class _Sheet:
    """`first` is the number of the first row after the header, as a spreadsheet shows it."""

    member: Member
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int


def understand(parcel: Parcel) -> Understood:
    """Reads the whole file, which is small. Refuses one without the columns, naming those that are not there or not
    known."""
    area = parcel.area
    if area is None:
        raise Refused("Say of which area the series are.")
    if len(parcel.members) > 1:
        raise Refused("There is more than one file. Send one at a time.")
    if parcel.members[0].size > MOST_MEGABYTES * MEGABYTE:
        raise Refused(
            f"The file has more than {MOST_MEGABYTES} MB, which own series never have. Is it the right file?"
        )
    sheet = _sheet(parcel.members[0])
    rows = tuple(_read(sheet, area))
    days = [row.as_at for row in rows if row.as_at is not None]
    published = max(days, default=None)
    sources = list(dict.fromkeys(row.source for row in rows if row.source))
    notes = [*encoding_note(sheet.member), _protection(rows)]
    if sources:
        notes.append(f"Sources as the file names them: {', '.join(sources)}.")
    if parcel.others:
        notes.append(f"Not read: {', '.join(parcel.others)}.")
    return Understood(
        release=_release(sources, published or area.on),
        published=published,
        files=(UnderstoodFile(sheet.member.file_name, f"Own series of {area.name}", len(sheet.rows)),),
        notes=tuple(notes),
        detail=rows,
        headers={sheet.member.file_name: sheet.header},
    )


def read(parcel: Parcel, understood: Understood) -> Iterator[ReadRow]:
    """Every row, good or with all that is wrong with it."""
    for each in understood.detail:
        yield each.read


class _Row(NamedTuple):
    read: ReadRow
    source: str
    as_at: date | None
    published: bool


def _read(sheet: _Sheet, area: SendingArea) -> Iterator[_Row]:
    names = tuple(column_name(each) for each in sheet.header)
    seen: dict[tuple[object, ...], int] = {}
    kinds: dict[str, tuple[Meant, int]] = {}
    for number, cells in enumerate(sheet.rows, start=sheet.first):
        if not any(cells) or is_example(cells[0]):
            continue
        reader = Reader(
            {name: unguard(cell).strip() for name, cell in zip(names, cells, strict=True)},
            sheet.member.file_name,
            number,
            area,
        )
        yield _row(reader, cells, seen, kinds)


def _row(
    reader: Reader,
    cells: Sequence[str],
    seen: dict[tuple[object, ...], int],
    kinds: dict[str, tuple[Meant, int]],
) -> _Row:
    area = reader.area
    reader.check_area()
    meant = reader.indicator()
    period = reader.period(meant.counted if meant else "")
    breakdown = reader.breakdown()
    numbers = reader.numbers(meant) if meant else None
    if meant is None:
        reader.check_numbers()
    published, as_at = reader.is_published(), reader.as_at(period)
    if meant is not None:
        first, where = kinds.setdefault(meant.key, (meant, reader.row))
        if (first.statistic, first.unit) != (meant.statistic, meant.unit):
            reader.wrong(
                "indicator",
                f"Row {where} has it as a {first.statistic} in {first.unit}, this row as a {meant.statistic} in "
                f"{meant.unit}. Give one of the two another name.",
            )
    if meant is not None and period is not None and breakdown is not None and not reader.problems:
        fact = (meant.key, period, breakdown)
        if seen.setdefault(fact, reader.row) != reader.row:
            reader.wrong(
                "indicator",
                f"Row {seen[fact]} has the same indicator, period and part. Leave one of the two.",
            )
    items: list[Any] = []
    if meant is not None and period is not None and breakdown is not None and numbers and not reader.problems:
        value, numerator, denominator, availability = numbers
        key = own_key(area.place_code, meant.key)
        cell = Fact(
            key,
            breakdown_text(breakdown),
            value,
            numerator,
            denominator,
            availability if value is None else KNOWN,
            PUBLISHED if published else UNPUBLISHED,
        )
        items.append(
            OwnFact(
                SourceIndicator(key, meant.title, "", meant.unit, meant.statistic),
                PlaceFacts(SourcePlace(area.place_code, area.name, "", ""), period, [cell]),
            )
        )
    problems = tuple(reader.problems)
    return _Row(
        ReadRow(reader.file, reader.row, items, problems, list(cells) if problems else None),
        reader.at("source"),
        as_at if not problems else None,
        published,
    )


def _protection(rows: Sequence[_Row]) -> str:
    good = [row for row in rows if not row.read.problems]
    open_to_all = sum(row.published for row in good)
    hidden = len(good) - open_to_all
    if not hidden:
        return "All rows say that they are published already, so they show as they are."
    also = (
        f" {open_to_all:,} say that they are published already, and show as they are." if open_to_all else ""
    )
    return (
        f"{hidden:,} of {len(good):,} rows are not published: only people of the area see them, with small numbers "
        f"protected.{also}"
    )


def _release(sources: Sequence[str], on: date) -> str:
    day = f"as at {on.day} {on:%B %Y}"
    source = ", ".join(sources)
    room = _LONGEST_RELEASE - len(day) - 2
    if len(source) > room:
        source = f"{source[: room - 1].rstrip()}…"
    return f"{source}, {day}" if source else day


def _sheet(member: Member) -> _Sheet:
    """The first sheet that has the columns."""
    strange: list[str] = []
    for rows in _sheets(member):
        for number, row in enumerate(rows[:_HEADER_WITHIN], start=1):
            names = tuple(column_name(cell) for cell in row)
            while names and not names[-1]:
                names = names[:-1]
            if len({*names} & {*NAMES}) < 3:
                continue
            strange = _strange(names)
            if strange:
                break
            width = len(names)
            found = [tuple((*each, *[""] * (width - len(each)))[:width]) for each in rows[number:]]
            while found and not any(found[-1]):
                found.pop()
            if len(found) > MOST_ROWS:
                raise Refused(f"The file has {len(found):,} rows; at most {MOST_ROWS:,} are read at a time.")
            return _Sheet(member, tuple(row[:width]), tuple(found), number + 1)
    if strange:
        raise Refused(f"{member.file_name}: {' '.join(strange)} Nothing was read.")
    raise Refused(
        f"{member.file_name} has no row with the columns of own series ({', '.join(NAMES[:4])} …). Use the template, "
        "which stands beside this format where files are sent."
    )


def _strange(names: Sequence[str]) -> list[str]:
    said = []
    if unknown := [name for name in names if name and name not in NAMES]:
        said.append(f"Columns that are not known: {', '.join(unknown)}. Known are: {', '.join(NAMES)}.")
    if twice := sorted({name for name in names if name and names.count(name) > 1}):
        said.append(f"Columns that are there twice: {', '.join(twice)}.")
    if "" in names:
        said.append("A column between the others has no heading.")
    if missing := missing_of(tuple(names)):
        said.append(f"Columns that are missing: {', '.join(missing)}.")
    return said


def _sheets(member: Member) -> Iterator[list[tuple[str, ...]]]:
    """The cells of a CSV file, or of each sheet of a workbook, as text."""
    if member.is_csv:
        yield [tuple(row) for row in member.rows()]
        return
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with member.open() as file:
            names = sheets_to_read_whole(file, member.file_name)
        with member.open() as file:
            book = CalamineWorkbook.from_filelike(io.BytesIO(file.read()))
        for name in names:
            sheet = book.get_sheet_by_name(name)
            yield [tuple(_text(cell) for cell in row) for row in sheet.to_python(skip_empty_area=False)]
    except CalamineError:
        raise Refused(f"{member.file_name} is not an Excel workbook that can be read.") from None


def _text(cell: Any) -> str:
    """As it would stand in a CSV file: 12, not 12.0; a day without a time."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell == int(cell) and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell).strip()


OWN_SERIES = Format(
    key=FORMAT_KEY,
    title="Your area's own series",
    publisher="The area",
    source="The area's own figures",
    licence="Not published",
    about=(
        "What the area counts itself, month by month, such as requests, plans issued or waits. Only people of the area "
        "see it, and small numbers are protected on every page and in every file, unless a row says that it is "
        "published."
    ),
    accepts="a CSV file or an Excel workbook with the columns of the template",
    owner="Golden Thread",
    understand=understand,
    read=read,
    keeper="goldenthread.indicators.actions.own_series.OWN_SERIES",
    order=90,
    also=(".xlsx",),
    of_area=True,
    blank={"xlsx": blank_workbook, "csv": blank_csv},
)
