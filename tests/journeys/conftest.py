"""A real browser for whole stories: Chromium against the live server, this machine only, with axe beside it."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Response,
    Route,
    sync_playwright,
)

# Playwright's own event loop makes Django think that it runs inside one.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
SCREENSHOTS = ROOT / "build" / "screenshots"

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_OPTIONS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-dev-shm-usage",
    "--disable-gpu",
]
WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
PARTS_OF_A_PAGE = {"stylesheet", "script", "image", "font"}
MILLISECONDS = 10_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder as a journey."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium, started once."""
    found = next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail("Chromium is not on this machine. Run `make test-parts`.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=CHROMIUM_OPTIONS)
        yield chromium
        chromium.close()


@pytest.fixture
def new_context(browser: Browser, live_server: Any) -> Iterator[Callable[..., BrowserContext]]:
    """Makes browser sessions, one for each person in the story; a request to another machine fails the test."""
    contexts: list[BrowserContext] = []
    elsewhere: list[str] = []

    def stay_here(route: Route) -> None:
        address = urlsplit(route.request.url)
        if address.hostname in ("127.0.0.1", "localhost") or address.scheme in ("data", "blob"):
            route.continue_()
        else:
            elsewhere.append(route.request.url)
            route.abort()

    def make(**options: Any) -> BrowserContext:
        settings = {"base_url": live_server.url, "viewport": DESKTOP, "locale": "en-GB", **options}
        context = browser.new_context(**settings)
        context.set_default_timeout(MILLISECONDS)
        context.route("**/*", stay_here)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()
    assert not elsewhere, f"Pages asked other machines for: {elsewhere}"


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Iterator[Page]:
    """One page at desktop width; a script error, a refusal by the content security policy, or a style, script,
    picture or font that does not come, fails the test."""
    page = new_context().new_page()
    errors: list[str] = []

    def note_message(message: ConsoleMessage) -> None:
        # That a page itself is refused or not found is part of many stories.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            errors.append(message.text)

    def note_response(response: Response) -> None:
        if response.status >= 400 and response.request.resource_type in PARTS_OF_A_PAGE:
            errors.append(f"{response.status} {response.url}")

    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", note_message)
    page.on("response", note_response)
    yield page
    assert not errors, f"The browser reported: {errors}"


@pytest.fixture
def page_without_scripts(new_context: Callable[..., BrowserContext]) -> Page:
    """One page in a browser that runs no JavaScript."""
    return new_context(java_script_enabled=False).new_page()


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """Looks for accessibility faults to WCAG 2.2 AA on the page as it stands; gives one line for each."""
    source = AXE.read_text(encoding="utf-8")

    def look(page: Page) -> list[str]:
        page.evaluate(source)
        found = page.evaluate("tags => axe.run(document, {runOnly: tags})", WCAG)
        return [
            f"{fault['id']} ({fault['impact']}): {fault['help']}: "
            + "; ".join(node["html"][:160] for node in fault["nodes"][:5])
            for fault in found["violations"]
        ]

    return look


@pytest.fixture(scope="session")
def screenshots() -> Callable[[Page, str], None]:
    """Saves the whole page at desktop and phone width as build/screenshots/NAME-desktop.png and NAME-phone.png."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)

    def save(page: Page, name: str) -> None:
        before = page.viewport_size
        for width, size in (("desktop", DESKTOP), ("phone", PHONE)):
            page.set_viewport_size(size)
            page.screenshot(path=SCREENSHOTS / f"{name}-{width}.png", full_page=True)
        if before is not None:
            page.set_viewport_size(before)

    return save
