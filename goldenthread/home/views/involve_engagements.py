"""How people were asked and worked with, through whom they speak, and which case stories the documents tell."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.governance.organisations import family_groups
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import INVOLVE, parts_of
from goldenthread.home.tables import involve as tables
from goldenthread.voice.days import happened
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def involve_engagements(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    pack = asked.pack
    found = {
        "engagements": tables.engagements_table(
            asked, happened(pack.rows("engagements"), "held_on", request.on)
        ),
        "groups": tables.groups_table(asked, family_groups(pack.rows("organisations"))),
        "case_stories": tables.case_stories_table(asked, pack.rows("case_stories")),
    }
    if file := download(request, *found.values()):
        return file
    context = {**found, "parts": parts_of(INVOLVE, area_key, "involve-engagements")}
    return render(request, "home/involve_engagements.html", context)
