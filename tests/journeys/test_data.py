"""An analyst sends published statistics, checks what was understood, accepts them, and withdraws them again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pytest_django import Settings

from tests.durham import durham, person_of
from tests.journeys.conftest import PHONE
from tests.journeys.test_deliver import sign_in
from tests.published import SLICE

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def read_at_once(settings: Settings) -> None:
    """The test's store is in memory, where no other process can read it (tests/intake/test_jobs.py tests that)."""
    settings.UPLOADS_READ_INLINE = True


def send(page: Page, path: Path) -> None:
    page.goto("/data/send/")
    page.get_by_label("Education, health and care plans (DfE, SEN2)").check()
    page.set_input_files("input[type=file]", path)
    page.get_by_role("button", name="Send").click()
    page.wait_for_load_state("networkidle")


def test_statistics_are_sent_checked_accepted_and_withdrawn(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Nothing shows before it is accepted, and nothing after it is withdrawn; the same file twice is said."""
    sign_in(page, person_of(durham(), "analyst").email)
    page.goto("/data/")
    assert axe(page) == []
    send(page, SLICE)
    expect(page.get_by_role("heading", name="What we understood")).to_be_visible()
    _clean(page, axe)
    screenshots(page, "data-preview")
    page.goto("/areas/county-durham/")
    expect(page.get_by_text("5,390 in January 2025")).to_have_count(0)

    page.goto("/data/")
    page.get_by_role("link", name=SLICE.name).click()
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_text("figures now show")).to_be_visible()
    _clean(page, axe)
    screenshots(page, "data-accepted")
    page.goto("/areas/county-durham/")
    expect(page.locator(".gt-figure__sentence", has_text="5,390 in January 2025")).to_be_visible()

    send(page, SLICE)
    expect(page.get_by_role("alert")).to_contain_text("here already")
    _clean(page, axe)

    page.goto("/data/")
    page.get_by_role("link", name=SLICE.name).click()
    page.get_by_role("button", name="Withdraw this file").click()
    expect(page.get_by_role("alert")).to_be_visible()
    page.locator("#id_reason").fill("Sent for practice")
    page.get_by_role("button", name="Withdraw this file").click()
    expect(page.get_by_text("no longer show")).to_be_visible()
    page.goto("/areas/county-durham/")
    expect(page.get_by_text("5,390 in January 2025")).to_have_count(0)


def test_a_file_of_another_layout_is_refused_with_its_columns(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None], tmp_path: Path
) -> None:
    """The page says what is not known, in words, and keeps nothing."""
    other = tmp_path / "caseload.csv"
    other.write_text("time_period,somewhere,how_many\n202425,Durham,12\n", encoding="utf-8")
    sign_in(page, person_of(durham(), "analyst").email)
    send(page, other)
    expect(page.get_by_text("somewhere")).to_be_visible()
    expect(page.get_by_role("button", name="Accept")).to_have_count(0)
    _clean(page, axe)
    screenshots(page, "data-refused")


def _clean(page: Page, axe: Callable[[Page], list[str]]) -> None:
    wide = page.viewport_size
    assert wide is not None
    assert axe(page) == []
    page.set_viewport_size(PHONE)
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.set_viewport_size(wide)
