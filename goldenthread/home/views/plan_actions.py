"""The action plan: who leads each action, when it is due, and what is overdue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.planned import planned
from goldenthread.home.stage_parts import PLAN, parts_of
from goldenthread.home.tables import plan as tables
from goldenthread.strategy.action_plan import NO_PRIORITY, ActionLine, Wanted, group_counts, wanted_lines
from goldenthread.strategy.priorities import PriorityLine
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import Empty, download

_LONGEST_CHOICE = 80


@in_area()
def plan_actions(request: AreaRequest, area_key: str) -> HttpResponse:
    found, wanted = planned(request.area, request.on), _wanted(request)
    lines, shown = found.lines, wanted_lines(found.lines, wanted)
    empty = (
        Empty("No action is as asked.", link="Show all actions", href=request.path)
        if lines and wanted
        else found.empty(
            "Actions with their leads and dates will be here, with those that are overdue.", "actions"
        )
    )
    table = tables.actions_table(shown, found.address, found.own_document, found.as_at, empty)
    groups = tables.groups_table(group_counts(lines), found.as_at)
    if file := download(request, table, groups):
        return file
    context = {
        "parts": parts_of(PLAN, area_key, "plan-actions"),
        "own_words": tables.own_words(found.strategy.record.document_title) if found.strategy else "",
        "actions": table,
        "groups": groups,
        "filters": _filters(found.priorities, lines, wanted),
        "wanted": wanted,
        "shown": len(shown),
        "counts": {
            "all": len(lines),
            "overdue": sum(line.overdue for line in lines),
            "without_lead": sum(not line.leads for line in lines),
            "without_date": sum(line.last_due_day is None for line in lines),
        },
    }
    return render(request, "home/plan_actions.html", context)


def _wanted(request: AreaRequest) -> Wanted:
    asked = request.GET
    return Wanted(
        priority=asked.get("priority", ""),
        status=asked.get("status", ""),
        group=asked.get("group", ""),
        overdue=asked.get("overdue") == "yes",
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
            [(each, _short(each)) for each in _once(line.group for line in lines if line.group)],
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


def _short(heading: str) -> str:
    """A heading of a document as a choice in a list, which has one line."""
    return heading if len(heading) <= _LONGEST_CHOICE else f"{heading[:_LONGEST_CHOICE].rsplit(' ', 1)[0]} …"


def _once(found: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(found))
