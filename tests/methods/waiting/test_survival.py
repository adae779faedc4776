"""Kaplan–Meier against the table that every textbook prints: weeks in remission with 6-MP (Freireich et al. 1963)."""

from datetime import date

import pytest

from goldenthread.methods.waiting.queue import Wait
from goldenthread.methods.waiting.survival import Spell, kaplan_meier, percentile, share_within, spells

ENDED = [6, 6, 6, 7, 10, 13, 16, 22, 23]
UNFINISHED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
SIX_MP = [*(Spell(days, True) for days in ENDED), *(Spell(days, False) for days in UNFINISHED)]

# Time, at risk, survival, and its 95% interval on the log(−log) scale, as Stata's `sts list` prints them.
PRINTED = [
    (6, 21, 0.8571, 0.6197, 0.9516),
    (7, 17, 0.8067, 0.5631, 0.9228),
    (10, 15, 0.7529, 0.5032, 0.8894),
    (13, 12, 0.6902, 0.4316, 0.8491),
    (16, 11, 0.6275, 0.3675, 0.8049),
    (22, 7, 0.5378, 0.2678, 0.7468),
    (23, 6, 0.4482, 0.1881, 0.6801),
]


def test_the_curve() -> None:
    """Those who still wait count as long as they were watched."""
    curve = kaplan_meier(SIX_MP)
    for step, (days, at_risk, waiting, low, high) in zip(curve.steps, PRINTED, strict=True):
        assert (step.days, step.at_risk) == (days, at_risk)
        assert (step.waiting, step.low, step.high) == pytest.approx((waiting, low, high), abs=5.1e-5)


def test_the_median_and_its_interval() -> None:
    """Half are seen within 23, at the soonest 13; how late at the latest is not known."""
    curve = kaplan_meier(SIX_MP)
    assert curve.quantile(0.5) == (23, 13, None)
    assert curve.quantile(0.92) == (None, None, None)


def test_what_holds_between_steps_and_after_the_last() -> None:
    """Nothing changes between steps; past the longest wait that was watched nothing is known."""
    curve = kaplan_meier(SIX_MP)
    assert curve.waiting_after(5) is None
    assert (step := curve.waiting_after(12)) is not None and step.days == 10
    assert curve.waiting_after(36) is None


def test_everybody_seen() -> None:
    """Where nobody still waits the curve ends at 0, without an interval that would divide by nothing."""
    curve = kaplan_meier([Spell(1, True), Spell(2, True)])
    assert (curve.steps[-1].waiting, curve.steps[-1].low, curve.steps[-1].high) == (0, 0, 0)
    assert kaplan_meier([]).steps == ()
    with pytest.raises(ValueError):
        kaplan_meier([Spell(-1, True)])


def test_spells_are_those_known_on_the_day() -> None:
    """Removed later still waits on the day; referred later is not on the list yet."""
    waits = [
        Wait(date(2024, 1, 1), date(2024, 1, 8)),
        Wait(date(2024, 1, 4), date(2024, 2, 1)),
        Wait(date(2024, 1, 10), None),
        Wait(date(2024, 3, 1), None),
    ]
    assert spells(waits, date(2024, 1, 16)) == [Spell(7, True), Spell(12, False), Spell(6, False)]


@pytest.mark.parametrize(("share", "value"), [(0, 15), (0.25, 20), (0.4, 29), (0.5, 35), (1, 50)])
def test_percentiles(share: float, value: float) -> None:
    """As PERCENTILE.INC of spreadsheets: the fortieth of 15, 20, 35, 40, 50 is 29."""
    assert percentile([50, 15, 40, 20, 35], share) == pytest.approx(value)


def test_percentiles_of_nothing() -> None:
    """Nothing has no percentile, and a share is between 0 and 1."""
    assert percentile([], 0.5) is None
    assert percentile([7], 0.92) == 7
    with pytest.raises(ValueError):
        percentile([1], 92)


def test_share_within() -> None:
    """Eighteen weeks are 126 days, that day included."""
    assert share_within([126, 127, 10, 300], 18) == 0.5
    assert share_within([], 18) is None
