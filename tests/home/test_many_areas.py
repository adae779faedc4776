"""Several areas side by side, each as at its own date."""

from datetime import date
from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.home.many_areas import page_of, summaries_of
from goldenthread.intake.actions import load_pack
from goldenthread.thread.queries import area_thread
from tests.intake.packs import northshire, write


@pytest.mark.django_db
def test_an_area_counts_as_it_does_alone(tmp_path: Path) -> None:
    """The breaks of the roll-up are those of the area's own page, on either date."""
    area = load_pack(write(tmp_path, northshire()), by=SYSTEM).area
    for on in (date(2020, 3, 18), date(2026, 1, 1)):
        summary = summaries_of([(area, on)])[0]
        assert summary.breaks == len(area_thread(area, on).breaks) > 0
        assert summary.priorities == 2 and sum(summary.harms.values()) == summary.breaks


@pytest.mark.django_db
def test_no_area_is_no_summary() -> None:
    """And asks nothing of the releases."""
    assert summaries_of([]) == []


def test_a_link_keeps_the_date_of_the_page() -> None:
    """The area's own date needs no saying."""
    area = Area(key="northshire", opens_on=date(2020, 3, 18))
    assert page_of("area-home", area, date(2020, 3, 18)) == "/areas/northshire/"
    assert page_of("area-home", area, date(2026, 1, 1)) == "/areas/northshire/?on=2026-01-01"
