"""An administrator lets somebody in, who signs in for the first time; an auditor sees it."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.cast import PASSWORD, gather, give, make_person

pytestmark = pytest.mark.django_db(transaction=True)


def sign_in(page: Page, email: str, password: str = PASSWORD) -> None:
    page.goto("/sign-in/")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_somebody_is_let_in_and_signs_in_for_the_first_time(
    page: Page,
    new_context: Callable[..., BrowserContext],
    axe: Callable[[Page], list[str]],
    screenshots: Callable[[Page, str], None],
) -> None:
    """Account, access, link, password, sign-in, trail: without mail, and without scripts for the newcomer."""
    cast = gather()
    head = make_person("head@northshire.example", password=PASSWORD)
    give(head, "administrator", area=cast.northshire)
    faults: list[str] = []

    def look(at: Page, name: str) -> None:
        screenshots(at, f"access-{name}")
        faults.extend(f"{name}: {fault}" for fault in axe(at))

    page.goto("/sign-in/")
    look(page, "sign-in")
    sign_in(page, "head@northshire.example", "not the right one")
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    look(page, "sign-in-refused")
    sign_in(page, "head@northshire.example")

    page.goto("/people/")
    look(page, "people")
    page.get_by_role("button", name="Add a person").click()
    page.get_by_role("button", name="Add the person").click()
    look(page, "people-add-refused")
    page.get_by_label("Name").fill("Rowan Ashdale")
    page.get_by_label("E-mail address").fill("rowan@northshire.example")
    page.get_by_label("Role").select_option("analyst")
    page.get_by_label("Area").select_option("northshire")
    page.get_by_role("button", name="Add the person").click()
    expect(page.get_by_role("heading", name="Rowan Ashdale", level=1)).to_be_visible()
    page.get_by_role("button", name="Make a link for a new password").click()
    link = page.get_by_label("Link", exact=True).input_value()
    look(page, "person")

    newcomer = new_context(java_script_enabled=False).new_page()
    newcomer.goto(link)
    newcomer.get_by_label("New password", exact=True).fill(PASSWORD)
    newcomer.get_by_label("New password again").fill(PASSWORD)
    newcomer.get_by_role("button", name="Save password").click()
    expect(newcomer.get_by_role("heading", name="Your password is saved")).to_be_visible()
    sign_in(newcomer, "rowan@northshire.example")
    newcomer.goto("/account/")
    expect(newcomer.get_by_text("Analyst, Northshire")).to_be_visible()

    page.goto("/audit/?who=rowan")
    expect(page.get_by_role("cell", name="sign in", exact=True)).to_be_visible()
    look(page, "audit")
    for name in ("account", "who-may", "account/password", "account/password/forgotten"):
        page.goto(f"/{name}/")
        look(page, name.replace("/", "-"))
    assert not faults, "\n".join(faults)


def test_signing_in_by_keyboard_alone(page: Page, live_server: Any) -> None:
    """Tab from the top of the page to the button, and Enter."""
    make_person("rowan@northshire.example", password=PASSWORD)
    page.goto("/sign-in/?next=/account/")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "login":
            break
    page.keyboard.type("rowan@northshire.example")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your account")).to_be_visible()
