"""What protects the pages, over https and without it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

ASKED = (
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SECURE_HSTS_SECONDS",
    "SECURE_SSL_REDIRECT",
    "SECURE_PROXY_SSL_HEADER",
    "DEBUG",
)


@pytest.mark.parametrize("https", [True, False])
def test_https_is_all_or_nothing(https: bool, tmp_path: Path) -> None:
    """With it: secure cookies, a year of HSTS, everything sent there. Without it (on this machine): none of it."""
    ask = (
        "import json; from goldenthread.project import settings; "
        f"print(json.dumps([getattr(settings, name) for name in {ASKED}]))"
    )
    environment = {**os.environ, "GOLDENTHREAD_HTTPS": str(https), "GOLDENTHREAD_VAR": str(tmp_path)}
    said = subprocess.run(
        [sys.executable, "-c", ask], env=environment, capture_output=True, text=True, check=True
    ).stdout
    if https:
        assert json.loads(said) == [True, True, 31_536_000, True, ["HTTP_X_FORWARDED_PROTO", "https"], False]
    else:
        assert json.loads(said) == [False, False, 0, False, None, False]


def test_behind_proxies_a_readers_own_address_counts(tmp_path: Path) -> None:
    """The limits of sign-in ask for the address that the outermost trusted proxy saw; without one, for the caller's."""
    ask = (
        "import django; django.setup(); from django.test import RequestFactory; "
        "from allauth.core.internal.httpkit import get_client_ip; "
        "asked = RequestFactory().get('/', headers={'x-forwarded-for': '203.0.113.9, 198.51.100.7'}); "
        "print(get_client_ip(asked))"
    )
    settings_module = "goldenthread.project.settings"
    for count, address in (("0", "127.0.0.1"), ("1", "198.51.100.7"), ("2", "203.0.113.9")):
        environment = {
            **os.environ,
            "GOLDENTHREAD_PROXIES": count,
            "GOLDENTHREAD_VAR": str(tmp_path),
            "DJANGO_SETTINGS_MODULE": settings_module,
        }
        said = subprocess.run(
            [sys.executable, "-c", ask], env=environment, capture_output=True, text=True, check=True
        ).stdout
        assert said.strip() == address


def test_the_audience_is_kept_before_a_form_is_checked() -> None:
    """Somebody signed out who sends a form goes to sign-in, whatever the form holds."""
    order = settings.MIDDLEWARE
    assert order.index("goldenthread.web.middleware.audience") < order.index(
        "django.middleware.csrf.CsrfViewMiddleware"
    )
    assert order[0] == "goldenthread.web.middleware.request_id"


def test_the_content_security_policy_lets_nothing_in_from_elsewhere() -> None:
    """Only our own files, and pictures in the page's own text; no inline script or style."""
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert directives["default-src"] == ["'self'"]
    sources = {source for values in directives.values() for source in values}
    assert sources == {"'self'", "'none'", "data:"}


def test_every_line_that_is_logged_is_made_private() -> None:
    """There is one way out, and it takes personal data out."""
    logging = settings.LOGGING
    assert [handler["formatter"] for handler in logging["handlers"].values()] == ["private"]
    assert logging["formatters"]["private"]["()"] == "goldenthread.access.log_lines.PrivateFormatter"
    assert all(not logger.get("handlers") for logger in logging["loggers"].values())


def test_the_count_of_wrong_passwords_is_not_pushed_out() -> None:
    """Every address that is tried is an entry; there is room for more than can be tried in a quarter of an hour."""
    ask = "from goldenthread.project import settings; print(settings.CACHES['default']['OPTIONS']['MAX_ENTRIES'])"
    said = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout
    assert int(said) >= 100_000
