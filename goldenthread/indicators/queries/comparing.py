"""Finding what a figure is compared with: England, its region, its statistical neighbours, its own earlier figure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.comparators import Comparators
from goldenthread.indicators.queries.figures import figures
from goldenthread.indicators.queries.known import known
from goldenthread.indicators.queries.neighbouring import neighbours_by_place
from goldenthread.indicators.queries.releases import accepted_releases
from goldenthread.methods.breakdown import Breakdown, breakdown_text
from goldenthread.methods.compare import neighbours
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period
from goldenthread.records.place_list import ENGLAND

_Fact = tuple[str, Breakdown, str, Period | None]
_Series = tuple[str, Breakdown, str]


def comparators_of(figure: Figure) -> Comparators:
    """The comparators of one figure. For a page's figures ask `comparators` once."""
    return comparators([figure])[figure]


def comparators(of: Iterable[Figure], as_at: date | None = None) -> dict[Figure, Comparators]:
    """The comparators of all the figures: four queries, however many there are. National and regional values are
    those that a source prints; they are never added up from authorities."""
    wanted = [figure for figure in of if figure.period is not None]
    if not wanted:
        return {}
    there = known(accepted_releases())
    regions = {code: there.region_of(code) for code in {figure.place for figure in wanted}}
    places = (
        {figure.place for figure in wanted} | {region for region in regions.values() if region} | {ENGLAND}
    )
    near = neighbours_by_place(figure.place for figure in wanted)
    places |= {code for codes in near.values() for code in codes}
    found = figures(
        indicator=sorted({figure.indicator for figure in wanted}),
        place=sorted(places),
        breakdown=sorted({breakdown_text(figure.breakdown) for figure in wanted}),
        as_at=as_at,
    )
    facts = {(each.indicator, each.breakdown, each.place, each.period): each for each in found}
    through_time: dict[_Series, list[Figure]] = {}
    for each in found:
        through_time.setdefault((each.indicator, each.breakdown, each.place), []).append(each)
    return {
        figure: _beside(
            figure,
            facts,
            regions[figure.place],
            near[figure.place],
            through_time.get((figure.indicator, figure.breakdown, figure.place), ()),
        )
        for figure in wanted
    }


def _beside(
    figure: Figure,
    facts: Mapping[_Fact, Figure],
    region: str,
    codes: Sequence[str],
    own: Sequence[Figure],
) -> Comparators:
    def at(place: str) -> Figure | None:
        if not place or place == figure.place:
            return None
        return facts.get((figure.indicator, figure.breakdown, place, figure.period))

    ours = declared().get(figure.indicator)
    return Comparators(
        figure=figure,
        direction=ours.direction if ours else "neither",
        england=at(ENGLAND),
        region=at(region),
        neighbours=neighbours([each for code in codes if (each := at(code))], len(codes)),
        previous=_previous(figure, own),
        breaks=ours.breaks if ours else (),
    )


def _previous(figure: Figure, own: Sequence[Figure]) -> Figure | None:
    """The latest of the same fact before the figure's own period."""
    assert figure.period is not None
    start = figure.period.start
    earlier = [each for each in own if each.period is not None and each.period.end < start]
    return max(earlier, key=lambda each: each.period.end if each.period else date.min, default=None)
