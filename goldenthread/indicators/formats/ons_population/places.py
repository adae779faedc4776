"""From the nine-character code of a map of its own year to the authority that stood there on the day."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cache

from goldenthread.indicators.facts import SourcePlace
from goldenthread.indicators.formats.table import BadRow
from goldenthread.records.place_list import AUTHORITY, COUNTRY, REGION, ListedPlace, listed_places


@cache
def by_gss_code() -> Mapping[str, ListedPlace]:
    """Every code that an authority, a region or England has had."""
    return {code: place for place in listed_places().values() for code in place.gss_codes}


def place_of(column: str, code: str, name: str, on: date | None) -> SourcePlace:
    """The place with this code, standing `on` the day; a projection is given on a later map, so it has none.

    Raises BadRow.
    """
    listed = by_gss_code().get(code.strip())
    if listed is None:
        raise BadRow(
            column, code, f"No authority or region in England has had this code (the row is “{name}”)."
        )
    if on is not None and not listed.stands_on(on):
        raise BadRow(
            column,
            code,
            f"{listed.name} did not stand on {on:%-d %B %Y}: the file is on the map of another year.",
        )
    return source_place(listed, code)


def source_place(listed: ListedPlace, code: str = "") -> SourcePlace:
    return SourcePlace(listed.code, listed.name, listed.region, code or listed.gss_codes[0])


def wholes(
    given: Collection[str], on: date
) -> Iterator[tuple[ListedPlace, tuple[str, ...], tuple[str, ...]]]:
    """England and each region with the codes of its authorities on the day: those that are given, and those missing."""
    standing = [p for p in listed_places().values() if p.kind == AUTHORITY and p.stands_on(on)]
    for whole in listed_places().values():
        if whole.kind in (COUNTRY, REGION):
            parts = [p.code for p in standing if whole.kind == COUNTRY or p.region == whole.code]
            yield (
                whole,
                tuple(code for code in parts if code in given),
                tuple(code for code in parts if code not in given),
            )
