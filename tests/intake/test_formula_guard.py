"""No cell of an export is a formula to a spreadsheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.intake.formula_guard import guard, guard_cell, unguard


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ("=1+1", "'=1+1"),
        ("+44", "'+44"),
        ("-5", "'-5"),
        ("@here", "'@here"),
        ("\tx", "'\tx"),
        ("'tis", "''tis"),
        ("plain = text", "plain = text"),
        ("", ""),
    ],
)
def test_a_leading_formula_sign_gets_one_apostrophe(text: str, guarded: str) -> None:
    """A leading = + - @ or tab gets one ', a leading ' is doubled, anything else stays."""
    assert guard(text) == guarded


@given(st.text())
def test_import_strips_exactly_what_export_added(text: str) -> None:
    """Whatever the text, it comes back the same."""
    assert unguard(guard(text)) == text


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("=1+1", "'=1+1"),
        ("@x", "'@x"),
        ("-cmd", "'-cmd"),
        ("-3", "-3"),
        ("-", "-"),
        ("'=x", "'=x"),
        ("x", "x"),
    ],
)
def test_a_row_that_is_given_back(text: str, given: str) -> None:
    """What a spreadsheet would run is guarded; numbers below zero and a source's dash stay as they are."""
    assert guard_cell(text) == given
