"""Waits: for every service how long children wait, against which standard, and what is offered meanwhile."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.permissions import USE_WAITING_LISTS
from goldenthread.home.asked import asked_of
from goldenthread.home.charts.deliver_waits import way_to_target
from goldenthread.home.charts.waits import over_18_weeks
from goldenthread.home.listed_services import listed_services
from goldenthread.home.stage_parts import DELIVER, parts_of
from goldenthread.home.tables import deliver_waits as tables
from goldenthread.home.waiting import area_waits
from goldenthread.waits.known import in_words, service_waits
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download
from goldenthread.web.words import listed


@in_area()
def deliver_waits(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    boards = area_waits(request.area, request.on)
    waits = service_waits(asked.pack, request.on)
    lists = listed_services(asked.pack, boards)
    found = {
        "standards": tables.standards_table(asked, waits),
        "readings": tables.readings_table(asked, waits),
        "changes": tables.changes_table(asked, waits),
        "services": tables.services_table(asked, waits, lists),
        "words": tables.words_table(asked, in_words(asked.pack)),
    }
    if file := download(request, *found.values()):
        return file
    context = {
        **found,
        "parts": parts_of(DELIVER, area_key, "deliver-waits"),
        "counts": {
            "all": len(waits),
            "measured": sum(each.is_measured for each in waits),
            "standards": sum(bool(each.standards) for each in waits),
            "listed": len(lists),
        },
        "unlike": [(each.service.title, step) for each in waits for step in each.steps if step.warnings],
        "gaps": [
            (standard, standard.gap)
            for each in waits
            for standard in each.standards
            if standard.gap is not None
        ],
        "way": way_to_target(waits),
        "boards": listed([each.board_name for each in boards]),
        "over": over_18_weeks(*boards),
        "may_use_lists": USE_WAITING_LISTS in request.permissions,
    }
    return render(request, "home/deliver_waits.html", context)
