"""The page Plan at a glance: the strategy, its outcomes and aims, and what stands under each priority."""

from __future__ import annotations

from collections import Counter

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.planned import Planned, evidence_of, planned
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.stage_counts import StageCount, StageCounts
from goldenthread.home.stage_parts import PLAN, parts_of
from goldenthread.home.tables import plan as tables
from goldenthread.strategy.priorities import outside_priorities
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def plan(request: AreaRequest, area_key: str) -> HttpResponse:
    """What was promised, and how far it has got, as at the date of the page."""
    known, found = area_thread(request.area, request.on), planned(request.area, request.on)
    strategy = found.strategy
    table = tables.priorities_table(
        found.priorities,
        {line.record.node: len(evidence_of(known, line.record.node)) for line in found.priorities},
        Counter((each.finding.sheet, each.finding.key) for each in known.breaks),
        found.address,
        found.own_document,
        found.empty(
            "The priorities of the strategy will be here, each with its evidence, success statements and actions.",
            "priorities",
        ),
    )
    if file := download(request, table):
        return file
    groups = strategy.aims if strategy else ()
    context = {
        "parts": parts_of(PLAN, area_key, "plan"),
        "breaks": stage_breaks(request.area, known.breaks, "Plan"),
        "counts": _counts(found),
        "glance": strategy,
        "own_words": tables.own_words(strategy.record.document_title) if strategy else "",
        "owner_href": found.address(strategy.owner.node) if strategy and strategy.owner else "",
        "outcomes": [found.quoted(row, known) for row in strategy.outcomes] if strategy else [],
        "aims": [(group.title, [found.quoted(row, known) for row in group.records]) for group in groups],
        "priorities": table,
    }
    return render(request, "home/plan.html", context)


def _counts(found: Planned) -> list[StageCount]:
    """None for an area without a strategy or actions, which the page says already."""
    lines, of = found.lines, StageCounts(found.area.key)
    if not (found.priorities or lines):
        return []
    return [
        of.count(len(found.priorities), "priority,priorities", "plan", "#priorities-and-why"),
        of.count(
            sum(len(line.commitments) for line in found.priorities) + len(outside_priorities(found.pack)),
            "commitment,commitments",
            "plan-commitments",
        ),
        of.count(len(lines), "action,actions", "plan-actions"),
        of.broken(
            sum(line.overdue for line in lines),
            "action overdue,actions overdue",
            "plan-actions",
            "?overdue=yes",
        ),
    ]
