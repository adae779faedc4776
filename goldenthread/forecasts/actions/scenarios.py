"""Making, renaming, changing, running and removing a scenario of an area."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.utils import timezone

from goldenthread import __version__
from goldenthread.access.actions import act
from goldenthread.access.models import Area, Person
from goldenthread.access.refusal import Refused
from goldenthread.forecasts.models import Run, Scenario
from goldenthread.forecasts.queries.scenarios import Computed, compute
from goldenthread.forecasts.scenario import Change, NotAChange, as_data
from goldenthread.methods.forecast.caseload import FURTHEST

MOST_CHANGES = 20
MEANWHILE = "Somebody has changed this scenario meanwhile. This is how it is now: look at it again."


def make_scenario(
    *, by: Person, area: Area, name: str, about: str, to_year: int, seed: int, on: date
) -> Scenario:
    """A scenario without changes is the base; it is run at once."""
    computed = _computed(area, on, to_year, (), seed)
    if computed.to_year < to_year:
        raise Refused(
            f"A scenario reaches at most January {computed.to_year}, as far as the forecast: {FURTHEST} years after "
            "the newest count."
        )
    with act(by=by, action="make-scenario", area=area, subject=("scenario", name[:100])):
        _name_is_free(area, name)
        scenario = Scenario.objects.create(
            area=area,
            name=name.strip(),
            about=about.strip(),
            to_year=to_year,
            seed=seed,
            made_by=by,
            made_at=timezone.now(),
        )
        _keep(scenario, computed, by, on)
    return scenario


def rename_scenario(*, by: Person, scenario: Scenario, name: str, about: str) -> Scenario:
    """Its numbers stay as they are."""
    with act(
        by=by,
        action="rename-scenario",
        area=scenario.area,
        subject=("scenario", str(scenario.pk)),
        fields=["name", "about"],
        detail={"was": scenario.name, "is": name.strip()},
    ):
        held = _held(scenario)
        _name_is_free(held.area, name, but=held)
        held.name, held.about = name.strip(), about.strip()
        held.save(update_fields=["name", "about"])
    return held


def _held(scenario: Scenario) -> Scenario:
    """The scenario, held until the act is done. Refused where it is no longer as the person saw it."""
    held = Scenario.objects.select_for_update().get(pk=scenario.pk)
    seen = (scenario.name, scenario.about, scenario.changes)
    if held.removed_at is not None or (held.name, held.about, held.changes) != seen:
        raise Refused(MEANWHILE)
    return held


def change_scenario(*, by: Person, scenario: Scenario, changes: Sequence[Change], on: date) -> Run:
    """All its changes from now on; it is run at once, and earlier runs are kept."""
    if len(changes) > MOST_CHANGES:
        raise Refused(f"A scenario has at most {MOST_CHANGES} changes.")
    computed = _computed(scenario.area, on, scenario.to_year, changes, scenario.seed)
    for each in changes:
        idle = each.idle_words(computed.origin, computed.to_year)
        if idle and as_data([each])[0] not in scenario.changes:
            raise Refused(idle)
    with act(
        by=by,
        action="change-scenario",
        area=scenario.area,
        subject=("scenario", str(scenario.pk)),
        fields=["changes"],
        detail={"changes": as_data(changes)},
    ):
        held = _held(scenario)
        held.changes = as_data(changes)
        held.save(update_fields=["changes"])
        return _keep(held, computed, by, on)


def run_again(*, by: Person, scenario: Scenario, changes: Sequence[Change], on: date) -> Run:
    """The same changes on the counts that are loaded now."""
    computed = _computed(scenario.area, on, scenario.to_year, changes, scenario.seed)
    with act(by=by, action="run-scenario", area=scenario.area, subject=("scenario", str(scenario.pk))):
        return _keep(_held(scenario), computed, by, on)


def remove_scenario(*, by: Person, scenario: Scenario) -> None:
    """It is no longer shown; it and its runs are kept."""
    with act(by=by, action="remove-scenario", area=scenario.area, subject=("scenario", str(scenario.pk))):
        held = _held(scenario)
        held.removed_at = timezone.now()
        held.save(update_fields=["removed_at"])


def _name_is_free(area: Area, name: str, but: Scenario | None = None) -> None:
    others = Scenario.objects.filter(area=area, name=name.strip(), removed_at=None)
    if but is not None:
        others = others.exclude(pk=but.pk)
    if others.exists():
        raise Refused(f"There is a scenario “{name.strip()}” already. Give this one another name.")


def _computed(area: Area, on: date, to_year: int, changes: Sequence[Change], seed: int) -> Computed:
    try:
        return compute(area.place_code, on, to_year, changes, seed)
    except NotAChange as why:
        raise Refused(str(why)) from why


def _keep(scenario: Scenario, computed: Computed, by: Person, on: date) -> Run:
    return Run.objects.create(
        scenario=scenario,
        on=on,
        origin=computed.origin,
        to_year=computed.to_year,
        changes=as_data(computed.changes),
        inputs_hash=computed.inputs_hash,
        counts_hash=computed.counts_hash,
        releases=list(computed.releases),
        program=__version__,
        seed=scenario.seed,
        results=computed.result.as_json(),
        run_by=by,
        run_at=timezone.now(),
    )
