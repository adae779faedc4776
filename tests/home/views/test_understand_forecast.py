"""The page Forecast."""

from __future__ import annotations

import csv
from collections.abc import Iterator

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.intake.models import Upload
from goldenthread.intake.upload_state import WITHDRAWN
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.published import SLICE_2022, durham_with_statistics, published

PAGE = "/areas/county-durham/understand/forecast/"


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        published(SLICE_2022)
        yield area


@pytest.fixture
def reader(loaded: Area, db: None) -> Client:
    return signed_in_as(person_of(loaded, "board-member"))


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_as_at_its_date_the_page_knows_nothing_later(reader: Client) -> None:
    """The strategy's own day is in March 2020; later counts are one link away."""
    page = text(reader, f"{PAGE}?on=2020-03-18")
    assert "EHC plans in January 2025" in page
    assert "Counts to January 2025 are loaded" in page
    for other in ("past-rates/", "scenarios/", "capacity/?posts=3"):
        assert "Counts to January 2025 are loaded" in text(reader, f"{PAGE}{other}")
    later = text(reader, f"{PAGE}?on=2025-11-01&to=2027")
    assert "County Durham had 5,390 EHC plans in January 2025." in later
    assert "no projection of the population of County Durham is loaded" in later
    assert "Until 2018 the count is of" in later
    assert all(later.count(f'id="{each}"') == 1 for each in ("backtest", "published", "chart-plans-forecast"))


def test_the_table_downloads(reader: Client) -> None:
    """With numbers in every cell, and the years that were asked for."""
    answer = reader.get(f"{PAGE}?on=2025-11-01&to=2028&download=forecast")
    rows = list(csv.DictReader(answer.content.decode("utf-8-sig").splitlines()))
    assert [row["January"] for row in rows] == ["2026", "2027", "2028"]
    assert int(rows[0]["80%, from"]) < int(rows[0]["Forecast"]) < int(rows[0]["80%, to"])


def test_the_chart_has_an_address_of_its_own(reader: Client) -> None:
    """Private, to the year that it asks for; any other chart is not there."""
    answer = reader.get(f"{PAGE}charts/plans-forecast.csv?on=2025-11-01&to=2027")
    assert answer["Cache-Control"] == "private, no-store"
    assert "95% range, low end" in answer.content.decode()
    assert reader.get(f"{PAGE}charts/other.csv").status_code == 404


def test_the_number_of_queries_does_not_grow(
    reader: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Once the counts are read, they are remembered."""
    text(reader, f"{PAGE}?on=2025-11-01")
    with django_assert_max_num_queries(30):
        text(reader, f"{PAGE}?on=2025-11-01&to=2035")


def test_the_simple_method_has_every_input(reader: Client) -> None:
    """People entered in the address take the place of what is loaded; the sums are on the page and download."""
    asked = "past-rates/?on=2025-11-01&years=1&people_2025=161700&people_2027=165000"
    page = text(reader, f"{PAGE}{asked}")
    assert "100 × 5,390 ÷ 161,700 = 3.3333" in page
    assert "165,000 × 3.3333 ÷ 100 = 5,500" in page
    answer = reader.get(f"{PAGE}{asked}&download=simple")
    assert "5500" in answer.content.decode()
    assert "The rate entered is 2%" in text(reader, f"{PAGE}{asked}&rate=2")
    assert "Enter a number that is not below 0" in text(reader, f"{PAGE}{asked}&people_2025=-4")
    assert "enter the pupils or people of at least one past year" in text(
        reader, f"{PAGE}past-rates/?on=2025-11-01"
    )
    assert "No such rate is published for County Durham" in text(
        reader, f"{PAGE}past-rates/?on=2025-11-01&measure=pupils-with-plan"
    )
    assert "Choose what is forecast" in text(reader, f"{PAGE}past-rates/?on=2025-11-01&measure=x")
    assert "100 × 5,390 ÷ 161,700" in text(reader, f"{PAGE}{asked.replace('161700', '161,700')}")


def test_the_month_from_which_a_team_is_too_small(reader: Client) -> None:
    """The page says when, and its chart and table hold the months; a wrong month is refused in words."""
    team = "on=2025-11-01&posts=1&per_post=6300&per_plan=1&start=2025-01"
    page = text(reader, f"{PAGE}capacity/?{team}")
    assert "By the middle of the forecast, demand is more than capacity from" in page
    assert "The work of January 2030 needs" in page
    assert "Capacity is 1 posts × 6,300 ÷ 12 = 525.0 activities a month, spread evenly over the year." in page
    assert reader.get(f"{PAGE}capacity/charts/capacity.csv?{team}").status_code == 200
    assert reader.get(f"{PAGE}capacity/charts/other.csv?{team}").status_code == 404
    assert reader.get(f"{PAGE}capacity/charts/capacity.csv?{team[:-7]}2090-01").status_code == 404
    assert "after the end of the forecast" in text(reader, f"{PAGE}capacity/?{team[:-7]}2090-01")
    assert "Enter a month such as 2026-04" in text(reader, f"{PAGE}capacity/?{team[:-7]}soon")
    assert b"January 2025" in reader.get(f"{PAGE}capacity/?{team}&download=capacity").content
    assert "Whole-time posts" in text(reader, f"{PAGE}capacity/")


def test_without_a_release_the_page_says_what_to_load(reader: Client) -> None:
    """And the chart is not there."""
    Upload.objects.update(state=WITHDRAWN)
    page = text(reader, f"{PAGE}?on=2025-11-01")
    assert "No count of EHC plans is held for County Durham" in page
    assert reader.get(f"{PAGE}charts/plans-forecast.svg").status_code == 404
