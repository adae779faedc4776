"""Limits to 1e-9 against exact fractions, and classes exactly, over many series."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.methods.spc.exact import in_units
from goldenthread.methods.spc.limits import limits_of
from tests.methods.spc import reference
from tests.methods.spc.series import chart_of

# Few different values, so that ties, values on the mean and values on a limit come often.
coarse = st.integers(0, 6).map(lambda n: Decimal(n) / 10)
fine = st.decimals(-1000, 1000, allow_nan=False, allow_infinity=False, places=3)
shifted = st.integers(0, 400).map(lambda n: Decimal(n) / 4)
gappy = st.one_of(st.none(), coarse)
series = st.one_of(
    *(st.lists(each, min_size=1, max_size=40) for each in (coarse, fine, shifted, gappy)),
    st.lists(coarse, min_size=8, max_size=30).map(sorted),
)


@given(
    values=series,
    screen=st.booleans(),
    fix_after=st.sampled_from((None, 12, 15)),
    rebase=st.sets(st.integers(0, 39)),
)
def test_as_exact_fractions(
    values: list[Decimal | None], screen: bool, fix_after: int | None, rebase: set[int]
) -> None:
    """Every limit is within 1e-9 of the exact fraction, and every class is the exact one, in every segment."""
    rebase = {each for each in rebase if each % 13 == 0}
    chart = chart_of(values, sorted(rebase), screen_outliers=screen, fix_after=fix_after)
    starts = sorted({0, *(each for each in rebase if each < len(values))})
    for start, end in zip(starts, [*starts[1:], len(values)], strict=True):
        part = [None if each is None else Fraction(each) for each in values[start:end]]
        mean, average, lower, upper = reference.limits(part, screen, fix_after)
        points = chart.points[start:end]
        for point in points:
            for found, expected in ((point.mean, mean), (point.lower, lower), (point.upper, upper)):
                assert (found is None) == (expected is None)
                if found is not None and expected is not None:
                    assert abs(Fraction(found) - expected) <= Fraction(1, 10**9) * max(1, abs(expected))
        expected_classes = [None] * len(part) if mean is None else reference.classes(part, mean, average)
        assert [point.cause for point in points] == expected_classes


def test_a_decimal_on_the_mean_is_on_the_mean() -> None:
    """0.1, 0.2 and 0.3 have the mean 0.2, which the binary fractions that stand for them do not."""
    values, scale = in_units([0.1, 0.2, 0.3])
    found = limits_of(values, scale)
    assert found is not None
    assert (values, scale) == ([1, 2, 3], 10)
    assert found.mean == 0.2
    assert [found.side(each) for each in (1, 2, 3)] == [-1, 0, 1]


def test_units_of_mixed_numbers() -> None:
    """Whole numbers, decimals and powers of ten come to one unit."""
    assert in_units([Decimal("1.50"), 2, None, 1e-3, Decimal("1E+2")]) == (
        [1500, 2000, None, 1, 100000],
        1000,
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("1E+400"), Decimal("1E-400")])
def test_what_cannot_be_charted(value: float | Decimal) -> None:
    """Infinity, not-a-number and absurd sizes are refused in words."""
    with pytest.raises(ValueError, match="not a number that can be charted"):
        in_units([value])


def test_constant_series_has_its_mean_as_limits() -> None:
    """Where nothing moves the package gives no number; the limits are the mean."""
    found = limits_of([5] * 20)
    assert found is not None
    assert (found.mean, found.lower, found.upper) == (5, 5, 5)
    assert (found.band(5), found.band(6), found.screened) == (0, 2, 0)


def test_one_point_has_no_limits() -> None:
    """One value makes no moving range."""
    found = limits_of([5])
    assert found is not None
    assert (found.mean, found.lower, found.upper, found.band(5)) == (5, None, None, 0)
    assert limits_of([None, None]) is None


def test_a_moving_range_across_a_gap_is_not_made() -> None:
    """1, 2, gap, 10, 11: two moving ranges of 1, not one of 8."""
    found = limits_of([1, 2, None, 10, 11])
    assert found is not None
    assert (found.ranges, found.kept) == (2, 2)
