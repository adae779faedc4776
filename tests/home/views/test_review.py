"""The pages of Review for County Durham, and the page of an indicator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.models import Area
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.published import durham_with_statistics

BASE = "/areas/county-durham/"
PAGES = (
    "review/",
    "review/weaknesses/",
    "review/weaknesses/wsoa-area-2/",
    "review/evidence/",
    "indicators/ehc-plans/?by=need",
    "indicators/asd-assessment-wait/",
)


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


@pytest.fixture
def reader(loaded: Area, db: None) -> Client:
    return signed_in_as(person_of(loaded, "board-member"))


def text(client: Client, address: str) -> str:
    answer = client.get(BASE + address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_the_six_areas_are_one_report_with_what_is_missing_named(reader: Client) -> None:
    """Six areas, two without a reading; the autism wait is 33 weeks from its target, one target is met (R84)."""
    answer = reader.get(f"{BASE}review/")
    report = answer.context["reports"][0]
    assert [area.number for area in report["report"].areas] == ["1", "2", "3", "4", "5", "6"]
    assert [area.number for area in report["report"].missing] == ["1", "3"]
    words = {line.key: line.standing.word for line in report["report"].lines}
    assert words["asd-assessment-wait"] == "unread since due"
    assert words["salt-treated-in-12-weeks"] == "met"
    assert words["salt-assessed-in-6-weeks"] == "no target"
    assert "33 weeks from the target of at most 12 weeks" in " ".join(answer.content.decode().split())


def test_the_report_comes_as_one_file(reader: Client) -> None:
    """One click; an area that nobody reads is a row of it."""
    file = reader.get(f"{BASE}review/?download=six-high-priority-areas").content.decode("utf-8-sig")
    assert "no indicator stands for it" in file
    assert file.count("\r\n") == 13


def test_a_published_indicator_stands_beside_what_the_documents_say(reader: Client) -> None:
    """The published 20-week rate, and the report's own 85% and 91%, with what they count."""
    page = text(reader, "review/")
    assert "<strong>18.3%</strong>" in page
    assert "85%" in page and "91%" in page


def test_the_four_weaknesses_have_their_exact_words(reader: Client) -> None:
    """Four areas, each as printed, with what is overdue as at 18 March 2020 (R99)."""
    page = text(reader, "review/weaknesses/")
    assert "Leadership have an inaccurate view of the effectiveness of the local area." in page
    assert len(reader.get(f"{BASE}review/weaknesses/").context["weaknesses"]) == 4
    assert reader.get(f"{BASE}review/weaknesses/").context["overdue"] > 0
    assert reader.get(f"{BASE}review/weaknesses/?on=2019-01-01").context["overdue"] == 0


def test_a_weakness_shows_its_claims_by_kind(reader: Client) -> None:
    """What changed, what was done, with figures and evidence; an unknown one is not found."""
    page = text(reader, "review/weaknesses/wsoa-area-2/")
    assert "What changed" in page and "What was done" in page
    assert "2.10 Evaluation of the ASD diagnostic service" in page
    assert reader.get(f"{BASE}review/weaknesses/nothing/").status_code == 404


def test_the_evidence_log_reports_its_labels(reader: Client) -> None:
    """1.1–1.18, 2.1–2.15, 3.2–3.6, 4.1–4.2, with duplicates, the gap and the zero-padded one in words."""
    log = reader.get(f"{BASE}review/evidence/").context["logs"][0]
    assert log["series"] == ["1.1 to 1.18", "2.1 to 2.15", "3.2 to 3.6", "4.1 to 4.2"]
    notes = " ".join(log["notes"])
    assert "1.09 is printed with a zero in front" in notes
    assert "The numbering skips 3.1." in notes
    assert "4.1 stands for 2 things" in notes


def test_an_indicator_has_its_page(reader: Client) -> None:
    """What it is, why, its readings with their parts, beside others in words, and broken down."""
    page = text(reader, "indicators/plans-in-20-weeks/")
    assert "Twenty weeks is the limit in law" in page
    assert "Worse than England" in page
    assert "Worse than similar areas" in page
    file = reader.get(f"{BASE}indicators/plans-in-20-weeks/?download=readings").content.decode("utf-8-sig")
    assert "2021,76.2,246,323,71.2% to 80.5%,59.9" in file
    assert "EHC plans by primary need" in text(reader, "indicators/ehc-plans/?by=need")
    assert reader.get(f"{BASE}indicators/ehc-plans/?by=nothing").status_code == 200
    assert reader.get(f"{BASE}indicators/nothing/").status_code == 404


def test_counts_of_places_of_different_size_are_not_judged(reader: Client) -> None:
    """5,390 plans are not worse or better than England's 638,745."""
    page = text(reader, "indicators/ehc-plans/")
    assert "counts of places of different size" in page
    assert "than England" not in page


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_the_store_a_constant_number_of_times(
    page: str, reader: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Once the pack is warm, however many records and figures the page shows."""
    reader.get(BASE + page)
    with django_assert_max_num_queries(40):
        reader.get(BASE + page)
