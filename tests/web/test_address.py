"""The question part of an address."""

from __future__ import annotations

from django.http import QueryDict

from goldenthread.web.address import changed, pairs_of


def test_repeated_names_are_kept() -> None:
    """A filter with two values keeps both when the order of the table changes."""
    query = pairs_of(QueryDict("need=asd&need=semh&sort=a"))
    assert changed(query, {"sort": "b"}) == "?need=asd&need=semh&sort=b"


def test_none_drops_a_name() -> None:
    """Going back to the first page leaves no trace of pages."""
    assert changed([("page", "3"), ("on", "2020-03-18")], {"page": None}) == "?on=2020-03-18"


def test_what_is_kept_is_quoted() -> None:
    """A value cannot break out of the address."""
    assert changed([("q", 'a&b="<')], {}) == "?q=a%26b%3D%22%3C"
