"""How far a wait is from its target, and what each month must bring."""

from datetime import date
from typing import Any

import pytest

from goldenthread.intake.loose_date import LooseDate, read_loose_date
from goldenthread.methods.figure import Figure
from goldenthread.waits.target_gap import TargetGap, target_gap

ON = date(2020, 3, 18)
BY = read_loose_date("end of July 2019")


def reading(value: float | None, unit: str = "weeks", statistic: str = "mean", **more: Any) -> Figure:
    return Figure(
        "wait", "Wait", "", "", None, value, unit=unit, statistic=statistic, origin="stated", **more
    )


def gap(figure: Figure | None, when: str = "2018", by: LooseDate = BY, on: date = ON) -> TargetGap:
    return target_gap(
        12, "weeks", "at most", by, None if figure is None else (figure, read_loose_date(when)), on
    )


def test_from_45_weeks_to_12_in_seven_months() -> None:
    """45 weeks at the end of 2018 and 12 by the end of July 2019: 33 weeks, 4.7 a month."""
    found = gap(reading(45.0))
    assert (found.gap, found.is_met) == (33.0, False)
    assert found.per_month == pytest.approx(
        33 / ((date(2019, 7, 31) - date(2018, 12, 31)).days / (365.25 / 12))
    )
    assert "33 weeks to go, which is 4.7 weeks each month for 7 months" in found.words


def test_what_the_sum_rests_on_is_said() -> None:
    """A mean against a target of no stated statistic, a year counted from its last day, a day that has passed."""
    cautions = " ".join(gap(reading(45.0)).cautions)
    assert "does not say whether it is an average" in cautions and "the reading is an average" in cautions
    assert "“2018” is counted from its last day" in cautions
    assert "That day has passed" in cautions
    assert "That day has passed" not in " ".join(gap(reading(45.0), on=date(2019, 7, 1)).cautions)


def test_a_bound_can_meet_a_target() -> None:
    """“Over 90%” meets at least 90%, though it is not one number."""
    figure = reading(None, "per cent", "share", low=90.0, bound="over", words="Over 90%")
    found = target_gap(90, "per cent", "at least", LooseDate(""), (figure, read_loose_date("2018")), ON)
    assert (
        found.is_met
        and found.words == "The target is at least 90%; the last reading is over 90% (2018), which meets it."
    )


def test_what_cannot_be_worked_out_says_so() -> None:
    """No reading, a reading that is a bound on the other side, a target without a date."""
    assert "no reading says how far away it is" in gap(None).words
    unknown = gap(reading(None, low=40.0, bound="over", words="over 40"))
    assert unknown.gap is None and "does not say how far away it is" in unknown.words
    undated = gap(reading(45.0), by=LooseDate(""))
    assert (undated.gap, undated.per_month) == (33.0, None)


def test_a_reading_after_the_date_has_no_months_left() -> None:
    """The gap stands, and no rate is made of months that are over."""
    late = gap(reading(14.0), when="December 2019")
    assert (late.gap, late.months, late.per_month) == (2.0, None, None)


def test_shares_are_points_apart() -> None:
    """72% of at least 90% is 18 percentage points short, not 18%."""
    figure = reading(72.0, "per cent", "share")
    found = target_gap(90, "per cent", "at least", BY, (figure, read_loose_date("2018")), ON)
    assert "18 percentage points to go, which is 2.6 percentage points each month" in found.words
