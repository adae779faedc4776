"""Log lines carry the request's number and no personal data."""

import logging
import sys

from goldenthread.access import request_number
from goldenthread.access.log_lines import PrivateFormatter, private

KEY = "1a-d0qxyz-0123456789abcdef0123456789abcdef"


def test_no_e_mail_address_no_query_and_no_reset_link() -> None:
    """What could say who, or let somebody in, is taken out of the line."""
    assert private("rowan.ashdale+x@northshire.example failed") == "[e-mail address] failed"
    assert private("GET /people/?words=rowan&page=2 200") == "GET /people/?… 200"
    assert (
        private(f"Not Found: /account/password/new/{KEY}/")
        == "Not Found: /account/password/new/[reset link]/"
    )


def test_what_names_nobody_stays() -> None:
    """Addresses of pages, questions and counts are left as they are."""
    line = "GET /areas/northshire/ 200 35 ms. Was it slow?"
    assert private(line) == line


def test_the_number_of_the_request_is_in_the_line() -> None:
    """The number that the error page shows finds its log lines; a traceback is made private too."""
    formatter = PrivateFormatter("%(levelname)s %(request)s %(message)s")
    request_number.remember("abc123")
    try:
        raise ValueError("Key (email)=(rowan@northshire.example) already exists.")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "f", 1, "It %s", ("broke",), sys.exc_info())
    finally:
        line = formatter.format(record)
        request_number.remember("")
    assert line.startswith("ERROR abc123 It broke")
    assert "ValueError" in line
    assert "rowan" not in line


def test_outside_a_request_there_is_a_dash() -> None:
    """A command's log line has no request."""
    record = logging.LogRecord("x", logging.INFO, "f", 1, "Hello", (), None)
    assert PrivateFormatter("%(request)s %(message)s").format(record) == "- Hello"


def test_an_address_that_was_typed_is_not_in_the_line() -> None:
    """Django's own lines name the address in full; what somebody typed into it is left out, the reason stays."""
    said = ("Not Found", "/areas/northshire/records/children/rowan-ashdale/")
    record = logging.LogRecord("django.request", logging.WARNING, "f", 1, "%s: %s", said, None)
    assert PrivateFormatter("%(message)s").format(record) == "Not Found: …"
    assert record.args == said
