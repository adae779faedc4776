"""The page Involve at a glance: how many people said what, how families rated services, and what was answered."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.governance.organisations import family_groups
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.charts.involve import survey_means
from goldenthread.home.heard import Heard, heard
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.stage_counts import StageCount, StageCounts
from goldenthread.home.stage_parts import INVOLVE, parts_of
from goldenthread.home.survey_page import surveys
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area


@in_area()
def involve(request: AreaRequest, area_key: str) -> HttpResponse:
    asked, known = asked_of(request.area, request.on), area_thread(request.area, request.on)
    found = heard(asked, known)
    surveyed = next((each for each in surveys(asked.pack, request.on) if each.results), None)
    context = {
        "parts": parts_of(INVOLVE, area_key, "involve"),
        "breaks": stage_breaks(request.area, known.breaks, "Involve"),
        "counts": _counts(area_key, asked, found),
        "surveyed": surveyed,
        "chart": survey_means(asked, surveyed),
        "answers": found.counts,
    }
    return render(request, "home/involve.html", context)


def _counts(area_key: str, asked: Asked, found: Heard) -> list[StageCount]:
    """None for an area where nobody was asked yet, which the page says already."""
    groups = family_groups(asked.pack.rows("organisations"))
    if not (found.engagements or groups):
        return []
    counts, of = found.counts, StageCounts(area_key)
    return [
        of.count(len(found.engagements), "engagement,engagements", "involve-engagements"),
        of.count(counts["said"], "comment,comments", "involve-comments"),
        of.count(counts["answered"], "comment answered,comments answered", "involve-you-said"),
        of.broken(
            counts["unanswered"],
            "comment not answered,comments not answered",
            "involve-comments",
            "#comments",
        ),
        of.count(len(groups), "group of families,groups of families", "involve-engagements", "#groups"),
    ]
