"""Legal duties and where they are met, the risks on the register, and what is reported to whom and how often."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.governance.risks import register
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import GOVERN, parts_of
from goldenthread.home.tables import govern as tables
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def govern_duties(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    duties = asked.pack.rows("duties")
    sections = asked.pack.rows("sections")
    found = {
        "instruments": tables.instruments_table(asked, duties),
        "duties": tables.duties_table(asked, duties, sections),
        "risks": tables.risks_table(asked, register(asked.pack.rows("risks"), request.on)),
        "schedules": tables.schedules_table(asked, asked.pack.rows("report_schedules")),
    }
    if file := download(request, *found.values()):
        return file
    context = {
        **found,
        "parts": parts_of(GOVERN, area_key, "govern-duties"),
        "coverage": tables.coverage_sentences(duties, sections),
    }
    return render(request, "home/govern_duties.html", context)
