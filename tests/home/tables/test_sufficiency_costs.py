"""The table of what a place costs."""

from goldenthread.home.tables.sufficiency_costs import costs_table
from tests.home.asking import texts
from tests.home.sufficient_area import FAR, SPECIAL, sufficient


def test_costs_stand_side_by_side_and_unknown_is_said() -> None:
    """Each with its document and place."""
    assert [row[2] for row in texts(costs_table(sufficient(SPECIAL, FAR)))] == ["£24,000", "£61,000", None]
