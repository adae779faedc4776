"""The versions of the strategy, what changed from one to another, and the sections of its document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.planned import planned
from goldenthread.home.stage_parts import PLAN, parts_of
from goldenthread.home.tables import versions as tables
from goldenthread.strategy.versions import Version, between
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def plan_versions(request: AreaRequest, area_key: str) -> HttpResponse:
    found = planned(request.area, request.on)
    strategy = found.strategy
    versions = strategy.versions if strategy else ()
    listed = tables.versions_table(versions, found.address, found.own_document)
    sections = tables.sections_table(found.pack.rows("sections"), found.address)
    if file := download(request, listed, sections):
        return file
    first = request.GET.get("from", versions[0].record.key if versions else "")
    second = request.GET.get("to", versions[-1].record.key if versions else "")
    context = {
        "parts": parts_of(PLAN, area_key, "plan-versions"),
        "versions": listed,
        "sections": sections,
        "gaps": strategy.gaps if strategy else (),
        "between": between(versions, first, second),
        "choices": [
            _select("from", "From version", versions, first),
            _select("to", "To version", versions, second),
        ]
        if len(versions) > 1
        else [],
    }
    return render(request, "home/plan_versions.html", context)


def _select(name: str, label: str, versions: Sequence[Version], chosen: str) -> dict[str, Any]:
    return {
        "id": f"version-{name}",
        "name": name,
        "label": {"text": label},
        "items": [
            {"value": each.record.key, "text": each.version, "selected": each.record.key == chosen}
            for each in versions
        ],
    }
