"""How dates, numbers and money are said."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from goldenthread.web import words


def test_a_date_is_said_as_people_write_it() -> None:
    """18 March 2020, without a leading zero; a time of day is left off."""
    assert words.day(date(2020, 3, 18)) == "18 March 2020"
    assert words.day(date(2017, 12, 1)) == "1 December 2017"
    assert words.day(datetime(2020, 3, 18, 9, 30, tzinfo=UTC)) == "18 March 2020"


@pytest.mark.parametrize(
    ("value", "said"),
    [(1724589, "1,724,589"), (0, "0"), (12.5, "12.5"), (12.0, "12"), (Decimal("1.10"), "1.1"), (-3, "−3")],
)
def test_numbers_have_commas_and_no_needless_decimals(value: float, said: str) -> None:
    """1,724,589; a whole number stays whole."""
    assert words.number(value) == said


@pytest.mark.parametrize(
    ("value", "said"), [(1724589, "£1,724,589"), (12.5, "£12.50"), (Decimal("-20"), "−£20"), (0, "£0")]
)
def test_pounds_show_pence_only_where_there_are_any(value: float, said: str) -> None:
    """£1,724,589, but £12.50."""
    assert words.pounds(value) == said


@pytest.mark.parametrize(
    ("value", "said"), [(2.6, "2.6%"), (50, "50%"), (0.25, "0.3%"), (2.65, "2.7%"), (0, "0%")]
)
def test_percentages_round_half_up_to_one_decimal(value: float, said: str) -> None:
    """2.65 is said as 2.7%, as published statistics round, whatever the binary number is."""
    assert words.percent(value) == said


def test_what_is_not_known_is_said_and_never_0() -> None:
    """Unknown is an answer: every way of saying a value has it."""
    for say in (words.day, words.number, words.pounds, words.percent, words.known):
        assert say(None) == "not known"
        assert say("") == "not known"
    assert words.known(0) == "0"


def test_known_says_any_value() -> None:
    """Yes and no, dates, numbers and text."""
    assert [words.known(value) for value in (True, False, date(2020, 1, 2), 1500, "as printed")] == [
        "yes", "no", "2 January 2020", "1,500", "as printed",
    ]  # fmt: skip


def test_text_that_is_already_said_is_left_as_it_is() -> None:
    """ "over 6,500" stays as the document prints it."""
    assert words.number("over 6,500") == "over 6,500"
    assert words.day("Dec 17") == "Dec 17"


def test_plurals_and_lists() -> None:
    """1 action, 3 actions, 0 priorities; a, b and c."""
    assert words.plural(1, "action") == "1 action"
    assert words.plural(3, "action") == "3 actions"
    assert words.plural(0, "priority", "priorities") == "0 priorities"
    assert words.listed(["a", "b", "c"]) == "a, b and c"
    assert words.listed(["a"]) == "a"
    assert words.listed([]) == ""
