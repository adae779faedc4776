"""Breakdowns have one canonical form."""

import pytest

from goldenthread.methods.breakdown import TOTAL, breakdown_of, breakdown_text, dimensions_of, parse_breakdown


def test_dimensions_stand_in_alphabetical_order() -> None:
    """The same parts in any order are the same breakdown."""
    assert breakdown_text(breakdown_of({"sex": "female", "need": "asd"})) == "need=asd;sex=female"
    assert parse_breakdown("sex=female;need=asd") == breakdown_of({"need": "asd", "sex": "female"})
    assert dimensions_of(parse_breakdown("sex=female;need=asd")) == ("need", "sex")


def test_the_total_is_the_empty_breakdown() -> None:
    """The total has no dimension."""
    assert parse_breakdown("") == TOTAL
    assert breakdown_text(TOTAL) == ""


@pytest.mark.parametrize("text", ["need", "need=", "=asd", "need=asd;need=slcn"])
def test_what_is_not_a_breakdown_is_refused(text: str) -> None:
    """A dimension without a value, or twice, is a mistake."""
    with pytest.raises(ValueError):
        parse_breakdown(text)
