"""The page Plan of an area: its strategy, priorities and actions, and what they lean on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.tables import plan as plan_tables
from goldenthread.intake.pack import Node, Pack, PackRecord
from goldenthread.intake.queries import area_pack
from goldenthread.strategy.action_plan import NO_PRIORITY, ActionLine, Wanted, action_plan, wanted_lines
from goldenthread.strategy.forward_plan import forward_plan, lead_months
from goldenthread.strategy.glance import Glance, glance
from goldenthread.strategy.linked import linked_strategies
from goldenthread.strategy.matrix import matrices
from goldenthread.strategy.priorities import PriorityLine, patient_choice, priority_lines
from goldenthread.strategy.wording import Wording, read_wording
from goldenthread.thread.checks.plan import EVIDENCE_SHEETS
from goldenthread.thread.queries import AreaThread, address_of, area_thread
from goldenthread.web import words
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import Empty, download

STAGE = "Plan"


@dataclass(frozen=True)
class Linked:
    """A record by its title, with the words of its link."""

    title: str
    href: str
    words: str = ""


@dataclass(frozen=True)
class Quoted:
    """A record's wording, with its list where it has one."""

    record: PackRecord
    wording: Wording
    place: str
    href: str
    linked: Sequence[Linked] = ()


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
def plan(request: AreaRequest, area_key: str) -> HttpResponse:
    """What was promised, why, and how far it has got, as at the date of the page."""
    pack, known = area_pack(request.area), area_thread(request.area, request.on)
    found = glance(pack, request.on)
    own = found.record.document_key if found else ""
    lines = action_plan(pack, request.on)
    wanted = _wanted(request)
    priorities = priority_lines(pack, found.record.key, lines) if found else []
    tables = _tables(request, pack, known, found, priorities, lines, wanted)
    shown_matrices = [plan_tables.matrix_table(each, known_address(known)) for each in matrices(pack)]
    if file := download(request, *tables.values(), *shown_matrices):
        return file
    context = {
        "glance": found,
        "own_words": plan_tables.own_words(found.record.document_title) if found else "",
        "owner_href": address_of(request.area, found.owner.node) if found and found.owner else "",
        "tables": tables,
        "matrices": shown_matrices or [plan_tables.no_matrix()],
        "unserved": [column for each in matrices(pack) for column in each.unserved],
        "cards": [_card(pack, known, line, own) for line in priorities],
        "outcomes": [_quoted(known, row, own, linked=True) for row in found.outcomes] if found else [],
        "aims": [
            (group.title, [_quoted(known, row, own, linked=True) for row in group.records])
            for group in found.aims
        ]
        if found
        else [],
        "enablers": [
            (group.title, [_quoted(known, row, own) for row in group.records]) for group in found.enablers
        ]
        if found
        else [],
        "choice": [_quoted(known, row, own, linked=True) for row in patient_choice(pack)],
        "breaks": stage_breaks(request.area, known.breaks, STAGE),
        "filters": _filters(priorities, lines, wanted),
        "wanted": wanted,
        "counts": _counts(lines),
        "expired": sum(each.state == "expired" for each in linked_strategies(pack, request.on)),
    }
    return render(request, "home/plan.html", context)


def known_address(known: AreaThread) -> plan_tables.Address:
    return lambda node: address_of(known.area, node)


def _wanted(request: AreaRequest) -> Wanted:
    asked = request.GET
    return Wanted(
        priority=asked.get("priority", ""),
        status=asked.get("status", ""),
        group=asked.get("group", ""),
        overdue=asked.get("overdue") == "yes",
    )


