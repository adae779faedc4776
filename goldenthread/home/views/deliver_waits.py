"""Waits: for every service how long children wait, against which standard, and what is offered meanwhile."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.permissions import IMPORT_DATA, USE_WAITING_LISTS
from goldenthread.home.asked import asked_of
from goldenthread.home.charts.deliver_waits import month_by_month, way_to_target
from goldenthread.home.charts.waits import over_18_weeks
from goldenthread.home.listed_services import listed_services
from goldenthread.home.own_waits import own_waits
from goldenthread.home.stage_parts import DELIVER, parts_of
from goldenthread.home.tables import deliver_waits as tables
from goldenthread.home.wait_filters import WantedWaits, wait_filters
from goldenthread.home.waiting import area_waits, provider_waits
from goldenthread.waits.in_words import in_words
from goldenthread.waits.known import service_waits
from goldenthread.waits.wait_answer import answer_words
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download
from goldenthread.web.words import listed


@in_area()
def deliver_waits(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    boards = area_waits(request.area, request.on)
    own = own_waits(request.area, request.on)
    every = service_waits(asked.pack, request.on, own)
    wanted = WantedWaits.read(request.GET.dict())
    lists = listed_services(asked.pack, boards, provider_waits(request.area, request.on))
    # Of what nobody has said, those that the NHS lists come first.
    waits = sorted(wanted.of(every), key=lambda each: (not each.is_known, each.service.key not in lists))
    found = {
        "services": tables.services_table(asked, waits, lists, is_filtered=wanted.is_anything),
        "standards": tables.standards_table(asked, waits),
        "readings": tables.readings_table(asked, waits),
        "bands": tables.bands_table(asked, waits),
        "changes": tables.changes_table(asked, waits),
        "words": tables.words_table(asked, wanted.words(in_words(asked.pack))),
    }
    if file := download(request, *found.values()):
        return file
    context = {
        **found,
        "parts": parts_of(DELIVER, area_key, "deliver-waits"),
        "answer": answer_words(every),
        "counts": {
            "all": len(every),
            "shown": len(waits),
            "known": sum(each.is_known for each in waits),
            "listed": sum(each.service.key in lists for each in waits),
        },
        "filters": wait_filters(asked, every, wanted),
        "is_filtered": wanted.is_anything,
        "unlike": [(each.service.title, step) for each in waits for step in each.steps if step.warnings],
        "doubts": [(each.service.title, words) for each in waits for words in each.doubts],
        "gaps": [
            (standard, standard.gap)
            for each in waits
            for standard in each.standards
            if standard.gap is not None
        ],
        "way": way_to_target(waits),
        "series": month_by_month(waits),
        "boards": listed([each.board_name for each in boards]),
        "over": over_18_weeks(*boards),
        "may_use_lists": USE_WAITING_LISTS in request.permissions,
        "may_send": IMPORT_DATA in request.permissions,
    }
    return render(request, "home/deliver_waits.html", context)
