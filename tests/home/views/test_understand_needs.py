"""Understand's pages about need: gaps and decisions, the live assessment, the profile, data flows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.home import needs_urls
from goldenthread.home.charts.understand_profile import SEN_SUPPORT
from goldenthread.home.tables import (
    understand_data_flows,
    understand_gaps,
    understand_needs,
    understand_profile,
)
from goldenthread.needs.models import GapDecision, RefreshChoice
from tests.areas import loaded as load
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.published import durham_with_statistics

BASE = "/areas/county-durham/understand/"
PAGES = ("gaps/", "live/", "profile/", "outcomes/", "context/", "data-flows/", "gaps/short-breaks-universal/")
TABLES = (understand_data_flows, understand_gaps, understand_needs, understand_profile)


@pytest.fixture(scope="module")
def durham(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


@pytest.fixture
def commissioner(durham: Area, db: None) -> Client:
    return signed_in_as(person_of(durham, "council-commissioner"))


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return " ".join(answer.content.decode().split())


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_the_store_a_constant_number_of_times(
    page: str, commissioner: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Once the pack is warm, however many gaps and figures the page shows."""
    commissioner.get(BASE + page)
    with django_assert_max_num_queries(60):
        assert commissioner.get(BASE + page).status_code == 200


def test_the_profile_gives_shares_with_intervals_beside_england(commissioner: Client) -> None:
    """2,225 of 5,390 plans are for autism, more than in England; groups of fewer than five have no ratio."""
    page = text(commissioner, f"{BASE}profile/")
    assert "2,225" in page and "41.3%" in page and "40.0 to 42.6%" in page and "▲ higher" in page
    assert "Fewer than 5 plans: no ratio is shown." in page
    assert "No population by this is loaded" in page
    assert "The most frequent main need is autistic spectrum disorder (41.3%" in page
    assert "indicators/ehc-plans/?by=sex" in page
    answer = commissioner.get(f"{BASE}profile/?download=by-sex").content.decode("utf-8-sig")
    assert "Male,3872,71.8," in answer


def test_outcomes_show_the_funnel_and_what_nobody_recorded(commissioner: Client) -> None:
    """1,638 → 991 → 438 with its rates; an empty section says who would collect it."""
    page = text(commissioner, f"{BASE}outcomes/")
    assert "Of 1,638 young people engaged, 991 (60.5%) participated" in page and "26.7% of all." in page
    assert "It would be for the council&#x27;s education analyst to collect it" in page
    assert "not had any" in page and "56 pupils" in page


def test_demand_is_never_summed_and_survey_waves_have_their_n(commissioner: Client) -> None:
    """Over 80% of calls; short breaks as printed; the pooled 2.81 over 451 answers."""
    page = text(commissioner, f"{BASE}context/")
    assert "over 80%" in page and "Nearly half" in page and "2.81" in page and "451" in page
    assert "Overlaps with others of its group: never added up." in page
    assert "Funnel of" not in page


def test_the_live_assessment_says_when_each_figure_was_refreshed(commissioner: Client) -> None:
    """As at 2030 every published figure is older than its cadence; the wording in doubt is an alert."""
    page = text(commissioner, f"{BASE}live/")
    assert "twice a year or every two years" in page and "Choose how often it is refreshed" in page
    assert "2025 (loaded" in page
    late = text(commissioner, f"{BASE}live/?on=2030-01-01")
    assert "Older than its cadence" in late or "older than its cadence" in late
    commissioner.get(f"{BASE}live/?on=")


def test_a_topic_has_its_findings_with_figures_and_what_answers_them(commissioner: Client) -> None:
    """A page for each topic; one table of every figure to download; an address that is no topic is not found."""
    page = text(commissioner, f"{BASE}live/?topic=autism")
    assert "rests on" in page and "nothing recorded answers it" in page and "Other topics" in page
    every = commissioner.get(f"{BASE}live/?topic=every-figure&download=figures").content.decode("utf-8-sig")
    assert "Children with autism as their primary need, latest" in every and "Plans,EHC plans," in every
    assert commissioner.get(f"{BASE}live/?topic=nothing").status_code == 404


