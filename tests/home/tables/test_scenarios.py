"""The tables and the chart of scenarios."""

from __future__ import annotations

from datetime import date, datetime, timezone

from goldenthread.access.models import Person
from goldenthread.forecasts.models import Run, Scenario
from goldenthread.forecasts.queries.scenarios import KeptScenario
from goldenthread.forecasts.scenario import Change, as_data, run_scenario
from goldenthread.home.charts.scenarios import scenarios_chart, sentence_of
from goldenthread.home.tables.scenarios import compared_table, result_table, runs_table
from tests.forecasts.test_scenario import base
from tests.home.asking import texts

CHANGES = (Change("scheme", 2026, 150), Change("rate", 2027, 0.0))


def kept() -> KeptScenario:
    scenario = Scenario(pk=7, name="Steady")
    run = Run(
        scenario=scenario,
        on=date(2025, 11, 1),
        origin=2025,
        to_year=2028,
        changes=as_data(CHANGES),
        inputs_hash="a" * 64,
        program="0.1.0",
        seed=1,
        results=run_scenario(base(), CHANGES, 1).as_json(),
        run_by=Person(name="Ada"),
        run_at=datetime(2026, 2, 3, 14, 5, tzinfo=timezone.utc),  # noqa: UP017
    )
    return KeptScenario(scenario, CHANGES, (run,))


def test_each_scenario_is_set_against_the_base() -> None:
    """With its difference."""
    rows = texts(compared_table(base(), [kept()]))
    assert rows[-1] == ["2028", "1,331", "1,100", "−231"]
    assert texts(compared_table(base(), []))[-1] == ["2028", "1,331"]


def test_a_run_is_shown_as_it_was_kept() -> None:
    """Places over are below nought."""
    one = kept()
    assert one.newest is not None
    rows = texts(result_table(one.newest))
    assert rows[0][-2:] == ["150", "−50"]
    told = texts(runs_table(one.runs))
    assert told[0][:2] == ["3 February 2026 14:05", "Ada"]
    assert told[0][5:] == ["a" * 12, "0.1.0", "1"]


def test_the_chart_has_the_base_and_each_scenario() -> None:
    """The sentence says where each ends."""
    chart = scenarios_chart(base(), [kept()], "Northshire", "/x.{fmt}")
    assert [line.name for line in chart.series] == ["Published to 2025", "Base", "Steady"]
    assert chart.sentence == "In January 2028: base 1,331; Steady 1,100."


def test_one_that_ends_sooner_is_compared_where_it_ends() -> None:
    """All numbers of the sentence are of the same January."""
    short = kept()
    assert short.newest is not None
    short.newest.results["years"].pop()
    assert sentence_of(base(), [kept(), short]) == "In January 2027: base 1,210; Steady 1,100; Steady 1,100."
    short.newest.results["years"].clear()
    assert sentence_of(base(), [short]) == "In January 2028: base 1,331; no scenario."
    short.newest.results["years"].append({"year": 2040, "central": 1})
    assert "no January in common" in sentence_of(base(), [short])
