"""Waiting for the NHS: how many children wait at the area's NHS board, for which services and how long."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.charts.waits import over_18_weeks, weeks_waited
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.waits import beside_england_table, by_service_table, months_table
from goldenthread.home.waiting import Waits, area_waits, provider_waits
from goldenthread.indicators.dimension import WAITING_SERVICES
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import Table, download
from goldenthread.web.words import listed


@dataclass(frozen=True)
class BoardLists:
    """The tables of one board. `nobody` names the services of which nobody submitted a list."""

    waits: Waits
    nobody: str
    by_service: Table
    beside_england: Table


@in_area()
def understand_waits(request: AreaRequest, area_key: str) -> HttpResponse:
    boards = area_waits(request.area, request.on)
    by_board = [
        BoardLists(
            each,
            listed([WAITING_SERVICES[code] for code in each.nobody_said]),
            by_service_table(each, boards[0]),
            beside_england_table(each, boards[0]),
        )
        for each in boards
    ]
    providers = provider_waits(request.area, request.on)
    of_providers = [by_service_table(each, (*boards, *providers)[0]) for each in providers]
    months = months_table(*boards) if boards else None
    shown = [table for each in by_board for table in (each.by_service, each.beside_england)] + of_providers
    if file := download(request, *shown, *([months] if months else [])):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-waits"),
        "boards": by_board,
        "names": listed([each.board_name for each in boards]),
        "when": listed(list(dict.fromkeys(each.period.words for each in boards))),
        "weeks": weeks_waited(*boards),
        "services": over_18_weeks(*boards),
        "providers": list(zip(providers, of_providers, strict=True)),
        "months": months,
    }
    return render(request, "home/understand_waits.html", context)
