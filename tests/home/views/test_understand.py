"""The pages of Understand for County Durham, with and without published statistics."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.indicators.models import Reading
from goldenthread.intake.models import Upload
from goldenthread.intake.upload_state import WITHDRAWN
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.published import durham_with_statistics

PAGES = ("", "plans/", "process/", "assessments/", "stated/", "differences/")
BASE = "/areas/county-durham/understand/"
SOURCE = "DfE Education, health and care plans (SEN2), 2025"


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


@pytest.fixture
def reader(loaded: Area, db: None) -> Client:
    return signed_in_as(person_of(loaded, "board-member"))


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_the_headline_figures_come_first(reader: Client) -> None:
    """5,390 plans in January 2025 beside England's 638,745; both 20-week rates with what is behind them."""
    page = text(reader, BASE)
    assert "<strong>5,390</strong>" in page
    assert "England: 638,745" in page
    assert "18.3% of new plans came within 20 weeks in 2024, up 16.4 percentage points on 2023." in page
    assert "/regions/E12000001/?point=840" in page
    assert "153 of 838 in 2024" in page
    assert "76.2% (246 of 323) in 2021" in page
    assert "Published figures to January 2025; the area&#x27;s own records as at 18 March 2020." in page


def test_figures_are_the_newest_on_the_area_s_own_date_and_as_at_any_other(reader: Client) -> None:
    """The strategy is of 2020 and wants the newest beside it; who asks for another day gets what there was by then."""
    assert "<strong>5,390</strong>" in text(reader, BASE)
    earlier = text(reader, f"{BASE}?on=2022-06-01")
    assert "5,390" not in earlier
    assert "<strong>3,975</strong>" in earlier
    assert "No published figure" in text(reader, f"{BASE}?on=2010-01-01")
    text(reader, f"{BASE}?on=")


def test_the_twenty_weeks_are_told_both_ways(reader: Client) -> None:
    """76.2, 1.9 and 18.3 without exceptions beside 47.4, 1.8 and 16.6 with them, each with its numbers; as CSV too."""
    answer = reader.get(f"{BASE}process/?download=twenty-weeks").content.decode("utf-8-sig")
    rows = {line.split(",")[0]: line.split(",")[1:5] for line in answer.splitlines()[1:]}
    assert rows["2021"] == ["76.2", "246 of 323", "47.4", "246 of 519"]
    assert rows["2023"] == ["1.9", "10 of 521", "1.8", "10 of 554"]
    assert rows["2024"] == ["18.3", "153 of 838", "16.6", "153 of 920"]


def test_need_by_age_adds_up_as_published(reader: Client) -> None:
    """893 of those aged 5 to 10 have autism as their main need; all needs at all ages are 5,390."""
    answer = reader.get(f"{BASE}plans/?download=need-by-age").content.decode("utf-8-sig")
    rows = {line[0]: line[1:] for line in csv.reader(answer.splitlines()[1:])}
    told = ["January 2025", SOURCE, "as_published, version 1"]
    assert rows["Autistic spectrum disorder"] == ["73", "893", "784", "475", "2225", *told]
    assert rows["All needs"] == ["175", "1721", "2011", "1483", "5390", *told]


def test_without_a_release_the_page_says_how_to_load_one(reader: Client) -> None:
    """No figure is shown as 0, and the area's own records are there all the same."""
    Upload.objects.update(state=WITHDRAWN)
    page = text(reader, BASE)
    assert "No published release is loaded yet." in page
    assert "goldenthread import dfe-ehc-plans" in page
    assert "sends the file here" not in page
    assert "Joint Strategic Needs Assessment" in text(reader, f"{BASE}assessments/")


def test_pupils_and_plans_are_never_subtracted(reader: Client) -> None:
    """2,202 pupils stand beside the plans of January 2020, with why they are not the same count."""
    page = text(reader, f"{BASE}stated/")
    assert "2,202 children" in page
    assert "3,442 plans, January 2020" in page
    assert "no difference is worked out" in page
    assert "1,240" not in page


def test_overlapping_figures_have_no_total(reader: Client) -> None:
    """Types of disability would come to 104%: said, not shown as a total (T5)."""
    assert "would come to 104%, more than everybody there is" in text(reader, f"{BASE}stated/")


def test_stated_changes_carry_their_verdict(reader: Client) -> None:
    """25% agrees with 25.07; a maximum and a mean cannot be checked (T6)."""
    page = text(reader, f"{BASE}stated/")
    assert "Agrees: computed 25.07%." in page
    assert "Maximum compared with mean." in page


