"""p-charts against two published tables: D. C. Montgomery, Introduction to Statistical Quality Control, ch. 7."""

import pytest

from goldenthread.methods.spc.p_chart import Share, needs_p_chart, p_chart

# Nonconforming cans in 30 samples of 50.
CANS = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
]  # fmt: skip


def test_limits_of_equal_samples() -> None:
    """Orange juice cans: 347 of 1,500, limits 0.0524 to 0.4102; samples 15 and 23 are above."""
    chart = p_chart([Share(each, 50) for each in CANS])
    assert chart.mean == pytest.approx(0.2313, abs=5e-5)
    # The book rounds the mean to 0.2313 before it goes on.
    assert chart.points[0].lower == pytest.approx(0.0524, abs=1e-4)
    assert chart.points[0].upper == pytest.approx(0.4102, abs=1e-4)
    assert [i + 1 for i, point in enumerate(chart.points) if point.cause == "Above UCL"] == [15, 23]


def test_each_point_has_its_own_limits() -> None:
    """Purchase orders: a mean of 234 ÷ 2,450 gives 0.007 to 0.184 for 100 orders; fewer orders have wider limits."""
    chart = p_chart([Share(12, 100), Share(8, 80), Share(214, 2270)])
    assert chart.mean == pytest.approx(0.0955, abs=5e-5)
    assert (chart.points[0].lower, chart.points[0].upper) == pytest.approx((0.007, 0.184), abs=5e-4)
    assert (chart.points[1].upper or 0) > (chart.points[0].upper or 0)


def test_small_denominators_are_recognised_and_said() -> None:
    """With 6 cases a month and a fifth of them late, one late case is not a signal."""
    shares = [Share(1, 6), Share(0, 5), Share(2, 7), Share(3, 6), Share(0, 0)]
    assert needs_p_chart(shares)
    assert not needs_p_chart([Share(50, 100), Share(48, 100)])
    chart = p_chart(shares)
    assert {point.cause for point in chart.points} == {"Common Cause", None}
    assert chart.points[0].lower == 0
    assert chart.notes == (
        "1 of 5 points have a denominator of 0, so no share.",
        "4 of 5 points are expected to have fewer than 5 in one part: their limits are only a rough guide.",
    )


def test_seven_on_one_side_is_a_shift() -> None:
    """Seven shares above the mean, none of them outside its limits."""
    chart = p_chart([*[Share(40, 100)] * 8, *[Share(48, 100)] * 7])
    assert [point.cause for point in chart.points[-7:]] == ["7 Points Above CL"] * 7
    assert p_chart([*[Share(50, 100)] * 8, *[Share(10, 100)] * 3]).points[-1].cause == "Below LCL"


def test_a_share_without_cases() -> None:
    """Nothing of nothing is not known."""
    assert p_chart([Share(0, 0)]).mean is None
    assert not needs_p_chart([Share(0, 0)])


@pytest.mark.parametrize("share", [Share(-1, 5), Share(6, 5)])
def test_what_is_no_share(share: Share) -> None:
    """A negative count, or a part larger than its whole, is refused."""
    with pytest.raises(ValueError, match="is not a share"):
        p_chart([share])
