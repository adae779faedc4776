"""What readings are of is read once for the same releases, and anew when another is accepted or withdrawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from goldenthread.access.actor import SYSTEM
from goldenthread.indicators.queries.known import known
from goldenthread.indicators.queries.releases import Release, accepted_releases
from goldenthread.intake.actions import accept_upload, read_upload, receive_path, withdraw_upload
from goldenthread.intake.models import Upload
from tests.indicators.made_release import ALL_PLANS, DURHAM, JANUARY_2025, row_of, write_table

pytestmark = pytest.mark.django_db


def sent(folder: Path, name: str, code: str) -> Upload:
    """A release of one authority's plans that waits to be accepted."""
    rows = [
        row_of({**DURHAM, "old_la_code": code}, JANUARY_2025, ALL_PLANS, time_period="202425", ehcplans=10)
    ]
    path = write_table(folder, name, rows)
    upload = receive_path(by=SYSTEM, format_key="dfe-ehc-plans", path=path)
    return read_upload(by=SYSTEM, upload=upload, path=path)


def codes(releases: dict[int, Release]) -> set[str]:
    return {place.code for place in known(releases).places.values()}


def test_what_is_known_is_read_once(
    tmp_path: Path, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    """No query the second time; the region of a place is known with it."""
    accept_upload(by=SYSTEM, upload=sent(tmp_path, "caseload.csv", "840"))
    releases = accepted_releases()
    there = known(releases)
    with django_assert_num_queries(0):
        assert known(releases) is there
    assert there.region_of("840") == "E12000001"
    assert there.region_of("E92000001") == ""
    total = next(number for number, text in there.texts.items() if text == "")
    assert there.breakdown(total) == ()


def test_another_release_is_heard_at_once(tmp_path: Path) -> None:
    """What a release brings is known from its acceptance, and from its withdrawal the earlier is known again."""
    accept_upload(by=SYSTEM, upload=sent(tmp_path, "caseload.csv", "840"))
    before = codes(accepted_releases())
    assert "997" not in before
    second = sent(tmp_path, "caseload.csv", "997")
    assert codes(accepted_releases()) == before
    accept_upload(by=SYSTEM, upload=second)
    assert "997" in codes(accepted_releases())
    withdraw_upload(by=SYSTEM, upload=second, reason="Sent by mistake.")
    assert codes(accepted_releases()) == before


def test_what_waits_is_never_kept(tmp_path: Path, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    """A release that is not accepted may still be read: it is looked up each time."""
    waiting = sent(tmp_path, "caseload.csv", "840")
    releases = {
        waiting.pk: Release(waiting.pk, "", "", (waiting.created.date(), waiting.created, 1), accepted=False)
    }
    known(releases)
    with django_assert_num_queries(4):
        known(releases)
