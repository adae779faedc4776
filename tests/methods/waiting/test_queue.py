"""Queue statistics: the published examples, and the definition written out day by day in exact fractions."""

from datetime import date, timedelta
from fractions import Fraction
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.methods.waiting.queue import (
    Wait,
    queue_by_day,
    queue_statistics,
    relief_capacity,
    target_capacity,
    target_queue_size,
)


def day(text: str) -> date:
    return date.fromisoformat(f"2024-01-{text}")


# The example of the package's documentation: four referrals, one removal.
DOCUMENTED = [Wait(day("01"), day("08")), Wait(day("04"), None), Wait(day("10"), None), Wait(day("16"), None)]


def test_worked_formulas() -> None:
    """Demand 30 and target 52 weeks: queue 390, relief of 1,200 at 61.15; demand 4, both variations 1: 4.077."""
    assert target_queue_size(30, 52) == 390
    assert relief_capacity(30, 1200, 390) == pytest.approx(61.153846)
    assert target_capacity(4, 52, 1, 1) == pytest.approx(4.077, abs=5e-4)
    assert [relief_capacity(*each) for each in ((33, 800, 200, 30), (35, 250, 100, 15))] == [53, 45]


def test_the_documented_list() -> None:
    """Gaps 0, 3, 6, 6, 0 in 15 days: 2⅓ a week; three wait 12, 6 and 0 days; the one removal took 7 days."""
    found = queue_statistics(DOCUMENTED, 4)
    assert found.mean_demand == pytest.approx(7 / 3)
    assert (found.mean_capacity, found.count_demand, found.queue_size) == (1, 5, 3)
    assert found.load == pytest.approx(7 / 3) and found.load_too_big is True
    assert found.target_queue_size == pytest.approx(7 / 3) and found.queue_too_big is False
    assert (found.mean_wait, found.cv_removal) == (6, 0)
    assert found.cv_arrival == pytest.approx(sqrt(9) / 3)
    assert found.target_capacity == pytest.approx(7 / 3 + 0.5)
    assert found.relief_capacity is None


def test_the_package_s_own_test_of_the_mean_wait() -> None:
    """Removed after the last referral still waits on its day: 6 and 0 days, mean 3."""
    waits = [Wait(day("01"), day("08")), Wait(day("04"), day("11")), Wait(day("10"), None)]
    assert queue_statistics(waits, 4).mean_wait == 3


def test_queue_by_day() -> None:
    """The package's own test: 1, 1, 1, 2, …, 3 without a removal."""
    waits = [Wait(day("01"), None), Wait(day("04"), None), Wait(day("10"), None)]
    assert [queue for _, queue in queue_by_day(waits, day("01"), day("10"))] == [1, 1, 1, *[2] * 6, 3]


def test_pressure_in_one_unit() -> None:
    """A mean wait of 78.3 days against 6 weeks is 3.7; the package divides days by weeks and prints 26.1."""
    waits = [Wait(date(2024, 1, 1), None)] * 3 + [Wait(date(2024, 1, 1) + timedelta(days=101), None)]
    assert queue_statistics(waits, 6).mean_wait == 75.75
    assert queue_statistics(waits, 6).pressure == pytest.approx(2 * 75.75 / 7 / 6)
    assert queue_statistics(waits, 6, as_published=True).pressure == pytest.approx(2 * 75.75 / 6)
    assert (round(2 * 78.3 / 7 / 6, 1), round(2 * 78.3 / 6, 1)) == (3.7, 26.1)


def test_a_list_that_is_too_long_has_a_relief_capacity() -> None:
    """Where the queue is more than twice its target, relief replaces the target capacity."""
    waits = [Wait(date(2024, 1, 1) + timedelta(days=i), None) for i in range(100)]
    found = queue_statistics(waits, 4)
    assert found.queue_too_big is True and found.target_capacity is None
    assert found.relief_capacity == pytest.approx((found.mean_demand or 0) * (1 - 1 / 26) + 100 / 26)


