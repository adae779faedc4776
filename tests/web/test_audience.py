"""No view goes without saying for whom it is."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from allauth.account import views as allauth
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import path

from goldenthread.access.audience import PUBLIC, SIGNED_IN, Audience
from goldenthread.web.audience import (
    THIRD_PARTY,
    addresses,
    audience_of,
    check_audiences,
    in_area,
    public,
)


def unmarked(request: HttpRequest) -> HttpResponse:
    return HttpResponse("page")


def urls(*patterns: Any) -> ModuleType:
    """A module with these addresses."""
    module = ModuleType("addresses_of_this_test")
    module.urlpatterns = list(patterns)  # type: ignore[attr-defined]
    return module


def checked(*patterns: Any) -> list[str | None]:
    """What the check says of these addresses."""
    with override_settings(ROOT_URLCONF=urls(*patterns)):
        return [found.id for found in check_audiences()]


def test_a_view_without_an_audience_stops_the_program() -> None:
    """The check names the view and the address, and says what to do."""
    with override_settings(ROOT_URLCONF=urls(path("lost/", unmarked))):
        found = check_audiences()
    assert [each.id for each in found] == ["goldenthread.E001"]
    assert "unmarked at “lost/”" in found[0].msg
    assert "@public" in str(found[0].hint)


def test_a_page_for_an_area_needs_an_address_that_names_one() -> None:
    """`in_area` without `area_key` could never be kept."""
    page: Callable[..., HttpResponse] = in_area()(lambda request: HttpResponse())
    assert checked(path("plan/", page)) == ["goldenthread.E002"]
    assert checked(path("areas/<slug:area_key>/plan/", page)) == []


def test_a_page_that_asks_for_an_unknown_permission_is_named() -> None:
    """No role could ever open it."""

    def page(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    page.audience = Audience("holding", "fly", "Those who may fly.")  # type: ignore[attr-defined]
    assert checked(path("sky/", page)) == ["goldenthread.E003"]


def test_the_audience_of_a_view_that_others_wrote_is_listed() -> None:
    """Signing in is for everyone, changing a password for who is signed in."""
    assert audience_of(allauth.login) == PUBLIC
    assert audience_of(allauth.password_change) == SIGNED_IN
    assert audience_of(allauth.signup) is None
    assert audience_of(public(lambda request: HttpResponse())) == PUBLIC
    assert audience_of(unmarked) is None


def test_every_listed_view_of_others_exists_and_is_used() -> None:
    """The list holds nothing that is not there: each entry is the view of an address."""
    used = {
        f"{view.__module__}.{view.__qualname__}"
        for _, pattern in addresses()
        if (view := getattr(pattern.callback, "view_class", None)) is not None
    }
    assert set(THIRD_PARTY) <= used


def test_every_address_of_the_program_has_an_audience() -> None:
    """The check runs over the real addresses and finds nothing."""
    assert [found.msg for found in check_audiences()] == []


@pytest.mark.parametrize("audience", [PUBLIC, SIGNED_IN, *THIRD_PARTY.values()])
def test_every_audience_has_a_sentence(audience: Audience) -> None:
    """It can be said to a person who may see the page."""
    assert audience.sentence.endswith(".")
