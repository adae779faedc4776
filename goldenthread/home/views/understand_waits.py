"""Waiting for the NHS: how many children wait at the area's NHS board, for which services and how long."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.charts.waits import over_18_weeks, weeks_waited
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.waits import beside_england_table, by_service_table, months_table
from goldenthread.home.waiting import area_waits
from goldenthread.indicators.dimension import WAITING_SERVICES
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download
from goldenthread.web.words import listed


@in_area()
def understand_waits(request: AreaRequest, area_key: str) -> HttpResponse:
    found = area_waits(request.area, request.on)
    waits = found[0] if found else None
    tables = (
        {
            "by_service": by_service_table(waits),
            "beside_england": beside_england_table(waits),
            "months": months_table(waits),
        }
        if waits is not None
        else {}
    )
    if file := download(request, *tables.values()):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-waits"),
        "waits": waits,
        "other_boards": [each.board_name for each in found[1:]],
        "total": waits.at(waits.board) if waits else None,
        "weeks": weeks_waited(waits),
        "services": over_18_weeks(waits),
        "nobody": listed([WAITING_SERVICES[code] for code in waits.nobody_said]) if waits else "",
        "tables": tables,
    }
    return render(request, "home/understand_waits.html", context)
