"""The pages for what went wrong."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.test import RequestFactory

from goldenthread.access import request_number
from goldenthread.web import errors


def request() -> HttpRequest:
    made = RequestFactory().get("/areas/secret/")
    made.user = AnonymousUser()
    return made


@pytest.mark.parametrize(
    ("page", "status"),
    [(errors.bad_request, 400), (errors.forbidden, 403), (errors.not_found, 404), (errors.csrf_failure, 403)],
)
def test_an_error_page_says_what_to_do_and_the_number_to_quote(page: object, status: int) -> None:
    """One heading, plain words, the request's number, and nothing of the area that was asked for."""
    request_number.remember("abc12345")
    response = page(request())  # type: ignore[operator]
    html = response.content.decode()
    assert response.status_code == status
    assert html.count("<h1") == 1
    assert "abc12345" in html
    assert "secret" not in html


def test_the_page_for_a_broken_program_needs_no_store() -> None:
    """It is drawn without the person, the area or the database."""
    request_number.remember("abc12345")
    response = errors.server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert b"abc12345" in response.content
