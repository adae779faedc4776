"""Mid-year estimates: one row for each authority, one column for each year of age, on that year's map."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from goldenthread.indicators.facts import DERIVED, Cell, PlaceFacts
from goldenthread.indicators.formats.ons_population import FORMAT_KEY
from goldenthread.indicators.formats.ons_population.places import place_of, source_place, wholes
from goldenthread.indicators.formats.table import BadRow, read_rows
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import Member
from goldenthread.methods.period import Period, month_instant
from goldenthread.records.place_list import listed_places

AGES = tuple(str(age) for age in range(90)) + ("90+",)
COUNTED = AGES[:26]
PEOPLE, EVERYBODY = "population-0-25", f"{FORMAT_KEY}.all-ages"
_CODE = re.compile(r"(utla|ctyua|lad)(\d\d)_code")
WALES = "W"


def year_of(header: Sequence[str]) -> int | None:
    """2020 of a table whose first column is utla20_code; None for another table."""
    match = _CODE.fullmatch(header[0].lower()) if header else None
    return 2000 + int(match.group(2)) if match else None


def expected(year: int, header: Sequence[str]) -> tuple[str, ...]:
    kind = header[0].lower().removesuffix("_code")
    return (f"{kind}_code", f"{kind}_name", "total_population", *AGES)


def missing_places(member: Member, year: int) -> tuple[str, ...]:
    """The authorities of that year's map of which the file says nothing, by name."""
    given = {row[0].strip() for row in member.rows() if row}
    *_, (_, _, missing) = [each for each in wholes(_codes(given), mid(year)) if each[0].kind == "country"]
    return tuple(listed_places()[code].name for code in missing)


def read_estimates(member: Member, year: int) -> Iterator[ReadRow]:
    """Every authority in England, then the regions and England whose every part is there."""
    rows = member.rows()
    header = [cell.strip() for cell in next(rows)]
    period = mid_year(year)
    seen: dict[str, int] = {}
    counts: dict[str, list[int]] = {}
    where = [header.index(name) for name in ("total_population", *AGES)]

    def facts(number: int, row: Sequence[str]) -> list[PlaceFacts]:
        code, name = row[0].strip(), row[1]
        if code.startswith(WALES):
            return []
        place = place_of(header[0], code, name, mid(year))
        if seen.setdefault(place.code, number) != number:
            raise BadRow(
                header[0], code, f"Row {seen[place.code]} already has this place. Leave one of the two."
            )
        total, *ages = [_count(header[index], row[index]) for index in where]
        if sum(ages) != total:
            raise BadRow(
                "total_population",
                row[where[0]],
                f"The ages add up to {sum(ages):,}, not to the total {total:,}.",
            )
        counts[place.code] = [total, *ages]
        return [PlaceFacts(place, period, _cells(counts[place.code], False))]

    yield from read_rows(member.file_name, len(header), rows, facts)
    for added in _added_up(counts, period):
        yield ReadRow(member.file_name, 0, [added])


def mid_year(year: int) -> Period:
    """The June that estimates and projections of a year are of."""
    return month_instant(year, 6)


def mid(year: int) -> date:
    """Mid-year estimates are of 30 June."""
    return date(year, 6, 30)


def _added_up(counts: dict[str, list[int]], period: Period) -> Iterator[PlaceFacts]:
    for whole, given, missing in wholes(counts, period.end):
        if given and not missing:
            sums = [sum(column) for column in zip(*(counts[code] for code in given), strict=True)]
            yield PlaceFacts(source_place(whole), period, _cells(sums, True))


def _cells(numbers: Sequence[int], added: bool) -> list[Cell]:
    """The total of all ages, those aged 0 to 25 together (which is worked out), and each of those years."""
    total, *ages = numbers
    counted = ages[: len(COUNTED)]
    cells = [
        Cell(PEOPLE, "", sum(counted), origin=DERIVED),
        *(Cell(PEOPLE, f"age={age}", count) for age, count in zip(COUNTED, counted, strict=True)),
        Cell(EVERYBODY, "", total),
    ]
    return [cell._replace(origin=DERIVED) for cell in cells] if added else cells


def _codes(gss_codes: set[str]) -> set[str]:
    return {place.code for place in listed_places().values() if gss_codes & set(place.gss_codes)}


def _count(column: str, text: str) -> int:
    match = re.fullmatch(r"(\d{1,9})(\.0+)?", text.strip())
    if match is None:
        raise BadRow(column, text, "This is not a number of people. The format has no markers.")
    return int(match.group(1))
