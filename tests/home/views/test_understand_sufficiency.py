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


def test_as_at_its_date_a_scheme_that_was_open_is_not_netted_again(reader: Client) -> None:
    """The three provisions of September 2019 are within the counts of January 2020; eight beds have no date."""
    page = text(reader, f"{PAGE}?on=2020-03-18")
    assert "not netted: open by January 2020, so within what is counted" in page
    assert "no opening date: shown apart" in page
    assert "Counts to January 2025 are loaded" in page
    assert "WSoA Area 2, out of county placements, further areas, 2" in page


def test_need_is_the_published_share_of_the_forecast(reader: Client) -> None:
    """1,946 of 5,390 plans are in special schools; residential beds are set against residential placements."""
    rows = list(csv.DictReader(
        reader.get(f"{NEWEST}&download=need-by-placement").content.decode("utf-8-sig").splitlines()
    ))  # fmt: skip
    special = next(row for row in rows if row["Placement"] == "Special school")
    assert special["January 2025"] == "1946" and special["Share of all plans"] == "36.1"
    unit, independent = rows[1], rows[3]
    assert (unit["January 2025"], independent["January 2025"]) == ("64", "147")
    net = list(csv.DictReader(
        reader.get(f"{NEWEST}&download=short-or-over").content.decode("utf-8-sig").splitlines()
    ))  # fmt: skip
    assert {row["Places without a date"] for row in net if row["Placement"].startswith("In a resid")} == {"8"}


def test_costs_are_for_those_who_see_money(reader: Client, loaded: Area) -> None:
    """And say what is not known."""
    assert "cannot be compared" in text(reader, NEWEST)
    family = signed_in_as(person_of(loaded, "parent-carer-forum"))
    page = text(family, NEWEST)
    assert "What a place costs a year" not in page and "Capital" not in page


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
