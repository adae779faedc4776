"""A region's authorities beside each other in one published indicator, in one period: values, ranks, words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from goldenthread.indicators.dimension import NEEDS
from goldenthread.indicators.indicator import Indicator
from goldenthread.methods.compare import Comparison, Direction, compare
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period
from goldenthread.methods.rank import ranks
from goldenthread.records.place_list import AUTHORITY, ENGLAND, REGION, ListedPlace
from goldenthread.web.words import day, listed

PLANS = "ehc-plans"
_NEED = "need-"
_NOT_SHOWN = ("population-0-25",)


@dataclass(frozen=True)
class Measured:
    """What a reader may choose: a declared indicator, or a share of all plans by main need (`need` is its code)."""

    key: str
    title: str
    indicator: Indicator
    need: str = ""

    @property
    def direction(self) -> Direction:
        return "neither" if self.need else self.indicator.direction

    @property
    def definition(self) -> str:
        if self.need:
            return f"EHC plans whose main need is this, out of all EHC plans. {self.indicator.definition}"
        return self.indicator.definition

    @property
    def statistic(self) -> str:
        return "share" if self.need else self.indicator.statistic


def choices(declared: Mapping[str, Indicator]) -> dict[str, Measured]:
    """Every declared indicator that is a quantity, then the shares of plans by main need."""
    found = {
        key: Measured(key, each.title, each)
        for key, each in declared.items()
        if each.statistic != "status" and key not in _NOT_SHOWN
    }
    if PLANS in declared:
        for code, words in NEEDS.items():
            title = f"Share of plans: {words[:1].lower()}{words[1:]}"
            found[f"{_NEED}{code}"] = Measured(f"{_NEED}{code}", title, declared[PLANS], code)
    return found


@dataclass(frozen=True)
class Standing:
    """One authority: its figure in the period, its place among those that have one, and its own series.

    `rank` 1 is the best, or the highest where neither direction is good; equal values share a rank (`tied`).
    """

    place: ListedPlace
    figure: Figure | None
    rank: int | None
    tied: bool
    with_england: Comparison | None
    with_region: Comparison | None
    series: tuple[Figure, ...]

    @property
    def is_known(self) -> bool:
        return self.figure is not None and self.figure.is_known

    @property
    def rank_words(self) -> str:
        """“3”, “joint 3”; empty where there is no figure."""
        if self.rank is None:
            return ""
        return f"joint {self.rank}" if self.tied else str(self.rank)


@dataclass(frozen=True)
class Regional:
    """`england` and `region` are as a source prints them: they are never added up from authorities."""

    region: ListedPlace
    measured: Measured
    period: Period | None
    periods: tuple[Period, ...]
    rows: tuple[Standing, ...]
    figure: Figure | None
    england: Figure | None
    left: tuple[ListedPlace, ...]

    @property
    def thing(self) -> Literal["region", "authority"]:
        return "region" if self.region.code == ENGLAND else "authority"

    @property
    def known(self) -> list[Standing]:
        return [each for each in self.rows if each.is_known]

    @property
    def missing(self) -> list[str]:
        """The names of those that stand and have no figure."""
        return [each.place.name for each in self.rows if not each.is_known]

    @property
    def how_many(self) -> str:
        """“11 of 12 authorities have a figure. Hartlepool has none.”"""
        things = "regions" if self.thing == "region" else "authorities"
        verb = "has" if len(self.known) == 1 else "have"
        said = f"{len(self.known)} of {len(self.rows)} {things} {verb} a figure."
        if self.missing and self.known:
            said += f" {listed(self.missing)} {'has' if len(self.missing) == 1 else 'have'} none."
        return said

    @property
    def ended(self) -> str:
        """Authorities of the region that no longer stood, or did not yet; empty where there are none."""
        told = [f"{each.name} ({_stood(each, self.period)})" for each in self.left]
        if not told:
            return ""
        return f"Not counted, because they did not stand at that time: {listed(told)}."

    @property
    def order_words(self) -> str:
        """What rank 1 means."""
        if self.measured.statistic == "count":
            return "1 is the largest number. Places differ in size, so the order says nothing about how well they do."
        if self.measured.direction == "neither":
            return "1 is the highest; neither higher nor lower is good by itself."
        low = "lowest" if self.measured.direction == "lower is better" else "highest"
        return f"1 is the best, here the {low}."

    @property
    def sentence(self) -> str:
        """The two ends, with the region and England as published."""
        if not self.known:
            return "No figure is held for this period."
        ranked = sorted(self.known, key=lambda each: each.rank or 0)
        first, last = ranked[0], ranked[-1]
        said = f"{_named(ranked, first)}"
        if first.rank != last.rank:
            said = f"From {_named(ranked, first)} to {_named(ranked, last)}"
        beside = [each for each in (self.figure, self.england) if each is not None and each.is_known]
        if self.thing == "region":
            beside = [each for each in (self.england,) if each is not None and each.is_known]
        told = "; ".join(f"{each.place_name} {each.shown}" for each in beside)
        return f"{said}{f'. As published: {told}' if told else ''}."


def regional(
    region: ListedPlace,
    measured: Measured,
    figures: Iterable[Figure],
    places: Mapping[str, ListedPlace],
    period: Period | None = None,
) -> Regional:
    """`figures` are the measure's of the region's places, of the region and of England, for every period; `period`
    None is the newest with a figure of any of the places."""
    by_place: dict[str, dict[Period, Figure]] = {}
    for each in figures:
        if each.period is not None:
            by_place.setdefault(each.place, {})[each.period] = each
    inside = within(region, places)
    periods = sorted(
        {when for each in inside for when, figure in by_place.get(each.code, {}).items() if figure.is_known},
        key=lambda when: (when.end, when.start),
    )
    if period not in periods:
        period = periods[-1] if periods else None
    stands = [
        each
        for each in inside
        if period is None or each.stands_on(period.end) or _known(by_place, each, period)
    ]

    def at(code: str) -> Figure | None:
        return by_place.get(code, {}).get(period) if period is not None else None

    rows = _standings(stands, at, by_place, measured.direction, at(region.code), at(ENGLAND))
    return Regional(
        region=region,
        measured=measured,
        period=period,
        periods=tuple(reversed(periods)),
        rows=tuple(rows),
        figure=at(region.code),
        england=at(ENGLAND),
        left=tuple(each for each in inside if each not in stands),
    )  # fmt: skip


def within(region: ListedPlace, places: Mapping[str, ListedPlace]) -> list[ListedPlace]:
    """The authorities of a region, also those that ended; England's are its regions. By name."""
    kind = REGION if region.code == ENGLAND else AUTHORITY
    found = [each for each in places.values() if each.kind == kind and each.region == region.code]
    return sorted(found, key=lambda each: each.name)


