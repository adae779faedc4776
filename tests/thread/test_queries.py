"""What the thread reads from the store."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytest_django import DjangoAssertNumQueries

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import accept_upload, load_pack, read_upload, receive_path
from goldenthread.thread.queries import AreaThread, address_of, area_thread, station_of
from tests.indicators.made_release import ALL_PLANS, DURHAM, JANUARY_2025, row_of, write_table
from tests.intake.packs import Tables, northshire, write

pytestmark = pytest.mark.django_db
ON = date(2020, 3, 18)


def measured() -> Tables:
    """Northshire with one set: a wait that its documents state twice, and the national plans."""
    stated = {"title": "Wait", "indicator": "wait", "unit": "weeks", "bound": "exact"}
    return {
        **northshire(),
        "area_indicators": [{"key": "wait", "title": "Wait for autism", "frequency_months": "12"}],
        "indicator_sets": [{"key": "set", "title": "A set"}],
        "indicator_set_members": [
            {"key": "m1", "set": "set", "number": "1", "heading": "Waits", "indicator": "wait"},
            {"key": "m2", "set": "set", "number": "2", "heading": "Plans", "indicator": "ehc-plans"},
        ],
        "stated_figures": [
            {"key": "late", "value": "45", "as_at": "Dec 2019", **stated},
            {"key": "early", "value": "98", "as_at": "Sep 2018", **stated},
        ],
    }


def loaded(folder: Path, tables: Tables) -> Area:
    return load_pack(write(folder, tables), by=SYSTEM).area


def publish(folder: Path, *years: str) -> None:
    rows = [
        row_of({**DURHAM, "old_la_code": "999"}, JANUARY_2025, ALL_PLANS, time_period=year, ehcplans=10)
        for year in years
    ]
    path = write_table(folder, "caseload.csv", rows)
    upload = receive_path(by=SYSTEM, format_key="dfe-ehc-plans", path=path)
    accept_upload(by=SYSTEM, upload=read_upload(by=SYSTEM, upload=upload, path=path))


def read_until(known: AreaThread, key: str) -> date | None:
    reading = known.facts.readings.get(key)
    return reading.period_end if reading else None


def test_the_thread_follows_the_areas_own_records(tmp_path: Path) -> None:
    """From the priority through its action and service to the money that pays for it."""
    known = area_thread(loaded(tmp_path, northshire()), ON)
    assert ("contributions", "contribution-1") in known.thread.below(("priorities", "priority-1"))
    assert known.facts.on == ON


def test_the_breaks_of_a_record_are_its_own(tmp_path: Path) -> None:
    """Nothing is done about the second priority; that is a break there, and not at the first."""
    known = area_thread(loaded(tmp_path, northshire()), ON)
    first, second = (
        [each.check.key for each in known.breaks_of(("priorities", key))]
        for key in ("priority-1", "priority-2")
    )
    assert "priority-without-action" in second
    assert "priority-without-action" not in first


def test_the_areas_own_indicator_was_read_when_a_document_says_so(tmp_path: Path) -> None:
    """In December 2019, whatever the order of the rows; in March 2019 only September 2018 was known."""
    area = loaded(tmp_path, measured())
    assert read_until(area_thread(area, ON), "wait") == date(2019, 12, 31)
    assert read_until(area_thread(area, date(2019, 3, 1)), "wait") == date(2018, 9, 30)
    assert read_until(area_thread(area, date(2018, 1, 1)), "wait") is None
    reading = area_thread(area, ON).facts.readings["wait"]
    assert (reading.title, reading.period_words, reading.frequency_months) == (
        "Wait for autism",
        "December 2019",
        12,
    )


def test_a_national_indicator_was_read_when_its_newest_release_says_so(tmp_path: Path) -> None:
    """Plans of January 2020 are known on 18 March 2020, those of January 2021 are not; then they are."""
    area = loaded(tmp_path / "pack", measured())
    assert read_until(area_thread(area, ON), "ehc-plans") is None
    publish(tmp_path / "release", "201920", "202021")
    assert read_until(area_thread(area, ON), "ehc-plans") == date(2020, 1, 31)
    assert read_until(area_thread(area, date(2021, 3, 1)), "ehc-plans") == date(2021, 1, 31)


def test_only_indicators_that_the_area_names_are_read(tmp_path: Path) -> None:
    """A release of which no set and no target speaks is nothing to the area's thread."""
    area = loaded(tmp_path / "pack", northshire())
    publish(tmp_path / "release", "201920")
    assert area_thread(area, ON).facts.readings == {}


def test_the_number_of_queries_does_not_grow_with_the_records(
    tmp_path: Path, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """Ten times the services, once the pack is warm: as many queries as before."""
    tables = measured()
    tables["services"] += [{"key": f"s-{n}", "name": f"Service {n}"} for n in range(50)]
    area = loaded(tmp_path, tables)
    area_thread(area, ON)
    with django_assert_max_num_queries(8):
        area_thread(area, ON)


def test_a_record_stands_at_the_station_of_its_sheet() -> None:
    """A priority has one; a document and a sheet that there is not have none."""
    assert station_of("priorities") == "priority"
    assert station_of("joint_arrangements") == "agreement and money"
    assert station_of("documents") is None
    assert station_of("nonsense") is None


def test_a_record_has_one_address() -> None:
    """The page that the strip, the breaks and the tables lead to."""
    found = address_of(Area(key="northshire"), ("actions", "action-1"))
    assert found == "/areas/northshire/records/actions/action-1/"
