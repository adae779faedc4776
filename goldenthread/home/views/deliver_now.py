"""What a family can use now, while it waits or below a threshold, and which services leave out some ages."""

from __future__ import annotations

from collections import Counter

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.directory.open_now import open_now
from goldenthread.directory.service_map import mapped_services, standing
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import DELIVER, parts_of
from goldenthread.home.tables import register as tables
from goldenthread.indicators.dimension import NEEDS
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download

# A need that nobody recorded is no need that a family could ask about.
ASKED_ABOUT = tuple(need for need in NEEDS if need != "not-recorded")


@in_area()
def deliver_now(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    services = standing(mapped_services(asked.pack.rows("services")), request.on)
    answers = open_now(services, ASKED_ABOUT)
    now, ages = tables.open_now_table(asked, answers), tables.short_of_ages_table(asked, services)
    if file := download(request, now, ages):
        return file
    counts = Counter(each.answer for each in answers if each.need)
    context = {
        "parts": parts_of(DELIVER, area_key, "deliver-now"),
        "now": now,
        "ages": ages,
        "needs": len(ASKED_ABOUT),
        "answered": counts["yes"],
        "unclear": counts["not recorded"],
        "nothing": counts["nothing recorded"],
        "without_ages": sum(each.ages.words == "not recorded" for each in services),
        "all": len(services),
    }
    return render(request, "home/deliver_now.html", context)
