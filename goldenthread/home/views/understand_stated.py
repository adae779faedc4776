"""What the area's own documents state: figures, what they overlap with, and changes worked out again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.asked import asked_of
from goldenthread.home.readings import area_profile
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables import stated as tables
from goldenthread.indicators.beside import beside, wanted
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.overlap import overlap_groups
from goldenthread.indicators.stated import StatedChange, stated_changes, stated_figure
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def understand_stated(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    rows = asked.pack.rows("stated_figures")
    named = [key for key in wanted(rows) if key in declared()]
    profile = area_profile(
        request.area, request.on, named, [("ehc-plans", "need")] if "ehc-plans" in named else []
    )
    topic = request.GET.get("topic", "")
    shown = [row for row in rows if not topic or row.text("topic") == topic]
    changes = stated_changes(
        {row.key: row for row in rows}, asked.pack.rows("stated_changes"), asked.pack.rows("area_indicators")
    )
    pairs = [
        beside(
            row,
            [each for each in profile.figures if each.place == profile.place and each.indicator == key],
            request.on,
        )
        for row in rows
        if (key := row.text("published_indicator"))
    ]
    found = (
        tables.beside_table(asked, pairs, profile.place_name),
        tables.changes_table(asked, changes),
        tables.stated_table(asked, shown, bool(topic)),
    )
    if file := download(request, *found):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-stated"),
        "beside": found[0],
        "changes": found[1],
        "figures": found[2],
        "verdicts": verdicts(changes),
        "groups": [
            (group, [(each, tables.with_unit(each)) for each in group.figures])
            for group in overlap_groups((row.text("overlap_group"), stated_figure(row)) for row in rows)
        ],
        "topics": topic_filter(tables.topics(rows), topic),
        "topic": topic,
        "shown": len(shown),
        "all": len(rows),
    }
    return render(request, "home/understand_stated.html", context)


def verdicts(changes: Sequence[StatedChange]) -> dict[str, int]:
    counts = Counter(each.check.verdict for each in changes)
    return {
        "all": len(changes),
        "agrees": counts["agrees"],
        "differs": counts["differs"],
        "unchecked": counts["cannot be checked"],
    }


def topic_filter(topics: list[str], chosen: str) -> dict[str, object]:
    every = {"value": "", "text": "Every topic", "selected": not chosen}
    return {
        "id": "topic",
        "name": "topic",
        "label": {"text": "Topic"},
        "items": [every, *({"value": each, "text": each, "selected": each == chosen} for each in topics)],
    }
