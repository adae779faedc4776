"""Log lines that carry the request's number and no personal data."""

from __future__ import annotations

import logging
import re
from copy import copy

from goldenthread.access import request_number

_E_MAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*")
_QUERY = re.compile(r"(?<=[\w/])\?[^\s\"']+")
_RESET_KEY = re.compile(r"\b[0-9A-Za-z]+-[0-9a-z]{6,}-[0-9a-f]{32,}\b")


def private(text: str) -> str:
    """The text without e-mail addresses, without what follows a ? in an address, and without reset links."""
    text = _QUERY.sub("?…", text)
    text = _RESET_KEY.sub("[reset link]", text)
    return _E_MAIL.sub("[e-mail address]", text)


def _is_address(value: object) -> bool:
    return isinstance(value, str) and value.startswith("/")


class PrivateFormatter(logging.Formatter):
    """Adds `request`, the number of the request, and takes personal data out of message and traceback."""

    def format(self, record: logging.LogRecord) -> str:
        record = copy(record)
        if record.name.startswith("django.") and isinstance(record.args, tuple):
            # Django names the address in full, with whatever was typed into it; our own line has its pattern.
            record.args = tuple("…" if _is_address(each) else each for each in record.args)
        record.request = request_number.current() or "-"
        return private(super().format(record))
