"""The page Sufficiency."""

from __future__ import annotations

import csv
from collections.abc import Iterator

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.models import Area
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.published import durham_with_statistics

PAGE = "/areas/county-durham/understand/sufficiency/"
NEWEST = f"{PAGE}?on=2025-11-01"


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


@pytest.fixture
def reader(loaded: Area, db: None) -> Client:
    return signed_in_as(person_of(loaded, "council-commissioner"))


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def rows_of(client: Client, key: str, more: str = "") -> list[dict[str, str]]:
    answer = client.get(f"{NEWEST}{more}&download={key}")
    return list(csv.DictReader(answer.content.decode("utf-8-sig").splitlines()))


def test_as_at_its_date_a_scheme_that_was_open_is_not_netted_again(reader: Client) -> None:
    """The three provisions of September 2019 are within the counts of January 2020; eight beds have no date."""
    page = text(reader, f"{PAGE}?on=2020-03-18")
    assert "not netted: open by January 2020, so within what is counted" in page
    assert "no opening date: shown apart" in page
    assert "Counts to January 2025 are loaded" in page
    assert "WSoA Area 2, out of county placements, further areas, 2" in page


def test_a_commissioner_is_answered_how_many_places_for_autism_in_september_2029(reader: Client) -> None:
    """876 of 5,390 plans are autism in special schools, 813 of them not independent; both costs are entered."""
    page = text(reader, f"{NEWEST}&kind=special&whom=need-asd&by=2029-09&own=24000&independent=£61,000")
    assert "In September 2029 County Durham will need about " in page
    assert "special-school places for autistic spectrum disorder (80% range " in page
    assert "It will have 813, as many as were in its own special schools in January 2025" in page
    assert "63 were in independent or non-maintained special schools in January 2025" in page
    assert "Each independent place avoided saves £37,000 a year." in page
    steps = rows_of(reader, "sufficiency-answer", "&whom=need-asd&by=2029-09")
    special, now, needed = (float(row["Number"]) for row in steps[:3])
    assert steps[0]["Step"] == "All special-school places in September 2029"
    assert now == 876 and abs(needed - 876 / 1946 * special) < 1
    assert 1946 < special < 2999, "not the share of all plans of 2025, since that has fallen for years"
    assert float(steps[5]["Number"]) == needed - 813


def test_need_is_the_published_share_of_the_forecast(reader: Client) -> None:
    """1,946 of 5,390 plans are in special schools; residential beds are set against residential placements."""
    rows = rows_of(reader, "need-by-placement", "&by=2030-01")
    special = next(row for row in rows if row["Placement"] == "Special school")
    assert special["January 2025"] == "1946" and special["Share of all plans"] == "36.1"
    unit, independent = rows[1], rows[3]
    assert (unit["January 2025"], independent["January 2025"]) == ("64", "147")
    assert rows[-1]["New places without a date"] == "8" and "January 2030" in rows[0]
    by_whom = {row["For whom"]: row for row in rows_of(reader, "need-by-whom")}
    assert by_whom["Autistic spectrum disorder"]["of which independent"] == "63"
    assert sum(int(by_whom[age]["January 2025"]) for age in by_whom if age.startswith("Aged")) == 1946


def test_costs_are_for_those_who_see_money_or_enter_them(reader: Client, loaded: Area) -> None:
    """And say what is not known."""
    assert "cannot be compared" in text(reader, NEWEST)
    family = signed_in_as(person_of(loaded, "parent-carer-forum"))
    page = text(family, NEWEST)
    assert (
        "What a place costs a year" not in page and "Capital" not in page and "cannot be compared" not in page
    )
    assert "saves £10,000 a year" in text(family, f"{NEWEST}&own=20000&independent=30000")


def test_what_is_wrongly_asked_is_said_and_the_rest_is_answered(reader: Client) -> None:
    """A month past the forecast, fewer than no places, an amount in words."""
    page = text(reader, f"{NEWEST}&whom=need-asd&by=2099-09&places=-3&own=cheap")
    assert "There is a problem" in page
    assert "cannot be fewer than 0" in page and "must be an amount in pounds" in page
    assert "places for autistic spectrum disorder" in page


def test_a_kind_of_place_without_figures_or_without_a_like_cost_says_only_what_can_be_said(
    reader: Client,
) -> None:
    """Residential places are not published by need; alternative provision is not beside independent schools."""
    page = text(reader, f"{NEWEST}&kind=residential&whom=need-asd")
    assert "published for everybody together only" in page and "too narrow. The" not in page
    assert "cannot be compared" not in text(reader, f"{NEWEST}&kind=ap")


def test_the_picture_is_of_the_question_in_its_address(reader: Client) -> None:
    """And of no other chart."""
    base = f"{PAGE}charts/"
    asked = reader.get(f"{base}sufficiency.csv?on=2025-11-01&whom=need-asd&by=2030-01")
    assert asked.status_code == 200 and "Jan 2030" in asked.content.decode()
    assert reader.get(f"{base}other.csv?on=2025-11-01").status_code == 404


def test_new_places_can_be_left_out(reader: Client) -> None:
    """By a plain form; the choice stays."""
    page = text(reader, f"{PAGE}?on=2025-11-01&new=without")
    assert "each setting, without new places" in page
    assert '<option value="without" selected>' in page


def test_the_number_of_queries_does_not_grow(
    reader: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Once the counts are read, they are remembered."""
    text(reader, NEWEST)
    with django_assert_max_num_queries(30):
        text(reader, NEWEST)
