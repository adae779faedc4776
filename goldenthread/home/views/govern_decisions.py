"""The register of decisions: what people decided about the area, who, when and why, and the same as a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.decisions import (
    CHANGED,
    ENDED,
    HOLDS,
    Registered,
    chosen,
    decisions_of,
    kinds,
    said_now,
)
from goldenthread.home.stage_parts import GOVERN, parts_of
from goldenthread.home.tables.decisions import decisions_table
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def govern_decisions(request: AreaRequest, area_key: str) -> HttpResponse:
    every = decisions_of(request.area, said_now(area_thread(request.area, request.on)))
    wanted = {name: request.GET.get(name, "") for name in ("kind", "state", "by")}
    shown = chosen(every, **wanted)
    table = decisions_table(request.area.name, shown, any(wanted.values()))
    if file := download(request, table):
        return file
    context = {
        "parts": parts_of(GOVERN, area_key, "govern-decisions"),
        "table": table,
        "filters": _filters(every, wanted) if every else [],
        "is_filtered": any(wanted.values()),
        "all": len(every),
        "shown": len(shown),
        "held": sum(each.state == HOLDS for each in every),
    }
    return render(request, "home/govern_decisions.html", context)


def _filters(every: Sequence[Registered], wanted: dict[str, str]) -> list[dict[str, Any]]:
    people = sorted({each.decision.by for each in every})
    there = {each.kind.key for each in every}
    offered: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
        ("kind", "Type", [(each.key, each.title) for each in kinds() if each.key in there]),
        (
            "state",
            "Holds",
            [
                (HOLDS, "Those that hold"),
                (CHANGED, "Those of something that changed"),
                (ENDED, "Those that ended"),
            ],
        ),
        ("by", "Who", [(name, name) for name in people]),
    )
    return [
        {
            "id": f"filter-{name}",
            "name": name,
            "label": {"text": title},
            "items": [
                {"value": value, "text": words, "selected": value == wanted[name]}
                for value, words in [("", "Any"), *options]
            ],
        }
        for name, title, options in offered
    ]
