"""What each priority promises, what is promised about choice, what success looks like, and what must be in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.planned import Linked, Planned, Quoted, evidence_of, planned
from goldenthread.home.stage_parts import PLAN, parts_of
from goldenthread.home.tables import plan as tables
from goldenthread.intake.pack import PackRecord
from goldenthread.strategy.glance import grouped
from goldenthread.strategy.priorities import (
    PriorityLine,
    outside_priorities,
    patient_choice,
    success_of_the_whole,
)
from goldenthread.thread.queries import AreaThread, area_thread
from goldenthread.web.audience import AreaRequest, in_area


@dataclass(frozen=True)
class PriorityCard:
    """One priority with all that stands under it and leads to it."""

    line: PriorityLine
    href: str
    commitments: Sequence[Quoted]
    services: Sequence[Quoted]
    success: Sequence[Quoted]
    evidence: Sequence[Linked]
    breaks: Sequence[str]


@in_area()
def plan_commitments(request: AreaRequest, area_key: str) -> HttpResponse:
    known, found = area_thread(request.area, request.on), planned(request.area, request.on)
    strategy = found.strategy
    groups = strategy.enablers if strategy else ()
    context = {
        "parts": parts_of(PLAN, area_key, "plan-commitments"),
        "own_words": tables.own_words(strategy.record.document_title) if strategy else "",
        "cards": [_card(found, known, line) for line in found.priorities],
        "choice": [found.quoted(row, known) for row in patient_choice(found.pack)],
        "enablers": [(group.title, [found.quoted(row) for row in group.records]) for group in groups],
        "principles": _in_groups(found, found.pack.rows("principles")),
        "outside": [found.quoted(row, known) for row in outside_priorities(found.pack)],
        "success": _in_groups(found, success_of_the_whole(found.pack)),
    }
    return render(request, "home/plan_commitments.html", context)


def _card(found: Planned, known: AreaThread, line: PriorityLine) -> PriorityCard:
    return PriorityCard(
        line=line,
        href=found.address(line.record.node),
        commitments=[found.quoted(row) for row in line.commitments],
        services=[found.quoted(row) for row in line.service_lines],
        success=[found.quoted(row) for row in line.success],
        evidence=[
            Linked(found.pack.title(*node), found.address(node))
            for node in evidence_of(known, line.record.node)
        ],
        breaks=[each.finding.words for each in known.breaks_of(line.record.node)],
    )


def _in_groups(found: Planned, rows: Sequence[PackRecord]) -> list[tuple[str, list[Quoted]]]:
    """Under the headings of the document, in its order."""
    return [
        (group.title, [found.quoted(row) for row in group.records]) for group in grouped(tuple(rows), "group")
    ]
