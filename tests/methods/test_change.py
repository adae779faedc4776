"""Change between two figures, with the figures of the source documents."""

from dataclasses import dataclass
from datetime import date

import pytest

from goldenthread.methods.change import cautions, change, in_runs, last_run, unlike
from goldenthread.methods.period import academic_year, calendar_year, january, months_interval
from tests.methods.figures import count, share


def test_count_rises() -> None:
    """R3: children in need 3,028 to 3,787 is up 759, 25.07%, ×1.25."""
    found = change(count(3028), count(3787))
    assert found.absolute == 759
    assert found.percent == pytest.approx(25.07, abs=0.005)
    assert found.points is None
    assert found.ratio == pytest.approx(1.2507, abs=0.0001)
    assert found.words == "up 759 (25.1%)"


def test_share_changes_in_points() -> None:
    """A share changes by percentage points: 76.2% to 1.9% is down 74.3."""
    found = change(share(76.2), share(1.9))
    assert found.points == pytest.approx(-74.3)
    assert found.percent is None
    assert found.words == "down 74.3 percentage points"
    assert change(share(83.3), share(82.3)).words == "down 1 percentage point"


def test_from_nothing_there_is_no_per_cent() -> None:
    """0 to 27 is up 27, and no percentage."""
    found = change(count(0), count(27))
    assert (found.absolute, found.percent, found.ratio) == (27, None, None)
    assert found.words == "up 27"


def test_maximum_is_not_compared_with_mean() -> None:
    """T6: “longest time of 98 weeks to on average 45 weeks” gives a warning in words and no number."""
    longest = count(98, statistic="maximum", unit="weeks")
    average = count(45, statistic="mean", unit="weeks")
    found = change(longest, average)
    assert found.warnings == ("maximum compared with mean",)
    assert (found.absolute, found.percent, found.ratio) == (None, None, None)
    assert found.words == "Not compared: maximum compared with mean"


def test_periods_of_different_length_are_not_compared() -> None:
    """T7: 85% over 2016/17 and 91% from April to July 2018 have unequal periods."""
    year = share(85, period=academic_year(2016), accumulation="period")
    months = share(91, period=months_interval((2018, 4), (2018, 7)), accumulation="period")
    assert change(year, months).warnings == (
        "periods of different length: 12 months (2016/17 school year) compared with 4 months (April to July 2018)",
    )


def test_leap_year_is_as_long_as_another() -> None:
    """2024 has a day more than 2023 and still compares."""
    assert unlike(count(1, period=calendar_year(2023)), count(2, period=calendar_year(2024))) == ()


def test_populations_are_not_mixed() -> None:
    """Two counts called “EHC plans” differ: pupils in schools, and plans that the council maintains."""
    pupils = count(2202, population="pupils in the area's schools")
    plans = count(3240, population="plans that the council maintains")
    (warning,) = change(pupils, plans).warnings
    assert (
        warning == "different populations: pupils in the area's schools, and plans that the council maintains"
    )


@pytest.mark.parametrize(
    ("fields", "warning"),
    [
        ({"unit": "pupils"}, "plans compared with pupils"),
        ({"breakdown": (("sex", "female"),)}, "different parts of the total"),
        ({"period": calendar_year(2024)}, "a moment (January 2025) compared with a length of time"),
        ({"accumulation": "year to date"}, "a point in time compared with year to date"),
        ({"value": None, "availability": "unavailable"}, "the figure in January 2025 is not available"),
        ({"value": None, "low": 6500, "bound": "over"}, "“over 6,500” is a range or a bound, not one number"),
        ({"bound": "over"}, "“over 10” is a bound, not a number"),
    ],
)
def test_other_unlike_pairs(fields: dict[str, object], warning: str) -> None:
    """Unlike units, parts, kinds of period, accumulations, and what is not one number, warn and give no number."""
    found = change(count(5, period=january(2025)), count(**{"value": 10, "period": january(2025), **fields}))
    assert warning in found.warnings
    assert found.absolute is None


@dataclass(frozen=True)
class MadeAnotherWay:
    """A break as an indicator declares one."""

    on: date
    words: str


