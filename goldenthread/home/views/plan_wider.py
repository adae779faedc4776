"""The priorities of wider strategies: which priorities and actions serve each, and which of them no action serves."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.planned import planned
from goldenthread.home.stage_parts import PLAN, parts_of
from goldenthread.home.tables import plan as tables
from goldenthread.strategy.matrix import matrices, serving
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def plan_wider(request: AreaRequest, area_key: str) -> HttpResponse:
    found = planned(request.area, request.on)
    wider, lines = matrices(found.pack), serving(found.pack)
    summary = tables.serving_table(lines, found.address)
    shown = [tables.matrix_table(each, found.address) for each in wider] or [tables.no_matrix()]
    if file := download(request, summary, *shown):
        return file
    context = {
        "parts": parts_of(PLAN, area_key, "plan-wider"),
        "summary": summary,
        "matrices": shown,
        "sentences": [
            f"{len(each.rows)} rows by {len(each.columns)} columns of {each.row_sheet}: "
            f"{each.texts} cells have words, {each.not_recorded} are not recorded."
            for each in wider
        ],
        "wider": len(lines),
        "without_action": sum(line.without_action for line in lines),
    }
    return render(request, "home/plan_wider.html", context)
