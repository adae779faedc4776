"""Charts: segments, fixed limits, icons, and what is said of data that are not as they should be."""

from datetime import date
from decimal import Decimal

import pytest

from goldenthread.methods.spc.chart import CannotChart, Observation, xmr
from goldenthread.methods.spc.icons import ASSURANCE_WORDS, VARIATION_WORDS, variation
from tests.methods.spc.series import chart_of, observed

STEADY = [10, 12, 11, 13, 10, 12, 11, 12, 10, 13, 11, 12]


def test_fixed_limits_judge_later_points() -> None:
    """Limits of the first twelve hold for all after them."""
    chart = chart_of([*STEADY, 40], fix_after=12, direction="decrease")
    assert {point.mean for point in chart.points} == {sum(STEADY) / 12}
    assert chart.points[-1].cause == "Above UCL"
    assert (chart.points[-1].kind, chart.variation) == ("special_cause_concern", "concern_high")


def test_fixing_needs_twelve() -> None:
    """The package refuses fewer than twelve, and so do we."""
    with pytest.raises(CannotChart, match="12 points or more, not after 11"):
        chart_of(STEADY, fix_after=11)


def test_rebase_restarts_the_limits() -> None:
    """Each segment has its own mean and limits; the target is held against those of the last."""
    chart = chart_of([*STEADY, *(each + 100 for each in STEADY)], [12], target=50, direction="increase")
    assert [segment.points for segment in chart.segments] == [12, 12]
    assert chart.points[12].mean == pytest.approx(sum(STEADY) / 12 + 100)
    assert chart.assurance == "consistent_pass"
    assert chart.words == f"{VARIATION_WORDS['common_cause']} {ASSURANCE_WORDS['consistent_pass']}"


def test_the_reason_of_a_rebase_is_kept() -> None:
    """Whoever draws new limits says why."""
    points = observed(STEADY)
    points[6] = Observation(points[6].day, 11, rebase=True, reason="A second therapist started")
    assert [segment.reason for segment in xmr(points).segments] == ["", "A second therapist started"]


def test_no_assurance_without_a_better_way() -> None:
    """Where neither way is better a target says nothing."""
    assert chart_of(STEADY, target=50).assurance is None
    assert chart_of(STEADY, direction="increase").assurance is None


def test_a_date_given_twice_is_refused() -> None:
    """Two values for one date: nobody can say which is right."""
    twice = [Observation(date(2024, 1, 1), 1), Observation(date(2024, 1, 1), 2)]
    with pytest.raises(CannotChart, match="more than one value for 2024-01-01"):
        xmr(twice)


def test_dates_out_of_order_are_sorted_and_said() -> None:
    """The chart is that of the dates in order, and the reader is told."""
    points = observed([Decimal(each) for each in STEADY])
    chart = xmr(points[::-1])
    assert [point.day for point in chart.points] == [point.day for point in points]
    assert "The dates were not in order; the points were sorted by date." in chart.notes


def test_gaps_are_said() -> None:
    """A missing value has no class, and the note says what was done."""
    chart = chart_of([*STEADY[:6], None, *STEADY[6:]])
    assert (chart.points[6].cause, chart.points[6].kind) == (None, None)
    assert chart.notes == (
        "1 value is missing (2020-07-01): no moving range is made across a gap, and a gap breaks every run and trend.",
    )


def test_missing_periods_are_said() -> None:
    """A month that has no row at all is noticed from the dates."""
    points = observed(STEADY)
    del points[5]
    (note,) = [each for each in xmr(points).notes if "missing" in each]
    assert "between 2020-05-01 and 2020-07-01" in note


def test_days_of_work_have_weekends() -> None:
    """A daily series without Saturday and Sunday lacks nothing."""
    days = [Observation(date(2024, 1, day), day) for day in range(1, 31) if date(2024, 1, day).weekday() < 5]
    assert not [each for each in xmr(days).notes if "missing" in each]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([5], "The series has one point: there is a mean but no moving range, so no limits."),
        ([None, None], "No value is known, so there are no limits and no classes."),
        ([5] * 12, "The series is constant: its limits are its mean."),
        (STEADY[:11], "fewer than 12: these are trial limits"),
        ([1, None, 2], "no two known points side by side"),
    ],
)
def test_what_is_said_of_thin_data(values: list[int | None], words: str) -> None:
    """One point, none, a constant series and a short one each say so."""
    assert any(words in note for note in chart_of(values).notes)


def test_no_value_has_no_icon() -> None:
    """Where nothing is known no icon is shown."""
    chart = chart_of([None, None], target=5, direction="increase")
    assert (chart.variation, chart.assurance, chart.words) == (None, None, "There is no value to chart.")
    assert xmr([]).points == ()


def test_a_segment_without_a_value() -> None:
    """A segment of gaps only has no limits, and the one before keeps its own."""
    chart = chart_of([*STEADY, None], [12], target=5, direction="increase")
    assert chart.points[-1].mean is None
    assert chart.assurance is None
    assert "The segment from 2021-01-01 has no known value, so no limits." in chart.notes


def test_icons_by_direction() -> None:
    """The icon says high or low as well as better or worse."""
    assert variation("special_cause_improvement", "decrease") == "improvement_low"
    assert variation("special_cause_improvement", "increase") == "improvement_high"
    assert variation("special_cause_concern", "increase") == "concern_low"
    assert variation("special_cause_concern", "decrease") == "concern_high"
    assert variation("special_cause_neutral_low", "neutral") == "neutral_low"
    assert variation("special_cause_neutral_high", "neutral") == "neutral_high"


def test_a_series_that_hardly_moves() -> None:
    """Where screening leaves no movement at all, the limits are the mean as in the package, and it is not called
    constant."""
    values = [5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5]
    days = [date(2024, month, 1) for month in range(1, 13)]
    chart = xmr([Observation(day, value) for day, value in zip(days, values, strict=True)])
    assert chart.points[0].lower == chart.points[0].upper == chart.points[0].mean
    assert "hardly ever moves" in chart.notes[0]
    assert not any("is constant" in note for note in chart.notes)


def test_points_that_stand_too_close() -> None:
    """Two points within one usual step may be one period given twice, and it is said."""
    days = [date(2024, 1, 1), date(2024, 2, 1), date(2024, 2, 10), date(2024, 3, 10), date(2024, 4, 10)]
    chart = xmr([Observation(day, number) for number, day in enumerate(days)])
    assert any("2024-02-01 and 2024-02-10): is one period there twice" in note for note in chart.notes)
