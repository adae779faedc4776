"""A provider reads how long children wait, works out a list and tries what more capacity would do, without scripts."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from goldenthread.waits.made_up_list import made_up_list
from tests.durham import durham, person_of
from tests.journeys.conftest import PHONE
from tests.journeys.test_deliver import check_on_a_phone, sign_in

WAITS = "/areas/county-durham/deliver/waits/"

pytestmark = pytest.mark.django_db(transaction=True)


def test_what_if_works_without_scripts(page_without_scripts: Page, tmp_path: Path) -> None:
    """From the page of waits to the list, its numbers, a change, what is wrong with one, and the file of results."""
    page = page_without_scripts
    sign_in(page, person_of(durham(), "provider").email)
    page.goto(WAITS)
    expect(page.get_by_text("98 weeks and 45 weeks are not like with like")).to_be_visible()
    page.get_by_role("link", name="Work out a waiting list").click()
    path = tmp_path / "list.csv"
    path.write_text(made_up_list(date(2026, 3, 31)), encoding="utf-8")
    page.get_by_label("A file of the list (CSV)").set_input_files(path)
    page.get_by_role("button", name="Work it out").click()
    page.get_by_label("Waiting list").select_option("Autism assessment (made up)")
    page.get_by_role("button", name="Show this list").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Autism assessment (made up)")
    page.get_by_label("Children seen").fill("20")
    page.get_by_role("button", name="Try it").click()
    expect(page.get_by_text("20 seen each month the standard is reached")).to_be_visible()
    page.get_by_label("Children seen").fill("-4")
    page.get_by_label("To be reached by").fill("soon")
    page.get_by_role("button", name="Try it").click()
    expect(page.get_by_role("alert")).to_contain_text("Those seen each month are not below 0")
    expect(page.get_by_role("alert")).to_contain_text("The day is a date")
    page.get_by_label("Children seen").fill("4")
    page.get_by_label("To be reached by").fill("29/3/2027")
    page.get_by_role("button", name="Try it").click()
    expect(page.get_by_text("4 seen each month the standard is not reached")).to_be_visible()
    with page.expect_download() as coming:
        page.get_by_role("button", name="Download the results").click()
    assert coming.value.suggested_filename == "waiting-list-results-not-for-publication.csv"


def test_waits_and_lists_are_whole_on_a_phone(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Nothing scrolls sideways, and nothing keeps anybody from using it, with results and with problems."""
    sign_in(page, person_of(durham(), "analyst").email)
    check_on_a_phone(page, axe, (WAITS,))
    screenshots(page, "waits")
    page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    page.goto(f"{WAITS}list/")
    assert axe(page) == []
    page.get_by_label("Or paste the rows here").fill("list,referral,name\nA,2026-01-01,x\n")
    page.get_by_role("button", name="Work it out").click()
    expect(page.get_by_role("alert")).to_contain_text("“name”")
    rows = made_up_list(date(2026, 3, 31)) + "Autism assessment (made up),2026-03-01,2026-02-01,13\n"
    page.get_by_label("Or paste the rows here").fill(rows)
    page.get_by_role("button", name="Work it out").click()
    expect(page.locator("#found-wrong")).to_contain_text("Is before the referral")
    with page.expect_download() as coming:
        page.get_by_role("button", name="Download the rows to mend").click()
    assert "check both days" in coming.value.path().read_text(encoding="utf-8")
    page.get_by_role("button", name="Try it").click()
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    screenshots(page, "waiting-list")
    assert axe(page) == []
