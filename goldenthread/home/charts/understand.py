"""The charts of the page Understand, each reading no more than it draws."""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.charts import plans, process
from goldenthread.home.readings import area_profile
from goldenthread.web.charts import ChartData, ChartDeclaration


def _plans_growth(area: Area, on: date) -> ChartData:
    return plans.plans_growth(area_profile(area, on, [plans.PLANS], compared=[plans.PLANS]))


def _plans_per_1000(area: Area, on: date) -> ChartData:
    return plans.plans_per_1000(area_profile(area, on, [plans.RATE], compared=[plans.RATE]))


def _needs(area: Area, on: date) -> ChartData:
    return plans.need_shares(area_profile(area, on, [plans.PLANS], [(plans.PLANS, "need")]))


def _placements(area: Area, on: date) -> ChartData:
    return plans.placement_shares(area_profile(area, on, [plans.PLANS], [(plans.PLANS, "placement")]))


def _placements_over_time(area: Area, on: date) -> ChartData:
    return plans.placements_over_time(area_profile(area, on, [plans.PLANS], [(plans.PLANS, "placement")]))


def _ages(area: Area, on: date) -> ChartData:
    return plans.age_shares(area_profile(area, on, [plans.PLANS], [(plans.PLANS, "age-phase")]))


def _requests_and_plans(area: Area, on: date) -> ChartData:
    return process.requests_and_plans(area_profile(area, on, [process.REQUESTS, process.NEW_PLANS]))


def _refusals(area: Area, on: date) -> ChartData:
    return process.refusals(area_profile(area, on, [process.REFUSED], compared=[process.REFUSED]))


def _timeliness(area: Area, on: date) -> ChartData:
    return process.timeliness(area_profile(area, on, [process.IN_TIME, process.IN_TIME_ALL]))


def _timeliness_beside(area: Area, on: date) -> ChartData:
    return process.timeliness_beside(area_profile(area, on, [process.IN_TIME], compared=[process.IN_TIME]))


def _annual_reviews(area: Area, on: date) -> ChartData:
    return process.annual_reviews(area_profile(area, on, [process.REVIEWS], compared=[process.REVIEWS]))


def _appeals(area: Area, on: date) -> ChartData:
    return process.appeals(area_profile(area, on, [process.APPEALS], compared=[process.APPEALS]))


CHARTS = [
    ChartDeclaration("plans-growth", "EHC plans over time", _plans_growth, order=100),
    ChartDeclaration(
        "plans-per-1000", "EHC plans for every 1,000 people aged 0 to 25", _plans_per_1000, order=101
    ),
    ChartDeclaration("need-shares", "EHC plans by main need", _needs, order=102),
    ChartDeclaration("placement-shares", "EHC plans by placement", _placements, order=103),
    ChartDeclaration(
        "placements-over-time", "Mainstream and special schools over time", _placements_over_time, order=104
    ),
    ChartDeclaration("age-shares", "EHC plans by age group", _ages, order=105),
    ChartDeclaration("requests-and-plans", "Requests and new plans", _requests_and_plans, order=106),
    ChartDeclaration("requests-refused", "Requests refused", _refusals, order=107),
    ChartDeclaration("plans-in-20-weeks", "Plans within 20 weeks", _timeliness, order=108),
    ChartDeclaration(
        "plans-in-20-weeks-beside",
        "Plans within 20 weeks, beside other places",
        _timeliness_beside,
        order=109,
    ),
    ChartDeclaration("annual-reviews", "Annual reviews decided within 4 weeks", _annual_reviews, order=110),
    ChartDeclaration("appeal-rate", "Appeal rate", _appeals, order=111),
]
