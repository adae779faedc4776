"""Making, renaming, changing, running and removing a scenario, and its pages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.models import Area, AuditEvent, Person
from goldenthread.access.refusal import Refused
from goldenthread.forecasts.actions import (
    change_scenario,
    make_scenario,
    remove_scenario,
    rename_scenario,
    run_again,
)
from goldenthread.forecasts.models import Run, Scenario
from goldenthread.forecasts.queries.scenarios import scenario_or_none, scenarios_of
from goldenthread.forecasts.scenario import Change
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.published import durham_with_statistics

ON = date(2025, 11, 1)
PAGE = "/areas/county-durham/understand/forecast/scenarios/"


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


@pytest.fixture
def analyst(loaded: Area, db: None) -> Person:
    return person_of(loaded, "analyst")


def made(area: Area, by: Person, name: str = "Slower") -> Scenario:
    return make_scenario(by=by, area=area, name=name, about="", to_year=2028, seed=1, on=ON)


def test_it_is_run_when_it_is_made_and_whenever_it_changes(loaded: Area, analyst: Person) -> None:
    """Each run keeps its inputs' hash, the program and the seed; the audit trail names every act."""
    scenario = made(loaded, analyst)
    change_scenario(by=analyst, scenario=scenario, changes=(Change("rate", 2027, 0.0),), on=ON)
    kept = scenario_or_none(loaded, scenario.pk)
    assert kept is not None
    first, second = kept.runs
    assert first.inputs_hash != second.inputs_hash
    assert (second.program, second.seed, second.origin) == ("0.1.0", 1, 2025)
    years = [year["central"] for year in second.results["years"]]
    assert years[1] == years[2] == years[0]
    again = run_again(by=analyst, scenario=kept.scenario, changes=kept.changes, on=ON)
    assert (again.results, again.inputs_hash) == (second.results, second.inputs_hash)
    acts = list(AuditEvent.objects.order_by("id").values_list("action", flat=True))[-3:]
    assert acts == ["make-scenario", "change-scenario", "run-scenario"]


def test_two_of_one_name_are_refused(loaded: Area, analyst: Person) -> None:
    """Until the first is removed; what is removed is kept."""
    first, other = made(loaded, analyst), made(loaded, analyst, "Other")
    with pytest.raises(Refused, match="already"):
        rename_scenario(by=analyst, scenario=other, name="Slower", about="")
    remove_scenario(by=analyst, scenario=first)
    rename_scenario(by=analyst, scenario=other, name="Slower", about="why")
    assert [each.scenario.name for each in scenarios_of(loaded)] == ["Slower"]
    assert Scenario.objects.count() == 2


def test_what_cannot_be_worked_out_is_refused_and_nothing_is_kept(loaded: Area, analyst: Person) -> None:
    """No projection is loaded here; a year that is past; too many changes."""
    scenario = made(loaded, analyst)
    with pytest.raises(Refused, match="no projection"):
        change_scenario(by=analyst, scenario=scenario, changes=(Change("prevalence", 2027),), on=ON)
    with pytest.raises(Refused, match="later year"):
        make_scenario(by=analyst, area=loaded, name="Past", about="", to_year=2020, seed=1, on=ON)
    with pytest.raises(Refused, match="at most January 2035"):
        make_scenario(by=analyst, area=loaded, name="Far", about="", to_year=2036, seed=1, on=ON)
    with pytest.raises(Refused, match="at most 20"):
        change_scenario(by=analyst, scenario=scenario, changes=(Change("step", 2027, 1),) * 21, on=ON)
    with pytest.raises(Refused, match="No count"):
        make_scenario(
            by=analyst, area=loaded, name="Early", about="", to_year=2020, seed=1, on=date(2001, 1, 1)
        )
    assert Run.objects.count() == 1


def test_somebody_elses_change_is_not_written_over(loaded: Area, analyst: Person) -> None:
    """The second of two people looks again."""
    scenario = made(loaded, analyst)
    stale = Scenario.objects.get(pk=scenario.pk)
    change_scenario(by=analyst, scenario=scenario, changes=(Change("step", 2027, 1),), on=ON)
    with pytest.raises(Refused, match="meanwhile"):
        change_scenario(by=analyst, scenario=stale, changes=(), on=ON)
    with pytest.raises(Refused, match="meanwhile"):
        rename_scenario(by=analyst, scenario=stale, name="Mine", about="")
    with pytest.raises(Refused, match="meanwhile"):
        run_again(by=analyst, scenario=stale, changes=(), on=ON)
    with pytest.raises(Refused, match="meanwhile"):
        remove_scenario(by=analyst, scenario=stale)
    assert Run.objects.count() == 2


