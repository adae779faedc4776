"""Needs assessments with their refresh, what they find, the gaps, and what answers each."""

from __future__ import annotations

from collections import Counter

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.access.permissions import DECIDE_GAPS
from goldenthread.home.answers import answers
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables import stated as tables
from goldenthread.needs.queries import refresh_choices
from goldenthread.needs.register import register
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def understand_assessments(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    thread = area_thread(request.area, request.on).thread
    chosen = refresh_choices([request.area]).get(request.area.pk)
    assessments = register(asked.pack.rows("needs_assessments"), request.on, chosen)
    findings, gaps = asked.pack.rows("findings"), asked.pack.rows("gaps")
    found = (
        tables.register_table(asked, assessments),
        tables.findings_table(asked, findings, thread),
        tables.gaps_table(asked, gaps, thread),
    )
    if file := download(request, *found):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-assessments"),
        "register": found[0],
        "findings": found[1],
        "gaps": found[2],
        "states": dict(Counter(each.state for each in assessments)),
        "unclear": [each for each in assessments if each.state == "wording unclear"],
        "unsaid": [each for each in assessments if not (each.months or each.wording or each.due)],
        "chosen": [each for each in assessments if each.chosen],
        "may_choose": DECIDE_GAPS in request.permissions,
        "assessments": len(assessments),
        "unanswered_findings": sum(not answers(asked.pack, thread, row) for row in findings),
        "all_findings": len(findings),
        "unanswered_gaps": sum(not answers(asked.pack, thread, row) for row in gaps),
        "all_gaps": len(gaps),
    }
    return render(request, "home/understand_assessments.html", context)