def test_gaps_are_filtered_in_the_address_and_downloaded(commissioner: Client) -> None:
    """By type, need and decision; the count says how many of how many."""
    answer = commissioner.get(f"{BASE}gaps/?kind=inequity")
    assert (answer.context["shown"], answer.context["all"]) == (2, 11)
    assert commissioner.get(f"{BASE}gaps/?need=asd&state=undecided").context["shown"] == 1
    assert commissioner.get(f"{BASE}gaps/?age=x").context["shown"] == 0
    csv = commissioner.get(f"{BASE}gaps/?download=gaps").content.decode("utf-8-sig")
    assert "No offer while waiting for Social Communication Assessment Team" in csv


def test_a_commissioner_decides_and_takes_back(commissioner: Client) -> None:
    """Without a reason it is refused in words; with one it is kept, shown and undone again."""
    address = f"{BASE}gaps/return-from-exclusion/"
    refused = commissioner.post(address, {"decision": "no action"})
    assert refused.status_code == 200 and "Say why there is no action" in refused.content.decode()
    assert not GapDecision.objects.exists()
    sent = {"decision": "no action", "reason": "The new process began in May.", "severity": "1"}
    assert commissioner.post(address, sent).status_code == 302
    page = text(commissioner, address)
    assert "The new process began in May." in page and "Low, as" in page
    assert commissioner.post(f"{address}take-back/").status_code == 302
    assert "Nobody has decided anything yet." in text(commissioner, address)
    assert commissioner.post(f"{address}take-back/").status_code == 409
    assert commissioner.get(f"{BASE}gaps/nothing/").status_code == 404


def test_who_may_not_decide_sees_no_form(durham: Area, db: None) -> None:
    """A board member reads; what they send is not found."""
    client = signed_in_as(person_of(durham, "board-member"))
    assert "Record the decision" not in text(client, f"{BASE}gaps/return-from-exclusion/")
    assert (
        client.post(
            f"{BASE}gaps/return-from-exclusion/", {"decision": "no action", "reason": "x"}
        ).status_code
        == 404
    )
    assert client.get(f"{BASE}assessments/jsna/refresh/").status_code == 404


def test_a_cadence_is_chosen_with_a_reason(commissioner: Client) -> None:
    """The wording stays as printed; the register and the page say who chose what (T8)."""
    address = f"{BASE}assessments/jsna/refresh/"
    assert (
        "Give the number of months"
        in commissioner.post(address, {"months": "other", "reason": "x"}).content.decode()
    )
    assert commissioner.post(address, {"months": "24", "reason": "The board said so."}).status_code == 302
    assert RefreshChoice.objects.get().months == 24
    page = text(commissioner, f"{BASE}assessments/")
    assert "It is read as every 24 months, chosen by" in page and "Bi-annual refresh" in page
    silent = f"{BASE}assessments/send-hna/refresh/"
    assert "The document says nothing of how often." in text(commissioner, silent)
    assert commissioner.post(silent, {"months": "24", "reason": "As the JSNA."}).status_code == 302
    page = text(commissioner, f"{BASE}assessments/")
    assert (
        "Refreshed every 24 months, chosen by" in page and "Its refresh is due by 31 December 2021." in page
    )
    assert commissioner.get(f"{BASE}assessments/nothing/refresh/").status_code == 404


def test_without_statistics_or_records_the_pages_say_what_will_be_here(durham: Area, db: None) -> None:
    """Stockton has no published figures here: its health services still are a gap in the data, and 19 and over."""
    area = load("stockton-on-tees")
    client = signed_in_as(person_of(area, "council-commissioner"))
    base = "/areas/stockton-on-tees/understand/"
    assert "Of 3 services and registers, 2 cannot tell who has SEND" in text(client, f"{base}data-flows/")
    assert "It would be for the council&#x27;s education analyst to see that it is collected" in text(
        client, f"{base}outcomes/"
    )
    salt = text(client, f"{base}gaps/salt-several-services/")
    assert "The service map shows it too" in salt
    assert "Review service provision for speech and language therapy" in salt
    text(client, f"{base}profile/")


def test_derbys_groups_at_risk_are_not_added_up(durham: Area, db: None) -> None:
    """776 different children, and 656 entries that are no number of children."""
    client = signed_in_as(person_of(load("derby"), "council-commissioner"))
    page = text(client, "/areas/derby/understand/context/")
    assert "776 different children (36.1% of" in page and "656 entries" in page


def test_every_address_and_table_is_there() -> None:
    """Nine addresses, and a chart of its own."""
    assert len(needs_urls.urlpatterns) == 9 and len(TABLES) == 4
    assert SEN_SUPPORT.key == "sen-support-over-time"
