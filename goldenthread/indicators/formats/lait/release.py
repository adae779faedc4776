"""The format “lait”: the whole benchmarking table as Parquet, or rows of it as CSV."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import KNOWN, UNAVAILABLE, Cell, PlaceFacts, SourcePlace
from goldenthread.indicators.formats.lait import FORMAT_KEY
from goldenthread.indicators.formats.lait.measures import Measure, measure, measures
from goldenthread.indicators.formats.lait.parquet import parquet_header, parquet_rows
from goldenthread.indicators.formats.lait.periods import newest_year, period_of
from goldenthread.indicators.formats.lait.places import place_of
from goldenthread.indicators.formats.table import (
    BadRow,
    already_given,
    encoding_note,
    header_of,
    is_header,
    read_rows,
    strangeness,
    where_of,
)
from goldenthread.intake.format import Format, ReadRow, Understood, UnderstoodFile
from goldenthread.intake.parcel import Member, Parcel
from goldenthread.methods.period import Period

COLUMNS = ("Short Desc", "Years", "LA and Regions", "Values", "LA Number")
HEADER = (*COLUMNS, "Data item", "Region")
TITLE = "the benchmarking table of LAIT"
PARQUET = ".parquet"
# LAIT's only marker. The x, c and z of other releases are not in it, so that one of them is a problem.
MARKERS: Mapping[str, int] = {"-": UNAVAILABLE}
_NUMBER = re.compile(r"-?\d{1,12}(\.\d+)?([eE][-+]?\d{1,3})?")
_LISTED = 5


@dataclass(frozen=True)
class _Table:
    """What `Understood.detail` holds."""

    member: Member
    header: tuple[str, ...]


def understand(parcel: Parcel) -> Understood:
    """Which file is the table, its newest year, and what of it is not on our list. Refuses what is not LAIT."""
    looks = [(member, *_look(member)) for member in parcel.members]
    found = [(member, header, lines) for member, header, lines in looks if is_header(header, HEADER)]
    if not found:
        member, header, _ = looks[0]
        raise Refused(strangeness(member.file_name, header, HEADER, TITLE))
    if len(found) > 1:
        names = " and ".join(member.file_name for member, _, _ in found)
        raise Refused(f"{names} are {TITLE} more than once. Send one of them.")
    ((member, header, lines),) = found
    years, codes, nowhere = set(), set(), 0
    for code, label, _, value, _ in _cells(member, header):
        years.add(label)
        codes.add(code)
        nowhere += _is_nothing(label, value)
    notes = list(encoding_note(member))
    if strange := sorted(code for code in codes if code not in measures()):
        shown = ", ".join(strange[:_LISTED]) + (" …" if len(strange) > _LISTED else "")
        notes.append(
            f"{len(strange)} of {len(codes)} measures are not on the program's list of LAIT measures ({shown}); "
            "they are kept under their codes, with the year that is printed."
        )
    if nowhere:
        notes.append(f"{nowhere:,} rows have neither a year nor a value; they are passed over.")
    others = [*parcel.others, *(each.file_name for each, _, _ in looks if each is not member)]
    if others:
        notes.append(f"Not part of the table, and not read: {', '.join(others)}.")
    newest = max((newest_year(label) for label in years), default=0)
    return Understood(
        release=str(newest) if newest else "not dated",
        published=None,
        files=(UnderstoodFile(member.file_name, f"{len(codes)} measures of LAIT", lines),),
        notes=tuple(notes),
        detail=_Table(member, header),
    )


def read(parcel: Parcel, understood: Understood) -> Iterator[ReadRow]:
    """Every row: one measure of one place in one year."""
    table: _Table = understood.detail
    reader = _Reader()
    if table.member.is_csv:
        rows = table.member.rows()
        next(rows)
        yield from read_rows(
            table.member.file_name, len(table.header), rows, reader.of(where_of(table.header, COLUMNS))
        )
    else:
        names = [table.header[index] for index in where_of(table.header, COLUMNS)]
        yield from read_rows(
            table.member.file_name,
            len(names),
            parquet_rows(table.member, names),
            reader.of(tuple(range(len(names)))),
        )


class _Reader:
    """Remembers what it read once: there are few different measures, places and years."""

    def __init__(self) -> None:
        self._measures: dict[str, tuple[int, Measure]] = {}
        self._places: dict[str, tuple[int, SourcePlace]] = {}
        self._periods: dict[tuple[str, str], tuple[int, Period, int]] = {}
        self._numbers: dict[Period, int] = {}
        self._seen: dict[int, int] = {}

    def of(self, where: tuple[int, ...]) -> Callable[[int, Sequence[str]], list[PlaceFacts]]:
        """The reader of rows whose columns stand there."""
        code_at, label_at, name_at, value_at, number_at = where

        def facts(row_number: int, row: Sequence[str]) -> list[PlaceFacts]:
            label, text = row[label_at], row[value_at]
            which, what = self._measure(row[code_at])
            there, place = self._place(row[number_at], row[name_at])
            if _is_nothing(label, text):
                return []
            when, period, finality = self._period(label, what.years)
            earlier = self._seen.setdefault((which * 1000 + there) * 1000 + when, row_number)
            if earlier != row_number:
                raise BadRow("Short Desc", row[code_at], already_given(earlier))
            value, availability = _value(text)
            cell = Cell(what.indicator, what.breakdown, value, None, None, availability)
            return [PlaceFacts(place, period, [cell], finality)]

        return facts

    def _measure(self, code: str) -> tuple[int, Measure]:
        found = self._measures.get(code)
        if found is None:
            if not code.strip():
                raise BadRow("Short Desc", code, "The row does not say which measure it is.")
            found = self._measures[code] = (len(self._measures), measure(code))
        return found

    def _place(self, number: str, name: str) -> tuple[int, SourcePlace]:
        found = self._places.get(number)
        if found is None:
            found = self._places[number] = (len(self._places), place_of(number, name))
        return found

    def _period(self, label: str, years: str) -> tuple[int, Period, int]:
        found = self._periods.get((label, years))
        if found is None:
            read = period_of(label, years)
            if read is None:
                raise BadRow(
                    "Years", label, "This is not a year as LAIT writes them, such as 2025 or 2024/25."
                )
            number = self._numbers.setdefault(read[0], len(self._numbers))
            found = self._periods[label, years] = (number, *read)
        return found


def _look(member: Member) -> tuple[tuple[str, ...], int]:
    if member.is_csv:
        return header_of(member), member.lines
    return parquet_header(member)


def _cells(member: Member, header: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The five columns that are read, of every row that is long enough."""
    where = where_of(header, COLUMNS)
    if not member.is_csv:
        yield from parquet_rows(member, [header[index] for index in where])
        return
    rows = member.rows()
    next(rows)
    for row in rows:
        if len(row) == len(header):
            yield tuple(row[index] for index in where)


