"""What is published of a board's areas and of the board's own place."""

from pathlib import Path

import pytest
from pytest_django import DjangoAssertNumQueries

from goldenthread.access.actor import SYSTEM
from goldenthread.home.board_readings import board_codes, read_board
from goldenthread.intake.actions import accept_upload, read_upload, receive_path
from goldenthread.records.models import Place
from tests.indicators.made_release import ALL_PLANS, DURHAM, JANUARY_2025, row_of, write_table

pytestmark = pytest.mark.django_db


def publish(folder: Path) -> None:
    rows = [
        row_of({**DURHAM, "old_la_code": code}, JANUARY_2025, ALL_PLANS, time_period=year, ehcplans=10)
        for code, year in (("840", "202324"), ("840", "202425"), ("808", "202324"))
    ]
    path = write_table(folder, "caseload.csv", rows)
    upload = receive_path(by=SYSTEM, format_key="dfe-ehc-plans", path=path)
    accept_upload(by=SYSTEM, upload=read_upload(by=SYSTEM, upload=upload, path=path))


def test_each_indicator_shows_its_newest_period(tmp_path: Path) -> None:
    """A place that is a year behind has no figure there, and not its old one."""
    publish(tmp_path)
    plans = next(
        each
        for each in read_board(["840", "808"], [], None).side_by_side
        if each.indicator.key == "ehc-plans"
    )
    assert plans.period.key == "2025-01"
    assert set(plans.by_place) == {"840"}
    assert read_board(["840"], [], None).waiting == ()


def test_as_many_queries_for_many_areas(
    tmp_path: Path, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """One question for all."""
    publish(tmp_path)
    with django_assert_max_num_queries(8):
        read_board(["840", "808", "929", "831"], [], None)


def test_a_boards_place_is_found_by_its_code_else_by_its_name() -> None:
    """“ICB” is an integrated care board; another board is not found."""
    Place.objects.filter(kind="NHS board").delete()
    Place.objects.create(code="Q01", kind="NHS board", name="NHS Northshire and Vale ICB")
    assert board_codes("NHS Northshire & Vale Integrated Care Board", "") == ["Q01"]
    assert board_codes("Anything", "Q01") == ["Q01"]
    assert board_codes("NHS Southmere Integrated Care Board", "") == []