def _tables(
    request: AreaRequest,
    pack: Pack,
    known: AreaThread,
    found: Glance | None,
    priorities: Sequence[PriorityLine],
    lines: Sequence[ActionLine],
    wanted: Wanted,
) -> dict[str, Any]:
    address = known_address(known)
    as_at = f"as at {words.day(request.on)}"
    template = reverse("intake:sheets", kwargs={"area_key": request.area.key})
    own = found.record.document_key if found else ""
    evidence = {line.record.node: len(_evidence(known, line.record.node)) for line in priorities}
    breaks = Counter((each.finding.sheet, each.finding.key) for each in known.breaks)
    no_actions = (
        Empty("No action is as asked.", link="Show all actions", href=f"{request.path}#action-plan")
        if lines and wanted
        else Empty(
            "Actions with their leads and dates will be here, with those that are overdue.",
            "They come from the sheet “actions” of the area's pack.",
            "All sheets of the pack",
            template,
        )
    )
    no_priorities = Empty(
        "The priorities of the strategy will be here, each with its evidence, success statements and actions.",
        "They come from the sheet “priorities” of the area's pack.",
        "All sheets of the pack",
        template,
    )
    return {
        "priorities": plan_tables.priorities_table(priorities, evidence, breaks, address, own, no_priorities),
        "actions": plan_tables.actions_table(wanted_lines(lines, wanted), address, own, as_at, no_actions),
        "linked": plan_tables.linked_table(linked_strategies(pack, request.on), address, own, as_at),
        "coming": plan_tables.coming_table(
            forward_plan(pack, lines, request.on), address, as_at, lead_months(pack)
        ),
    }


def _card(pack: Pack, known: AreaThread, line: PriorityLine, own: str) -> PriorityCard:
    return PriorityCard(
        line=line,
        href=address_of(known.area, line.record.node),
        commitments=[_quoted(known, row, own) for row in line.commitments],
        services=[_quoted(known, row, own) for row in line.service_lines],
        success=[_quoted(known, row, own) for row in line.success],
        evidence=[
            Linked(pack.title(*node), address_of(known.area, node))
            for node in _evidence(known, line.record.node)
        ],
        breaks=[each.finding.words for each in known.breaks_of(line.record.node)],
    )


def _evidence(known: AreaThread, node: Node) -> list[Node]:
    return known.thread.neighbours_in(node, EVIDENCE_SHEETS)


def _quoted(known: AreaThread, row: PackRecord, own: str, linked: bool = False) -> Quoted:
    """A record's own wording; `linked` adds the records one step away along the thread."""
    ways = [*known.thread.up(row.node), *known.thread.down(row.node)] if linked else []
    return Quoted(
        record=row,
        wording=read_wording(row.text("text")),
        place=plan_tables.place_of(row, own),
        href=address_of(known.area, row.node),
        linked=[
            Linked(known.facts.by_key[way.record].title, address_of(known.area, way.record), way.words)
            for way in ways
        ],
    )


def _filters(
    priorities: Sequence[PriorityLine], lines: Sequence[ActionLine], wanted: Wanted
) -> list[dict[str, Any]]:
    """The three lists to choose from, with what is chosen now."""
    by_priority = [
        (line.record.key, f"{line.number}. {line.short_title or line.title}") for line in priorities
    ]
    return [
        _select("priority", "Priority", [*by_priority, (NO_PRIORITY, "No priority")], wanted.priority),
        _select(
            "status", "Status", [(each, each) for each in _once(line.status for line in lines)], wanted.status
        ),
        _select(
            "group",
            "Where it stands",
            [(each, each) for each in _once(line.group for line in lines if line.group)],
            wanted.group,
        ),
    ]


def _select(name: str, label: str, choices: Sequence[tuple[str, str]], chosen: str) -> dict[str, Any]:
    items = [{"value": "", "text": "All"}, *({"value": value, "text": text} for value, text in choices)]
    return {
        "id": f"filter-{name}",
        "name": name,
        "label": {"text": label},
        "items": [{**item, "selected": item["value"] == chosen} for item in items],
    }


def _once(found: Any) -> list[str]:
    return list(dict.fromkeys(found))


def _counts(lines: Sequence[ActionLine]) -> dict[str, int]:
    return {
        "all": len(lines),
        "overdue": sum(line.overdue for line in lines),
        "without_lead": sum(not line.leads for line in lines),
        "without_date": sum(line.last_due_day is None for line in lines),
    }
