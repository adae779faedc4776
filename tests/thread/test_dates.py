"""Dates as documents print them, for the thread and its checks."""

from datetime import date

import pytest

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.thread.dates import last_day, words


@pytest.mark.parametrize(
    ("value", "last"),
    [
        ("Dec 17", date(2017, 12, 31)),
        ("2019", date(2019, 12, 31)),
        ("end of July 2019", date(2019, 7, 31)),
        (read_loose_date("Feb 2020"), date(2020, 2, 29)),
        (date(2020, 3, 18), date(2020, 3, 18)),
        ("when ready", None),
        ("", None),
        (None, None),
    ],
)
def test_a_date_is_over_on_the_last_day_that_it_can_mean(value: object, last: date | None) -> None:
    """«Dec 17» has not passed before 31 December 2017; what nobody can read has no last day."""
    assert last_day(value) == last


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (date(2020, 3, 18), "18 March 2020"),
        ("2020-03-18", "18 March 2020"),
        ("Dec 17", "December 2017"),
        (read_loose_date("2019-07"), "July 2019"),
        ("Spring 2019", "Spring 2019"),
        ("2019", "2019"),
        ("when ready", "when ready"),
    ],
)
def test_a_date_is_said_as_precisely_as_it_was_printed(value: object, said: str) -> None:
    """A day stays a day and a month a month; for anything looser the document's own words stand."""
    assert words(value) == said
