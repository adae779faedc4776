"""Targets that cannot be right are held; those that became easier are seen."""

import pytest

from goldenthread.methods.compare import Direction
from goldenthread.methods.target import Comparison, Revision, held, revision


def test_a_target_of_another_order_of_magnitude_is_held() -> None:
    """0.9 beside shares of 62% to 76% cannot be the target; 90 would be."""
    words = held(0.9, [62, 72, 76.2], "per cent")
    assert words == (
        "The target of 0.9% is held until somebody confirms it: it is ten times or more below every value known (62% "
        "to 76.2%). 90%, the same multiplied by 100, would be among them."
    )
    assert "divided by 100" in held(9000, [62, 72], "per cent")
    assert held(98_000, [480], "children").startswith("The target of 98,000 is held")


@pytest.mark.parametrize(
    ("target", "values"), [(12, [98, 45]), (90, []), (90, [None, 0]), (0, [27]), (27, [0, 10])]
)
def test_a_target_that_may_stand(target: float, values: list[float | None]) -> None:
    """12 weeks beside 98 and 45; a target of none; and where no value is known nothing is held."""
    assert held(target, values) == ""


@pytest.mark.parametrize(
    ("comparison", "before", "after", "word"),
    [
        ("at most", 12, 18, "loosened"),
        ("at most", 18, 12, "tightened"),
        ("at least", 90, 85, "loosened"),
        ("at least", 90, 92, "tightened"),
        ("at least", 90, 90, "no change"),
    ],
)
def test_revisions(comparison: Comparison, before: float, after: float, word: Revision) -> None:
    """What is easier to reach is looser."""
    assert revision(comparison, before, after) == word


def test_dates_of_revisions() -> None:
    """The same value later or earlier."""
    assert revision("at least", 90, 90, due_later=True) == "later"
    assert revision("at least", 90, 90, due_earlier=True) == "earlier"
    assert revision("at least", 90, 90, due_later=True, due_earlier=True) == "cannot be told"
    assert revision("at most", 12, 10, due_later=True) == "tightened but later"
    assert revision("at most", 12, 18, due_earlier=True) == "loosened"


@pytest.mark.parametrize(
    ("target", "values", "unit", "comparison", "direction", "words"),
    [
        (110, [80], "per cent", "at least", "higher is better", "a share is between 0% and 100%"),
        (-5, [80], "children", "at most", "lower is better", "no value known is below 0"),
        (0, [80], "children", "at least", "higher is better", "it is met whatever happens"),
        (100, [80], "per cent", "at most", "lower is better", "it is met whatever happens"),
        (
            12,
            [45, 98],
            "weeks",
            "at least",
            "lower is better",
            "lower values are better, and it asks for the opposite",
        ),
        (0, [45, 98], "weeks", "at most", "lower is better", "it is 0 weeks"),
    ],
)
def test_a_target_that_cannot_be_right_is_held(
    target: float, values: list[float], unit: str, comparison: Comparison, direction: Direction, words: str
) -> None:
    """No share above 100%, nothing counted below 0, nothing that is always met, nothing against what is good."""
    said = held(target, values, unit, comparison=comparison, direction=direction)
    assert said.startswith(f"The target of {comparison} ") and "is held until somebody confirms it" in said
    assert words in said


def test_none_left_is_a_target() -> None:
    """“No child waits more than a year” is meant, however many do now."""
    assert held(0, [27, 153], "children", comparison="at most", direction="lower is better") == ""
    assert held(0, [18.3], "per cent", comparison="at most", direction="neither") == ""
    assert held(100, [5.0, 60.0], "per cent", comparison="at least", direction="higher is better") == ""
