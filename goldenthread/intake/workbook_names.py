"""What the sheets of a workbook are called, and how a worked example is told from a row that counts."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.intake.layout import Layout

GUIDANCE = "Guidance"
COLUMNS = "Columns"
CHOICES = "Choices"
OUR_OWN = (GUIDANCE, COLUMNS, CHOICES)  # read by people, never as data

# A key has no colon and no space, so no row that counts can begin like this.
EXAMPLE_MARK = "example: "

LONGEST_NAME = 31  # what Excel allows


def sheet_name(key: str) -> str:
    """The name of the sheet's tab: its key, as far as it fits."""
    return key[:LONGEST_NAME]


def keys_by_name(layouts: Iterable[Layout]) -> dict[str, str]:
    """The key of each sheet by the name of its tab."""
    return {sheet_name(layout.key): layout.key for layout in layouts}


def is_example(first_cell: str) -> bool:
    """Whether the row is a worked example, by its first cell."""
    return first_cell.strip().lower().startswith(EXAMPLE_MARK.strip())


def column_letters(place: int) -> str:
    """A, B, …, Z, AA for the columns 0, 1, …, 25, 26."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_place(letters: str) -> int:
    """The other way round: 0 for A."""
    place = 0
    for letter in letters.upper():
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1