def test_two_people_with_the_same_page_open(loaded: Area, analyst: Person) -> None:
    """The second to take away “change 1” does not take away another one, and sees how it is now."""
    scenario = made(loaded, analyst)
    changes = (Change("step", 2027, 1), Change("step", 2028, 2))
    change_scenario(by=analyst, scenario=scenario, changes=changes, on=ON)
    kept = scenario_or_none(loaded, scenario.pk)
    assert kept is not None
    client, one = signed_in_as(analyst), f"{PAGE}{scenario.pk}/"
    client.get(f"{one}?on=2025-11-01")
    first = {"number": "1", "seen": kept.seen}
    assert b"is taken away" in client.post(f"{one}take-away/", first, follow=True).content
    assert b"Somebody has changed this scenario meanwhile" in client.post(f"{one}take-away/", first).content
    assert b"meanwhile" in client.post(f"{one}remove/", {"seen": kept.seen}).content
    assert b"meanwhile" in client.post(f"{one}rename/", {"seen": "", "name": "Mine"}).content
    kept = scenario_or_none(loaded, scenario.pk)
    assert kept is not None and [each.start for each in kept.changes] == [2028]
    gone = client.post(f"{one}take-away/", {"number": "7", "seen": kept.seen})
    assert b"no such change" in gone.content


def test_a_change_that_changes_nothing_is_refused(loaded: Area, analyst: Person) -> None:
    """After the last January, or before the newest count; one that time has overtaken stays, and is said."""
    scenario = made(loaded, analyst)
    with pytest.raises(Refused, match="ends in January 2028"):
        change_scenario(by=analyst, scenario=scenario, changes=(Change("rate", 2029, 1.0),), on=ON)
    with pytest.raises(Refused, match="is in it already"):
        change_scenario(by=analyst, scenario=scenario, changes=(Change("scheme", 2025, 10.0),), on=ON)
    change_scenario(
        by=analyst, scenario=scenario, changes=(Change("scheme", 2024, 10.0),), on=date(2022, 3, 1)
    )
    client = signed_in_as(analyst)
    page = client.get(f"{PAGE}{scenario.pk}/?on=2025-11-01").content.decode()
    assert "The newest run is not of today’s inputs." in page
    assert "It started from January 2022; the newest count as at this page’s date is of 2025." in page
    listed = client.get(f"{PAGE}?on=2025-11-01").content.decode()
    assert "its newest run is of other counts than the base now" in listed


def test_the_whole_story_on_the_pages(
    loaded: Area, analyst: Person, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Make, change, rename, compare, take away, run, remove, by plain forms."""
    client = signed_in_as(analyst)
    client.get(f"{PAGE}?on=2025-11-01")
    answer = client.post(PAGE, {"name": "Slower", "about": "", "to_year": "2028", "seed": "1"}, follow=True)
    assert b"The scenario is made" in answer.content
    one = answer.redirect_chain[-1][0]

    def seen() -> str:
        kept = scenario_or_none(loaded, int(one.rstrip("/").rsplit("/", 1)[-1]))
        return kept.seen if kept is not None else ""

    wrong = client.post(f"{one}add/", {"kind": "rate", "start": "2027"})
    assert b"Enter how much" in wrong.content
    wrong = client.post(f"{one}add/", {"kind": "rate", "start": "2027", "amount": "900"})
    assert b"between" in wrong.content
    refused = client.post(f"{one}add/", {"kind": "prevalence", "start": "2027"})
    assert b"no projection" in refused.content
    added = client.post(f"{one}add/", {"kind": "scheme", "start": "2027", "amount": "9000"}, follow=True)
    assert b"9000 more places" in added.content
    assert (
        b"has been run"
        in client.post(f"{one}take-away/", {"number": "1", "seen": seen()}, follow=True).content
    )
    renamed = client.post(f"{one}rename/", {"name": "Steady", "about": "x", "seen": seen()}, follow=True)
    assert b'<h1 class="govuk-heading-l">Steady</h1>' in renamed.content
    assert client.post(f"{one}rename/", {"name": ""}).status_code == 200
    assert b"loaded now" in client.post(f"{one}run/", follow=True).content
    assert client.post(f"{one}fly/").status_code == 404
    assert client.get(f"{one}?download=runs").content.count(b"0.1.0") == 4
    with django_assert_max_num_queries(32):
        assert b"Steady" in client.get(PAGE).content
    assert client.get(f"{PAGE}?download=scenarios").content.count(b"2028") == 1
    assert client.get(f"{PAGE}charts/scenarios.csv").status_code == 200
    assert client.get(f"{PAGE}charts/other.csv").status_code == 404
    assert b"Enter a name" in client.post(PAGE, {"name": ""}).content
    again = client.post(PAGE, {"name": "Steady", "to_year": "2028", "seed": "1"})
    assert b"already" in again.content
    assert b"no longer shown" in client.post(f"{one}remove/", {"seen": seen()}, follow=True).content
    assert client.get(one).status_code == 404


def test_readers_see_and_do_not_change(loaded: Area, analyst: Person) -> None:
    """A board member compares; the forms and their addresses are not for them."""
    scenario = made(loaded, analyst)
    client: Client = signed_in_as(person_of(loaded, "board-member"))
    assert b"Make a scenario" not in client.get(f"{PAGE}?on=2025-11-01").content
    assert b"Add a change" not in client.get(f"{PAGE}{scenario.pk}/").content
    assert client.post(f"{PAGE}{scenario.pk}/remove/").status_code == 404
    assert client.post(PAGE, {"name": "x"}).status_code == 404
    assert client.get(f"{PAGE}0/").status_code == 404
