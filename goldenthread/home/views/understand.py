"""The page Understand at a glance: the headline figures of need, and where the thread breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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
from goldenthread.methods.change import change
from goldenthread.needs.headlines import Headline, headlines
from goldenthread.needs.profile import Profile
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area

# What a commissioner asks first comes first.
HEADLINES = (
    PLANS, IN_TIME, NEW_PLANS, REQUESTS, REFUSED, IN_TIME_ALL, RATE, REVIEWS, APPEALS, "ceased-plans",
    "personal-budgets",
)  # fmt: skip
# Of the school census and after school: other children than those whose plans the council maintains.
PUPILS = (
    "sen-support", "ehc-plan-share", "ks2-standard-sen-support", "ks2-standard-ehc-plan", "attainment-8-sen-support",
    "attainment-8-ehc-plan", "destinations-ehc-plan", "sen-in-education-at-16-17",
)  # fmt: skip


@in_area()
def understand(request: AreaRequest, area_key: str) -> HttpResponse:
    profile = area_profile(request.area, request.on, (*HEADLINES, *PUPILS), compared=[PLANS])
    found = headlines(profile, HEADLINES)
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand"),
        "breaks": stage_breaks(request.area, area_thread(request.area, request.on).breaks, "Understand"),
        "profile": profile,
        "answer": _answer(found),
        "until": published_until(_only(profile, HEADLINES), request.on),
        "headlines": [(each, indicator_address(area_key, each.key)) for each in found],
        "cautions": list(dict.fromkeys(each.caution for each in found if each.caution)),
        "growth": plans_growth(profile),
        "pupils": [
            (each, indicator_address(area_key, each.key))
            for each in headlines(profile, PUPILS)
            if each.figure.is_known
        ],
    }
    return render(request, "home/understand.html", context)


def _answer(found: Sequence[Headline]) -> str:
    """“5,390 EHC plans in January 2025, up 889 (19.8%) on …”: how many plans there are, and how soon new ones come."""
    told = {each.key: each for each in found if each.figure.is_known and each.figure.period is not None}
    said = []
    if plans := told.get(PLANS):
        said.append(f"There were {plans.figure.shown} EHC plans {_since(plans)}.")
    if timely := told.get(IN_TIME):
        said.append(f"{timely.figure.shown} of new plans came within 20 weeks {_since(timely)}.")
    return " ".join(said)


def _since(headline: Headline) -> str:
    """“in January 2025, up 889 (19.8%) on January 2024”, without what else the headline says."""
    when = headline.figure.period.words if headline.figure.period is not None else ""
    before = headline.trend[-2] if len(headline.trend) > 1 else None
    if before is None or before.period is None:
        return f"in {when}"
    step = change(before, headline.figure)
    return f"in {when}, {step.words} on {before.period.words}" if step.absolute is not None else f"in {when}"


def _only(profile: Profile, keys: tuple[str, ...]) -> Profile:
    """The profile with these indicators alone."""
    return replace(profile, figures=tuple(each for each in profile.figures if each.indicator in keys))


def indicator_address(area_key: str, indicator_key: str) -> str:
    return reverse("indicator", kwargs={"area_key": area_key, "indicator_key": indicator_key})
