"""The program as a web server calls it."""

from __future__ import annotations

from wsgiref.util import setup_testing_defaults

import pytest

from goldenthread.project.wsgi import application


def answer(path: str) -> tuple[str, str]:
    """The status and the text that the program gives for a GET of the path."""
    said: list[str] = []
    environ: dict[str, object] = {"PATH_INFO": path, "HTTP_HOST": "localhost"}
    setup_testing_defaults(environ)
    body = application(environ, lambda status, headers, error=None: said.append(status))
    return said[0], b"".join(body).decode()


@pytest.mark.django_db
def test_the_program_answers_a_request() -> None:
    """The sign-in page comes whole; somebody signed out is led there from the start page."""
    status, page = answer("/sign-in/")
    assert status == "200 OK"
    assert "<h1" in page and "Sign in" in page
    assert answer("/")[0] == "302 Found"
