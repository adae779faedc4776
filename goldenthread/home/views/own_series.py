"""The series that an area keeps itself: the list, one of them, and how they may leave."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from goldenthread.access.models import Person
from goldenthread.access.permissions import CHOOSE_DISCLOSURE, IMPORT_DATA
from goldenthread.access.refusal import Refused
from goldenthread.home.charts.own_series import own_chart
from goldenthread.home.own_series import OwnSeries, own_series
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.own_series import (
    chosen_table,
    outputs_table,
    own_parts_table,
    own_readings_table,
    own_table,
)
from goldenthread.indicators.actions.output_policies import choose_policy
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.forms import PolicyForm
from goldenthread.indicators.queries import latest
from goldenthread.indicators.queries.output_policies import choices_made, choices_of
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts.views import PRIVATE, chart_response
from goldenthread.web.tables import download

FORMAT = "own-series"


@in_area()
def own_index(request: AreaRequest, area_key: str) -> HttpResponse:
    """Every series that the area has sent, and the way to send one."""
    may_send = IMPORT_DATA in request.permissions
    send = f"{reverse('intake:upload-send')}?format={FORMAT}" if may_send else ""
    found = own_series(request.area, request.on)
    table = own_table(found, lambda key: reverse("indicator", args=[area_key, key]), send)
    if file := download(request, table):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-own"),
        "table": table,
        "found": found,
        "send": send,
        "format": FORMAT,
        "policy": policy_of_all(figure for each in found for figure in each.figures),
    }
    return render(request, "home/own_index.html", context)


def own_page(request: AreaRequest, key: str) -> HttpResponse:
    """One series; that of another area is not there."""
    series = _series_or_404(request, key)
    tables = [own_readings_table(series), *(own_parts_table(series, kind) for kind in series.kinds)]
    if file := download(request, *tables):
        return file
    national = declared().get(series.name)
    address = reverse("own-series-chart", args=[request.area.key, key, "{fmt}"]).replace("%7Bfmt%7D", "{fmt}")
    context = {
        "series": series,
        "chart": own_chart(series, f"{address}?on={request.on.isoformat()}"),
        "comparisons": [each for each in series.comparisons() if each[1].other is not None],
        "tables": tables,
        "national": national,
        "published": latest(series.name, request.area.place_code) if national else None,
        "policy": policy_of_all(series.figures),
        "unpublished": any(each.origin == "unpublished" for each in series.figures),
    }
    return render(request, "home/own_series.html", context)


@in_area()
def own_chart_file(request: AreaRequest, area_key: str, indicator_key: str, fmt: str) -> HttpResponse:
    """The chart as a picture, and its points."""
    return chart_response(request, own_chart(_series_or_404(request, indicator_key)), fmt, PRIVATE)


@in_area()
@require_http_methods(["GET", "HEAD", "POST"])
def own_disclosure(request: AreaRequest, area_key: str) -> HttpResponse:
    """How small numbers are protected on each way out; an analyst chooses, with a reason."""
    may = CHOOSE_DISCLOSURE in request.permissions
    form = PolicyForm(request.POST if request.method == "POST" else None) if may else None
    refused: Refused | None = None
    if request.method == "POST":
        if form is None:
            raise Http404
        if form.is_valid():
            try:
                choose_policy(by=cast(Person, request.user), area=request.area, **form.cleaned_data)
            except Refused as why:
                refused = why
            else:
                messages.success(
                    request,
                    "Chosen, with your reason. A milder policy holds for series that are new from now on.",
                )
                return redirect("own-disclosure", area_key=area_key)
    outputs = outputs_table(choices_of(request.area.place_code))
    chosen = chosen_table(choices_made(request.area))
    if file := download(request, outputs, chosen):
        return file
    context = {
        "outputs": outputs,
        "chosen": chosen,
        "form": form,
        "wrong": refused or (form if form is not None and form.errors else None),
    }
    return render(request, "home/own_disclosure.html", context, status=409 if refused else 200)


def _series_or_404(request: AreaRequest, key: str) -> OwnSeries:
    found = own_series(request.area, request.on, key)
    if not found:
        raise Http404
    return found[0]
