"""Sparklines."""

from __future__ import annotations

from goldenthread.web.sparkline import HEIGHT, MARGIN, WIDTH, sparkline


def test_the_highest_value_is_at_the_top_and_the_last_at_the_right() -> None:
    """The shape is that of the values."""
    drawn = sparkline([0, 5, 10])
    assert drawn is not None
    assert drawn.last == (WIDTH - MARGIN, MARGIN)
    assert drawn.path.startswith(f"M{MARGIN}.0 {HEIGHT - MARGIN}.0") or drawn.path.startswith(f"M{MARGIN} ")


def test_a_gap_stays_a_gap() -> None:
    """No line is drawn over a value that is not known; a value alone is a dot."""
    drawn = sparkline([1, 2, None, 3])
    assert drawn is not None
    assert drawn.path.count("M") == 1
    assert len(drawn.alone) == 1


def test_fewer_than_two_values_have_no_shape() -> None:
    """One reading is not a trend."""
    assert sparkline([None, 4]) is None
    assert sparkline([]) is None


def test_values_that_never_change_are_a_level_line() -> None:
    """No division by nothing."""
    drawn = sparkline([7, 7, 7])
    assert drawn is not None
    assert drawn.last[1] == HEIGHT / 2
