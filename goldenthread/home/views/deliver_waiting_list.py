"""A waiting list that somebody sends: worked out on the page, and nothing of it kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.permissions import USE_WAITING_LISTS
from goldenthread.home.charts.waiting_list import curve_chart, curve_query, read_curve
from goldenthread.home.tables import waiting_list as tables
from goldenthread.home.waiting_list_form import WaitingListForm, WhatIfForm
from goldenthread.methods.months import add_months
from goldenthread.methods.table_file import NotATable, Said
from goldenthread.methods.waiting.capacity import Month, Needed, capacity_needed, what_if
from goldenthread.waits.made_up_list import made_up_list
from goldenthread.waits.waiting_list import Answer, WorkedOut, still_waiting, work_out
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts import ChartData
from goldenthread.web.charts.views import PRIVATE, chart_response
from goldenthread.web.tables.files import csv_file

MONTHS, MOST_MONTHS = 12, 60
MOST_SAID = 100
SUFFIXES = {"month": {"text": "each month"}, "weeks": {"text": "weeks"}, "percent": {"text": "%"}}
USUAL_STANDARD, USUAL_SHARE = 18.0, 92.0


@dataclass(frozen=True)
class Tried:
    """What a change would do: the capacity that the standard needs, and the list month by month with the change."""

    needed: Needed
    months: tuple[Month, ...]
    standard: float
    share: float
    by: date

    @property
    def end(self) -> Month:
        return self.months[-1]

    @property
    def reaches(self) -> bool:
        within = self.end.share_within
        return within is None or 100 * within >= self.share - 1e-9


@in_area(permission=USE_WAITING_LISTS)
def waiting_list(request: AreaRequest, area_key: str) -> HttpResponse:
    """The form; when a list was sent, what it says, and what a change would do. The list goes back to the page that
    sent it, so that one can ask again, and is not written anywhere."""
    if request.method != "POST":
        return _page(request, WaitingListForm())
    form = WaitingListForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form)
    text = str(form.cleaned_data["text"])
    try:
        answer = work_out(text, request.today)
    except NotATable as why:
        form.add_error("file", str(why))
        return _page(request, form)
    if not answer.lists:
        for each in answer.said[:MOST_SAID]:
            form.add_error(None, str(each))
        return _page(request, form)
    if request.POST.get("do") == "results":
        return _results(request, answer)
    return _answered(request, text, answer)


@in_area(permission=USE_WAITING_LISTS)
def example_list(request: AreaRequest, area_key: str) -> HttpResponse:
    """A made-up list, the same every time."""
    response = HttpResponse(made_up_list(date(2026, 3, 31)), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="made-up-waiting-list.csv"'
    return response


@in_area(permission=USE_WAITING_LISTS)
def curve_picture(request: AreaRequest, area_key: str, fmt: str) -> HttpResponse:
    """The curve that its own address says: shares, no rows."""
    chart = read_curve(request.GET.dict(), "")
    if chart is None:
        raise Http404
    return chart_response(request, chart, fmt, PRIVATE)


def _page(request: AreaRequest, form: WaitingListForm) -> HttpResponse:
    status = 422 if form.is_bound else 200
    return _private(render(request, "home/waiting_list.html", {"form": form}, status=status))


def _answered(request: AreaRequest, text: str, answer: Answer) -> HttpResponse:
    names = tuple(each.name for each in answer.lists)
    asked = request.POST.get("list", "")
    chosen = next((each for each in answer.lists if each.name == asked), answer.lists[0])
    tries = request.POST.get("do") == "what-if"
    form = WhatIfForm(names, request.POST) if tries else WhatIfForm(names, initial=_as_it_is(chosen))
    tried = _try(form, chosen) if tries and form.is_valid() else None
    context = {
        "form": None,
        "text": text,
        "lists": tables.lists_table(answer.lists) if len(answer.lists) > 1 else None,
        "chosen": chosen,
        "statistics": tables.statistics_table(chosen),
        "curve": _curve(request, chosen),
        "refused": [str(each) for each in answer.said if each.refuses][:MOST_SAID],
        "more": max(0, sum(each.refuses for each in answer.said) - MOST_SAID),
        "remarks": [_remark(each) for each in answer.said if not each.refuses],
        "what_if": form,
        "suffixes": SUFFIXES,
        "chooses": len(names) > 1,
        "tried": tried,
        "months": tables.months_table(tried.months, tried.standard, f"{chosen.name}, month by month")
        if tried
        else None,
    }
    return _private(
        render(
            request, "home/waiting_list.html", context, status=422 if tries and not form.is_valid() else 200
        )
    )


def _as_it_is(chosen: WorkedOut) -> dict[str, object]:
    """What the list shows, from which a reader changes what they like."""
    return {
        "list": chosen.name,
        "standard": f"{chosen.target or USUAL_STANDARD:g}",
        "share": f"{USUAL_SHARE:g}",
        "by": add_months(chosen.as_at, MONTHS).isoformat(),
        "demand": f"{chosen.demand_per_month:.1f}",
        "capacity": f"{chosen.capacity_per_month:.1f}",
    }


def _try(form: WhatIfForm, chosen: WorkedOut) -> Tried | None:
    """None, with the form's error, where the day makes no sense for this list."""
    asked = form.cleaned_data
    start, by = chosen.as_at, asked["by"]
    if not start < by <= add_months(start, MOST_MONTHS):
        form.add_error(
            "by",
            f"The day lies after the last day of the list ({start.isoformat()}) and at most {MOST_MONTHS // 12} years "
            "after it",
        )
        return None
    months = next(number for number in range(1, MOST_MONTHS + 1) if add_months(start, number) >= by)
    needed = capacity_needed(
        chosen.waiting_since,
        start=start,
        by=by,
        demand_per_month=asked["demand"],
        standard_weeks=asked["standard"],
        share=asked["share"] / 100,
    )
    found = what_if(
        chosen.waiting_since,
        start=start,
        months=months,
        demand_per_month=asked["demand"],
        capacity_per_month=asked["capacity"],
        standard_weeks=asked["standard"],
    )
    return Tried(needed, tuple(found), asked["standard"], asked["share"], by)


def _curve(request: AreaRequest, chosen: WorkedOut) -> ChartData:
    step, shares = still_waiting(chosen.curve)
    median, most = chosen.median.weeks, chosen.ninety_second.weeks
    path = reverse("waiting-list-curve", kwargs={"area_key": request.area.key, "fmt": "fmt"}).removesuffix(
        "fmt"
    )
    return curve_chart(step, shares, median, most, f"{path}{{fmt}}?{curve_query(step, shares, median, most)}")


def _results(request: HttpRequest, answer: Answer) -> HttpResponse:
    table = tables.results_table(answer.lists)
    response = HttpResponse(csv_file(table, table.rows), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{table.key}.csv"'
    return _private(response)


def _remark(said: Said) -> str:
    words = str(said)
    return words[:1].upper() + words[1:]


def _private(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = PRIVATE
    return response
