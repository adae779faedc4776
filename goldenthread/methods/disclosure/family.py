"""All that is kept of one indicator in one place — totals, parts, months, years — as it may be shown together.

Whoever reads one number may read all the others too, on another page or in another file. So what may be shown of one
is found with all the others beside it: along every part that adds up to its total, every month that adds up to its
year, and every share that leaves a complement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from goldenthread.methods.breakdown import Breakdown, breakdown_of, breakdown_text
from goldenthread.methods.disclosure.linked import Cell, Earlier, Linked, Sum, protect_linked
from goldenthread.methods.disclosure.policy import NONE, SUPPRESSED, UNAVAILABLE, Policy, Shown
from goldenthread.methods.period import Period

VALUE, NUMERATOR, DENOMINATOR = "value", "numerator", "denominator"
SHARED = ("share", "rate")
# What follows from the others and is nobody's reading.
REST, COMPLEMENT, MISSING = "rest", "complement", "missing"


class Fact(NamedTuple):
    """One reading. `published` is known exactly to everybody."""

    breakdown: Breakdown
    period: Period
    statistic: str
    value: float | None
    numerator: float | None = None
    denominator: float | None = None
    published: bool = False


Where = tuple[Breakdown, Period]


@dataclass(frozen=True)
class ShownFact:
    """The counts of one reading as they may be shown; one that it does not have is not available."""

    value: Shown = UNAVAILABLE
    numerator: Shown = UNAVAILABLE
    denominator: Shown = UNAVAILABLE


def protect_family(
    facts: Sequence[Fact], policies: Sequence[Policy], before: Sequence[Sequence[Fact]] = ()
) -> dict[Where, ShownFact]:
    """Each reading under the policies, one after the other. `before` is what there was of it earlier, oldest first: the
    releases that people may have kept."""
    wanted = [each for each in policies if each is not NONE]
    linked = link(facts)
    if not wanted:
        shown: Mapping[Cell, Shown] = {
            cell: value for cell, value in linked.values.items() if cell not in linked.free
        }
    else:
        earlier: Earlier | None = None
        for older in before if any(each.secondary for each in wanted) else ():
            then = link(older)
            earlier = Earlier(then.values, protect_linked(then, wanted, earlier))
        shown = protect_linked(linked, wanted, earlier)
    found = {
        (each.breakdown, each.period): ShownFact(
            *(shown.get(_cell(role, each.breakdown, each.period), UNAVAILABLE) for role in _ROLES)
        )
        for each in facts
    }
    return _averages_hidden(facts, found) if wanted else found


_ROLES = (VALUE, NUMERATOR, DENOMINATOR)


def link(facts: Sequence[Fact]) -> Linked:
    """The counts of all readings, with every sum that they, or what follows from them, make."""
    values: dict[Cell, int] = {}
    places: dict[Cell, tuple[str, Breakdown, Period]] = {}
    fixed: set[Cell] = set()
    for each in facts:
        for role, number in _counts(each):
            cell = _cell(role, each.breakdown, each.period)
            values[cell], places[cell] = number, (role, each.breakdown, each.period)
            if each.published:
                fixed.add(cell)
    sums: list[Sum] = []
    free: set[Cell] = set()
    for ties in (_by_parts(values, places), _by_time(values, places), _complements(facts, values)):
        for total, parts, implied in list(ties):
            values.update(implied)
            free.update(implied)
            sums.append(Sum(total, parts))
    return Linked(values, tuple(dict.fromkeys(sums)), frozenset(free), frozenset(fixed))


_Tie = tuple[Cell, tuple[Cell, ...], dict[Cell, int]]
_Places = Mapping[Cell, tuple[str, Breakdown, Period]]


def _counts(fact: Fact) -> Iterator[tuple[str, int]]:
    """The counts of people that a reading holds. A change below 0 is none, and is never shown."""
    held = (
        ((VALUE, fact.value),)
        if fact.statistic == "count"
        else ((NUMERATOR, fact.numerator), (DENOMINATOR, fact.denominator))
        if fact.statistic in SHARED
        else ((DENOMINATOR, fact.denominator),)
    )
    for role, number in held:
        if number is not None and number >= 0:
            yield role, round(number)


def _cell(role: str, breakdown: Breakdown, period: Period) -> Cell:
    return (role, breakdown_text(breakdown), _when(period))


def _when(period: Period) -> str:
    return f"{period.start.isoformat()} {period.end.isoformat()} {period.kind}"


def _by_parts(values: Mapping[Cell, int], places: _Places) -> Iterator[_Tie]:
    """Parts by one dimension beside their total, with the rest where they are not all of it. Where no total is sent,
    but parts of two kinds come to the same number, that is the total. Parts that are more than the total overlap."""
    groups: dict[tuple[str, Breakdown, Period], dict[str, list[Cell]]] = {}
    for cell, (role, breakdown, period) in places.items():
        for name, _ in breakdown:
            above = breakdown_of(pair for pair in breakdown if pair[0] != name)
            groups.setdefault((role, above, period), {}).setdefault(name, []).append(cell)
    for (role, above, period), kinds in groups.items():
        total = _cell(role, above, period)
        sums = {name: sum(values[part] for part in parts) for name, parts in kinds.items()}
        implied: dict[Cell, int] = {}
        if total not in values:
            if len(sums) < 2 or len(set(sums.values())) > 1:
                continue
            implied[total] = next(iter(sums.values()))
        whole = implied.get(total, values.get(total, 0))
        for name, parts in kinds.items():
            rest = whole - sums[name]
            if rest > 0:
                cell = (REST, name, *total)
                yield total, (*parts, cell), {**implied, cell: rest}
            elif rest == 0:
                yield total, tuple(parts), implied


def _by_time(values: Mapping[Cell, int], places: _Places) -> Iterator[_Tie]:
    """Months beside the year that they make up, and what a longer time has more than a shorter one."""
    series: dict[tuple[str, Breakdown], list[tuple[Period, Cell]]] = {}
    for cell, (role, breakdown, period) in places.items():
        if not period.is_instant:
            series.setdefault((role, breakdown), []).append((period, cell))
    for (role, breakdown), those in series.items():
        those.sort(key=lambda pair: (pair[0].start, pair[0].end))
        for period, cell in those:
            inside = [
                each
                for each in those
                if each[0] != period and period.start <= each[0].start and each[0].end <= period.end
            ]
            for longest in (False, True):
                parts = _tiling(period, inside, longest)
                if parts and sum(values[part] for part in parts) == values[cell]:
                    yield cell, parts, {}
            for other, part in inside:
                if period.start != other.start and period.end != other.end:
                    continue
                rest = values[cell] - values[part]
                missing = (MISSING, role, breakdown_text(breakdown), _when(period), _when(other))
                if rest > 0:
                    yield cell, (part, missing), {missing: rest}


def _tiling(period: Period, inside: Sequence[tuple[Period, Cell]], longest: bool) -> tuple[Cell, ...]:
    """Periods that follow each other and together are this one; empty where there are none."""
    found: list[Cell] = []
    at = period.start
    while at <= period.end:
        here = [each for each in inside if each[0].start == at]
        if not here:
            return ()
        chosen = (
            max(here, key=lambda each: each[0].end) if longest else min(here, key=lambda each: each[0].end)
        )
        found.append(chosen[1])
        at = type(at).fromordinal(chosen[0].end.toordinal() + 1)
    return tuple(found)


def _complements(facts: Sequence[Fact], values: Mapping[Cell, int]) -> Iterator[_Tie]:
    """Of 20 of whom 18 were in time, 2 were not."""
    for each in facts:
        if each.statistic != "share" or each.published:
            continue
        of = _cell(DENOMINATOR, each.breakdown, each.period)
        part = _cell(NUMERATOR, each.breakdown, each.period)
        if of in values and part in values and values[of] >= values[part]:
            rest = (COMPLEMENT, *of)
            yield of, (part, rest), {rest: values[of] - values[part]}


def _averages_hidden(facts: Sequence[Fact], shown: dict[Where, ShownFact]) -> dict[Where, ShownFact]:
    """An average of few is not shown; where all other parts of a whole are, one more is not, so that what is missing
    cannot be worked out from the average of all."""
    averages = [each for each in facts if each.statistic not in ("count", *SHARED) and not each.published]
    groups: dict[tuple[Breakdown, str, Period], list[Fact]] = {}
    for each in averages:
        for name, _ in each.breakdown:
            above = breakdown_of(pair for pair in each.breakdown if pair[0] != name)
            groups.setdefault((above, name, each.period), []).append(each)
    found = dict(shown)
    for parts in groups.values():
        told = [each for each in parts if _is_told(found[each.breakdown, each.period])]
        if len(parts) - len(told) == 1 and told:
            least = min(told, key=lambda each: (each.denominator or 0, each.breakdown))
            found[least.breakdown, least.period] = ShownFact(denominator=SUPPRESSED)
    return found


def _is_told(shown: ShownFact) -> bool:
    return isinstance(shown.denominator, int) and shown.denominator > 0
