"""The sentences of headline figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goldenthread.indicators.indicator import Break
from goldenthread.methods.period import january
from goldenthread.needs.headlines import headlines
from tests.needs.made_up import ENGLAND, figure, in_time, indicator, plans, profile, share


def test_a_rate_says_its_parts_the_year_before_its_best_and_england() -> None:
    """18.3% in 2024 after 1.9% (10 of 521) in 2023 and 76.2% (246 of 323) in 2021; England 46.4%."""
    found = headlines(profile(*in_time()), ["plans-in-20-weeks"])[0]
    assert found.sentence == (
        "153 of 838 in 2024, up 16.4 percentage points on 2023 (1.9%, 10 of 521); it was 76.2% (246 of 323) in 2021. "
        "Worse than England (46.4%; by the 95% interval)."
    )
    assert found.comparison is not None and found.comparison.word == "worse"


def test_a_count_grows_beside_england_and_is_never_compared_with_it() -> None:
    """5,390 plans: up 19.8% in a year and 66.4% since January 2019; England's count with its own growth."""
    found = headlines(profile(*plans()), ["ehc-plans"])[0]
    assert "up 2,150 (66.4%) since January 2019" in found.sentence
    assert "England: 638,745, up 80.4% since January 2019." in found.sentence
    assert found.comparison is None


def test_over_a_break_no_year_on_year_change_is_worked_out() -> None:
    """The method changed for 2024: 2023 and 2024 are not subtracted, and the caution is said."""
    broken = indicator("appeal-rate", breaks=(Break(date(2024, 1, 1), "The method changed for 2024"),))
    readings = [share("appeal-rate", 2023, 4.4), share("appeal-rate", 2024, 5.9)]
    found = headlines(profile(*readings, indicators={"appeal-rate": broken}), ["appeal-rate"])[0]
    assert found.sentence == "In 2024."
    assert found.caution == "The method changed for 2024."


def test_a_reading_that_is_not_known_says_the_last_that_was() -> None:
    """Suppressed in 2024: the last known reading is said with its year."""
    readings = [*in_time()[:3], replace(in_time()[3], value=None, numerator=None, availability="suppressed")]
    found = headlines(profile(*readings), ["plans-in-20-weeks"])[0]
    assert "last known 1.9% (10 of 521) in 2023." in found.sentence
    assert not found.figure.is_known


def test_what_england_does_not_know_is_said() -> None:
    """Not available for England."""
    there = figure("ehc-plans", plans()[6].period, None, ENGLAND, availability="unavailable")
    assert "England: not available." in headlines(profile(plans()[6], there), ["ehc-plans"])[0].sentence


def test_an_indicator_without_readings_has_no_headline() -> None:
    """Nothing is made up."""
    assert headlines(profile(*plans()), ["personal-budgets"]) == []


def test_a_count_does_not_grow_from_what_was_counted_otherwise() -> None:
    """England's growth is told since January 2019, when statements were no longer counted with plans."""
    older = [
        replace(figure("ehc-plans", january(2018), 100, place=place), population="plans and statements")
        for place in ("840", ENGLAND)
    ]
    found = headlines(profile(*older, *plans()), ["ehc-plans"])[0]
    assert "England: 638,745, up 80.4% since January 2019." in found.sentence
    assert "(66.4%) since January 2019" in found.sentence


def test_growth_over_a_break_is_said_with_care() -> None:
    """A count grows since its first reading also over a break, with care, and no line joins the two sides."""
    broken = indicator("ehc-plans", breaks=(Break(date(2022, 1, 1), "Counted child by child from 2022"),))
    found = headlines(profile(*plans(), indicators={"ehc-plans": broken}), ["ehc-plans"])[0]
    assert "since January 2019, with care." in found.sentence
    assert found.caution == "Counted child by child from 2022."
    assert [each.period.key if each and each.period else None for each in found.trend][2:5] == [
        "2021-01",
        None,
        "2022-01",
    ]


def test_a_tenfold_growth_is_said_in_times() -> None:
    """Personal budgets of England from 163 to 19,596: 120 times as many, and not “up 11,922.1%”."""
    own = [figure("personal-budgets", january(2025), 21)]
    there = [
        figure("personal-budgets", january(year), value, ENGLAND)
        for year, value in ((2015, 163), (2025, 19596))
    ]
    (found,) = headlines(profile(*own, *there), ["personal-budgets"])
    assert "England: 19,596, 120 times as many as in January 2015." in found.sentence
