"""An analyst sends the area's own series, checks and accepts it, and chooses how small numbers leave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pytest_django import Settings

from tests.durham import durham, person_of
from tests.journeys.conftest import PHONE
from tests.journeys.test_deliver import sign_in

pytestmark = pytest.mark.django_db(transaction=True)
ROWS = "indicator,month,statistic,unit,value,sex\n" + "".join(
    f"Referrals,2025-{month:02},count,children,{20 + month},\nReferrals,2025-{month:02},count,children,3,Female\n"
    for month in range(1, 9)
)


@pytest.fixture(autouse=True)
def read_at_once(settings: Settings) -> None:
    """The test's store is in memory, where no other process can read it."""
    settings.UPLOADS_READ_INLINE = True


def test_own_series_from_the_template_to_the_page(
    page: Page, axe: Callable[[Page], list[str]], tmp_path: Path
) -> None:
    """Sent, with a row that is wrong; checked; accepted; and nowhere a 3."""
    sign_in(page, person_of(durham(), "analyst").email)
    page.goto("/areas/county-durham/understand/own-series/")
    assert axe(page) == []
    page.get_by_role("link", name="Send it").click()
    (tmp_path / "own.csv").write_text(ROWS + "Referrals,soon,count,children,-1,\n", encoding="utf-8")
    page.set_input_files("input[type=file]", tmp_path / "own.csv")
    page.get_by_role("button", name="Send the file").click()
    expect(page.get_by_text("It is not a month.").first).to_be_visible()
    expect(page.get_by_text("The series, as they were sent")).to_be_visible()
    assert axe(page) == []
    page.get_by_role("button", name="Accept").click()
    page.goto("/areas/county-durham/understand/own-series/")
    page.get_by_role("link", name="Referrals").click()
    expect(page.get_by_text("Do not publish these figures.")).to_be_visible()
    expect(page.get_by_role("cell", name="3", exact=True)).to_have_count(0)
    assert axe(page) == []
    page.set_viewport_size(PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_policy_is_chosen_without_scripts(page_without_scripts: Page) -> None:
    """What the audience does not allow is refused in words, and what was written is kept."""
    page = page_without_scripts
    sign_in(page, person_of(durham(), "analyst").email)
    page.goto("/areas/county-durham/understand/own-series/disclosure/")
    page.get_by_label("Files that are downloaded").check()
    page.get_by_label("Rounded to 5", exact=True).check()
    page.get_by_label("Why?").fill("For the board.")
    page.get_by_role("button", name="Choose this policy").click()
    expect(page.get_by_role("alert")).to_contain_text("cannot have this policy")
    expect(page.get_by_label("Why?")).to_have_value("For the board.")
    page.get_by_label("Under 5 suppressed, with secondary suppression").check()
    page.get_by_role("button", name="Choose this policy").click()
    expect(page.get_by_text("Chosen, with your reason.")).to_be_visible()
    expect(page.get_by_role("cell", name="For the board.")).to_be_visible()
