"""The answer to the inspection: the areas of weakness, and one of them with all that is claimed about it."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.governance.inspection_response import inspection_response
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import REVIEW, parts_of
from goldenthread.home.tables import review as tables
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download

TITLES = {
    "impact": "What changed",
    "achievement": "What was done",
    "appointment": "Who was appointed",
    "gap": "What is said to be missing still",
}


@in_area()
def review_weaknesses(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    found = inspection_response(asked.pack, request.on)
    context = {
        "parts": parts_of(REVIEW, area_key, "review-weaknesses"),
        "weaknesses": [
            (each, reverse("review-weakness", kwargs={"area_key": area_key, "weakness_key": each.record.key}))
            for each in found
        ],
        "overdue": sum(each.overdue for each in found),
        "developments": sum(len(each.developments) for each in found),
        "claimed": sum(each.claimed for each in found),
        "supported": sum(each.supported for each in found),
    }
    return render(request, "home/review_weaknesses.html", context)


@in_area()
def review_weakness(request: AreaRequest, area_key: str, weakness_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    found = next(
        (each for each in inspection_response(asked.pack, request.on) if each.record.key == weakness_key),
        None,
    )
    if found is None:
        raise Http404
    developments = tables.developments_table(asked, found)
    claims = [tables.claims_table(asked, found, kind, TITLES[kind]) for kind in found.claims]
    if file := download(request, developments, *claims):
        return file
    context = {
        "weakness": found,
        "developments": developments,
        "claims": claims,
        "address": asked.address(found.record),
    }
    return render(request, "home/review_weakness.html", context)
