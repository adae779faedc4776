"""Named changes to a forecast, and what comes of them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from goldenthread.forecasts.scenario import (
    Change,
    NotAChange,
    as_data,
    fingerprint,
    inputs_hash,
    read_changes,
    run_scenario,
)
from goldenthread.methods.forecast.caseload import Forecast, ForecastPoint


def base() -> Forecast:
    """From 1,000 in 2025, a tenth more each year to 2028; each range is a share of the middle."""
    points = tuple(
        ForecastPoint(year, count, {k: (count * (1 - k / 400), count * (1 + k / 400)) for k in (50, 80, 95)})
        for year, count in ((2026, 1100.0), (2027, 1210.0), (2028, 1331.0))
    )
    return Forecast("1", 2025, {2025: 1000.0}, points, "m", (), 1, (), ())


def centrals(*changes: Change, people: dict[int, float] | None = None) -> list[int]:
    return [round(year.central) for year in run_scenario(base(), changes, 1, people).years]


def test_without_a_change_it_is_the_base() -> None:
    """Year by year, ranges too."""
    result = run_scenario(base(), (), 1)
    assert [round(year.central) for year in result.years] == [1100, 1210, 1331]
    assert result.years[0].ranges[80] == pytest.approx(base().points[0].ranges[80])
    assert result.enough is None


def test_growth_changes_from_a_year_on() -> None:
    """The last change that holds is used."""
    assert centrals(Change("rate", 2027, 0.0)) == [1100, 1100, 1100]
    assert centrals(Change("rate", 2028, -50), Change("rate", 2027, 0.0)) == [1100, 1100, 550]


def test_plans_once_more_or_fewer() -> None:
    """They grow as the others do, and never fall below nought."""
    assert centrals(Change("step", 2026, 100)) == [1200, 1320, 1452]
    assert centrals(Change("step", 2026, -9999)) == [0, 0, 0]


def test_prevalence_is_held_on_the_population() -> None:
    """2% fewer people, 2% fewer plans; without the population it is refused in words."""
    people = {2026: 100.0, 2027: 98.0, 2028: 98.0}
    assert centrals(Change("prevalence", 2027), people=people) == [1100, 1078, 1078]
    with pytest.raises(NotAChange, match="the population of 2026 and 2027 must be known"):
        centrals(Change("prevalence", 2027))


def test_places_are_set_against_further_plans() -> None:
    """331 more than at the origin in 2028, of which 300 have a place."""
    result = run_scenario(base(), (Change("scheme", 2027, 300, "School"),), 1)
    assert [round(year.beyond) for year in result.years] == [100, -90, 31]
    assert [year.places for year in result.years] == [0, 300, 300]


def test_the_same_seed_draws_the_same_futures() -> None:
    """And how likely the places are to be enough grows with them."""

    def enough(places: float, seed: int) -> float:
        return run_scenario(base(), (Change("scheme", 2026, places),), seed).enough or 0.0

    assert enough(331, 7) == enough(331, 7)
    assert 40 < enough(331, 7) < 60
    assert enough(100, 7) < enough(331, 7) < enough(900, 7)


def test_without_a_range_nothing_is_drawn() -> None:
    """How likely cannot be said."""
    bare = replace(base(), points=tuple(replace(point, ranges={}) for point in base().points))
    assert run_scenario(bare, (Change("scheme", 2026, 10),), 1).enough is None


def test_changes_are_kept_as_json_and_read_again() -> None:
    """Nothing is lost."""
    changes = (Change("rate", 2027, 3.5), Change("scheme", 2028, 20, "School"))
    assert read_changes(json.loads(json.dumps(as_data(changes)))) == changes
    assert "plans grow 3.5% a year" in changes[0].words
    assert "20 more places (School)" in changes[1].words
    assert "−5" not in Change("step", 2027, -5).words
    assert "as many plans for each person" in Change("prevalence", 2027).words


@pytest.mark.parametrize(
    "data",
    [
        "rate",
        ["rate"],
        [{"kind": "rate"}],
        [{"kind": "wish", "start": 2027}],
        [{"kind": "rate", "start": "2027", "amount": 1}],
        [{"kind": "rate", "start": 1066, "amount": 1}],
        [{"kind": "rate", "start": 2027, "amount": "much"}],
        [{"kind": "rate", "start": 2027, "amount": 900}],
        [{"kind": "rate", "start": 2027, "amount": float("nan")}],
        [{"kind": "scheme", "start": 2027, "amount": 0}],
        [{"kind": "scheme", "start": 2027, "amount": 5, "name": "x" * 201}],
        [{"kind": "rate", "start": 2027, "amount": 1, "colour": "red"}],
    ],
)
def test_what_is_no_change_is_refused(data: Any) -> None:
    """In words, and nothing unknown is passed over."""
    with pytest.raises(NotAChange, match=r".+"):
        read_changes(data)


def test_a_change_outside_the_years_changes_nothing() -> None:
    """Growth that began before the newest count still holds; what happened once is over."""
    assert "ends in January 2028" in Change("rate", 2029, 1).idle_words(2025, 2028)
    assert "is in it already" in Change("step", 2025, 1).idle_words(2025, 2028)
    assert Change("rate", 2020, 1).idle_words(2025, 2028) == ""
    assert Change("scheme", 2028, 1).idle_words(2025, 2028) == ""


def test_what_a_person_sees_has_a_fingerprint() -> None:
    """Another name, reason or change is another one."""
    one = Change("rate", 2027, 1)
    assert fingerprint("a", "", (one,)) == fingerprint("a", "", (one,))
    assert len({fingerprint("a", "", ()), fingerprint("b", "", ()), fingerprint("a", "", (one,))}) == 3


def test_other_inputs_have_another_hash() -> None:
    """The same ones the same."""

    def of(*changes: Change, people: float = 5.0) -> str:
        return inputs_hash("panel", "840", 2025, 2030, {2025: people}, changes)

    assert of() == of()
    assert len({of(), of(Change("rate", 2027, 1)), of(people=6.0)}) == 3


def test_a_run_is_kept_in_whole_plans() -> None:
    """None where there is no range."""
    kept = run_scenario(base(), (), 1).as_json()
    assert kept["years"][0]["central"] == 1100
    assert kept["years"][0]["low_95"] == round(1100 * (1 - 95 / 400))
