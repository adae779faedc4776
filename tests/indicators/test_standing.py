"""Indicators against their targets, as the one-year-on report states them."""

from __future__ import annotations

from datetime import date
from typing import Literal

from goldenthread.indicators.indicator import Break
from goldenthread.indicators.standing import Target, standing
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period, month_instant

ON = date(2020, 3, 18)
WAIT_TARGET = Target("at most", 12, "weeks", read_loose_date("2019-07-31"))
END_OF_2018 = Period(date(2018, 1, 1), date(2018, 12, 31), "instant")


def reading(value: float | None, unit: str = "weeks", **more: object) -> Figure:
    stated: dict[str, object] = {"statistic": "mean", "origin": "stated", **more}
    return Figure("wait", "Wait", "", "", stated.pop("period", None), value, unit=unit, **stated)  # type: ignore[arg-type]


def test_a_wait_of_45_weeks_is_33_from_a_target_of_12() -> None:
    """Longest 98 weeks, then a mean of 45, target at most 12 by 31 July 2019: the gap is 33 weeks."""
    longest = reading(98, statistic="maximum", period=month_instant(2018, 9))
    average = reading(45, period=END_OF_2018)
    found = standing([longest, average], WAIT_TARGET, "lower is better", date(2019, 3, 1))
    assert found.gap == 33
    assert found.monthly == 4.7  # 33 weeks in the seven months to July 2019
    assert found.word == "not met"
    assert "33 weeks from the target of at most 12 weeks" in found.sentence


def test_a_maximum_and_a_mean_show_no_trend() -> None:
    """98 weeks at most and 45 on average are two statistics: which way the wait went cannot be told (T6)."""
    found = standing([reading(98, statistic="maximum"), reading(45)], WAIT_TARGET, "lower is better", ON)
    assert found.movement == "cannot be told"
    assert found.trend_sentence == "Which way it moves cannot be told: maximum compared with mean."


def test_a_date_that_passed_without_a_reading_is_said() -> None:
    """The day of the target has passed and the latest reading is older: neither met nor missed is claimed."""
    found = standing([reading(45, period=END_OF_2018)], WAIT_TARGET, "lower is better", ON)
    assert found.word == "unread since due"
    assert "no reading since says whether it was met" in found.sentence


def test_a_reading_after_the_date_that_misses_is_not_met() -> None:
    """Read after the target's day and still above it."""
    late = reading(20, period=month_instant(2019, 9))
    assert standing([late], WAIT_TARGET, "lower is better", ON).word == "not met"


def test_before_the_date_an_improving_reading_is_on_the_way() -> None:
    """20 weeks after 30, with a target of 12 that is not due yet."""
    readings = [reading(30, period=month_instant(2018, 9)), reading(20, period=month_instant(2018, 12))]
    found = standing(readings, WAIT_TARGET, "lower is better", date(2019, 1, 31))
    assert found.word == "on the way"
    assert found.movement == "improving"


def test_a_bound_meets_a_target_on_its_own_side_only() -> None:
    """“Over 90%” meets at least 90%, misses at most 80%, and says nothing of at most 95%."""
    over = reading(None, "per cent", low=90, bound="over", words="Over 90%", statistic="share")
    at_least = Target("at least", 90, "per cent")
    at_most = Target("at most", 95, "per cent")
    assert standing([over], at_least, "higher is better", ON).word == "met"
    assert standing([over], Target("at most", 80, "per cent"), "neither", ON).word == "not met"
    assert standing([over], at_most, "neither", ON).word == "cannot be told"
    assert standing([over], at_most, "higher is better", ON).word == "held"


def test_without_a_like_target_only_the_trend_is_said() -> None:
    """62% to 72% is 10 points better; there is no target to meet."""
    pair = [reading(62, "per cent", statistic="share"), reading(72, "per cent", statistic="share")]
    found = standing(pair, None, "higher is better", ON)
    assert found.word == "no target"
    assert found.trend_sentence == "Improving: up 10 percentage points."


def test_no_reading_is_named() -> None:
    """An indicator that nobody reads has no status, not even a missed target."""
    assert standing([], WAIT_TARGET, "lower is better", ON).word == "no reading"


