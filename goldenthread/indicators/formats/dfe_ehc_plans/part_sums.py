"""Parts that are the sum of other parts, added up where a layout declares it and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from goldenthread.indicators.facts import (
    DERIVED,
    KNOWN,
    PUBLISHED,
    UNAVAILABLE,
    Cell,
    PlaceFacts,
    SourcePlace,
)
from goldenthread.indicators.formats.dfe_ehc_plans.layout import FORMAT_KEY, Sum
from goldenthread.methods.breakdown import breakdown_of, breakdown_text, parse_breakdown
from goldenthread.methods.period import Period

# An indicator and the part that is added up.
_What = tuple[str, str]


@dataclass(slots=True)
class _Adding:
    sum: Sum
    values: dict[str, float | None] = field(default_factory=dict)


class PartSums:
    """Gathers the cells as they go by; the parts of one sum may stand in columns of one row or in several rows."""

    def __init__(self, sums: Sequence[Sum]) -> None:
        self._by_part: dict[tuple[str, str], list[Sum]] = {}
        for each in sums:
            for part in (*each.of, *each.if_there):
                ((dimension, code),) = parse_breakdown(part)
                self._by_part.setdefault((dimension, code), []).append(each)
        self._given = {parse_breakdown(each.part)[0] for each in sums}
        self._wanted: dict[str, tuple[bool, list[tuple[str, str, Sum]]]] = {}
        self._adding: dict[tuple[SourcePlace, Period], dict[_What, _Adding]] = {}
        self._have: set[tuple[SourcePlace, Period, str, str]] = set()

    def add(self, place: SourcePlace, period: Period, cells: Iterable[Cell]) -> None:
        """Take what one row counts; the source's own columns are not added up."""
        if not self._by_part:
            return
        for cell in cells:
            if cell.indicator.startswith(FORMAT_KEY):
                continue
            given, targets = self._targets(cell.breakdown)
            if given:
                self._have.add((place, period, cell.indicator, cell.breakdown))
            for breakdown, part, sum_ in targets:
                adding = self._adding.setdefault((place, period), {})
                adding.setdefault((cell.indicator, breakdown), _Adding(sum_)).values[part] = cell.value

    def facts(self) -> Iterator[PlaceFacts]:
        """One for each place and period. A sum of which a part is not known is unavailable; without a row for one of
        the parts that it needs there is none."""
        for (place, period), sums in self._adding.items():
            cells = [
                _cell(indicator, breakdown, adding)
                for (indicator, breakdown), adding in sums.items()
                if (place, period, indicator, breakdown) not in self._have
                and all(part in adding.values for part in adding.sum.of)
            ]
            if cells:
                yield PlaceFacts(place, period, cells)

    def _targets(self, breakdown: str) -> tuple[bool, list[tuple[str, str, Sum]]]:
        """Whether the breakdown is of a part that is added up elsewhere, and the parts that it is added to."""
        found = self._wanted.get(breakdown)
        if found is None:
            own = parse_breakdown(breakdown)
            targets = [
                (_replaced(own, each, sum_.part), f"{each[0]}={each[1]}", sum_)
                for each in own
                for sum_ in self._by_part.get(each, ())
            ]
            found = self._wanted[breakdown] = (any(each in self._given for each in own), targets)
        return found


def _replaced(own: Iterable[tuple[str, str]], part: tuple[str, str], by: str) -> str:
    rest = (each for each in own if each != part)
    return breakdown_text(breakdown_of((*rest, *parse_breakdown(by))))


def _cell(indicator: str, breakdown: str, adding: _Adding) -> Cell:
    """A sum of one part is that part under another name, as published."""
    values = list(adding.values.values())
    known = [value for value in values if value is not None]
    whole = len(known) == len(values)
    origin = PUBLISHED if len(values) == 1 else DERIVED
    return Cell(
        indicator,
        breakdown,
        sum(known) if whole else None,
        None,
        None,
        KNOWN if whole else UNAVAILABLE,
        origin,
    )
