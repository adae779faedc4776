"""The format “ons-population”: tables of estimates and of projections, one or several."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import SourceIndicator, SourceTitles
from goldenthread.indicators.formats.ons_population import FORMAT_KEY
from goldenthread.indicators.formats.ons_population.estimates import (
    AGES,
    EVERYBODY,
    expected,
    missing_places,
    read_estimates,
    year_of,
)
from goldenthread.indicators.formats.ons_population.projections import (
    COLUMNS,
    read_projections,
    years_of,
)
from goldenthread.indicators.formats.table import encoding_note, header_of, is_header, strangeness
from goldenthread.intake.format import Format, ReadRow, Understood, UnderstoodFile
from goldenthread.intake.parcel import Member, Parcel

ESTIMATES, PROJECTIONS = "a table of mid-year estimates", "a table of projections"
_SHOWN = 5


@dataclass(frozen=True)
class _Table:
    """`years` are the one year of estimates, or those projected."""

    member: Member
    projected: bool
    years: tuple[int, ...]


def understand(parcel: Parcel) -> Understood:
    """Which table each file is. Refuses a file that is neither alone, naming its columns; beside one that is, it is
    named and not read."""
    found = [(member, _table(member, alone=len(parcel.members) == 1)) for member in parcel.members]
    tables = tuple(table for _, table in found if table is not None)
    if not tables:
        names = ", ".join(member.file_name for member, _ in found)
        raise Refused(f"None of {names} is {ESTIMATES} by upper-tier authority, or {PROJECTIONS}.")
    others = [*parcel.others, *(member.file_name for member, table in found if table is None)]
    for projected in (False, True):
        of_kind = [each for each in tables if each.projected == projected]
        if len(of_kind) > 1:
            names = " and ".join(each.member.file_name for each in of_kind)
            raise Refused(
                f"{names} are both {PROJECTIONS if projected else ESTIMATES}. Send them one after the other, so that "
                "each is a release of its own."
            )
    notes = [note for each in tables for note in encoding_note(each.member)]
    if others:
        notes.append(f"Not read: {', '.join(others)}.")
    for each in tables:
        if each.projected:
            notes.append(
                f"{each.member.file_name} projects {min(each.years)} to {max(each.years)}: it is kept as "
                "projected, and no rate is worked out on it."
            )
        elif missing := missing_places(each.member, each.years[0]):
            shown = ", ".join(missing[:_SHOWN]) + (" …" if len(missing) > _SHOWN else "")
            notes.append(
                f"{each.member.file_name} has nothing for {len(missing)} of the authorities of mid-{each.years[0]} "
                f"({shown}): regions that they are in, and England, are not added up."
            )
    return Understood(
        release=", ".join(_release(each) for each in sorted(tables, key=lambda each: each.projected)),
        published=None,
        files=tuple(UnderstoodFile(t.member.file_name, _words(t), t.member.lines) for t in tables),
        notes=tuple(notes),
        detail=tables,
    )


def read(parcel: Parcel, understood: Understood) -> Iterator[ReadRow]:
    """Every row of every table."""
    tables: tuple[_Table, ...] = understood.detail
    for each in tables:
        if each.projected:
            yield from read_projections(each.member)
        else:
            yield from read_estimates(each.member, each.years[0])


def _table(member: Member, alone: bool) -> _Table | None:
    """None for a file that is neither kind and is not alone."""
    header = header_of(member)
    year = year_of(header)
    if year is not None:
        columns = expected(year, header)
        if not is_header(header, columns):
            raise Refused(strangeness(member.file_name, header, columns, ESTIMATES))
        return _Table(member, False, (year,))
    years = years_of(header)
    if not years and not alone:
        return None
    if not years:
        nearest = ("utla20_code", "utla20_name", "total_population", *AGES) if "0" in header else COLUMNS
        kind = PROJECTIONS if nearest is COLUMNS else f"{ESTIMATES} by upper-tier authority"
        raise Refused(strangeness(member.file_name, header, nearest, kind))
    return _Table(member, True, years)


def _release(table: _Table) -> str:
    return (
        f"projections {min(table.years)} to {max(table.years)}"
        if table.projected
        else f"mid-{table.years[0]}"
    )


def _words(table: _Table) -> str:
    if table.projected:
        return f"Projections for {min(table.years)} to {max(table.years)}"
    return f"Mid-{table.years[0]} estimates by single year of age"


def _source_indicators() -> Iterator[SourceIndicator]:
    yield SourceIndicator(EVERYBODY, "People of all ages", "Mid-year population estimates", "people", "count")


TITLES = SourceTitles(FORMAT_KEY, _source_indicators)

ONS_POPULATION = Format(
    key=FORMAT_KEY,
    title="Population by single year of age (ONS)",
    publisher="Office for National Statistics",
    source="ONS population",
    licence="Open Government Licence v3.0",
    about=(
        "How many people of each year of age live in each upper-tier authority: mid-year estimates on the map of "
        "their own year, and projections. Rates for every 1,000 people are worked out on the newest estimates."
    ),
    find_at="https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates",
    accepts="the CSV table of estimates (utla20_code, …, 0, 1, … 90+), that of projections, or a zip of both",
    owner="Golden Thread",
    understand=understand,
    read=read,
    keeper="goldenthread.indicators.actions.rows.READINGS",
    order=50,
)
