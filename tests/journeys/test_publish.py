"""An administrator sees what is public; a parent reads it at night on a phone, signed out."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from pypdf import PdfReader

from tests.durham import durham, person_of
from tests.journeys.conftest import PHONE
from tests.journeys.test_deliver import sign_in

pytestmark = pytest.mark.django_db(transaction=True)

PAGES = (
    "The plan on one page",
    "What comes first",
    "Services that are paid for together",
    "How it is going, in numbers",
    "What families said about services",
    "You said, we did",
    "Who decides",
)


def test_an_administrator_sees_what_is_public_and_takes_the_pack(
    page: Page, axe: Callable[[Page], list[str]], screenshots: Callable[[Page, str], None]
) -> None:
    """Seven pages since 18 March 2020, and the area's pack as a zip."""
    sign_in(page, person_of(durham(), "administrator").email)
    page.goto("/areas/county-durham/publish/")
    expect(page.locator("#pages tbody tr")).to_have_count(7)
    expect(page.get_by_text("7 pages are public, of 7 that can be.")).to_be_visible()
    screenshots(page, "publish")
    assert axe(page) == []
    with page.expect_download() as download:
        page.get_by_role("link", name="The area's pack").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        assert "county-durham/priorities.csv" in archive.namelist()


def test_a_parent_reads_the_public_pages_on_a_phone(
    new_context: Callable[..., BrowserContext],
    axe: Callable[[Page], list[str]],
    screenshots: Callable[[Page, str], None],
) -> None:
    """Signed out and without scripts: from the list of areas through every page, each with what to do next."""
    durham()
    page = new_context(viewport=PHONE, java_script_enabled=False).new_page()
    looked_at = new_context(viewport=PHONE).new_page()
    page.goto("/public/")
    page.get_by_role("link", name="County Durham").click()
    faults: list[str] = []
    for title in PAGES:
        page.get_by_role("link", name=title, exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(title)
        expect(page.get_by_role("heading", name="What you can do next")).to_be_visible()
        looked_at.goto(page.url)
        assert looked_at.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        screenshots(looked_at, f"public-{page.url.rstrip('/').rpartition('/')[2]}")
        faults += [f"{title}: {fault}" for fault in axe(looked_at)]
        page.get_by_role("link", name="County Durham", exact=True).click()
    assert not faults, "\n".join(faults)


def test_a_parent_prints_the_plan_on_one_sheet(page: Page, tmp_path: Path) -> None:
    """One side of A3, with nothing of the web page around it."""
    durham()
    page.goto("/public/county-durham/plan-on-a-page/")
    page.pdf(path=tmp_path / "plan.pdf", prefer_css_page_size=True)
    reader = PdfReader(tmp_path / "plan.pdf")
    assert len(reader.pages) == 1
    assert round(float(reader.pages[0].mediabox.width) * 25.4 / 72) == 420


def test_what_is_not_public_asks_to_sign_in(page: Page) -> None:
    """A page that nobody published looks like any other address inside."""
    durham()
    page.goto("/public/county-durham/money/")
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
