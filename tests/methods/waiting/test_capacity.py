"""Capacity to reach a standard, and what-if, by examples that can be redone by hand."""

from datetime import date, timedelta

import pytest

from goldenthread.methods.waiting.capacity import DAYS_IN_MONTH, capacity_needed, what_if

START = date(2024, 1, 1)
# 480 wait: 40 a month over the last twelve months.
WAITING = [START - timedelta(days=round(i * 365 / 480)) for i in range(1, 481)]


def test_capacity_to_reach_a_standard() -> None:
    """In 366 days 481 more come; 795 of the 961 would wait over 18 weeks; 781 must be seen, 65 a month."""
    found = capacity_needed(
        WAITING, start=START, by=date(2025, 1, 1), demand_per_month=40, standard_weeks=18, share=0.92
    )
    months = 366 / DAYS_IN_MONTH
    every = 480 + 40 * months
    over = 480 + 40 * (366 - 126) / DAYS_IN_MONTH
    assert found.months == pytest.approx(months)
    assert found.treated == pytest.approx((over - 0.08 * every) / 0.92)
    assert found.per_month == pytest.approx(64.95, abs=0.01)
    # What it promises holds: of those left, 92% wait within the standard.
    left, over_left = every - found.treated, over - found.treated
    assert over_left / left == pytest.approx(0.08)
    assert "480 wait, 481 more will be referred" in found.words


def test_a_date_nearer_than_the_standard() -> None:
    """By a date eight weeks on, only those already waiting ten weeks or more can be over eighteen."""
    by = START + timedelta(weeks=8)
    found = capacity_needed(WAITING, start=START, by=by, demand_per_month=0, standard_weeks=18, share=1)
    assert found.treated == sum(each < by - timedelta(weeks=18) for each in WAITING)


def test_a_standard_that_is_met_needs_nothing_more() -> None:
    """Nobody over the standard: no capacity is needed until the date, and demand after it."""
    found = capacity_needed([], start=START, by=date(2024, 2, 1), demand_per_month=10, standard_weeks=18)
    assert (found.treated, found.per_month, found.holding) == (0, 0, 10)


def test_what_would_happen() -> None:
    """With 40 coming and 60 seen the list falls by 20 a month, oldest first."""
    found = what_if(
        WAITING, start=START, months=12, demand_per_month=40, capacity_per_month=60, standard_weeks=18
    )
    assert [month.waiting for month in found] == [480 - 20 * i for i in range(1, 13)]
    assert found[0].end == date(2024, 2, 1)
    assert found[-1].longest_weeks < found[0].longest_weeks
    assert found[0].share_within == pytest.approx(1 - found[0].over_standard / 460)


def test_needed_capacity_brings_the_standard_in_what_if() -> None:
    """The two agree: with the capacity that is needed, the share within the standard is met at the date."""
    needed = capacity_needed(
        WAITING, start=START, by=date(2025, 1, 1), demand_per_month=40, standard_weeks=18
    )
    months = what_if(
        WAITING,
        start=START,
        months=12,
        demand_per_month=40,
        capacity_per_month=needed.per_month,
        standard_weeks=18,
    )
    assert months[-1].share_within == pytest.approx(0.92, abs=0.01)


def test_a_list_cannot_fall_below_nobody() -> None:
    """More capacity than people: the rest of it is not used."""
    found = what_if(
        [START], start=START, months=2, demand_per_month=1, capacity_per_month=10, standard_weeks=6
    )
    assert [(month.seen, month.waiting, month.longest_weeks) for month in found] == [(2, 0, 0), (1, 0, 0)]
    assert found[0].share_within is None


def test_changes_from_a_date() -> None:
    """A second post from March: 20 more a month from then on."""
    found = what_if(
        WAITING, start=START, months=4, demand_per_month=40, capacity_per_month=40, standard_weeks=18,
        changes={date(2024, 3, 1): (40, 60)},
    )  # fmt: skip
    assert [month.waiting for month in found] == [480, 480, 460, 440]


def test_what_makes_no_sense() -> None:
    """A date in the past, a share above 1 and negative capacity are refused."""
    with pytest.raises(ValueError):
        capacity_needed([], start=START, by=START, demand_per_month=1, standard_weeks=18)
    with pytest.raises(ValueError):
        capacity_needed([], start=START, by=date(2025, 1, 1), demand_per_month=1, standard_weeks=18, share=92)
    with pytest.raises(ValueError):
        what_if([], start=START, months=1, demand_per_month=1, capacity_per_month=-1, standard_weeks=18)
