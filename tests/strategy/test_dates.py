"""Dates of a strategy in words."""

from datetime import date

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.strategy.dates import first_day, last_day, said


def test_a_date_is_said_as_printed() -> None:
    """Only a date written for machines is put into words."""
    assert [said(read_loose_date(text)) for text in ("Dec 17", "2019-12", "2020-03-18", "2019")] == [
        "Dec 17",
        "December 2019",
        "18 March 2020",
        "2019",
    ]
    assert said(date(2020, 3, 18)) == "18 March 2020"
    assert said(None) == ""


def test_the_days_that_it_can_mean() -> None:
    """A month runs from its first day to its last; words that nobody can read mean no day."""
    month = read_loose_date("Feb 2020")
    assert (first_day(month), last_day(month)) == (date(2020, 2, 1), date(2020, 2, 29))
    assert last_day(read_loose_date("ongoing")) is None
