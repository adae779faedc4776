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
    later = text(reader, f"{PAGE}?on=2025-11-01&to=2027")
    assert "County Durham had 5,390 EHC plans in January 2025." in later
    assert "no projection of the population of County Durham is loaded" in later
    assert "Until 2018 the count is of" in later


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


def test_without_a_release_the_page_says_what_to_load(reader: Client) -> None:
    """And the chart is not there."""
    Upload.objects.update(state=WITHDRAWN)
    page = text(reader, f"{PAGE}?on=2025-11-01")
    assert "No count of EHC plans is held for County Durham" in page
    assert reader.get(f"{PAGE}charts/plans-forecast.svg").status_code == 404
