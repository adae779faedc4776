"""The page Involve of an area: what families and young people said, what was done, and what nobody answered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.governance.organisations import family_groups
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.charts.involve import survey_means
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.survey_page import surveys
from goldenthread.home.tables import involve as tables
from goldenthread.intake.pack import PackRecord
from goldenthread.thread.queries import AreaThread, area_thread
from goldenthread.voice.days import happened
from goldenthread.voice.near_duplicates import near_duplicates
from goldenthread.voice.you_said import ACTED_ON, NOT_ANSWERED, Said, said_and_done, status_counts
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download

DEEDS = ("actions", "improvements")


@in_area()
def involve(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    pack, known = asked.pack, area_thread(request.area, request.on)
    engagements = happened(pack.rows("engagements"), "held_on", request.on)
    held = {row.key for row in engagements}
    comments = [row for row in pack.rows("comments") if row.ref("engagement") in held]
    responses = happened(pack.rows("responses"), "responded_on", request.on)
    said = said_and_done(comments, responses, _deeds(asked, known, comments))
    counts = status_counts(said)
    surveyed = surveys(pack, request.on)
    with_results = [each for each in surveyed if each.results]
    pairs = near_duplicates((row.key, row.text("text")) for row in comments)
    results = [tables.results_table(asked, each) for each in with_results]
    found = {
        "engagements": tables.engagements_table(asked, engagements),
        "comments": tables.comments_table(asked, said),
        "near_duplicates": tables.near_duplicates_table(asked, pairs),
        "case_stories": tables.case_stories_table(asked, pack.rows("case_stories")),
        "groups": tables.groups_table(asked, family_groups(pack.rows("organisations"))),
    }
    if file := download(request, *results, *found.values()):
        return file
    context = {
        **found,
        "breaks": stage_breaks(request.area, known.breaks, "Involve"),
        "surveys": list(zip(with_results, results, strict=True)),
        "other_surveys": [(each, asked.address(each.survey)) for each in surveyed if not each.results],
        "chart": survey_means(asked, with_results[0] if with_results else None),
        "answered": [_answered(asked, each) for each in said if each.status != NOT_ANSWERED],
        "unanswered": counts[NOT_ANSWERED],
        "said": len(said),
        "counts": counts,
        "acted_on": counts[ACTED_ON],
        "pairs": pairs,
    }
    return render(request, "home/involve.html", context)


def _deeds(asked: Asked, known: AreaThread, comments: Iterable[PackRecord]) -> dict[str, list[PackRecord]]:
    """The actions and improvements one step along the thread from each comment."""
    return {
        row.key: [
            deed
            for node in known.thread.neighbours_in(row.node, DEEDS)
            if (deed := asked.pack.record(*node)) is not None
        ]
        for row in comments
    }


def _answered(asked: Asked, said: Said) -> dict[str, Any]:
    return {
        "comment": said.comment,
        "status": said.status,
        "responses": said.responses,
        "deeds": [(deed, asked.address(deed)) for deed in said.deeds],
    }
