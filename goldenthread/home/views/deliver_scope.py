"""The lines of services that the strategy puts in scope of joint commissioning, and the services recorded for each."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.directory.scope import scope_lines
from goldenthread.directory.service_map import mapped_services, standing
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import DELIVER, parts_of
from goldenthread.home.tables import deliver as tables
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def deliver_scope(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    services = standing(
        mapped_services(asked.pack.rows("services"), asked.pack.rows("joint_arrangements")), request.on
    )
    lines = scope_lines(asked.pack.rows("commitments"), services)
    table = tables.scope_table(asked, lines)
    if file := download(request, table):
        return file
    context = {
        "parts": parts_of(DELIVER, area_key, "deliver-scope"),
        "scope": table,
        "mapped": sum(bool(line.services) for line in lines),
        "lines": len(lines),
    }
    return render(request, "home/deliver_scope.html", context)
