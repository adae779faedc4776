"""Where the published figures do not agree: one release with another, or a percentage with its own numbers."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.readings import published_by
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.indicators.differing import parts_table, releases_table
from goldenthread.indicators.queries.disagreements import disagreements, unlike_parts
from goldenthread.records.place_list import ENGLAND
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def understand_releases(request: AreaRequest, area_key: str) -> HttpResponse:
    """Of the area and of England; each table downloads."""
    places = [code for code in (request.area.place_code, ENGLAND) if code]
    as_at = published_by(request.area, request.on)
    releases = releases_table(
        disagreements(places, as_at=as_at),
        f"Figures of {request.area.name} and England that two releases give otherwise",
    )
    percentages = parts_table(
        unlike_parts(places, as_at),
        f"Percentages of {request.area.name} and England that are not what their numbers make",
    )
    if file := download(request, releases, percentages):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-releases"),
        "releases": releases,
        "percentages": percentages,
    }
    return render(request, "home/understand_releases.html", context)
