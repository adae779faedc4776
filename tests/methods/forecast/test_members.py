"""What the ensemble is made of."""

import math

import pytest

from goldenthread.methods.forecast.members import (
    BY_NAME,
    DAMPING,
    MEMBERS,
    Shared,
    mean_in_logs,
    member_forecast,
    shared_growth,
)


def test_shared_growth_is_the_middle_of_all_places() -> None:
    """Growth of 0, 10 and 50% has a middle of 10%, whatever the size of the places."""
    panel = {"a": {2020: 10, 2021: 10}, "b": {2020: 100, 2021: 110}, "c": {2020: 1000, 2021: 1500}}
    shared = shared_growth(panel, 2021)
    assert shared is not None
    assert shared.one_year == pytest.approx(math.log(1.1))
    assert shared.places == 3


def test_one_place_shares_nothing() -> None:
    """There is no middle of one."""
    assert shared_growth({"a": {2020: 10, 2021: 12}}, 2021) is None


def test_a_member_weighs_own_against_shared_growth() -> None:
    """Three tenths of 20% own growth and seven tenths of 10% shared, in logs, damped in the second year."""
    own, common = math.log(1.2), math.log(1.1)
    counts = [1000 * 1.2**year for year in range(4)]
    first = 0.3 * own + 0.7 * common
    expected = [counts[-1] * math.exp(first), counts[-1] * math.exp(first * (1 + DAMPING))]
    member = BY_NAME["three tenths own growth, the rest shared"]
    assert member_forecast(member, counts, 2, Shared(common, 0.0, 9)) == pytest.approx(expected)


def test_a_short_run_has_no_own_growth() -> None:
    """A member that needs three years of growth gives nothing for a place with two."""
    assert member_forecast(BY_NAME["own growth of three years"], [5, 6, 7], 1, None) is None


def test_members_have_different_names() -> None:
    """A name stands for one member."""
    assert len(BY_NAME) == len(MEMBERS)


def test_the_mean_is_taken_in_logs() -> None:
    """Half and double come out even."""
    assert mean_in_logs([[50, 4], [200, 9]]) == pytest.approx([100, 6])
