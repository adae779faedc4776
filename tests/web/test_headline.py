"""Headline figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period, calendar_year, january
from goldenthread.web.headline import headline, provenance, trend_words

IN_TIME = Figure(
    indicator="plans-in-20-weeks", title="Plans in 20 weeks", place="840", place_name="County Durham",
    period=calendar_year(2024), value=18.3, numerator=153, denominator=838, statistic="share", unit="per cent",
    population="new EHC plans", accumulation="period", source="DfE", release="2025", as_at=date(2025, 6, 26),
    breakdown=(("need", "asd"),),
)  # fmt: skip
COUNT = replace(IN_TIME, value=5390, unit="plans", statistic="count", period=january(2025), numerator=None)


def test_the_number_has_its_unit_once() -> None:
    """18.3% carries its unit; 5,390 has "plans" beside it."""
    assert (headline(IN_TIME).number, headline(IN_TIME).unit) == ("18.3%", "")
    assert (headline(COUNT).number, headline(COUNT).unit) == ("5,390", "plans")


def test_what_is_not_known_has_no_unit() -> None:
    """A suppressed count is said in words, never as 0 or a bare dash."""
    shown = headline(replace(COUNT, value=None, availability="suppressed"))
    assert not shown.is_known
    assert shown.unit == ""
    assert "0" not in shown.number


def test_a_range_is_known() -> None:
    """Two ends are shown as a range with the unit."""
    shown = headline(replace(COUNT, value=None, low=3816, high=4601))
    assert (shown.number, shown.unit, shown.is_known) == ("3,816 to 4,601", "plans", True)


def test_where_a_figure_comes_from() -> None:
    """Source, release, period, the parts of the share, population and state are all said."""
    rows = dict(provenance(IN_TIME))
    assert rows["Worked out from"] == "153 of 838"
    assert rows["Period"] == "2024"
    assert rows["State"] == "known, actual, period, published"
    assert rows["As at"] == "26 June 2025"
    assert rows["Breakdown"] == "need: asd"


def test_a_sparkline_is_also_said_in_words() -> None:
    """The drawing is hidden from screen readers, so its ends are a sentence."""
    shown = headline(IN_TIME, trend=[replace(IN_TIME, value=1.9, period=calendar_year(2023)), IN_TIME])
    assert shown.spark is not None
    assert shown.spark_words == "From 1.9% in 2023 to 18.3% in 2024"


def test_a_sparkline_says_no_period_that_is_not_known() -> None:
    """A document may print a number without its date, or with the day."""
    day = Period(start=date(2019, 3, 31), end=date(2019, 3, 31), kind="instant")
    shown = headline(COUNT, trend=[replace(COUNT, value=4501, period=None), replace(COUNT, period=day)])
    assert shown.spark_words == "From 4,501 to 5,390 on 31 March 2019"


def test_a_line_is_parted_where_figures_may_not_be_joined() -> None:
    """The words run from the first to the last of the newest run and say what is not set beside it."""
    old, new, newest = (
        replace(COUNT, value=value, period=january(year)) for value, year in ((9, 2020), (3, 2022), (5, 2023))
    )
    assert (
        headline(newest, trend=(old, new, newest)).spark_words
        == "From 9 in January 2020 to 5 in January 2023"
    )
    parted = headline(newest, trend=(old, None, new, newest))
    assert (
        parted.spark_words
        == "From 3 in January 2022 to 5 in January 2023; not set beside those to January 2020"
    )
    assert parted.spark is not None and len(parted.spark.alone) == 1
    assert headline(newest, trend=(old, None, newest)).spark_words == (
        "5 in January 2023; not set beside those to January 2020"
    )
    assert headline(newest, trend=(newest,)).spark_words == ""
    assert trend_words((newest,)) == "5 in January 2023"
    assert trend_words((None,)) == ""
