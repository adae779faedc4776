"""Children waiting at the NHS board of an area, from the published slice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, Organisation, Partner
from goldenthread.home.charts.waits import over_18_weeks, weeks_waited
from goldenthread.home.parts import waiting
from goldenthread.home.tables.waits import beside_england_table, by_service_table, months_table
from goldenthread.home.waiting import OVER_18, OVER_52, area_waits, provider_waits
from goldenthread.intake.actions import accept_upload, read_upload, receive_path
from goldenthread.methods.period import Period
from goldenthread.publishing.document import Charted, Paragraph
from goldenthread.publishing.queries import material
from tests.cast import signed_in_as
from tests.durham import durham, person_of

SLICE = Path(__file__).resolve().parents[1] / "data" / "nhs_chs_2025" / "nhs_community_waits_2025-10.zip"
PAGE = "/areas/county-durham/understand/waits/"
ENGLAND = "E92000001"


@pytest.fixture(scope="module")
def area(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    """County Durham with the waiting lists of its board, loaded once for the module."""
    with django_db_blocker.unblock():
        whole = transaction.atomic()
        whole._from_testcase = True  # type: ignore[attr-defined]
        with whole:
            found = durham()
            upload = receive_path(by=SYSTEM, format_key="nhs-community-waits", path=SLICE)
            accept_upload(by=SYSTEM, upload=read_upload(by=SYSTEM, upload=upload, path=SLICE))
            yield found
            transaction.set_rollback(True)


def test_the_board_is_that_of_the_area(area: Area, db: None) -> None:
    """The North East and North Cumbria's lists: speech and language 3,218, of whom 72 over a year."""
    (waits,) = area_waits(area, area.opens_on)
    assert (waits.board, waits.period.words) == ("QHM", "October 2025")
    assert waits.services[:2] == ["speech-and-language", "community-paediatrics"]
    assert waits.count("QHM", "speech-and-language", OVER_52) == 72
    assert waits.count("QHM", "community-paediatrics", OVER_52) == 664
    assert waits.share("QHM", "community-paediatrics", OVER_18) == 74.9
    assert "orthotics" in waits.nobody_said and "child-health-information" not in waits.nobody_said
    total = waits.at(ENGLAND)
    assert total is not None and total.value == 304042


def test_a_board_is_shown_while_it_is_a_partner(area: Area, db: None) -> None:
    """Before October 2025 there is nothing to show; nor for a board that had left the area by then."""
    assert area_waits(area, date(2025, 9, 1)) == ()
    Partner.objects.filter(area=area, organisation__kind="NHS board").update(ends=date(2025, 9, 30))
    assert area_waits(area, area.opens_on) == ()


def test_charts_say_what_they_show(area: Area, db: None) -> None:
    """Shares beside England, the finding as the title, whose counts they are; without a list they say that."""
    (waits,) = area_waits(area, area.opens_on)
    weeks = weeks_waited(waits)
    assert weeks.title == "43% of children waiting have waited more than 18 weeks; England 54.4%"
    assert "10,361 children were waiting" in weeks.sentence and "783 children" in weeks.sentence
    assert [series.name for series in weeks.series] == ["North East and North Cumbria ICB", "England"]
    assert "not of the area" in weeks.how
    assert over_18_weeks(waits).title.startswith("Community paediatrics: 74.9%")
    assert weeks_waited().is_empty and over_18_weeks().is_empty


def test_tables_tell_nobody_submitted_from_nobody_waits(area: Area, db: None) -> None:
    """Child health information has 0; orthotics has no list; England's months stand beside who did not submit."""
    (waits,) = area_waits(area, area.opens_on)
    rows = {row[0].text: row for row in by_service_table(waits).rows}  # type: ignore[union-attr]
    assert rows["Child health information"][1].text == "0"  # type: ignore[union-attr]
    assert rows["Orthotics"][1].text == "nobody submitted"  # type: ignore[union-attr]
    assert rows["All services submitted"][1].text == "10,361"  # type: ignore[union-attr]
    over = {row[0].text: row[1].text for row in beside_england_table(waits).rows}  # type: ignore[union-attr]
    assert (over["Community paediatrics"], over["Occupational therapy"]) == ("664", "0")
    assert [cell.text for cell in months_table(waits).rows[-1]] == ["October 2025", "304,042", "2", "0"]  # type: ignore[union-attr]


