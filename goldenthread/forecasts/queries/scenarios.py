"""The scenarios of an area with their newest runs, and a scenario worked out on what is loaded now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Area
from goldenthread.forecasts.models import Run, Scenario
from goldenthread.forecasts.panel import NoForecast
from goldenthread.forecasts.queries.panels import panels
from goldenthread.forecasts.queries.population import population_of
from goldenthread.forecasts.scenario import (
    Change,
    NotAChange,
    ScenarioResult,
    as_data,
    fingerprint,
    inputs_hash,
    read_changes,
    run_scenario,
)
from goldenthread.records.queries import place_or_none


@dataclass(frozen=True)
class Computed:
    """A scenario's result with all that it rests on."""

    origin: int
    to_year: int
    changes: tuple[Change, ...]
    inputs_hash: str
    counts_hash: str
    releases: tuple[str, ...]
    result: ScenarioResult


@dataclass(frozen=True)
class KeptScenario:
    """A scenario, its changes as they are understood, and its runs, oldest first."""

    scenario: Scenario
    changes: tuple[Change, ...]
    runs: tuple[Run, ...]

    @property
    def seen(self) -> str:
        """What a form that changes it carries, so that nobody changes what they have not seen."""
        return fingerprint(self.scenario.name, self.scenario.about, self.changes)

    @property
    def newest(self) -> Run | None:
        """The newest run."""
        return self.runs[-1] if self.runs else None


def compute(place: str, on: date, to_year: int, changes: Sequence[Change], seed: int) -> Computed:
    """On the counts that are loaded now. Raises `NotAChange` with the words why it cannot be worked out."""
    row = place_or_none(place)
    panel = panels(on).of(place)
    try:
        forecast = panel.forecast(place, to_year, row.name if row is not None else place)
    except NoForecast as why:
        raise NotAChange(str(why)) from why
    if not forecast.points:
        raise NotAChange(
            f"The newest count is that of January {forecast.origin}, so a scenario must reach a later year than that."
        )
    people = dict(population_of(place).people)
    reached = forecast.points[-1].year
    return Computed(
        origin=forecast.origin,
        to_year=reached,
        changes=tuple(changes),
        inputs_hash=inputs_hash(panel.sha256, place, forecast.origin, reached, people, changes),
        counts_hash=panel.sha256,
        releases=panel.releases,
        result=run_scenario(forecast, changes, seed, people),
    )


def since_words(run: Run, now: Computed, program: str) -> tuple[str, ...]:
    """What a run rested on that is no longer so, each in a sentence; nothing where the same run would come again."""
    said = []
    if run.origin != now.origin:
        said.append(
            f"It started from January {run.origin}; the newest count as at this page’s date is of {now.origin}."
        )
    elif run.counts_hash != now.counts_hash:
        said.append("The published counts that are loaded are no longer the same.")
    if run.changes != as_data(now.changes):
        said.append("Its changes are no longer the same.")
    if not said and run.inputs_hash != now.inputs_hash:
        said.append("The population that is loaded, or the last January, is no longer the same.")
    if run.program != program:
        said.append(f"It was run by version {run.program} of the program; this is {program}.")
    return tuple(said)


def scenarios_of(area: Area) -> list[KeptScenario]:
    """Those that were not removed, oldest first. Two queries, however many there are."""
    found = Scenario.objects.filter(area=area, removed_at=None).prefetch_related("runs__run_by")
    return [_kept(each) for each in found]


def scenario_or_none(area: Area, scenario_id: int) -> KeptScenario | None:
    """One of the area's, with its runs."""
    found = (
        Scenario.objects.select_related("made_by")
        .prefetch_related("runs__run_by")
        .filter(area=area, removed_at=None, pk=scenario_id)
        .first()
    )
    return _kept(found) if found is not None else None


def _kept(scenario: Scenario) -> KeptScenario:
    runs = sorted(scenario.runs.all(), key=lambda run: (run.run_at, run.pk))
    return KeptScenario(scenario, read_changes(scenario.changes), tuple(runs))
