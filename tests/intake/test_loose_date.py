"""Dates as documents print them, and the days they may mean."""

from datetime import date

import pytest

from goldenthread.intake.loose_date import as_loose_date, read_loose_date


@pytest.mark.parametrize(
    ("printed", "first", "last", "precision"),
    [
        ("2019-07-31", date(2019, 7, 31), date(2019, 7, 31), "day"),
        ("31 March 2019", date(2019, 3, 31), date(2019, 3, 31), "day"),
        ("18th March 2020", date(2020, 3, 18), date(2020, 3, 18), "day"),
        ("Wednesday 18 March 2020", date(2020, 3, 18), date(2020, 3, 18), "day"),
        ("31/03/2019", date(2019, 3, 31), date(2019, 3, 31), "day"),
        ("2017-12", date(2017, 12, 1), date(2017, 12, 31), "month"),
        ("Dec 17", date(2017, 12, 1), date(2017, 12, 31), "month"),
        ("Dec17", date(2017, 12, 1), date(2017, 12, 31), "month"),
        ("December 2019", date(2019, 12, 1), date(2019, 12, 31), "month"),
        ("by December 2019", date(2019, 12, 1), date(2019, 12, 31), "month"),
        ("Sept. 2018", date(2018, 9, 1), date(2018, 9, 30), "month"),
        ("Feb 2020", date(2020, 2, 1), date(2020, 2, 29), "month"),
        ("April – July 2018", date(2018, 4, 1), date(2018, 7, 31), "month"),
        ("November 2018 to March 2019", date(2018, 11, 1), date(2019, 3, 31), "month"),
        ("end of July 2019", date(2019, 7, 31), date(2019, 7, 31), "day"),
        ("Spring 2019", date(2019, 3, 1), date(2019, 5, 31), "season"),
        ("Winter 2019", date(2019, 12, 1), date(2020, 2, 29), "season"),
        ("Autumn term 2018", date(2018, 9, 1), date(2018, 12, 31), "season"),
        ("2019", date(2019, 1, 1), date(2019, 12, 31), "year"),
        ("2018-19", date(2018, 4, 1), date(2019, 8, 31), "year"),
        ("2018/19", date(2018, 4, 1), date(2019, 8, 31), "year"),
        ("financial year 2018/19", date(2018, 4, 1), date(2019, 3, 31), "year"),
        ("academic year 2018-19", date(2018, 9, 1), date(2019, 8, 31), "year"),
        ("Q4 2018/19", date(2019, 1, 1), date(2019, 3, 31), "quarter"),
        ("2015/17", date(2015, 1, 1), date(2017, 12, 31), "years"),
        ("2013–2017", date(2013, 1, 1), date(2017, 12, 31), "years"),
    ],
)
def test_a_date_as_printed_means_the_days_it_may_mean(
    printed: str, first: date, last: date, precision: str
) -> None:
    """T13: a loose date runs from the first to the last day it may mean, and stays as printed."""
    read = read_loose_date(printed)
    assert (read.first, read.last, read.precision) == (first, last, precision)
    assert str(read) == printed
    assert read.readable


@pytest.mark.parametrize(
    "printed",
    ["TBC", "ongoing", "31 February 2019", "2018-13-01", "2019/17", "Q1 2018/21", "soon", "32/01/2019"],
)
def test_what_is_not_a_date_is_kept_and_not_guessed(printed: str) -> None:
    """We cannot tell is an answer: the words stay, and no day is made up."""
    read = read_loose_date(printed)
    assert (read.first, read.last, read.precision) == (None, None, "unknown")
    assert str(read) == printed
    assert not read.readable


def test_a_four_figure_month_is_a_month_and_not_a_year() -> None:
    """2011-12 is December 2011, because ISO months come first; 2011/12 is a year."""
    assert read_loose_date("2011-12").precision == "month"
    assert read_loose_date("2011/12").precision == "year"


def test_a_cell_of_any_kind_is_a_date() -> None:
    """A day means itself, text is read, a loose date stays as it is, and nothing can be read from nothing."""
    assert as_loose_date(date(2020, 3, 18)).last == date(2020, 3, 18)
    assert as_loose_date("Dec 17").last == date(2017, 12, 31)
    assert as_loose_date(as_loose_date("Dec 17")).printed == "Dec 17"
    assert not as_loose_date("").readable
    assert not as_loose_date(None).readable