def test_a_topic_filters_the_stated_figures(reader: Client) -> None:
    """The filter is in the address, and the count says how many of how many."""
    answer = reader.get(f"{BASE}stated/?topic=Disability")
    assert (answer.context["shown"], answer.context["all"]) == (4, 93)
    assert reader.get(f"{BASE}stated/?topic=nothing").context["shown"] == 0


def test_bi_annual_is_kept_as_printed(reader: Client) -> None:
    """Nobody guesses between 6 and 24 months (T8)."""
    page = text(reader, f"{BASE}assessments/")
    assert "Bi-annual refresh of the Joint Strategic Needs Assessment (JSNA)" in page
    assert "twice a year or every two years" in page


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_the_store_a_constant_number_of_times(
    page: str, reader: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Once the pack is warm, however many figures the page shows."""
    reader.get(BASE + page)
    with django_assert_max_num_queries(60):
        reader.get(BASE + page)


def test_a_declared_chart_has_its_own_address(reader: Client) -> None:
    """The figures of a chart as CSV, with source; private, and never cached by others."""
    answer = reader.get("/areas/county-durham/charts/plans-in-20-weeks.csv")
    assert answer["Cache-Control"] == "private, no-store"
    assert "76.2" in answer.content.decode("utf-8-sig")


def test_where_published_figures_differ(reader: Client) -> None:
    """One release agrees with itself; England's percentages that are not what their numbers make are listed."""
    page = text(reader, f"{BASE}differences/")
    assert "No two accepted releases give a figure of County Durham or England otherwise" in page
    assert "111,723 of 131,586" in page
    lines = list(
        csv.reader(reader.get(f"{BASE}differences/?download=percentages").content.decode().splitlines())
    )
    assert any("84.8" in cell for line in lines for cell in line)


def test_two_releases_are_told_apart_on_the_page_of_the_indicator(reader: Client) -> None:
    """Where another release says otherwise it stands beside the reading, and the page leads to all of them."""
    (upload,) = Upload.objects.filter(state="accepted")
    later = Upload.objects.create(
        format=upload.format,
        release="2026",
        state="accepted",
        file_name="later.csv",
        uploaded_by_name="Analyst",
        created=upload.created,
        accepted_at=upload.accepted_at,
        summary={"indicators": ["ehc-plans"], "periods": ["2025-01"]},
    )
    reading = Reading.objects.get(
        indicator__key="ehc-plans", place__code="840", breakdown__text="", period__start__year=2025
    )
    reading.pk, reading.upload, reading.value = None, later, 5400
    reading.save(force_insert=True)
    page = text(reader, "/areas/county-durham/indicators/ehc-plans/")
    assert "The 2025 release says 5,390; the 2026 release says 5,400." in page
    assert "Releases do not agree on 1 of these readings" in page
    table = text(reader, f"{BASE}differences/")
    assert "5,400" in table
    assert "5,390" in table


def test_no_page_gives_a_name_twice(reader: Client) -> None:
    """A link to a part of a page goes to one part: a chart, its table and a heading each have a name of their own."""
    for page in (*PAGES, "profile/", "gaps/", "change/", "live/", "forecast/", "sufficiency/"):
        names = re.findall(r'\sid="([^"]+)"', text(reader, BASE + page))
        assert names and len(names) == len(set(names)), (
            page,
            [each for each in names if names.count(each) > 1],
        )


def test_the_first_sentence_of_each_page_is_its_answer(reader: Client) -> None:
    """A number with its date stands before what the page is about; nought is said as none."""
    for page, answer in (
        ("plans/", "in every 1,000 people aged 0 to 25"),
        ("process/", "18.3% of new plans came within 20 weeks in 2024, up from 1.9% in 2023; England 46.4%."),
        (
            "assessments/",
            "19 findings of 11 assessments, none of which has an answer; no assessment is known to be past",
        ),
        ("gaps/", "gaps, of which"),
        (
            "stated/",
            "Of 13 stated changes, 11 agree with the document’s own figures, none differs and 2 cannot be",
        ),
        ("differences/", "given otherwise by two releases, and"),
    ):
        found = text(reader, BASE + page)
        lead = found[found.index('gt-lead">') :]
        words = " ".join(re.sub(r"<[^>]+>", "", lead[9 : lead.index("</p>")]).split())
        if page == "plans/":  # the slice has no population, and so no rate
            assert words.startswith("EHC plans for every 1,000") or answer in words
        else:
            assert answer in words, words