def test_nothing_is_made_up() -> None:
    """One referral has no demand, no removal no capacity, nobody waiting no mean wait, no target no pressure."""
    one = queue_statistics([Wait(day("01"), None)], 18)
    assert (one.mean_demand, one.mean_capacity, one.load, one.load_too_big) == (None, None, None, None)
    assert (one.target_queue_size, one.queue_too_big, one.target_capacity) == (None, None, None)
    assert (one.count_demand, one.queue_size, one.mean_wait) == (2, 1, 0)
    gone = queue_statistics([Wait(day("01"), day("02")), Wait(day("05"), day("05"))], None)
    assert (gone.mean_wait, gone.pressure, gone.target_queue_size, gone.queue_size) == (None, None, None, 0)


@pytest.mark.parametrize(("waits", "target"), [([], 4.0), (DOCUMENTED, 0.0)])
def test_what_has_no_statistics(waits: list[Wait], target: float) -> None:
    """An empty list and a target of no time are refused."""
    with pytest.raises(ValueError):
        queue_statistics(waits, target)


days = st.integers(0, 60)
waits = st.lists(st.tuples(days, st.one_of(st.none(), st.integers(0, 40))), min_size=1, max_size=25)


@given(rows=waits, target=st.sampled_from((1, 6, 18, 52)))
def test_as_defined(rows: list[tuple[int, int | None]], target: int) -> None:
    """Every figure is that of the definition, whatever the order of the rows."""
    first = date(2024, 1, 1)
    found = queue_statistics(
        [
            Wait(first + timedelta(days=r), None if w is None else first + timedelta(days=r + w))
            for r, w in rows
        ],
        target,
    )
    referrals = sorted(r for r, _ in rows)
    start, end = referrals[0], referrals[-1]
    arrivals = [b - a for a, b in zip([start, *referrals], [*referrals, end], strict=True)]
    demand, cv_arrival = rate(arrivals), variation(arrivals)
    removed = sorted(r + w for r, w in rows if w is not None)
    empty = [
        d for d in range(start, end + 1) if sum(r <= d for r in referrals) == sum(d >= x for x in removed)
    ]
    before, gaps = start, []
    for when, kind in sorted([*((d, 0) for d in empty), *((d, 1) for d in removed)]):
        if kind:
            gaps.append(when - before)
        before = when
    capacity = rate(gaps)
    cv_removal = 0.0 if len(gaps) < 2 else variation(gaps)
    waiting = [end - r for r, w in rows if w is None or r + w > end]
    near(found.mean_demand, demand)
    near(found.mean_capacity, capacity)
    near(found.load, demand / capacity if demand and capacity else None)
    near(found.cv_arrival, cv_arrival)
    near(found.cv_removal, cv_removal)
    near(found.mean_wait, Fraction(sum(waiting), len(waiting)) if waiting else None)
    assert (found.count_demand, found.queue_size) == (len(rows) + 1, len(waiting))
    if demand is None:
        assert found.queue_too_big is None
        return
    aim = demand * target / 4
    near(found.target_queue_size, aim)
    assert found.queue_too_big == (len(waiting) > 2 * aim)
    near(found.relief_capacity, demand + (len(waiting) - aim) / 26 if len(waiting) > 2 * aim else None)
    if len(waiting) <= 2 * aim and cv_arrival is not None and cv_removal is not None:
        near(found.target_capacity, float(demand) + (cv_arrival**2 + cv_removal**2) / 2 * 4 / target)


def rate(gaps: list[int]) -> Fraction | None:
    return Fraction(7 * len(gaps), sum(gaps)) if sum(gaps) else None


def variation(gaps: list[int]) -> float | None:
    if len(gaps) < 2 or not sum(gaps):
        return None
    mean = Fraction(sum(gaps), len(gaps))
    return sqrt(sum((gap - mean) ** 2 for gap in gaps) / (len(gaps) - 1)) / float(mean)


def near(found: float | None, expected: Fraction | float | None) -> None:
    assert (found is None) == (expected is None)
    if found is not None and expected is not None:
        assert found == pytest.approx(float(expected), rel=1e-9, abs=1e-12)
