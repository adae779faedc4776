"""Who has an EHC plan: how many, for which needs, where they learn and how old they are."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.charts import plans
from goldenthread.home.readings import area_profile, published_until
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.understand import need_by_age_table
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def understand_plans(request: AreaRequest, area_key: str) -> HttpResponse:
    breakdowns = [(plans.PLANS, each) for each in ("need", "placement", "age-phase", ("need", "age-phase"))]
    profile = area_profile(
        request.area, request.on, [plans.PLANS, plans.RATE], breakdowns, compared=[plans.PLANS, plans.RATE]
    )
    by_age = need_by_age_table(profile)
    if file := download(request, by_age):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-plans"),
        "profile": profile,
        "until": published_until(profile, request.on),
        "growth": plans.plans_growth(profile),
        "rate": plans.plans_per_1000(profile),
        "needs": plans.need_shares(profile),
        "placements": plans.placement_shares(profile),
        "placements_over_time": plans.placements_over_time(profile),
        "ages": plans.age_shares(profile),
        "by_age": by_age,
    }
    return render(request, "home/understand_plans.html", context)
