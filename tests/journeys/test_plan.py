"""A commissioner reads the plan of County Durham, asks what is overdue, and prints it on a page."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from pypdf import PdfReader

from tests.durham import durham, person_of
from tests.journeys.conftest import DESKTOP
from tests.journeys.test_deliver import check_on_a_phone, sign_in

pytestmark = pytest.mark.django_db(transaction=True)

PLAN = "/areas/county-durham/plan/"
PARTS = (PLAN, f"{PLAN}actions/", f"{PLAN}commitments/", f"{PLAN}linked/")

# What is printed of the sheet: its smallest letters in points, what spills out of it, and how far it reaches.
PRINTED = """() => {
  const sheet = document.querySelector('.gt-sheet'), sizes = [], spilled = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (node.textContent.trim() && range.getClientRects().length)
      sizes.push(parseFloat(getComputedStyle(node.parentElement).fontSize) * 0.75);
  }
  const edge = sheet.getBoundingClientRect();
  for (const each of sheet.querySelectorAll('*')) {
    const box = each.getBoundingClientRect();
    if (box.right > edge.right + 1 || box.bottom > edge.bottom + 1) spilled.push(each.className);
    if (each.clientWidth && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1))
      if (getComputedStyle(each).display !== 'inline') spilled.push('inside ' + each.className);
  }
  return {smallest: Math.min(...sizes), spilled, high: edge.height * 0.75};
}"""


def test_a_commissioner_reads_the_plan_and_what_is_overdue(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """From the priorities to one commitment in its own words, then to what is overdue; the address keeps it."""
    sign_in(page, person_of(durham(), "council-commissioner").email)
    page.goto(PLAN)
    expect(page.locator("#priorities tbody tr")).to_have_count(8)
    screenshots(page, "plan")
    assert axe(page) == []
    page.get_by_role("link", name="Commitments and choice").click()
    page.get_by_text("2. Secure the provision of high quality, cost effective services").last.click()
    opened = page.locator("details[open]").filter(has_text="What success looks like")
    expect(opened).to_contain_text("Bi-annual refresh of the Joint Strategic Needs Assessment (JSNA)")
    expect(opened).to_contain_text("Priority 2, commitment 10")
    expect(opened).to_contain_text("None stated.")
    assert axe(page) == []
    page.get_by_role("link", name="Action plan").click()
    page.get_by_label("Only overdue").check()
    page.get_by_role("button", name="Show", exact=True).last.click()
    assert "overdue=yes" in page.url
    overdue = page.locator("#actions tbody tr")
    expect(overdue.first).to_contain_text("by 384 days")
    assert axe(page) == []


def test_every_part_is_whole_on_a_phone(page: Page, axe: Callable[[Page], list[str]]) -> None:
    """Nothing scrolls sideways, and what is missing of a row is one line."""
    sign_in(page, person_of(durham(), "board-member").email)
    check_on_a_phone(page, axe, PARTS)
    row = page.locator("#linked-strategies tbody tr").nth(1)
    expect(row.locator(".gt-missing")).to_have_text("Not stated: Owner, From, To")
    expect(row.locator("td[data-label=Owner]")).to_be_hidden()
    page.set_viewport_size(DESKTOP)
    expect(row.locator(".gt-missing")).to_be_hidden()
    expect(row.locator("td[data-label=Owner]")).to_be_visible()


def test_the_plan_works_without_scripts_and_by_keyboard(page_without_scripts: Page) -> None:
    """The lists are forms and the details open with the keyboard."""
    page = page_without_scripts
    sign_in(page, person_of(durham(), "analyst").email)
    page.goto(f"{PLAN}actions/")
    page.get_by_label("Status", exact=True).focus()
    page.get_by_label("Status", exact=True).select_option("done")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**status=done**")
    expect(page.locator("#actions tbody tr")).not_to_have_count(0)


@pytest.mark.parametrize(("paper", "least"), [("A3", 9), ("A4", 8)])
def test_the_plan_prints_on_one_side(page: Page, tmp_path: Path, paper: str, least: float) -> None:
    """One page of its paper, no letter smaller than promised, nothing cut off, nothing else printed (point 12)."""
    sign_in(page, person_of(durham(), "board-member").email)
    page.goto(f"{PLAN}on-a-page/?paper={paper}")
    page.emulate_media(media="print")
    found: dict[str, Any] = page.evaluate(PRINTED)
    assert found["smallest"] >= least - 0.001
    assert found["spilled"] == []
    file = tmp_path / "plan.pdf"
    page.pdf(path=file, prefer_css_page_size=True, print_background=True)
    reader = PdfReader(file)
    assert len(reader.pages) == 1
    wide = reader.pages[0].mediabox.width * 25.4 / 72
    assert round(float(wide)) == {"A3": 420, "A4": 297}[paper]
    words = reader.pages[0].extract_text()
    assert "As at 18 March 2020" in words and "Plan on a page" not in words.split("As at")[1]


def test_the_plan_on_a_page_says_what_to_cut(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """In full on A3; on A4 each shortened text is listed with the characters and lines that are over."""
    sign_in(page, person_of(durham(), "council-commissioner").email)
    page.goto(PLAN)
    page.get_by_role("button", name="See the plan on a page").click()
    expect(page.get_by_text("It fits.")).to_be_visible()
    screenshots(page, "plan-on-a-page-a3")
    assert axe(page) == []
    page.get_by_role("link", name="A4 landscape").click()
    expect(page.get_by_text("It does not all fit in full.")).to_be_visible()
    row = page.locator("#cuts tbody tr").filter(has_text="Key action 7")
    expect(row).to_contain_text("Joint tools to monitor outcomes")
    expect(row).to_contain_text("602")
    screenshots(page, "plan-on-a-page-a4")
    assert axe(page) == []
    with page.expect_download() as download:
        page.get_by_role("link", name="Download CSV").click()
    assert "Key action 7" in Path(download.value.path()).read_text(encoding="utf-8-sig")


def test_a_priority_leads_to_its_record(page: Page, new_context: Callable[..., BrowserContext]) -> None:
    """From the printed page's text on screen to the record that says where it is printed."""
    sign_in(page, person_of(durham(), "nhs-commissioner").email)
    page.goto(f"{PLAN}on-a-page/")
    page.get_by_role("link", name="Supporting arrangements for Personal Budgets").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Personal Budgets")
    expect(page.get_by_text("Priority 6", exact=False).first).to_be_visible()
