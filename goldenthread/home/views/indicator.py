"""One indicator of an area: what it is, its readings beside others', its parts, and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from django.http import Http404, HttpResponse
from django.shortcuts import render

from goldenthread.home.asked import asked_of
from goldenthread.home.charts.drawing import unit_words
from goldenthread.home.charts.indicator import indicator_chart
from goldenthread.home.own_series import own_series
from goldenthread.home.readings import area_profile, published_until
from goldenthread.home.tables.review import STANDING_COLOURS, area_readings_table
from goldenthread.home.tables.understand import breakdown_table, readings_table
from goldenthread.home.views.own_series import own_page
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.dimension import BY_KEY
from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.own import is_own, own_key
from goldenthread.indicators.queries.judgements import confirmed
from goldenthread.indicators.report import area_line
from goldenthread.methods.change import unlike
from goldenthread.methods.figure import Figure
from goldenthread.methods.stale import possibly_stale
from goldenthread.needs.headlines import headlines
from goldenthread.needs.profile import Profile
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import Table, download


@in_area()
def indicator(request: AreaRequest, area_key: str, indicator_key: str) -> HttpResponse:
    """A declared indicator shows its published readings; one of the area's own shows what documents state of it."""
    found = declared().get(indicator_key)
    if found is None and is_own(indicator_key):
        return own_page(request, indicator_key)
    return _area_indicator(request, indicator_key) if found is None else _published(request, found)


def _published(request: AreaRequest, found: Indicator) -> HttpResponse:
    dimension = request.GET.get("by", "")
    if dimension not in found.dimensions:
        dimension = ""
    profile = area_profile(
        request.area,
        request.on,
        [found.key],
        [(found.key, dimension)] if dimension else [],
        compared=[found.key],
    )
    readings = readings_table(profile, found.key, found)
    tables: list[Table] = [readings]
    if dimension:
        title = f"{found.title} by {BY_KEY[dimension].title[:1].lower()}{BY_KEY[dimension].title[1:]}"
        tables.append(breakdown_table(profile, found.key, dimension, title))
    if file := download(request, *tables):
        return file
    context = {
        "indicator": found,
        "profile": profile,
        "until": published_until(profile, request.on),
        "headline": next(iter(headlines(profile, [found.key])), None),
        "comparisons": comparisons(profile, found),
        "chart": indicator_chart(profile, found.key),
        "readings": readings,
        "stale": " ".join(possibly_stale(profile.series(found.key)).values()),
        "differs": sum(1 for each in profile.series(found.key) if each.disagreement),
        "breakdown": tables[1] if dimension else None,
        "dimension": BY_KEY.get(dimension),
        "chooser": chooser(found, dimension),
        "unit": unit_words(profile.series(found.key)),
        "own": own_series(request.area, request.on, own_key(request.area.place_code, found.key)),
    }
    return render(request, "home/indicator.html", context)


def _area_indicator(request: AreaRequest, key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    line = area_line(asked.pack, key, request.on, confirmed(request.area))
    if line is None or line.declared is None:
        raise Http404
    readings = area_readings_table(asked, line)
    if file := download(request, readings):
        return file
    context = {
        "line": line,
        "readings": readings,
        "address": asked.address(line.declared),
        "colour": STANDING_COLOURS[line.standing.word],
        "latest": line.readings[-1] if line.readings else None,
        "stale": " ".join(possibly_stale(line.readings).values()),
        "unalike": unalike(line.readings),
    }
    return render(request, "home/area_indicator.html", context)


def comparisons(profile: Profile, found: Indicator) -> list[tuple[str, str, str]]:
    """Word, with what, and the whole sentence, for England, the region, the neighbours and the period before."""
    latest = profile.latest(found.key)
    compared = profile.compared.get(latest) if latest is not None else None
    if compared is None:
        return []
    beside = [
        ("England", compared.with_england),
        (profile.region_name, compared.with_region),
        ("similar areas", compared.with_neighbours),
        ("the period before", compared.with_previous),
    ]
    return [(each.word, name, each.sentence) for name, each in beside if each.other is not None]


def unalike(readings: Sequence[Figure]) -> list[str]:
    """What keeps each two neighbouring readings from being compared, in sentences."""
    return [
        f"{before.shown} and {after.shown} are not compared: {'; '.join(reasons)}."
        for before, after in pairwise(readings)
        if (reasons := unlike(before, after))
    ]


def chooser(found: Indicator, dimension: str) -> dict[str, object] | None:
    if not found.dimensions:
        return None
    every = {"value": "", "text": "No breakdown", "selected": not dimension}
    return {
        "id": "by",
        "name": "by",
        "label": {"text": "Break down by"},
        "items": [
            every,
            *(
                {
                    "value": each,
                    "text": BY_KEY[each].title if each in BY_KEY else each,
                    "selected": each == dimension,
                }
                for each in found.dimensions
            ),
        ],
    }