def test_units_that_differ_are_not_compared() -> None:
    """Weeks against a target in per cent."""
    found = standing([reading(45)], Target("at least", 90, "per cent"), "lower is better", ON)
    assert found.word == "cannot be told"
    assert "not compared" in found.sentence


def test_a_trend_over_a_break_is_told_with_care() -> None:
    """The figures were made another way from 2019 on: the movement is said with that beside it."""
    before, after = reading(60, period=month_instant(2018, 9)), reading(45, period=month_instant(2019, 9))
    broken = Break(date(2019, 1, 1), "Counted by a new system.")
    found = standing([before, after], None, "lower is better", ON, [broken])
    assert found.movement == "improving"
    assert (
        "with care: figures are made another way from 1 January 2019: Counted by a new system"
        in found.trend_sentence
    )


def test_the_trend_begins_where_the_readings_are_alike() -> None:
    """Two means after a maximum have a trend of their own; after a break it begins anew."""
    longest = reading(98, statistic="maximum", period=month_instant(2018, 3))
    first, second = reading(45, period=month_instant(2018, 9)), reading(40, period=month_instant(2019, 3))
    found = standing([longest, first, second], None, "lower is better", ON)
    assert (found.baseline, found.movement) == (first, "improving")
    third = reading(41, period=month_instant(2019, 9))
    broken = Break(date(2019, 1, 1), "Counted by a new system.")
    anew = standing([first, second, third], None, "lower is better", ON, [broken])
    assert (anew.baseline, anew.movement) == (second, "getting worse")


def test_the_same_number_again_is_possibly_stale() -> None:
    """Of the latest reading alone."""
    first, second = reading(45, period=month_instant(2018, 9)), reading(45, period=month_instant(2019, 3))
    assert standing([first, second], None, "lower is better", ON).stale == (
        "Possibly stale: 45 is exactly what was reported for September 2018."
    )
    assert standing([first], None, "lower is better", ON).stale == ""


def test_a_projection_is_no_reading() -> None:
    """A target is not met by what is only expected."""
    first, then = (
        reading(45, period=month_instant(2018, 9)),
        reading(10, period=month_instant(2021, 3), finality="projected"),
    )
    found = standing([first, then], WAIT_TARGET, "lower is better", ON)
    assert found.latest is first
    assert found.word != "met"


def test_a_year_that_is_not_over_meets_and_misses_only_on_one_side() -> None:
    """50 of at least 100 so far leaves it open; 120 of at most 100 has missed it; 120 of at least 100 has met it."""

    def so_far(value: float, comparison: Literal["at least", "at most"]) -> str:
        figure = reading(value, "budgets", statistic="count", accumulation="year to date")
        return standing([figure], Target(comparison, 100, "budgets"), "neither", ON).word

    assert so_far(50, "at least") == "cannot be told"
    assert so_far(120, "at least") == "met"
    assert so_far(50, "at most") == "cannot be told"
    assert so_far(120, "at most") == "not met"


def test_the_distance_of_shares_is_in_points() -> None:
    """65% is 5 percentage points from 70%, and not 5%."""
    share = reading(65, "per cent", statistic="share", period=month_instant(2020, 1))
    target = Target("at least", 70, "per cent", read_loose_date("2020-06-30"))
    found = standing([share], target, "higher is better", ON)
    assert "5 percentage points from the target of at least 70%" in found.sentence
    assert "change by 1 percentage point each month" in found.sentence


def test_what_chance_could_be_is_no_clear_change() -> None:
    """62 of 100 and 66 of 100 are not told apart by their intervals: neither improving nor on the way."""
    pair = [
        reading(
            value,
            "per cent",
            statistic="share",
            numerator=value,
            denominator=100,
            period=month_instant(year, 1),
        )
        for value, year in ((62, 2018), (66, 2019))
    ]
    target = Target("at least", 90, "per cent", read_loose_date("2021-03-31"))
    found = standing(pair, target, "higher is better", ON)
    assert (found.movement, found.word) == ("no clear change", "not met")
    assert "which chance alone could be (by the 95% interval)" in found.trend_sentence