def test_the_page_says_whose_counts_they_are(
    area: Area, db: None, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Counts of the whole board, with source and month; a constant number of queries; the table as CSV."""
    reader = signed_in_as(person_of(area, "board-member"))
    page = " ".join(reader.get(PAGE).content.decode().split())
    assert (
        "counts of the whole of NHS North East and North Cumbria Integrated Care Board, not of County Durham"
        in page
    )
    assert "Nobody submitted a list for: Orthotics" in page
    with django_assert_max_num_queries(60):
        reader.get(PAGE)
    csv = reader.get(f"{PAGE}?download=waiting-by-service").content.decode("utf-8-sig")
    assert "Speech and language therapy,3218,159,201,394,806,529,1057,72,0" in csv
    chart = reader.get("/areas/county-durham/charts/weeks-waited.csv")
    assert "Over 104 weeks" in chart.content.decode("utf-8-sig")
    assert "No published waiting list of 1 January 2020 or before" in text(reader, f"{PAGE}?on=2020-01-01")


def test_without_a_list_the_page_says_how_to_load_one(area: Area, db: None) -> None:
    """The words name the command and the board's code."""
    Partner.objects.filter(area=area).delete()
    page = text(signed_in_as(person_of(area, "board-member")), PAGE)
    assert "goldenthread import nhs-community-waits" in page and "such as QHM" in page


def test_the_board_paper_has_the_lists_of_the_board(area: Area, db: None) -> None:
    """Whose counts they are stands before them; before their month the paper has none of them."""
    blocks = waiting.build(material(area, area.opens_on, frozenset({"see-area"})))
    charts = [block.chart for block in blocks if isinstance(block, Charted)]
    assert any(
        "children were waiting at NHS North East and North Cumbria" in each.sentence for each in charts
    )
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert any("not of County Durham" in each for each in said)
    before = waiting.build(material(area, date(2025, 9, 1), frozenset({"see-area"})))
    assert not any(isinstance(block, Charted) and block.chart.key == "weeks-waited" for block in before)


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_the_indicator_says_for_whom_it_is_published(area: Area, db: None) -> None:
    """An area has no such figure of its own, and nobody is told that no release is loaded."""
    page = text(
        signed_in_as(person_of(area, "board-member")), "/areas/county-durham/indicators/children-waiting/"
    )
    assert "published for NHS boards, not for councils" in page
    assert "No published release is loaded" not in page


def test_an_area_under_two_boards_shows_both(area: Area, db: None) -> None:
    """Each board has its bars, its sentence and its tables; nothing of the two is added up."""
    second_board(area)
    one, other = area_waits(area, area.opens_on)
    assert {one.board, other.board} == {"QHM", "QJ2"}
    weeks = weeks_waited(one, other)
    assert [series.name for series in weeks.series] == [one.short_name, other.short_name, "England"]
    assert one.board_name in weeks.sentence and other.board_name in weeks.sentence
    assert "at Derby and Derbyshire ICB" in weeks.title and weeks.title.endswith("England 54.4%")
    assert len(over_18_weeks(one, other).series) == 3
    reader = signed_in_as(person_of(area, "board-member"))
    page = text(reader, PAGE)
    assert page.count("Every service, NHS ") == 2 and "Did not submit, Derby and Derbyshire ICB" in page
    keys = [f"waiting-by-service{end}" for end in ("", f"-{other.board.lower()}")]
    files = [reader.get(f"{PAGE}?download={key}").content.decode("utf-8-sig") for key in keys]
    assert files[0] != files[1] and any("Speech and language therapy,3218," in each for each in files)
    waits = text(reader, "/areas/county-durham/deliver/waits/")
    assert "3,218 children" in waits and "at Derby and Derbyshire ICB" in waits
    blocks = waiting.build(material(area, area.opens_on, frozenset({"see-area"})))
    (chart,) = [
        each.chart for each in blocks if isinstance(each, Charted) and each.chart.key == "weeks-waited"
    ]
    assert len(chart.series) == 3


def test_bars_of_different_months_do_not_stand_side_by_side(area: Area, db: None) -> None:
    """The other board is named with its month."""
    second_board(area)
    one, other = area_waits(area, area.opens_on)
    earlier = replace(other, period=Period(date(2025, 9, 30), date(2025, 9, 30), "instant"))
    chart = weeks_waited(one, earlier)
    assert len(chart.series) == 2 and f"{other.short_name} has its newest list of" in chart.how
    assert other.board_name in chart.sentence


def test_a_trust_of_the_area_has_its_own_lists(area: Area, db: None) -> None:
    """A provider that is a partner stands beside the board, with a table of its own."""
    assert provider_waits(area, area.opens_on) == ()
    trust = Organisation.objects.create(
        key="cddft",
        name="County Durham and Darlington NHS Foundation Trust",
        short_name="CDDFT",
        kind="NHS trust",
    )
    Partner.objects.create(area=area, key="cddft", position=98, organisation=trust, role="NHS provider")
    (found,) = provider_waits(area, area.opens_on)
    assert (found.board, found.organisation) == ("RXP", "cddft") and found.services
    reader = signed_in_as(person_of(area, "board-member"))
    assert "The lists of this provider, which serves other areas too" in text(reader, PAGE)
    csv = reader.get(f"{PAGE}?download=waiting-by-service-rxp").content.decode("utf-8-sig")
    assert csv.startswith("Service,All waiting")


def second_board(area: Area) -> None:
    board = Organisation.objects.create(
        key="nhs-derby-and-derbyshire-icb",
        name="NHS Derby and Derbyshire Integrated Care Board",
        short_name="Derby and Derbyshire ICB",
        kind="NHS board",
        code="QJ2",
    )
    Partner.objects.create(
        area=area, key="second-board", position=99, organisation=board, role="NHS commissioner"
    )
