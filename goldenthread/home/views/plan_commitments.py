"""What each priority promises, what is promised about choice, what must be in place, and what else it all serves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.planned import Linked, Planned, Quoted, evidence_of, planned
from goldenthread.home.stage_parts import PLAN, parts_of
from goldenthread.home.tables import plan as tables
from goldenthread.strategy.matrix import matrices
from goldenthread.strategy.priorities import PriorityLine, patient_choice
from goldenthread.thread.queries import AreaThread, area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


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
    wider = matrices(found.pack)
    shown = [tables.matrix_table(each, found.address) for each in wider]
    if file := download(request, *shown):
        return file
    strategy = found.strategy
    groups = strategy.enablers if strategy else ()
    context = {
        "parts": parts_of(PLAN, area_key, "plan-commitments"),
        "own_words": tables.own_words(strategy.record.document_title) if strategy else "",
        "cards": [_card(found, known, line) for line in found.priorities],
        "choice": [found.quoted(row, known) for row in patient_choice(found.pack)],
        "enablers": [(group.title, [found.quoted(row) for row in group.records]) for group in groups],
        "matrices": shown or [tables.no_matrix()],
        "unserved": [column for each in wider for column in each.unserved],
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
