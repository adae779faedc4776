"""What changed and what is noise: the control charts of an area, and where somebody says that they start anew."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO
from typing import cast
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from goldenthread.access.models import Person
from goldenthread.access.permissions import JUDGE_FIGURES
from goldenthread.access.refusal import Refused
from goldenthread.home.charts.drawing import when_of
from goldenthread.home.charts.noise import noise_chart
from goldenthread.home.series import Series, area_series, indicator_series
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.noise import (
    ASSURANCE,
    changes_table,
    points_table,
    refused_table,
    spc_rows,
    verdict,
)
from goldenthread.indicators.actions.judgements import end_rebase, rebase_series
from goldenthread.indicators.forms import ChartOptions, RebaseForm
from goldenthread.indicators.noise_told import Noise
from goldenthread.indicators.queries.judgements import rebases_of
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts.views import PRIVATE, chart_response
from goldenthread.web.tables import download
from goldenthread.web.tables.files import guarded


@dataclass(frozen=True)
class Options:
    """How a chart is worked out: with screening of outliers, and with limits of how many first points."""

    screen: bool = True
    fix: int | None = None
    wrong: str = ""


@in_area()
def understand_change(request: AreaRequest, area_key: str) -> HttpResponse:
    """Every series of the area with two readings or more, those that changed first."""
    told = [(each, each.noise()) for each in area_series(request.area, request.on) if len(each.figures) > 1]
    told = [(each, found) for each, found in told if found.refused or len(found.known) > 1]
    told.sort(key=lambda pair: _weight(pair[1]))
    table = changes_table(told, lambda series: _address(area_key, series))
    if file := download(request, table):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-change"),
        "table": table,
        "changed": sum(1 for _, found in told if found.told not in (None, "common_cause")),
        "ordinary": sum(1 for _, found in told if found.told == "common_cause"),
        "few": sum(1 for _, found in told if found.is_too_few),
        "stepped": sum(1 for _, found in told if found.stepped),
        "refused": sum(1 for _, found in told if found.variation is None),
    }
    return render(request, "home/understand_change.html", context)


@in_area()
@require_http_methods(["GET", "HEAD", "POST"])
def indicator_change(request: AreaRequest, area_key: str, indicator_key: str) -> HttpResponse:
    """One series: its chart, its icons in words, its points, and the form with which its limits start anew."""
    every, series, options = _asked(request, indicator_key)
    found = series.noise(screen=options.screen, fix_after=options.fix)
    may = JUDGE_FIGURES in request.permissions and len(found.marks) > 1
    points = [(mark.day, when_of(mark.figure)) for mark in found.marks[1:]]
    if request.method != "POST":
        first = {"starts": found.moved.day.isoformat()} if found.moved is not None else {}
        empty = RebaseForm(points=points, initial=first) if may else None
        return _page(request, every, series, found, empty, not_fixed=options.wrong)
    if not may:
        raise Http404
    form = RebaseForm(request.POST, points=points)
    if not form.is_valid():
        return _page(request, every, series, found, form)
    try:
        rebase_series(
            by=cast(Person, request.user), area=request.area, series=series.key, **form.cleaned_data
        )
    except Refused as refused:
        return _page(request, every, series, found, form, refused)
    messages.success(request, "The limits start anew from that point, with your reason.")
    return redirect(_address(area_key, series))


@in_area()
def indicator_change_file(request: AreaRequest, area_key: str, indicator_key: str, fmt: str) -> HttpResponse:
    """The chart as a picture, and its points in the columns of `goldenthread spc`."""
    _, series, options = _asked(request, indicator_key)
    found = series.noise(screen=options.screen, fix_after=options.fix)
    if fmt != "csv":
        return chart_response(request, noise_chart(series, found), fmt, PRIVATE)
    out = StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(
        [guarded(cell) for cell in row] for row in spc_rows(series, found)
    )
    response = HttpResponse(out.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{area_key}-{indicator_key}-change.csv"'
    response["Cache-Control"] = PRIVATE
    return response


@in_area(permission=JUDGE_FIGURES)
@require_POST
def rebase_end(request: AreaRequest, area_key: str, indicator_key: str, rebase_id: int) -> HttpResponse:
    """The limits run through again; what was said is kept."""
    _, series, _ = _asked(request, indicator_key)
    try:
        end_rebase(by=cast(Person, request.user), area=request.area, rebase_id=rebase_id)
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, "The limits run through again. What was said before is kept below.")
    return redirect(_address(area_key, series))


def _asked(request: AreaRequest, key: str) -> tuple[list[Series], Series, Options]:
    """Every series of the indicator, the one that is asked for, and how it is to be worked out."""
    every = indicator_series(request.area, request.on, key)
    if not every:
        raise Http404
    form = ChartOptions(request.GET)
    form.is_valid()
    said = form.cleaned_data
    series = next((each for each in every if each.part == said.get("part", "")), every[0])
    wrong = "Limits are fixed after 12 points or more, so all points are used" if "fix" in form.errors else ""
    return every, series, Options(said.get("screening") != "off", said.get("fix"), wrong)


def _page(
    request: AreaRequest,
    every: list[Series],
    series: Series,
    found: Noise,
    form: RebaseForm | None,
    refused: Refused | None = None,
    not_fixed: str = "",
) -> HttpResponse:
    table = points_table(series, found) if found.marks else refused_table(series)
    if file := download(request, table):
        return file
    options = {name: value for name in ("screening", "fix", "part") if (value := request.GET.get(name, ""))}
    picture = reverse("indicator-change-file", args=[request.area.key, series.indicator, "svg"])
    query = urlencode({"on": request.on.isoformat(), **options})
    rebases = rebases_of(request.area, series.key)
    context = {
        "series": series,
        "found": found,
        "chart": noise_chart(series, found, f"{picture.removesuffix('svg')}{{fmt}}?{query}")
        if found.marks
        else None,
        "table": table,
        "variation": verdict(found)[0],
        "icon": found.told,
        "elsewhere": series.figures[0].place_name
        if series.figures[0].place not in ("", request.area.place_code)
        else "",
        "assurance": ASSURANCE[found.assured][0] if found.assured else "",
        "options": options,
        "not_fixed": not_fixed,
        "parts": [(each.part, each.title) for each in every] if len(every) > 1 else [],
        "declared_starts": [each for _, each in found.restarts if not each.by],
        "held_rebases": [each for each in rebases if each.ended_at is None],
        "ended_rebases": [each for each in rebases if each.ended_at is not None],
        "may": JUDGE_FIGURES in request.permissions,
        "form": form,
        "here": _address(request.area.key, series),
        "wrong": refused or (form if form is not None and form.errors else None),
    }
    return render(request, "home/indicator_change.html", context, status=409 if refused else 200)


def _address(area_key: str, series: Series) -> str:
    address = reverse("indicator-change", args=[area_key, series.indicator])
    return f"{address}?{urlencode({'part': series.part})}" if series.part else address


def _weight(found: Noise) -> int:
    """Of concern first, then what improved, then what cannot be told, then what is ordinary."""
    order = (
        "concern_high",
        "concern_low",
        "neutral_high",
        "neutral_low",
        "improvement_high",
        "improvement_low",
    )
    if found.told is None:
        return len(order) + (0 if not found.is_too_few else 2 if found.stepped else 3)
    return order.index(found.told) if found.told in order else len(order) + 1
