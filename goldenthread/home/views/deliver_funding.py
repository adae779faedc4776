"""Who funds which services together: who leads, by what means, and what each partner pays."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.permissions import SEE_MONEY
from goldenthread.funding.joint_funding import joint_lines
from goldenthread.home.asked import asked_of
from goldenthread.home.charts.deliver import joint_funding_leads
from goldenthread.home.stage_parts import DELIVER, parts_of
from goldenthread.home.tables import deliver as tables
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def deliver_funding(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    lines = joint_lines(asked.pack.rows("joint_arrangements"), asked.pack.rows("contributions"))
    table = tables.joint_funding_table(asked, lines, SEE_MONEY in request.permissions)
    if file := download(request, table):
        return file
    context = {
        "parts": parts_of(DELIVER, area_key, "deliver-funding"),
        "joint_funding": table,
        "leads": joint_funding_leads(asked),
        "lines": lines,
    }
    return render(request, "home/deliver_funding.html", context)
