"""The strategies that this one leans on, and what is dated from this day on."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.planned import planned
from goldenthread.home.stage_parts import PLAN, parts_of
from goldenthread.home.tables import plan as tables
from goldenthread.strategy.forward_plan import forward_plan, lead_months
from goldenthread.strategy.linked import linked_strategies
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def plan_linked(request: AreaRequest, area_key: str) -> HttpResponse:
    found = planned(request.area, request.on)
    strategies = linked_strategies(found.pack, request.on)
    linked = tables.linked_table(strategies, found.address, found.own_document, found.as_at)
    coming = tables.coming_table(
        forward_plan(found.pack, found.lines, request.on), found.address, found.as_at, lead_months(found.pack)
    )
    if file := download(request, linked, coming):
        return file
    strategy = found.strategy
    context = {
        "parts": parts_of(PLAN, area_key, "plan-linked"),
        "own_words": tables.own_words(strategy.record.document_title) if strategy else "",
        "linked": linked,
        "coming": coming,
        "expired": sum(each.state == "expired" for each in strategies),
    }
    return render(request, "home/plan_linked.html", context)
