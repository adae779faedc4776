"""Projections: one row for each place, sex and year of age, one column for each year that is projected."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from goldenthread.indicators.facts import DERIVED, PROJECTED, Cell, PlaceFacts, SourcePlace
from goldenthread.indicators.formats.ons_population.estimates import COUNTED, PEOPLE, mid_year
from goldenthread.indicators.formats.ons_population.places import place_of
from goldenthread.indicators.formats.table import BadRow, already_given, read_rows
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import Member

COLUMNS = ("AREA_CODE", "AREA_NAME", "COMPONENT", "SEX", "AGE_GROUP")
PERSONS = "persons"
_SEXES = {PERSONS: "", "males": "male", "females": "female", "male": "male", "female": "female"}
_PASSED_OVER = re.compile(r"all ages|\d{2,3}( and over|\+)?", re.IGNORECASE)


def years_of(header: Sequence[str]) -> tuple[int, ...]:
    """The years projected; empty for another table."""
    names = [name.lower() for name in header]
    if names[: len(COLUMNS)] != [name.lower() for name in COLUMNS]:
        return ()
    rest = names[len(COLUMNS) :]
    return tuple(int(name) for name in rest) if all(re.fullmatch(r"20\d\d", name) for name in rest) else ()


def read_projections(member: Member) -> Iterator[ReadRow]:
    """Every year of age from 0 to 25, then those together where all are there."""
    rows = member.rows()
    header = [cell.strip() for cell in next(rows)]
    years = years_of(header)
    seen: dict[tuple[str, str, str], int] = {}
    sums: dict[tuple[SourcePlace, str], dict[str, list[float]]] = defaultdict(dict)

    def facts(number: int, row: Sequence[str]) -> list[PlaceFacts]:
        code, name, component, sex, age = (cell.strip() for cell in row[: len(COLUMNS)])
        if component.lower() != "population":
            raise BadRow("COMPONENT", component, "Only the component “Population” is read.")
        if sex.lower() not in _SEXES:
            raise BadRow("SEX", sex, "This is not one of persons, males and females.")
        if age not in COUNTED:
            if _PASSED_OVER.fullmatch(age):
                return []
            raise BadRow("AGE_GROUP", age, "This is not a single year of age.")
        place = place_of("AREA_CODE", code, name, None)
        part = _SEXES[sex.lower()]
        if seen.setdefault((place.code, part, age), number) != number:
            earlier = seen[place.code, part, age]
            raise BadRow("AGE_GROUP", age, already_given(earlier))
        values = [_people(str(y), text) for y, text in zip(years, row[len(COLUMNS) :], strict=True)]
        sums[place, part][age] = values
        breakdown = f"age={age};sex={part}" if part else f"age={age}"
        return [
            PlaceFacts(place, mid_year(year), [Cell(PEOPLE, breakdown, value)], PROJECTED)
            for year, value in zip(years, values, strict=True)
        ]

    yield from read_rows(member.file_name, len(header), rows, facts)
    for (place, part), ages in sums.items():
        if len(ages) == len(COUNTED):
            for year, *values in zip(years, *ages.values(), strict=True):
                cell = Cell(PEOPLE, f"sex={part}" if part else "", round(sum(values), 3), origin=DERIVED)
                yield ReadRow(
                    member.file_name, 0, [PlaceFacts(place, mid_year(int(year)), [cell], PROJECTED)]
                )


def _people(column: str, text: str) -> float:
    if not re.fullmatch(r"\d{1,9}(\.\d+)?", text.strip()):
        raise BadRow(column, text, "This is not a number of people. The format has no markers.")
    return float(text)
