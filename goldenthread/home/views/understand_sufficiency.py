"""Sufficiency: whether there are places enough now, and will be when planned schemes have opened."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate

from goldenthread.access.permissions import SEE_MONEY
from goldenthread.forecasts.sufficiency import IN_AREA, INDEPENDENT, cost_words
from goldenthread.home.charts.sufficiency import need_and_places
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.sufficient import sufficient_of
from goldenthread.home.tables.sufficiency import (
    costs_of,
    costs_table,
    need_table,
    net_table,
    schemes_table,
    settings_table,
    types_table,
)
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download

WITHOUT_NEW = "without"


@in_area()
def understand_sufficiency(request: AreaRequest, area_key: str) -> HttpResponse:
    found = sufficient_of(request.area, request.on)
    with_new = request.GET.get("new") != WITHOUT_NEW
    see_money = SEE_MONEY in request.permissions
    tables = {
        "types": types_table(found, with_new),
        "settings": settings_table(found, with_new),
        "schemes": schemes_table(found, see_money),
    }
    if see_money:
        tables["costs"] = costs_table(found)
    if found.nets:
        tables |= {"need": need_table(found), "net": net_table(found)}
    if file := download(request, *tables.values()):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-sufficiency"),
        "found": found,
        "tables": tables,
        "chart": need_and_places(found) if found.nets else None,
        "costs": cost_words(costs_of(found, IN_AREA), costs_of(found, (INDEPENDENT,))),
        "see_money": see_money,
        "new": _choice(with_new),
        "today": localdate(),
    }
    return render(request, "home/understand_sufficiency.html", context)


def _choice(with_new: bool) -> dict[str, object]:
    """The params of the GOV.UK select of whether new places count."""
    items = [
        {"value": "", "text": "All places", "selected": with_new},
        {"value": WITHOUT_NEW, "text": "Without new places", "selected": not with_new},
    ]
    return {"id": "new", "name": "new", "label": {"text": "Places that count"}, "items": items}
