"""What families and young people said: their answers to surveys, and their comments word for word."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.asked import asked_of
from goldenthread.home.heard import heard
from goldenthread.home.stage_parts import INVOLVE, parts_of
from goldenthread.home.survey_page import surveys
from goldenthread.home.tables import involve as tables
from goldenthread.thread.queries import area_thread
from goldenthread.voice.near_duplicates import near_duplicates
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def involve_comments(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    found = heard(asked, area_thread(request.area, request.on))
    surveyed = surveys(asked.pack, request.on)
    with_results = [each for each in surveyed if each.results]
    results = [tables.results_table(asked, each) for each in with_results]
    pairs = near_duplicates((each.comment.key, each.comment.text("text")) for each in found.said)
    comments = tables.comments_table(asked, found.said)
    alike = tables.near_duplicates_table(asked, pairs)
    if file := download(request, *results, comments, alike):
        return file
    context = {
        "parts": parts_of(INVOLVE, area_key, "involve-comments"),
        "comments": comments,
        "near_duplicates": alike,
        "pairs": pairs,
        "surveys": list(zip(with_results, results, strict=True)),
        "other_surveys": [(each, asked.address(each.survey)) for each in surveyed if not each.results],
        "answers": found.counts,
    }
    return render(request, "home/involve_comments.html", context)
