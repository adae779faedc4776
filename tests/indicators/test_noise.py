"""A series as it may be charted: what is not alike is refused, what is odd is said in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from goldenthread.indicators.indicator import Break
from goldenthread.indicators.noise import Noise, Restart, noise
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import calendar_year, financial_year
from tests.methods.figures import count, share


def yearly(*values: float | None, start: int = 2010, **fields: object) -> list[Figure]:
    return [
        count(value, period=calendar_year(start + at), accumulation="period", **fields)
        for at, value in enumerate(values)
    ]


def said(found: Noise) -> str:
    return " ".join(found.notes)


def test_an_ordinary_series() -> None:
    """Three years that wander: a mean, trial limits, no special cause, and the sentence says so."""
    found = noise(yearly(10, 12, 11), "lower is better", target=8)
    assert (found.method, found.variation, found.assurance) == ("XmR", "common_cause", "inconsistent")
    assert [mark.mean for mark in found.marks] == [11, 11, 11]
    assert "There are 3 known points: too few for limits, which need 7 and better 12" in said(found)
    assert found.sentence == (
        "11 plans in 2012. Too few points to tell change from noise: 3 points, and it takes 7. The mean is 11."
    )
    assert (found.told, found.assured) == (None, None)
    assert [mark.lower for mark in found.shown] == [None] * 3
    assert found.marks[0].lower is not None
    assert found.instead[0].startswith("11 is similar to the figure in 2011 (12).")
    assert found.instead[-1] == "A chart can tell with 4 more readings; at one a year, by 2016."


def test_a_special_cause_is_named() -> None:
    """A jump above the limit is of concern where lower is better, and the sentence names its year."""
    found = noise(yearly(10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 30), "lower is better")
    assert found.variation == "concern_high"
    assert found.answer == "Of concern: 30 plans in 2021 is above the upper limit, and lower is better."
    assert found.stretches[0] == "2021 (of concern: above the upper limit)"


def test_readings_that_are_not_alike_are_refused() -> None:
    """A longest wait and an average one are never on one chart."""
    series = yearly(10, 12)
    mixed = [replace(series[0], statistic="maximum"), replace(series[1], statistic="mean")]
    found = noise(mixed, "lower is better")
    assert found.marks == ()
    assert "maximum compared with mean" in found.refused
    assert found.sentence == found.refused
    undated = noise([replace(mixed[0], period=None), mixed[1]], "lower is better")
    assert "maximum compared with mean" in undated.refused


def test_adding_up_over_the_year_keeps_to_its_point() -> None:
    """Figures that add up over the year stand only beside the same point of another year."""
    quarter = replace(financial_year(2023), end=date(2023, 6, 30))
    half = replace(financial_year(2023), end=date(2023, 9, 30))
    found = noise(
        [
            count(1, period=quarter, accumulation="year to date"),
            count(2, period=half, accumulation="year to date"),
        ],
        "neither",
    )
    assert found.refused


def test_a_declared_break_starts_anew() -> None:
    """Where figures are made another way the limits do not run through, and the reason is the declaration's."""
    found = noise(yearly(10, 11, 50, 51), "neither", breaks=[Break(date(2012, 1, 1), "Counted anew.")])
    assert [mark.segment for mark in found.marks] == [0, 0, 1, 1]
    assert found.restarts == ((1, Restart(date(2012, 1, 1), "Counted anew.")),)
    assert "From 2012 there are 2 known points: too few" in said(found)


def test_another_population_is_left_out() -> None:
    """Plans and statements are not plans: only the newest population is charted, and that is said."""
    old, new = (
        yearly(10, 11, population="plans and statements"),
        yearly(5, 6, 7, start=2012, population="plans"),
    )
    found = noise([*old, *new], "neither")
    assert [mark.value for mark in found.marks] == [5, 6, 7]
    assert "to 2011 count plans and statements, and are left out" in said(found)


