"""Days as people write them in waiting lists."""

from datetime import date

import pytest

from goldenthread.methods.waiting.dates import has_day_first, month_first, no_day, read_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-01-31", date(2024, 1, 31)),
        ("2024-01-31 09:45", date(2024, 1, 31)),
        ("2024-01-31T09:45:10.123Z", date(2024, 1, 31)),
        ("2024-01", date(2024, 1, 1)),
        ("31/01/2024", date(2024, 1, 31)),
        ("1.2.2024 00:00", date(2024, 2, 1)),
        ("31-Jan-2024", date(2024, 1, 31)),
        ("31 January 2024", date(2024, 1, 31)),
        ("30/02/2024", None),
        ("01/31/2024", None),
        ("31/01/24", None),
        ("45321", None),
        ("31 Foo 2024", None),
        ("", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    """ISO days, days first and named months, with or without a time of day; two digits are no year."""
    assert read_day(text) == day


def test_the_order_of_the_parts() -> None:
    """Where the day may not stand first, numbers are not read; a named month always is."""
    assert read_day("01/02/2024", day_first=False) is None and has_day_first("01/02/2024")
    assert read_day("1 Feb 2024", day_first=False) == date(2024, 2, 1)
    assert month_first(["02/03/2024", "12/13/2024"]) == "12/13/2024" and not month_first(["13/12/2024", ""])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty; write it as 2024-01-31"),
        ("45321", "the number that a spreadsheet keeps for a day"),
        ("31/01/24", "a year of two digits"),
        ("soon", "is no date; write it as 2024-01-31"),
    ],
)
def test_why_a_text_is_no_day(text: str, words: str) -> None:
    """It says what was found and what to write."""
    assert words in no_day(text)
