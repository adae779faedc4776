"""The page Understand at a glance: the headline figures of need, and where the thread breaks."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.home.charts.plans import PLANS, RATE, plans_growth
from goldenthread.home.charts.process import (
    APPEALS,
    IN_TIME,
    IN_TIME_ALL,
    NEW_PLANS,
    REFUSED,
    REQUESTS,
    REVIEWS,
)
from goldenthread.home.readings import area_profile, published_until
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.needs.headlines import headlines
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area

# What a commissioner asks first comes first.
HEADLINES = (
    PLANS, IN_TIME, NEW_PLANS, REQUESTS, REFUSED, IN_TIME_ALL, RATE, REVIEWS, APPEALS, "ceased-plans",
    "personal-budgets",
)  # fmt: skip


@in_area()
def understand(request: AreaRequest, area_key: str) -> HttpResponse:
    profile = area_profile(request.area, request.on, HEADLINES, compared=[PLANS])
    found = headlines(profile, HEADLINES)
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand"),
        "breaks": stage_breaks(request.area, area_thread(request.area, request.on).breaks, "Understand"),
        "profile": profile,
        "until": published_until(profile, request.on),
        "headlines": [(each, indicator_address(area_key, each.key)) for each in found],
        "cautions": list(dict.fromkeys(each.caution for each in found if each.caution)),
        "growth": plans_growth(profile),
    }
    return render(request, "home/understand.html", context)


def indicator_address(area_key: str, indicator_key: str) -> str:
    return reverse("indicator", kwargs={"area_key": area_key, "indicator_key": indicator_key})
