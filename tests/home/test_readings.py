"""Reading a place's published figures for a page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goldenthread.access.models import Area
from goldenthread.home.readings import _is_public, _Kept, _Question, area_profile, published_until
from goldenthread.indicators.catalogue import declared
from goldenthread.intake.actions import accept_upload, read_upload, receive_path, withdraw_upload
from goldenthread.intake.models import Upload
from goldenthread.methods.compare import neighbours
from goldenthread.methods.period import january
from tests.cast import STAGE_MANAGER, make_area
from tests.indicators.made_release import (
    ALL_PLANS,
    DURHAM,
    ENGLAND,
    JANUARY_2025,
    NORTH_EAST,
    row_of,
    write_table,
)
from tests.needs.made_up import beside, figure, in_time, plans, profile

ON = date(2020, 3, 18)
KEY = "ehc-plans"


@pytest.fixture
def area(tmp_path: Path, db: None) -> Area:
    """County Durham with its plans of two years, and those of the North East and England."""
    rows = [
        row_of(DURHAM, JANUARY_2025, ALL_PLANS, time_period="202324", ehcplans=4501),
        row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390, mainstream_total=1955),
        row_of(NORTH_EAST, JANUARY_2025, ALL_PLANS, ehcplans=36000),
        row_of(ENGLAND, JANUARY_2025, ALL_PLANS, ehcplans=638745),
    ]
    path = write_table(tmp_path, "caseload.csv", rows)
    upload = receive_path(by=STAGE_MANAGER, format_key="dfe-ehc-plans", path=path)
    accept_upload(by=STAGE_MANAGER, upload=read_upload(by=STAGE_MANAGER, upload=upload, path=path))
    return make_area("county-durham", "County Durham", "840")


def test_a_place_is_read_with_its_region_and_england(area: Area) -> None:
    """4,501 and 5,390 plans of County Durham, 36,000 of the North East, 638,745 of England."""
    found = area_profile(area, area.opens_on, [KEY])
    assert [each.value for each in found.series(KEY)] == [4501, 5390]
    assert (found.region, found.region_name) == ("E12000001", "North East")
    assert [each.value for each in found.series(KEY, found.region)] == [36000]
    assert [each.value for each in found.series(KEY, found.england)] == [638745]
    assert found.indicators == declared()


def test_a_date_that_a_reader_chooses_leaves_out_what_came_after(area: Area) -> None:
    """On the area's own date the newest figures show; in June 2024 only those of January 2024, also beside others."""
    assert [each.value for each in area_profile(area, area.opens_on, [KEY]).series(KEY)] == [4501, 5390]
    then = area_profile(area, date(2024, 6, 30), [KEY], [(KEY, "placement")], compared=[KEY])
    assert [each.value for each in then.series(KEY)] == [4501]
    assert (then.series(KEY, then.england), list(then.by(KEY, "placement", january(2025)))) == ((), [])
    assert [each.value for each in then.compared] == [4501]


def test_only_what_is_asked_for_is_read(area: Area) -> None:
    """Breakdowns and comparisons cost a query each, so a page names those that it draws."""
    bare = area_profile(area, area.opens_on, [KEY])
    assert (bare.by(KEY, "placement", january(2025)), bare.compared) == ({}, {})
    whole = area_profile(area, area.opens_on, [KEY], [(KEY, "placement")], compared=[KEY])
    assert whole.by(KEY, "placement", january(2025))["mainstream"].value == 1955
    england = [each.england.value if each.england else None for each in whole.compared.values()]
    assert [each.value for each in whole.compared] == [4501, 5390]
    assert england == [None, 638745]
    assert area_profile(area, area.opens_on, []).is_empty


def test_the_same_question_of_the_same_releases_is_read_once(area: Area) -> None:
    """Asked again it costs the one query for which releases there are; another day is another question."""
    first = area_profile(area, area.opens_on, [KEY], [(KEY, "placement")])
    with CaptureQueriesContext(connection) as queries:
        assert area_profile(area, area.opens_on, [KEY], [(KEY, "placement")]) is first
    assert len(queries) == 1
    assert area_profile(area, date(2024, 6, 30), [KEY], [(KEY, "placement")]) is not first


def test_the_longest_unasked_makes_room() -> None:
    """With room for twelve, of two answers of five the one that was asked for last stays."""
    first, second, third = (_question(key) for key in ("a", "b", "c"))
    kept, answer = _Kept(most=12), profile(*plans()[:5])
    kept.keep(first, answer)
    kept.keep(second, answer)
    assert kept.get(first) is answer
    kept.keep(third, answer)
    assert (kept.get(first), kept.get(second), kept.get(third)) == (answer, None, answer)
    kept.keep(first, profile(*plans()))
    assert kept.get(first) is answer


def test_what_is_not_published_is_read_anew_each_time() -> None:
    """A file may be under another policy than the page, and a policy can change: nothing of it is kept."""
    own = replace(plans()[0], origin="unpublished")
    assert _is_public(profile(*plans())) and not _is_public(profile(*plans(), own))
    near = neighbours([replace(own, place="805")], 1)
    latest = plans()[0]
    assert not _is_public(profile(latest, compared={latest: beside(latest, near)}))


def _question(key: str) -> _Question:
    return _Question(frozenset(), "840", "County Durham", None, (key,), (), ())


def test_what_was_withdrawn_is_no_longer_shown(area: Area) -> None:
    """An answer that was kept is not given of releases that are no longer the accepted ones."""
    assert not area_profile(area, area.opens_on, [KEY]).is_empty
    withdraw_upload(by=STAGE_MANAGER, upload=Upload.objects.get(), reason="Sent by mistake.")
    assert area_profile(area, area.opens_on, [KEY]).is_empty


@pytest.mark.django_db
def test_an_area_that_no_release_knows_has_an_empty_profile_under_its_own_name() -> None:
    """It has no region, and England's figures are not taken for its own."""
    found = area_profile(make_area("northshire", "Northshire", "999"), ON, [KEY], [(KEY, "need")], [KEY])
    assert found.is_empty
    assert (found.place_name, found.region, found.region_name) == ("Northshire", "", "")


def test_the_page_says_how_far_its_figures_reach() -> None:
    """Plans of January 2025 are newer than what happened in 2024; an area without figures says nothing."""
    said = "Published figures to January 2025; the area's own records as at 18 March 2020."
    assert published_until(profile(*in_time(), *plans()), ON) == said
    assert published_until(profile(), ON) == ""


def test_how_far_england_reaches_is_not_how_far_the_area_does() -> None:
    """A figure of another place does not make the area's newer."""
    newer = figure(KEY, january(2026), 1, "E92000001")
    assert "January 2025" in published_until(profile(*plans(), newer), ON)
