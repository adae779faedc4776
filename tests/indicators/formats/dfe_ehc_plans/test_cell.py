"""One cell of a statistical table."""

import pytest

from goldenthread.indicators.facts import KNOWN, SUPPRESSED, UNAVAILABLE
from goldenthread.indicators.formats.dfe_ehc_plans.cell import CellReader, Unreadable

MARKERS = {"x": "unavailable", "c": "suppressed"}


@pytest.mark.parametrize(
    ("unit", "text", "value"),
    [
        ("count", "5390", 5390),
        ("count", "0", 0),
        ("count", " 12 ", 12),
        ("difference", "-3", -3),
        ("per cent", "18.3", 18.3),
        ("per cent", "100", 100),
        ("per cent", "0.0", 0),
    ],
)
def test_a_number_is_read_as_it_is_printed(unit: str, text: str, value: float) -> None:
    """Counts are whole, percentages have decimals, and only a difference may be below zero."""
    assert CellReader(MARKERS, unit).read(text) == (value, KNOWN)


def test_a_marker_says_why_there_is_no_number() -> None:
    """A suppressed or unavailable cell is never 0."""
    reader = CellReader(MARKERS, "count")
    assert reader.read("x") == (None, UNAVAILABLE)
    assert reader.read("c") == (None, SUPPRESSED)


@pytest.mark.parametrize(
    ("unit", "text", "words"),
    [
        ("count", "", "The cell is empty. Write the number, or one of the markers x, c."),
        ("count", "  ", "The cell is empty"),
        ("count", "1,234", "not a whole number"),
        ("count", "-1", "not a whole number"),
        ("count", "12.5", "not a whole number"),
        ("count", "z", "not one of the markers x, c that the format declares"),
        ("count", "1" * 13, "not a whole number"),
        ("difference", "−3", "not a whole number"),
        ("per cent", "18,3", "not a percentage"),
        ("per cent", "-1", "not a percentage"),
        ("per cent", "100.1", "A percentage is not more than 100."),
    ],
)
def test_anything_else_is_a_problem_in_words(unit: str, text: str, words: str) -> None:
    """Nothing is guessed: the message names the markers that there are."""
    with pytest.raises(Unreadable, match=words):
        CellReader(MARKERS, unit).read(text)


def test_what_was_read_is_remembered_and_what_was_wrong_is_not() -> None:
    """The second look-up needs no reading; a wrong cell is wrong again."""
    reader = CellReader(MARKERS, "count")
    assert reader.get("5390") is None
    reader.read("5390")
    assert reader.get("5390") == (5390, KNOWN)
    for _ in range(2):
        with pytest.raises(Unreadable):
            reader.read("?")


@pytest.mark.parametrize("unit", ["count", "difference", "per cent", "weeks", "status"])
@pytest.mark.parametrize("text", ["²", "١٠", "=1+1", "１２"])
def test_odd_digits_and_formulas_are_no_numbers(unit: str, text: str) -> None:
    """Only the digits 0 to 9 make a number, and a formula is none."""
    with pytest.raises(Unreadable):
        CellReader(MARKERS, unit).read(text)


def test_weeks_and_statuses() -> None:
    """An average number of weeks has decimals; Y, N and R are the codes of an officer's status."""
    assert CellReader(MARKERS, "weeks").read("27.4") == (27.4, KNOWN)
    assert [CellReader(MARKERS, "status").read(text)[0] for text in ("Y", "n", "R")] == [1, 0, 2]
