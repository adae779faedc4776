"""The rules in their order, and what each means where one way is better."""

import pytest

from goldenthread.methods.spc.rules import Direction, PointType, SpecialCause, point_type, special_causes
from tests.methods.spc.series import chart_of


def test_precedence() -> None:
    """Outside a limit comes before a trend, a trend before two in three, that before a shift."""
    rising = [1, 2, 3, 4, 5, 6, 7]
    assert special_causes(rising, [1] * 7, [2, *[1] * 6])[:2] == ["Above UCL", "7 Point Trend (Increasing)"]
    flat = [3] * 7
    assert special_causes(flat, [1] * 7, [0, 1, 1, 0, 0, 0, 0]) == [
        "7 Points Above CL",
        "2 in 3 Above CL",
        "2 in 3 Above CL",
        *["7 Points Above CL"] * 4,
    ]


def test_the_turning_point_of_two_trends_takes_the_later_one() -> None:
    """Seven up and seven down: the point that both share is part of the fall."""
    values = [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1]
    found = special_causes(values, [0] * 13, [0] * 13)
    assert found[5:8] == ["7 Point Trend (Increasing)", *["7 Point Trend (Decreasing)"] * 2]


def test_a_gap_breaks_runs_and_has_no_class() -> None:
    """Six and one with a gap between are not seven."""
    values = [1, 2, 3, 4, 5, 6, None, 7, 8]
    found = special_causes(values, [1, 1, 1, 1, 1, 1, 0, 1, 1], [0] * 9)
    assert found == [*["Common Cause"] * 6, None, *["Common Cause"] * 2]


@pytest.mark.parametrize(
    ("cause", "direction", "kind"),
    [
        ("Above UCL", "increase", "special_cause_improvement"),
        ("Above UCL", "decrease", "special_cause_concern"),
        ("Below LCL", "increase", "special_cause_concern"),
        ("7 Point Trend (Decreasing)", "decrease", "special_cause_improvement"),
        ("2 in 3 Above CL", "neutral", "special_cause_neutral_high"),
        ("7 Points Below CL", "neutral", "special_cause_neutral_low"),
        ("Common Cause", "increase", "common_cause"),
    ],
)
def test_point_types(cause: SpecialCause, direction: Direction, kind: PointType) -> None:
    """High and low become improvement and concern only where one way is better."""
    assert point_type(cause, direction) == kind


def test_runs_restart_with_a_segment() -> None:
    """Seven rising points with a rebase in the middle are no trend."""
    values = [1, 2, 3, 4, 5, 6, 7]
    assert {point.cause for point in chart_of(values).points[1:6]} == {"7 Point Trend (Increasing)"}
    assert {point.cause for point in chart_of(values, [3]).points} == {"Common Cause"}
