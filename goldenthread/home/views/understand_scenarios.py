"""Scenarios: named changes to the forecast, made, changed, run and compared with the base."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlencode

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_http_methods, require_POST

from goldenthread import __version__
from goldenthread.access.models import Person
from goldenthread.access.permissions import MAKE_SCENARIOS
from goldenthread.access.refusal import Refused
from goldenthread.forecasts.actions import (
    change_scenario,
    make_scenario,
    remove_scenario,
    rename_scenario,
    run_again,
)
from goldenthread.forecasts.actions.scenarios import MEANWHILE
from goldenthread.forecasts.forms import ChangeForm, NameForm, NewScenarioForm
from goldenthread.forecasts.queries.scenarios import (
    KeptScenario,
    compute,
    scenario_or_none,
    scenarios_of,
    since_words,
)
from goldenthread.forecasts.scenario import Change, NotAChange
from goldenthread.home.charts.forecast import about
from goldenthread.home.charts.scenarios import scenarios_chart
from goldenthread.home.forecast_readings import PARTS, USUAL_YEARS, AreaForecast, area_forecast, newest_link
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables.scenarios import compared_table, result_table, runs_table
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts import ChartData
from goldenthread.web.charts.views import PRIVATE, chart_response
from goldenthread.web.tables import download

MOST_COMPARED = 4
CHANGE_ID = "change_%s"  # the page has two forms with a name
SEEN = ("rename", "take-away", "remove")
"""What nobody may do to a scenario that is no longer as they saw it; a change is added to whatever is there."""


@in_area()
@require_http_methods(["GET", "HEAD", "POST"])
def understand_scenarios(request: AreaRequest, area_key: str) -> HttpResponse:
    """All of them beside the base. Who may, makes a new one here."""
    found = area_forecast(request.area, request.on, _furthest(_chosen(request, scenarios_of(request.area))))
    may = MAKE_SCENARIOS in request.permissions and found.forecast is not None
    if request.method != "POST":
        usual = found.forecast.origin + USUAL_YEARS if found.forecast is not None else None
        return _list(request, found, NewScenarioForm(initial={"to_year": usual, "seed": 1}) if may else None)
    if not may:
        raise Http404
    form = NewScenarioForm(request.POST)
    if not form.is_valid():
        return _list(request, found, form)
    try:
        made = make_scenario(
            by=cast(Person, request.user), area=request.area, on=request.on, **form.cleaned_data
        )
    except Refused as refused:
        return _list(request, found, form, refused)
    messages.success(request, "The scenario is made. It is the base until you change something.")
    return redirect("understand-scenario", area_key=area_key, scenario_id=made.pk)


@in_area()
def understand_scenarios_picture(
    request: AreaRequest, area_key: str, chart_key: str, fmt: str
) -> HttpResponse:
    """The chart of the scenarios that the address names."""
    chosen = _chosen(request, scenarios_of(request.area))
    found = area_forecast(request.area, request.on, _furthest(chosen))
    if chart_key != "scenarios" or found.forecast is None:
        raise Http404
    return chart_response(request, _chart(request, found, chosen), fmt, PRIVATE)


@in_area()
def understand_scenario(request: AreaRequest, area_key: str, scenario_id: int) -> HttpResponse:
    """One scenario: its changes, what came of it, and every run."""
    return _one(request, _kept_or_404(request, scenario_id))


@in_area(permission=MAKE_SCENARIOS)
@require_POST
def understand_scenario_act(request: AreaRequest, area_key: str, scenario_id: int, key: str) -> HttpResponse:
    """Rename it, add or take away a change, run it again, or remove it."""
    kept = _kept_or_404(request, scenario_id)
    by = cast(Person, request.user)
    naming = NameForm(request.POST) if key == "rename" else None
    changing = ChangeForm(request.POST, auto_id=CHANGE_ID) if key == "add" else None
    if (naming and not naming.is_valid()) or (changing and not changing.is_valid()):
        return _one(request, kept, naming, changing)
    try:
        if key in SEEN and request.POST.get("seen") != kept.seen:
            raise Refused(MEANWHILE)
        if naming is not None:
            rename_scenario(by=by, scenario=kept.scenario, **naming.cleaned_data)
            said = "Renamed."
        elif changing is not None:
            changes = (*kept.changes, changing.cleaned_data["change"])
            change_scenario(by=by, scenario=kept.scenario, changes=changes, on=request.on)
            said = "The change is added and the scenario has been run."
        elif key == "take-away":
            left = _without(kept, request.POST.get("number", ""))
            change_scenario(by=by, scenario=kept.scenario, changes=left, on=request.on)
            said = "The change is taken away and the scenario has been run."
        elif key == "run":
            run_again(by=by, scenario=kept.scenario, changes=kept.changes, on=request.on)
            said = "It has been run on what is loaded now."
        elif key == "remove":
            remove_scenario(by=by, scenario=kept.scenario)
            messages.success(
                request, f"The scenario “{kept.scenario.name}” is no longer shown. It and its runs are kept."
            )
            return redirect("understand-scenarios", area_key=area_key)
        else:
            raise Http404
    except Refused as refused:
        return _one(request, _kept_or_404(request, scenario_id), naming, changing, refused)
    messages.success(request, said)
    return redirect("understand-scenario", area_key=area_key, scenario_id=scenario_id)


def _without(kept: KeptScenario, number: str) -> list[Change]:
    """Its changes but for the one of that number. Refused where there is none."""
    left = [each for at, each in enumerate(kept.changes, start=1) if str(at) != number]
    if len(left) == len(kept.changes):
        raise Refused("There is no such change to take away.")
    return left


def _kept_or_404(request: AreaRequest, scenario_id: int) -> KeptScenario:
    kept = scenario_or_none(request.area, scenario_id)
    if kept is None:
        raise Http404
    return kept


def _list(
    request: AreaRequest, found: AreaForecast, form: forms.Form | None, refused: Refused | None = None
) -> HttpResponse:
    every = scenarios_of(request.area)
    chosen = _chosen(request, every)
    context = _frame(request) | {
        "found": found,
        "newest_link": newest_link(request.GET, localdate()),
        "form": form,
        "refused": refused,
        "every": [(each, each in chosen, _is_stale(found, each)) for each in every],
        "most": MOST_COMPARED,
    }
    if found.forecast is not None:
        table = compared_table(found.forecast, chosen)
        if file := download(request, table):
            return file
        context |= {"table": table, "chart": _chart(request, found, chosen)}
    return render(request, "home/understand_scenarios.html", context)


def _furthest(chosen: list[KeptScenario]) -> int | None:
    """The last January of any of them, so that the base beside them reaches it too; None for the usual."""
    return max((each.newest.to_year for each in chosen if each.newest), default=None)


def _is_stale(found: AreaForecast, kept: KeptScenario) -> bool:
    """Whether the base beside it is of other counts than its newest run."""
    run = kept.newest
    if run is None or found.forecast is None:
        return False
    return (run.origin, run.counts_hash) != (found.forecast.origin, found.panel.sha256)


def _chosen(request: AreaRequest, every: list[KeptScenario]) -> list[KeptScenario]:
    """Those that the address names, or the first few."""
    asked = set(request.GET.getlist("with"))
    named = [each for each in every if str(each.scenario.pk) in asked]
    return (named or every)[:MOST_COMPARED]


def _chart(request: AreaRequest, found: AreaForecast, chosen: list[KeptScenario]) -> ChartData:
    if found.forecast is None:
        raise Http404
    path = reverse(
        "understand-scenarios-chart",
        kwargs={"area_key": request.area.key, "chart_key": "scenarios", "fmt": "FORMAT"},
    ).replace("FORMAT", "{fmt}")
    asked = [("on", request.on.isoformat()), *(("with", str(each.scenario.pk)) for each in chosen)]
    return scenarios_chart(found.forecast, chosen, found.name, f"{path}?{urlencode(asked)}")


def _one(
    request: AreaRequest,
    kept: KeptScenario,
    naming: NameForm | None = None,
    changing: ChangeForm | None = None,
    refused: Refused | None = None,
) -> HttpResponse:
    scenario = kept.scenario
    tables = {"result": result_table(kept.newest), "runs": runs_table(kept.runs)} if kept.newest else {}
    if file := download(request, *tables.values()):
        return file
    may = MAKE_SCENARIOS in request.permissions
    initial = {"name": scenario.name, "about": scenario.about}
    context = _frame(request) | {
        "kept": kept,
        "tables": tables,
        "answer": _answer(request, kept),
        "since": _since(request, kept),
        "told": _told(kept),
        "refused": refused,
        "naming": (naming or NameForm(initial=initial)) if may else None,
        "changing": (changing or ChangeForm(auto_id=CHANGE_ID)) if may else None,
    }
    return render(request, "home/understand_scenario.html", context)


def _since(request: AreaRequest, kept: KeptScenario) -> tuple[str, ...]:
    """What the newest run rested on that is no longer so."""
    if kept.newest is None:
        return ()
    scenario = kept.scenario
    try:
        now = compute(request.area.place_code, request.on, scenario.to_year, kept.changes, scenario.seed)
    except NotAChange as why:
        return (f"It could not be run again as at this page’s date. {why}",)
    return since_words(kept.newest, now, __version__)


def _answer(request: AreaRequest, kept: KeptScenario) -> str:
    """What came of it in the last January, beside the newest count and the forecast without its changes."""
    run = kept.newest
    if run is None or not run.results["years"]:
        return ""
    last = run.results["years"][-1]
    said = f"In January {last['year']} there would be about {about(last['central'])} EHC plans"
    base = area_forecast(request.area, request.on, run.to_year).forecast
    if base is None or base.origin != run.origin:
        return f"{said}."
    own = next((point.central for point in base.points if point.year == last["year"]), None)
    beside = f"; the forecast without these changes says {about(own)}" if own is not None else ""
    return f"{said}, from {base.known[base.origin]:,.0f} in January {base.origin}{beside}."


def _told(kept: KeptScenario) -> list[tuple[Change, str]]:
    """Each change, and why it changes nothing where it does not."""
    run = kept.newest
    return [(each, each.idle_words(run.origin, run.to_year) if run else "") for each in kept.changes]


def _frame(request: AreaRequest) -> dict[str, Any]:
    return {
        "parts": parts_of(UNDERSTAND, request.area.key, "understand-forecast"),
        "forecast_parts": parts_of(PARTS, request.area.key, "understand-scenarios"),
    }
