"""Reading the table of appeals to the SEND Tribunal: made for the eye, with two rows of headings and footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import KNOWN, SUPPRESSED, UNAVAILABLE, Cell, PlaceFacts, SourcePlace
from goldenthread.indicators.formats.table import BadRow
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import Member
from goldenthread.intake.problem import Problem
from goldenthread.methods.period import Period, calendar_year
from goldenthread.records.place_list import ENGLAND, listed_places

# This table has its own signs: a dash is zero; it says “.. Not Available” and “~ Suppressed” itself. Nothing at
# all stands where an authority had ended, and once, for the Isles of Scilly in 2023, where a number was left out.
MARKERS: Mapping[str, tuple[float | None, int]] = {
    "-": (0, KNOWN),
    "..": (None, UNAVAILABLE),
    "x": (None, UNAVAILABLE),
    "~": (None, SUPPRESSED),
    "": (None, UNAVAILABLE),
}
# As printed, by name and code: five authorities have one another's codes, and two that ended have none.
CORRECTIONS: Mapping[tuple[str, str], str] = {
    ("Northamptonshire", "892"): "928",
    ("Nottingham", "891"): "892",
    ("Nottinghamshire", "928"): "891",
    ("Central Bedfordshire", "873"): "823",
    ("Cambridgeshire", "823"): "873",
    ("Bournemouth", ""): "837",
    ("Poole", ""): "836",
}
ENGLAND_ROW = "England Total"
LEFT_OUT = ("England total excluding suppressed",)
_END = "Sources:"
_HEADINGS = ("appeals registered", "total appealable decisions", "send tribunal appeal rate")
_DEVELOPING = ("in development: total appealable decisions", "in development: send tribunal appeal rate")


@dataclass(frozen=True)
class _Year:
    """The columns of one year; those of the new rate only in the years that have it."""

    period: Period
    appeals: int
    decisions: int
    rate: int
    new_decisions: int | None = None
    new_rate: int | None = None


def read_appeals(member: Member) -> Iterator[ReadRow]:
    """One row for each authority, with all its years, and one for England. Region headings and notes are passed."""
    rows = enumerate(member.rows(), start=1)
    years = _headings(member, rows)
    seen: dict[str, int] = {}
    for number, row in rows:
        name = without_footnotes(row[0]) if row else ""
        if name == _END:
            return
        if not name or name in LEFT_OUT or not any(cell.strip() for cell in row[1:]):
            continue
        try:
            place = _place(name, row[1].strip())
            earlier = seen.setdefault(place.code, number)
            if earlier != number:
                raise BadRow("LA code", row[1], f"Row {earlier} already has the place with this code.")
            items = [facts for year in years if (facts := _facts(place, year, row))]
            yield ReadRow(member.file_name, number, list(items))
        except BadRow as bad:
            problem = Problem(bad.message, member.file_name, number, bad.column, bad.value)
            yield ReadRow(member.file_name, number, problems=(problem,), raw=row)


def without_footnotes(text: str) -> str:
    """“England Total4,9” is England Total: digits glued to a word point to notes."""
    return re.sub(r"(?<=[A-Za-z])\d[\d,]*$", "", " ".join(text.split()))


def _headings(member: Member, rows: Iterator[tuple[int, list[str]]]) -> list[_Year]:
    first = next((row for _, row in rows if row and row[0].strip() == "Local Authority"), None)
    if first is None:
        raise Refused(
            f"{member.file_name} has no row that begins with “Local Authority”: its layout is not known."
        )
    _, second = next(rows, (0, []))
    headings = [without_footnotes(cell).lower() for cell in second]
    starts = [i for i, cell in enumerate(first) if re.fullmatch(r"20\d\d", cell.strip())]
    years = []
    for start, end in zip(starts, [*starts[1:], len(second)], strict=True):
        named = [each for each in headings[start:end] if each]
        if tuple(named[:3]) != _HEADINGS or tuple(named[3:]) not in ((), _DEVELOPING):
            raise Refused(
                f"{member.file_name} has a layout that is not known: under {first[start].strip()} stand the columns "
                f"{', '.join(named)}."
            )
        developing = (start + 3, start + 4) if named[3:] else (None, None)
        years.append(_Year(calendar_year(int(first[start])), start, start + 1, start + 2, *developing))
    return years


def _place(name: str, code: str) -> SourcePlace:
    if name == ENGLAND_ROW:
        return SourcePlace(ENGLAND, "England", "", ENGLAND)
    code = CORRECTIONS.get((name, code), code)
    if len(code) != 3 or not code.isdigit():
        raise BadRow("LA code", code, f"{name} has no code of three digits.")
    listed = listed_places()
    namesakes = [place.code for place in listed.values() if place.name == name]
    if namesakes and code not in namesakes:
        raise BadRow("LA code", code, f"{name} has the code {namesakes[-1]}; which of the two is meant?")
    return SourcePlace(code, name, listed[code].region if code in listed else "", "")


def _facts(place: SourcePlace, year: _Year, row: list[str]) -> PlaceFacts | None:
    """What the row says of one year; None for a year in which the authority no longer stood and all is blank."""
    used = [
        i
        for i in (year.appeals, year.decisions, year.rate, year.new_decisions, year.new_rate)
        if i is not None
    ]
    listed = listed_places().get(place.code)
    if listed and listed.ends and listed.ends < year.period.end and not any(_is_number(row, i) for i in used):
        return None
    appeals, availability = _read(row, year.appeals)
    cells = [
        Cell("sen-appeals", "", appeals, None, None, availability),
        _rate("appeal-rate", appeals, row, year.decisions, year.rate),
    ]
    if year.new_decisions is not None and year.new_rate is not None:
        cells.append(_rate("appeal-rate-in-development", appeals, row, year.new_decisions, year.new_rate))
    return PlaceFacts(place, year.period, cells)


def _rate(indicator: str, appeals: float | None, row: list[str], decisions: int, rate: int) -> Cell:
    denominator, _ = _read(row, decisions)
    value, availability = _read(row, rate)
    if value is None or denominator is None or appeals is None:
        return Cell(indicator, "", value, None, None, availability)
    return Cell(indicator, "", value, appeals, denominator, availability)


def _text(row: list[str], index: int) -> str:
    return row[index].strip() if index < len(row) else ""


def _is_number(row: list[str], index: int) -> bool:
    return _text(row, index) not in MARKERS


def _read(row: list[str], index: int) -> tuple[float | None, int]:
    text = _text(row, index)
    if text in MARKERS:
        return MARKERS[text]
    if re.fullmatch(r"\d{1,3}(,\d{3})*|\d+", text):
        return int(text.replace(",", "")), KNOWN
    if re.fullmatch(r"\d{1,3}(\.\d+)?%", text):
        return float(text.rstrip("%")), KNOWN
    known = ", ".join(marker for marker in MARKERS if marker)
    raise BadRow(f"column {index + 1}", text, f"This is not a number, and not one of the markers {known}.")
