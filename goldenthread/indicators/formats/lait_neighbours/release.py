"""The format “lait-neighbours”: the workbook as published, or its sheet as CSV."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import NeighbourFacts, SourcePlace
from goldenthread.indicators.formats.lait.places import place_of
from goldenthread.indicators.formats.lait_neighbours import FORMAT_KEY, MOST
from goldenthread.indicators.formats.table import BadRow, encoding_note
from goldenthread.intake.format import Format, ReadRow, Understood, UnderstoodFile
from goldenthread.intake.parcel import Member, Parcel
from goldenthread.intake.problem import Problem
from goldenthread.intake.workbook_cells import sheets_to_read_whole
from goldenthread.methods.period import MONTHS

PLACE, NAME = "LA number", "LA Name"
RANKS = tuple(f"SN{rank}" for rank in range(1, MOST + 1))
# The column after each neighbour says how close it is.
CLOSENESS = "SNP"
_HEADER_WITHIN = 10
_EDITION = re.compile(rf"({'|'.join(month[:3] for month in MONTHS)})[a-z]*[-_ ]?(20\d\d)", re.IGNORECASE)


@dataclass(frozen=True)
class _Sheet:
    """`rows` are those after the header; `first` is the number of the first, as a spreadsheet shows it."""

    member: Member
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first: int


def understand(parcel: Parcel) -> Understood:
    """The sheet of neighbours. Refuses a file without its columns, naming them."""
    sheets = [sheet for member in parcel.members if (sheet := _sheet(member)) is not None]
    if not sheets:
        names = ", ".join(member.file_name for member in parcel.members)
        raise Refused(
            f"{names} has no row with the columns {PLACE}, {RANKS[0]} to {RANKS[-1]} among its first {_HEADER_WITHIN}. "
            "Choose another format, or the workbook of statistical neighbours."
        )
    if len(sheets) > 1:
        raise Refused("There is more than one list of neighbours. Send one at a time.")
    (sheet,) = sheets
    return Understood(
        release=edition_of(sheet.member.file_name),
        published=None,
        files=(UnderstoodFile(sheet.member.file_name, "Statistical neighbours", len(sheet.rows)),),
        notes=(
            *encoding_note(sheet.member),
            "From its acceptance this list is the one that neighbours are taken from, in place of the one that comes "
            "with the program.",
        ),
        detail=sheet,
    )


def edition_of(file_name: str) -> str:
    """“May 2025” of sn_may_2025.xlsx."""
    match = _EDITION.search(file_name.lower())
    if match is None:
        return "not dated"
    month = next(each for each in MONTHS if each.lower().startswith(match.group(1)))
    return f"{month} {match.group(2)}"


def read(parcel: Parcel, understood: Understood) -> Iterator[ReadRow]:
    """One row for each authority, its neighbours nearest first. Headings between the rows are passed over."""
    sheet: _Sheet = understood.detail
    names = [name.lower() for name in sheet.header]
    at, called = names.index(PLACE.lower()), names.index(NAME.lower()) if NAME.lower() in names else 0
    ranks = [names.index(name.lower()) for name in RANKS]
    seen: dict[str, int] = {}
    for number, row in enumerate(sheet.rows, start=sheet.first):
        if not row[at].strip() and not any(row[index].strip() for index in ranks):
            continue
        try:
            place = place_of(row[at], row[called], PLACE)
            if seen.setdefault(place.code, number) != number:
                raise BadRow(
                    PLACE, row[at], f"Row {seen[place.code]} already has this place. Leave one of the two."
                )
            yield ReadRow(sheet.member.file_name, number, [_facts(place, row, ranks, names)])
        except BadRow as bad:
            problem = Problem(bad.message, sheet.member.file_name, number, bad.column, bad.value)
            yield ReadRow(sheet.member.file_name, number, problems=(problem,), raw=list(row))


def _facts(place: SourcePlace, row: Sequence[str], ranks: list[int], names: list[str]) -> NeighbourFacts:
    found: list[tuple[SourcePlace, str]] = []
    for name, index in zip(RANKS, ranks, strict=True):
        text = row[index].strip()
        if not text:
            raise BadRow(name, "", f"There are fewer than {MOST} neighbours.")
        neighbour = place_of(text, name, name)
        if neighbour.code in [place.code, *(each.code for each, _ in found)]:
            raise BadRow(name, text, "An authority is a neighbour once, and not its own.")
        close = index + 1 < len(names) and names[index + 1] == CLOSENESS.lower()
        found.append((neighbour, row[index + 1].strip().capitalize() if close else ""))
    return NeighbourFacts(place, tuple(found))


def _sheet(member: Member) -> _Sheet | None:
    rows = _rows(member)
    for number, row in enumerate(rows[:_HEADER_WITHIN], start=1):
        names = {cell.strip().lower() for cell in row}
        if {PLACE.lower(), *(name.lower() for name in RANKS)} <= names:
            header = tuple(cell.strip() for cell in row)
            width = len(header)
            padded = tuple((*each, *[""] * (width - len(each)))[:width] for each in rows[number:])
            return _Sheet(member, header, padded, number + 1)
    return None


def _rows(member: Member) -> list[tuple[str, ...]]:
    """The cells of a CSV file, or of a workbook's first sheet, as text."""
    if member.is_csv:
        return [tuple(row) for row in member.rows()]
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with member.open() as file:
            names = sheets_to_read_whole(file, member.file_name)
        with member.open() as file:
            book = CalamineWorkbook.from_filelike(io.BytesIO(file.read()))
        if not names:
            return []
        sheet = book.get_sheet_by_name(names[0])
        return [tuple(str(cell) for cell in row) for row in sheet.to_python(skip_empty_area=False)]
    except CalamineError:
        raise Refused(f"{member.file_name} is not an Excel workbook that can be read.") from None


LAIT_NEIGHBOURS = Format(
    key=FORMAT_KEY,
    title="Statistical neighbours (DfE, LAIT)",
    publisher="Department for Education",
    source="DfE statistical neighbours",
    licence="Open Government Licence v3.0",
    about=(
        "The ten statistical neighbours of each authority, nearest first. The list accepted last is the one that every "
        "comparison with similar areas takes."
    ),
    find_at="https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
    accepts="the workbook of neighbours as published (sn_may_2025.xlsx), or its sheet as a CSV file",
    owner="Golden Thread",
    understand=understand,
    read=read,
    keeper="goldenthread.indicators.actions.neighbours.NEIGHBOURS",
    order=31,
    also=(".xlsx",),
)
