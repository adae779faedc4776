"""Getting and keeping a plan: requests, refusals, the 20 weeks, annual reviews and appeals."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.charts import process
from goldenthread.home.readings import area_profile, published_until
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.understand import timeliness_table
from goldenthread.home.views.understand import indicator_address
from goldenthread.needs.headlines import headlines
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download

ALSO = ("ceased-plans", "personal-budgets", "requests-decided-in-6-weeks", "plans-after-52-weeks")
COMPARED = (process.REFUSED, process.IN_TIME, process.REVIEWS, process.APPEALS)
SHOWN = (process.REQUESTS, process.NEW_PLANS, process.IN_TIME_ALL, *COMPARED, *ALSO)


@in_area()
def understand_process(request: AreaRequest, area_key: str) -> HttpResponse:
    profile = area_profile(request.area, request.on, SHOWN, compared=COMPARED)
    twenty_weeks = timeliness_table(profile)
    if file := download(request, twenty_weeks):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-process"),
        "profile": profile,
        "until": published_until(profile, request.on),
        "timeliness": process.timeliness(profile),
        "timeliness_beside": process.timeliness_beside(profile),
        "twenty_weeks": twenty_weeks,
        "requests": process.requests_and_plans(profile),
        "refusals": process.refusals(profile),
        "reviews": process.annual_reviews(profile),
        "appeals": process.appeals(profile),
        "also": [(each, indicator_address(area_key, each.key)) for each in headlines(profile, ALSO)],
    }
    return render(request, "home/understand_process.html", context)
