"""Needs down, and tiers, ages, times or places across: which services there are, and where the map cannot tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from goldenthread.indicators.dimension import NEEDS
from goldenthread.needs.gap import BELOW, EVENINGS, HOLIDAYS, TIMES, WAITING, Gap
from goldenthread.needs.service_reach import NOT_RECORDED, OLDEST, TIERS, YOUNGEST, Reach, ServiceMap

AGE_BANDS: Mapping[str, tuple[int, int]] = {
    "0 to 4": (0, 4),
    "5 to 10": (5, 10),
    "11 to 15": (11, 15),
    "16 to 18": (16, 18),
    "19 to 25": (19, 25),
}
ACROSS: Mapping[str, str] = {
    "tier": "Tiers",
    "age": "Ages",
    "time": "Times, waiting and thresholds",
    "place": "Places",
}
Covers = Callable[[Reach], bool | None]


@dataclass(frozen=True)
class MatrixCell:
    """`services` name the need and stand here. `missing` is a gap that was found; `unclear` are services that may
    stand here too, since nobody recorded their need, or their tier, ages, times or places."""

    services: tuple[Reach, ...]
    missing: bool
    unclear: int


@dataclass(frozen=True)
class MatrixRow:
    """`unrecorded` are services of the need of which it is not recorded where across they stand. `ages` are those that
    no service of the need is recorded for; None where the map cannot tell."""

    need: str
    title: str
    children: float | None
    cells: Mapping[str, MatrixCell]
    unrecorded: tuple[Reach, ...]
    ages: tuple[int, ...] | None


def matrix(
    services: ServiceMap, gaps: Sequence[Gap], children: Mapping[str, float], across: str = "tier"
) -> list[MatrixRow]:
    """A row for each national need type with children or services."""
    columns = columns_of(services, across)
    rows = []
    for code, title in NEEDS.items():
        own = services.of_need(code)
        if code == "not-recorded" or not (own or children.get(code)):
            continue
        ours = [gap for gap in gaps if code in gap.needs and gap.kind != "not known"]
        cells = {
            name: MatrixCell(
                tuple(each for each in own if covers(each)),
                any(_is_of(gap, across, name) for gap in ours),
                sum(covers(each) is None for each in own)
                + sum(covers(each) is not False for each in services.general),
            )
            for name, covers in columns.items()
        }
        unrecorded = tuple(each for each in own if all(covers(each) is None for covers in columns.values()))
        rows.append(MatrixRow(code, title, children.get(code), cells, unrecorded, _ages(own)))
    return rows


def columns_of(services: ServiceMap, across: str) -> dict[str, Covers]:
    """Each column, and whether a service stands in it; None is not recorded."""
    if across == "age":
        return {name: _at_ages(*band) for name, band in AGE_BANDS.items()}
    if across == "time":
        return {name: _AT_TIMES[name] for name in TIMES}
    if across == "place":
        return {place: _in_place(place) for place in services.places}
    return {tier: _of_tier(tier) for tier in TIERS}


def _of_tier(tier: str) -> Covers:
    return lambda each: None if each.tier == NOT_RECORDED else each.tier == tier


def _at_ages(first: int, last: int) -> Covers:
    """Some age of the band is enough: the table of gaps names the ages that are left out."""
    return lambda each: any(first <= age <= last for age in each.ages) if each.has_ages else None


def _in_place(place: str) -> Covers:
    return lambda each: place in each.places if each.places else None


def _said(value: str) -> bool | None:
    return None if value == NOT_RECORDED else value == "yes"


_AT_TIMES: Mapping[str, Covers] = {
    EVENINGS: lambda each: _said(each.out_of_hours),
    HOLIDAYS: lambda each: _said(each.holidays),
    WAITING: lambda each: True if each.waiting_services else _said(each.waiting),
    BELOW: lambda each: True if each.below_services else _said(each.below),
}


def _is_of(gap: Gap, across: str, name: str) -> bool:
    if across != "tier" and not gap.services and not gap.recorded:  # no service for the need at all
        return True
    if across == "age":
        first, last = AGE_BANDS[name]
        return bool(gap.ages) and set(range(first, last + 1)) <= set(gap.ages)
    if across == "time":
        return name in gap.times
    if across == "place":
        return name in gap.places
    return gap.kind == "gap" and name in gap.tiers and not gap.times


def _ages(own: Sequence[Reach]) -> tuple[int, ...] | None:
    if not own or not all(each.has_ages for each in own):
        return None
    covered = frozenset().union(*(each.ages for each in own))
    return tuple(age for age in range(YOUNGEST, OLDEST + 1) if age not in covered)
