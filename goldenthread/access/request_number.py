"""The number of the request that is being answered: in its log lines, its audit events and its error page."""

from __future__ import annotations

import re
import secrets
from contextvars import ContextVar

_current: ContextVar[str] = ContextVar("request_number", default="")
_GIVEN = re.compile(r"[A-Za-z0-9-]{8,40}")


def new(given: str = "") -> str:
    """A fresh number, or the one that a proxy gave where it is a plain one."""
    return given if _GIVEN.fullmatch(given) else secrets.token_hex(8)


def current() -> str:
    """The number of this request; empty outside a request."""
    return _current.get()


def remember(number: str) -> None:
    _current.set(number)
