"""Periods: a stock's instant and a flow's interval, whatever label a file prints."""

from datetime import date

import pytest

from goldenthread.methods.period import (
    Period,
    academic_year,
    calendar_year,
    day_instant,
    financial_year,
    january,
    looks_like_period,
    months_interval,
)


@pytest.mark.parametrize(
    ("period", "key", "words", "months"),
    [
        (january(2025), "2025-01", "January 2025", None),
        (day_instant(date(2025, 1, 16)), "2025-01-16", "16 January 2025", None),
        (calendar_year(2024), "2024", "2024", 12),
        (academic_year(2018), "2018/19", "2018/19 school year", 12),
        (financial_year(2018), "2018-19", "2018-19 financial year", 12),
        (months_interval((2018, 4), (2018, 7)), "2018-04/2018-07", "April to July 2018", 4),
        (months_interval((2018, 4), (2018, 4)), "2018-04/2018-04", "during April 2018", 1),
        (months_interval((2018, 11), (2019, 1)), "2018-11/2019-01", "November 2018 to January 2019", 3),
    ],
)
def test_key_words_and_length(period: Period, key: str, words: str, months: float | None) -> None:
    """A period prints one way in files and one way in words, and an interval has a length."""
    assert (period.key, period.words, period.months) == (key, words, months)


def test_interval_in_days() -> None:
    """An interval that is not of whole months has a length to a tenth of a month."""
    period = Period(date(2018, 4, 3), date(2018, 7, 2), "interval")
    assert period.key == "2018-04-03/2018-07-02"
    assert period.months == 3.0


def test_four_months_are_part_of_a_year() -> None:
    """T7: April to July 2018 is marked as part of a year; 2016-17 is not, and an instant never is."""
    assert months_interval((2018, 4), (2018, 7)).part_year
    assert not academic_year(2016).part_year
    assert not january(2025).part_year


def test_january_has_many_spellings() -> None:
    """Two releases print January 2022 as 2022 and as 202122: both mean the one instant."""
    assert {"2025", "2025-01", "january 2025", "202425", "2024/25"} <= january(2025).spellings()
    assert "2024" in calendar_year(2024).spellings()
    assert "2024" not in january(2025).spellings()


def test_a_period_does_not_end_before_it_starts() -> None:
    """A period that ends before it starts is a mistake."""
    with pytest.raises(ValueError, match="ends"):
        Period(date(2025, 2, 1), date(2025, 1, 1), "interval")


@pytest.mark.parametrize("text", ["2025", "2025-01", "January 2025", "202425", "2018/19", "2018-04/2018-07"])
def test_looks_like_a_period(text: str) -> None:
    """What can be asked for is told from what is not a period at all."""
    assert looks_like_period(text)


@pytest.mark.parametrize("text", ["", "last year or so", "Smarch 2025", "25"])
def test_does_not_look_like_a_period(text: str) -> None:
    """Words that name no period are not one."""
    assert not looks_like_period(text)
