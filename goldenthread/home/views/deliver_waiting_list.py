"""A waiting list that somebody sends: worked out on the page, and nothing of it kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.models import Person
from goldenthread.access.permissions import IMPORT_DATA, USE_WAITING_LISTS
from goldenthread.home.charts.waiting_list import curve_chart, curve_query, read_curve
from goldenthread.home.charts.waiting_list_months import months_chart, months_query, read_months
from goldenthread.home.tables import waiting_list as tables
from goldenthread.home.waiting_list_form import WaitingListForm, WhatIfForm
from goldenthread.methods.months import add_months
from goldenthread.methods.table_file import NotATable
from goldenthread.methods.waiting.capacity import Month, Needed, capacity_needed, what_if
from goldenthread.waits.actions import record_worked_out
from goldenthread.waits.list_answer import answer_words, lists_words, now_words, recent_words
from goldenthread.waits.list_series import series_rows
from goldenthread.waits.made_up_list import made_up_list
from goldenthread.waits.packed_list import packed
from goldenthread.waits.waiting_list import Answer, WorkedOut, still_waiting, work_out
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts import ChartData
from goldenthread.web.charts.views import PRIVATE, chart_response
from goldenthread.web.tables.files import csv_file

MONTHS, MOST_MONTHS = 12, 60
PAST_MONTHS = 24
MOST_SAID = 100
SUFFIXES = {"month": {"text": "each month"}, "weeks": {"text": "weeks"}, "percent": {"text": "%"}}
USUAL_STANDARD, USUAL_SHARE = 18.0, 92.0


FILES = ("rejected", "results", "series")


@dataclass(frozen=True)
class Tried:
    """What a change would do: the capacity that the standard needs, and the list month by month with the change."""

    needed: Needed
    months: tuple[Month, ...]
    as_it_is: tuple[Month, ...]
    demand: float
    capacity: float
    standard: float
    share: float
    by: date

    @property
    def end(self) -> Month:
        return self.months[-1]

    @property
    def end_as_it_is(self) -> Month:
        return self.as_it_is[-1]

    @property
    def reaches(self) -> bool:
        within = self.end.share_within
        return within is None or 100 * within >= self.share - 1e-9


@in_area(permission=USE_WAITING_LISTS)
def waiting_list(request: AreaRequest, area_key: str) -> HttpResponse:
    """The form; when a list was sent, what it says, and what a change would do. The list goes back to the page that
    sent it, so that one can ask again, and is not written anywhere; that somebody worked one out is."""
    if request.method != "POST":
        return _page(request, WaitingListForm(today=request.today))
    form = WaitingListForm(request.POST, request.FILES, today=request.today)
    if not form.is_valid():
        return _page(request, form)
    text, drawn = str(form.cleaned_data["text"]), form.cleaned_data["drawn"]
    try:
        answer = work_out(text, request.today, drawn)
    except NotATable as why:
        form.add_error("file", str(why))
        return _page(request, form)
    do = request.POST.get("do", "")
    # Asking the page again about the list that it was sent is no new event; taking a file away is.
    if not request.POST.get("packed") or do in FILES:
        assert isinstance(request.user, Person)
        record_worked_out(
            by=request.user,
            area=request.area,
            lists=len(answer.lists),
            rows=answer.rows,
            left_out=answer.left_out,
        )
    if do == "rejected" and answer.rejected:
        return _file("rows-to-mend.csv", answer.rejected)
    if not answer.lists:
        for each in answer.said[:MOST_SAID]:
            form.add_error(None, str(each))
        return _page(request, form)
    if do == "results":
        table = tables.results_table(answer.lists)
        return _file(f"{table.key}.csv", csv_file(table, table.rows))
    if do == "series":
        return _file("own-series-not-for-publication.csv", "\ufeff" + series_rows(answer.lists))
    return _answered(request, text, drawn, answer)


@in_area(permission=USE_WAITING_LISTS)
def example_list(request: AreaRequest, area_key: str) -> HttpResponse:
    """A made-up list, the same every time."""
    response = HttpResponse(made_up_list(date(2026, 3, 31)), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="made-up-waiting-list.csv"'
    return response


@in_area(permission=USE_WAITING_LISTS)
def curve_picture(request: AreaRequest, area_key: str, fmt: str) -> HttpResponse:
    """The curve, or the months, that its own address says: shares and numbers, no rows."""
    query = request.GET.dict()
    chart = read_curve(query, "") or read_months(query, "")
    if chart is None:
        raise Http404
    return chart_response(request, chart, fmt, PRIVATE)


def _page(request: AreaRequest, form: WaitingListForm) -> HttpResponse:
    status = 422 if form.is_bound else 200
    return _private(render(request, "home/waiting_list.html", {"form": form}, status=status))


def _answered(request: AreaRequest, text: str, drawn: date | None, answer: Answer) -> HttpResponse:
    names = tuple(each.name for each in answer.lists)
    do = request.POST.get("do", "")
    asked = request.POST.get("show" if do == "show" else "list", "")
    chosen = next((each for each in answer.lists if each.name == asked), answer.lists[0])
    tries = do == "what-if"
    form = WhatIfForm(names, request.POST) if tries else WhatIfForm(names, initial=_as_it_is(chosen))
    tried = _try(form, chosen) if tries and form.is_valid() else None
    refused = [each for each in answer.said if each.refuses]
    context = {
        "form": None,
        "may_send": IMPORT_DATA in request.permissions,
        "packed": packed(text),
        "drawn": drawn,
        "names": names,
        "lists": tables.lists_table(answer.lists) if len(answer.lists) > 1 else None,
        "every": lists_words(answer.lists) if len(answer.lists) > 1 else "",
        "chosen": chosen,
        "answer": answer_words(chosen),
        "now": now_words(chosen),
        "recent": recent_words(chosen),
        "statistics": tables.statistics_tables(chosen),
        "curve": _curve(request, chosen),
        "past": _months(request, chosen, None),
        "refused": tables.problems_table(refused[:MOST_SAID]) if refused else None,
        "problems": len(refused),
        "more": max(0, len(refused) - MOST_SAID),
        "left_out": answer.left_out,
        "remarks": [str(each) for each in answer.said if not each.refuses],
        "what_if": form,
        "suffixes": SUFFIXES,
        "tried": tried,
        "ahead": _months(request, chosen, tried) if tried else None,
        "months": tables.months_table(
            tried.months, tried.as_it_is, tried.standard, f"{chosen.name}, month by month"
        )
        if tried
        else None,
    }
    status = 422 if tries and not form.is_valid() else 200
    return _private(render(request, "home/waiting_list.html", context, status=status))


def _as_it_is(chosen: WorkedOut) -> dict[str, object]:
    """What the list shows, from which a reader changes what they like."""
    return {
        "list": chosen.name,
        "standard": f"{chosen.target or USUAL_STANDARD:g}",
        "share": f"{USUAL_SHARE:g}",
        "by": f"{(by := add_months(chosen.as_at, MONTHS)).day}/{by.month}/{by.year}",
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
    demand, capacity, standard = asked["demand"], asked["capacity"], asked["standard"]
    needed = capacity_needed(
        chosen.waiting_since,
        start=start,
        by=by,
        demand_per_month=demand,
        standard_weeks=standard,
        share=asked["share"] / 100,
    )
    found, as_it_is = (
        what_if(
            chosen.waiting_since,
            start=start,
            months=months,
            demand_per_month=come,
            capacity_per_month=go,
            standard_weeks=standard,
        )
        for come, go in ((demand, capacity), (chosen.demand_per_month, chosen.capacity_per_month))
    )
    return Tried(needed, tuple(found), tuple(as_it_is), demand, capacity, standard, asked["share"], by)


def _curve(request: AreaRequest, chosen: WorkedOut) -> ChartData:
    step, shares = still_waiting(chosen.curve)
    median, most = chosen.median.weeks, chosen.ninety_second.weeks
    address = _address(request, curve_query(step, shares, median, most))
    return curve_chart(step, shares, median, most, address)


def _months(request: AreaRequest, chosen: WorkedOut, tried: Tried | None) -> ChartData:
    """The months that were; with something tried, those to come too, from fewer that were."""
    kept = chosen.months[-(MONTHS if tried else PAST_MONTHS) - 1 :]
    past = [float(each.waiting) for each in kept]
    as_it_is = [each.waiting for each in tried.as_it_is] if tried else []
    changed = [each.waiting for each in tried.months] if tried else []
    address = _address(request, months_query(kept[0].start, past, as_it_is, changed))
    return months_chart(kept[0].start, past, as_it_is, changed, address)


def _address(request: AreaRequest, query: str) -> str:
    """Of a picture, with “{fmt}” where its ending stands."""
    path = reverse("waiting-list-curve", kwargs={"area_key": request.area.key, "fmt": "fmt"})
    return f"{path.removesuffix('fmt')}{{fmt}}?{query}"


def _file(name: str, content: str | bytes) -> HttpResponse:
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return _private(response)


def _private(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = PRIVATE
    return response
