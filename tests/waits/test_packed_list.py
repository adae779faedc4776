"""A list on its way between a page and its sender."""

import base64
import zlib

import pytest

from goldenthread.waits.packed_list import packed, unpacked


def test_what_is_packed_is_unpacked() -> None:
    """The same text, much smaller."""
    text = "list,referral,removal\n" + "É,2026-01-01,\n" * 1000
    assert unpacked(packed(text), len(text.encode())) == text and len(packed(text)) < len(text) / 20


@pytest.mark.parametrize(
    "sent", ["", "nothing", "####", base64.b64encode(b"x").decode(), packed("long")[:-8]]
)
def test_what_was_not_packed_is_nothing(sent: str) -> None:
    """Whatever somebody puts there."""
    assert unpacked(sent, 100) is None


def test_what_is_too_large_is_nothing() -> None:
    """A small packet that grows without end is not unpacked to its end."""
    assert unpacked(base64.b64encode(zlib.compress(b"a" * 10_000_000)).decode(), 1000) is None