def _standings(
    places: Sequence[ListedPlace],
    at: Callable[[str], Figure | None],
    by_place: Mapping[str, Mapping[Period, Figure]],
    direction: Direction,
    region: Figure | None,
    england: Figure | None,
) -> list[Standing]:
    shown = [figure for each in places if (figure := at(each.code))]
    first: Literal["highest", "lowest"] = "lowest" if direction == "lower is better" else "highest"
    ranked = {rank.figure: rank for rank in ranks(shown, first)}
    rows = []
    for each in places:
        figure = at(each.code)
        rank = ranked.get(figure) if figure is not None else None
        rows.append(
            Standing(
                place=each,
                figure=figure,
                rank=rank.place if rank is not None else None,
                tied=rank is not None and rank.shared,
                with_england=compare(figure, england, direction, by_intervals=True)
                if figure is not None
                else None,
                with_region=compare(figure, region, direction, by_intervals=True)
                if figure is not None
                else None,
                series=tuple(
                    figure
                    for _, figure in sorted(by_place.get(each.code, {}).items(), key=lambda pair: pair[0].end)
                ),
            )
        )
    return sorted(rows, key=lambda each: (each.rank is None, each.rank or 0, each.place.name))


def _known(by_place: Mapping[str, Mapping[Period, Figure]], place: ListedPlace, period: Period) -> bool:
    figure = by_place.get(place.code, {}).get(period)
    return figure is not None and figure.is_known


def _stood(place: ListedPlace, period: Period | None) -> str:
    if place.ends is not None and (period is None or place.ends < period.end):
        return f"until {day(place.ends)}"
    return f"from {day(place.starts)}"


def _named(ranked: Sequence[Standing], one: Standing) -> str:
    """All that share a rank, with their value: “Gateshead and Sunderland (80.8%)”."""
    names = [each.place.name for each in ranked if each.rank == one.rank]
    shown = one.figure.shown if one.figure is not None else ""
    said = listed(names) if len(names) < 4 else f"{len(names)} of them"
    return f"{said} ({shown})"