def test_small_denominators_have_limits_of_their_own() -> None:
    """A handful of plans a year: a p-chart in per cent, whichever options are asked for."""
    series = [
        share(
            round(100 * part / whole, 1), numerator=part, denominator=whole, period=calendar_year(2015 + at)
        )
        for at, (part, whole) in enumerate([(1, 10), (2, 12), (1, 40), (9, 10)])
    ]
    found = noise(series, "higher is better")
    assert found.method == "p-chart"
    assert len({mark.upper for mark in found.marks}) > 1
    assert found.marks[-1].kind == "special_cause_improvement"
    assert found.restarts == ()
    assert "small numbers" in said(found)
    again = noise(series, "higher is better", restarts=[Restart(date(2017, 1, 1), "New team", "An analyst")])
    assert [mark.segment for mark in again.marks] == [0, 0, 1, 1]
    assert "more than one value" in noise([*series, series[0]], "higher is better").refused


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([3, None, 4, 5], "1 value is missing"),
        ([3], "1 known point"),
        ([4, 4, 4], "constant"),
        ([None, None], "No value is known"),
        ([3, -2, 4], "is below 0"),
    ],
)
def test_bad_series_are_said_in_words(values: list[float | None], words: str) -> None:
    """Gaps, one point, constant, all missing and negative counts: what was found and what was done."""
    found = noise(yearly(*values), "neither")
    assert words in f"{said(found)} {found.sentence}"


def test_dates_out_of_order_twice_and_not_at_all() -> None:
    """Sorted and said; refused and said; left out and said."""
    series = yearly(1, 2, 3)
    backwards = noise(series[::-1], "neither")
    assert [mark.value for mark in backwards.marks] == [1, 2, 3]
    assert "sorted by date" in said(backwards)
    assert "more than one value" in noise([*series, series[1]], "neither").refused
    assert "no date" in said(noise([*series, count(9, period=None, accumulation="period")], "neither"))
    assert noise([], "neither").sentence == "There is no reading to chart."


def test_projections_and_bounds_are_no_readings() -> None:
    """A projection is left out; “over 90” is a gap."""
    series = yearly(90, 91, 92)
    found = noise([*series[:2], replace(series[2], finality="projected")], "neither")
    assert len(found.marks) == 2
    assert "Projections are left out" in said(found)
    bound = replace(series[2], value=None, low=90, bound="over", words="over 90")
    assert "“over 90” (2012) is a range or a bound" in said(noise([*series[:2], bound], "neither"))


def test_few_points_tell_nothing() -> None:
    """Two readings that differ are not called ordinary variation in words; seven are."""
    assert noise(yearly(1, 9), "neither").is_too_few
    assert not noise(yearly(1, 2, 1, 2, 1, 2, 1), "neither").is_too_few


def test_few_points_make_nothing_stand_out() -> None:
    """Of five points nothing is said to be of concern, though screening would put every one outside its limits."""
    found = noise(yearly(1, 1, 1, 1, 10), "lower is better", target=5)
    assert found.told is None and not found.stretches
    assert found.answer == "Too few points to tell change from noise: 5 points, and it takes 7."


def test_a_series_that_hardly_moves_is_not_screened() -> None:
    """Limits that are the mean would call every point of it out of limits."""
    found = noise(yearly(5, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 5), "lower is better")
    assert found.variation == "common_cause"
    assert "it is left off" in said(found)
    assert (found.marks[8].cause, found.marks[-1].cause) == ("Above UCL", "Common Cause")


def test_the_newest_reading_may_be_the_old_one() -> None:
    """The same number in two successive reports is said of the newest alone."""
    assert "Possibly stale: 11 is exactly what was reported for 2012." in said(
        noise(yearly(10, 12, 11, 11), "lower is better")
    )
    assert "Possibly stale" not in said(noise(yearly(10, 12, 12, 11), "lower is better"))
