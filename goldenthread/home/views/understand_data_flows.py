"""Data flows: which services can tell who has SEND, and which data go from whom to whom, on what ground."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables import understand_data_flows as tables
from goldenthread.needs.data_flows import coverage, flows, told
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def understand_data_flows(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    covered = coverage(asked.pack.rows("flag_coverage"), request.on)
    flowing = flows(asked.pack.rows("data_flows"), request.on)
    found = (tables.coverage_table(asked, covered), tables.flows_table(asked, flowing))
    if file := download(request, *found):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-data-flows"),
        "coverage": found[0],
        "flows": found[1],
        "blind": [each for each in covered if each.is_gap],
        "told": told(covered),
        "contradictions": [each for each in covered if each.contradiction],
        "overdue": [each for each in flowing if each.overdue],
        "no_ground": [each for each in flowing if each.without_ground],
        "no_agreement": sum("agreement" in each.missing for each in flowing),
        "all_flows": len(flowing),
    }
    return render(request, "home/understand_data_flows.html", context)
