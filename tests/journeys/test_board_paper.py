"""A commissioner looks at what changed, writes the board paper, and finds out what an abbreviation means."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.durham import durham, person_of
from tests.journeys.test_deliver import sign_in

pytestmark = pytest.mark.django_db(transaction=True)


def test_from_what_changed_to_the_board_paper(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Home, what changed, marked as seen; the paper with a decision, as PDF and Word; a term in the glossary."""
    sign_in(page, person_of(durham(), "council-commissioner").email)
    page.goto("/areas/county-durham/")
    page.get_by_role("link", name="See what changed").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What changed")
    screenshots(page, "what-changed")
    assert axe(page) == []
    page.get_by_role("button", name="Mark as seen").click()
    expect(page.get_by_text("Marked as seen.")).to_be_visible()
    expect(page.get_by_text("No record changed.")).to_be_visible()
    page.goto("/areas/county-durham/publish/")
    page.get_by_role("link", name="Board paper").click()
    page.get_by_label("Decisions that the board is asked for").fill("Agree the budget for 2021.")
    page.get_by_role("button", name="Put them in the paper").click()
    expect(page.get_by_role("listitem").filter(has_text="Agree the budget for 2021.")).to_be_visible()
    assert axe(page) == []
    with page.expect_download() as word:
        page.get_by_role("link", name="Board paper as a Word document").click()
    assert word.value.suggested_filename == "county-durham-board-paper-2020-03-18.docx"
    address = page.get_by_role("link", name="Board paper as a PDF").get_attribute("href")
    answer = page.request.get(str(address))
    path = word.value.path().with_suffix(".pdf")
    path.write_bytes(answer.body())
    assert "Agree the budget for 2021." in PdfReader(path).pages[0].extract_text()
    page.locator("a.gt-term").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Glossary")
    page.get_by_label("Search the glossary").fill("pupil referral")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_text("pupil referral unit", exact=True)).to_be_visible()
    screenshots(page, "glossary")
    assert axe(page) == []
