"""An analyst says why a chart starts anew, and confirms a target that looks wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import load_pack
from tests.cast import PASSWORD
from tests.durham import PACK, durham, person_of
from tests.published import published

pytestmark = pytest.mark.django_db(transaction=True)

BASE = "/areas/county-durham/"


def test_an_analyst_judges_figures(page: Page, axe: Callable[[Page], list[str]], tmp_path: Path) -> None:
    """From the list of what changed to the chart, a reason for its new limits, and a held target confirmed."""
    published()
    email = person_of(durham(), "analyst").email
    folder = tmp_path / "pack"
    shutil.copytree(PACK, folder)
    targets = folder / "targets.csv"
    said = targets.read_text(encoding="utf-8")
    targets.write_text(said.replace("at most,12,weeks", "at most,1200,weeks"), encoding="utf-8")
    load_pack(folder, by=SYSTEM)
    page.goto("/sign-in/")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign in")).to_have_count(0)

    page.goto(f"{BASE}understand/change/")
    assert axe(page) == []
    page.get_by_role("link", name="Plans issued within 20 weeks, exceptions left out").first.click()
    expect(page.get_by_role("img", name="Too few points", exact=True)).to_be_visible()
    assert axe(page) == []
    page.get_by_text("Start the limits anew, with a reason").click()
    page.get_by_label("From which point?").select_option("2023-12-31")
    page.get_by_label("What changed?").fill("A new assessment team")
    page.get_by_role("button", name="Start anew").click()
    expect(page.locator("#anew")).to_contain_text("A new assessment team")
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#anew")).to_contain_text("Taken back by")

    page.goto(f"{BASE}review/targets/")
    assert axe(page) == []
    page.get_by_role("link", name="Confirm it, or see how to mend it").click()
    page.get_by_label("Why is this target right?").fill("The board said so")
    page.get_by_role("button", name="It is right").click()
    expect(page.locator("main")).to_contain_text("The board said so")
    expect(page.get_by_role("button", name="It is right")).to_have_count(0)
