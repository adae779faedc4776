"""Sufficiency: how many places will be needed, how many there will be, and what each independent one avoided saves."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate

from goldenthread.access.permissions import SEE_MONEY
from goldenthread.home.charts.sufficiency import need_and_places
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.sufficiency_answer import (
    assumption_of,
    cost_sentence,
    have_sentence,
    need_sentence,
    short_sentence,
)
from goldenthread.home.sufficiency_outside import outside_of
from goldenthread.home.sufficiency_question import SufficiencyForm
from goldenthread.home.sufficient import ENTERED, Sufficient, sufficient_of
from goldenthread.home.tables.sufficiency import lines_table, whoms_table, working_table
from goldenthread.home.tables.sufficiency_costs import costs_table
from goldenthread.home.tables.sufficiency_outside import outside_table
from goldenthread.home.tables.sufficiency_places import schemes_table, settings_table, together_table
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts.views import PRIVATE, chart_response
from goldenthread.web.tables import download


@in_area()
def understand_sufficiency(request: AreaRequest, area_key: str) -> HttpResponse:
    found, form = sufficient_of(request.area, request.on, request.GET)
    see_money = SEE_MONEY in request.permissions
    outside = outside_of(found)
    tables = {
        "schemes": schemes_table(found, see_money),
        "together": together_table(found),
        "settings": settings_table(found),
        "outside": outside_table(found, outside),
    }
    if see_money:
        tables["costs"] = costs_table(found)
    if found.plans is not None:
        tables |= {"working": working_table(found), "lines": lines_table(found), "whoms": whoms_table(found)}
    if file := download(request, *tables.values()):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-sufficiency"),
        "found": found,
        "form": form,
        "answer": _answer(found, see_money),
        "assumption": assumption_of(found),
        "tables": tables,
        "chart": need_and_places(found, _address(request, area_key)) if _is_answered(found) else None,
        "see_money": see_money,
        "today": localdate(),
    }
    return render(request, "home/understand_sufficiency.html", context)


@in_area()
def understand_sufficiency_picture(
    request: AreaRequest, area_key: str, chart_key: str, fmt: str
) -> HttpResponse:
    """The chart of the question that its address asks."""
    found, _ = sufficient_of(request.area, request.on, request.GET)
    if chart_key != "sufficiency" or found.plans is None:
        raise Http404
    return chart_response(request, need_and_places(found, _address(request, area_key)), fmt, PRIVATE)


def _is_answered(found: Sufficient) -> bool:
    asked = found.question
    return found.need(asked.line, asked.whom, asked.month) is not None


def _answer(found: Sufficient, see_money: bool) -> list[str]:
    """Money is for those who see it, or who entered it themselves."""
    said = [need_sentence(found)]
    if found.answer is not None:
        said += [have_sentence(found, found.answer), short_sentence(found, found.answer)]
    entered = bool(found.savings) and found.savings[0].basis == ENTERED
    if (see_money and found.may_replace) or entered:
        said.append(cost_sentence(found))
    return said


def _address(request: AreaRequest, area_key: str) -> str:
    path = reverse(
        "understand-sufficiency-chart",
        kwargs={"area_key": area_key, "chart_key": "sufficiency", "fmt": "FORMAT"},
    ).replace("FORMAT", "{fmt}")
    asked = {name: request.GET[name] for name in SufficiencyForm.base_fields if request.GET.get(name)}
    return f"{path}?{urlencode({'on': request.on.isoformat(), **asked})}"