CHILD_LEVEL = MadeAnotherWay(date(2023, 1, 1), "plans are counted child by child.")


def test_across_a_break_is_said() -> None:
    """Across a break the change stands with its warning; on one side of it there is none."""
    across = change(count(4000, period=january(2022)), count(4501, period=january(2024)), [CHILD_LEVEL])
    assert across.absolute == 501
    assert across.words == (
        "up 501 (12.5%); with care: figures are made another way from 1 January 2023: plans are counted child by child"
    )
    assert change(count(4501, period=january(2024)), count(5390), [CHILD_LEVEL]).cautions == ()


@pytest.mark.parametrize(
    ("fields", "caution"),
    [
        ({"finality": "projected"}, "an actual figure compared with a projection"),
        ({"finality": "provisional"}, "an actual figure compared with a provisional figure"),
        ({"unit": ""}, "the unit of one of the two is not stated"),
        ({"population": "residents"}, "the population of one of the two is not stated"),
        ({"period": None}, "the period of one of the two is not stated"),
    ],
)
def test_what_is_compared_with_care(fields: dict[str, object], caution: str) -> None:
    """A projection, a provisional figure, and what is not stated of one of the two, stand beside the number."""
    found = change(count(5), count(**{"value": 10, **fields}))
    assert found.absolute == 5
    assert found.cautions == (caution,)
    assert found.words.endswith(f"; with care: {caution}")


def test_cumulative_figures_compare_at_the_same_point_of_the_year() -> None:
    """April to July beside April to July of another year; not beside September to December, nor a whole year."""
    summer = {"accumulation": "year to date", "period": months_interval((2018, 4), (2018, 7))}
    again = {"accumulation": "year to date", "period": months_interval((2019, 4), (2019, 7))}
    winter = {"accumulation": "year to date", "period": months_interval((2018, 9), (2018, 12))}
    assert change(count(10, **summer), count(12, **again)).absolute == 2
    (warning,) = change(count(10, **summer), count(12, **winter)).warnings
    assert warning == (
        "figures that add up over the year compare only with the same point of another year: April to July 2018, and "
        "September to December 2018"
    )


def test_the_last_of_february_is_one_point_of_the_year() -> None:
    """A leap day does not move it."""
    one = {"accumulation": "year to date", "period": months_interval((2023, 4), (2024, 2))}
    other = {"accumulation": "year to date", "period": months_interval((2022, 4), (2023, 2))}
    assert unlike(count(1, **one), count(2, **other)) == ()


def test_cumulative_beside_what_does_not_say() -> None:
    """Where one adds up over the year and the other does not say, that is said."""
    one = count(1, accumulation="year to date")
    assert cautions(one, count(2, accumulation="not stated")) == (
        "one adds up over the year, and the other does not say whether it does",
    )
    assert (
        "the period of one is not known" in unlike(one, count(2, accumulation="year to date", period=None))[0]
    )


@dataclass(frozen=True)
class Broken:
    on: date
    words: str = "Counted another way."


def test_no_line_joins_what_may_not_be_compared() -> None:
    """A break, another population and another statistic part a series; an unknown reading alone does not."""
    old, new, newer = (count(n, period=january(2020 + n)) for n in (1, 2, 3))
    assert in_runs([old, new, newer], [Broken(date(2022, 1, 1))]) == (old, None, new, newer)
    assert last_run([old, new, newer], [Broken(date(2022, 1, 1))]) == (new, newer)
    others = count(1, period=january(2021), population="others")
    mine = count(2, period=january(2022), population="these")
    assert in_runs([others, mine]) == (others, None, mine)
    gap = count(None, period=january(2022))
    assert in_runs([old, gap, newer]) == (old, gap, newer)
    assert in_runs([old, gap, newer], [Broken(date(2022, 6, 1))]) == (old, gap, None, newer)


def test_a_break_before_or_after_parts_nothing() -> None:
    """Only a break between two readings parts them."""
    old, new = (count(n, period=january(2020 + n)) for n in (1, 2))
    assert in_runs([old, new], [Broken(date(2021, 1, 1)), Broken(date(2023, 1, 1))]) == (old, new)