def _is_nothing(label: str, value: str) -> bool:
    """The year 0 with no value, which one measure has for every place."""
    return label.strip() == "0" and value.strip() in MARKERS


def _value(text: str) -> tuple[float | None, int]:
    cleaned = text.strip()
    if cleaned in MARKERS:
        return None, MARKERS[cleaned]
    if not _NUMBER.fullmatch(cleaned):
        known = ", ".join(f"“{marker}”" for marker in MARKERS)
        what = "The cell is empty." if not cleaned else "This is not a number."
        raise BadRow("Values", text, f"{what} The only marker of LAIT is {known}, for not available.")
    return float(cleaned), KNOWN


LAIT = Format(
    key=FORMAT_KEY,
    title="Local Authority Interactive Tool (DfE, LAIT)",
    publisher="Department for Education",
    source="DfE Local Authority Interactive Tool",
    licence="Open Government Licence v3.0",
    about=(
        "Several hundred measures of children and young people by authority, region and England: special "
        "educational needs in schools, attainment, absence, social care, health and spending."
    ),
    find_at="https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    accepts="the table bds_long.parquet as published, or a CSV file with the same columns",
    owner="Golden Thread",
    understand=understand,
    read=read,
    keeper="goldenthread.indicators.actions.rows.READINGS",
    order=30,
    also=(PARQUET,),
)
