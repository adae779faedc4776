"""The names of a workbook's sheets."""

import pytest

from goldenthread.intake.queries import layouts
from goldenthread.intake.workbook_names import (
    LONGEST_NAME,
    OUR_OWN,
    column_letters,
    column_place,
    is_example,
    keys_by_name,
    sheet_name,
)


def test_every_sheet_has_a_name_of_its_own() -> None:
    """Excel takes at most 31 characters, and does not tell capitals from small letters."""
    names = [sheet_name(layout.key) for layout in layouts()]
    assert max(len(name) for name in names) <= LONGEST_NAME
    assert len({name.lower() for name in (*names, *OUR_OWN)}) == len(names) + len(OUR_OWN)
    assert keys_by_name(layouts())["actions"] == "actions"


@pytest.mark.parametrize(("letters", "place"), [("A", 0), ("Z", 25), ("AA", 26), ("AZ", 51), ("XFD", 16383)])
def test_columns_have_letters(letters: str, place: int) -> None:
    """As Excel names them."""
    assert column_letters(place) == letters
    assert column_place(letters) == place


@pytest.mark.parametrize(
    ("first", "expected"),
    [("example: actions-1", True), ("Example:x", True), ("example-1", False), ("", False)],
)
def test_a_worked_example_cannot_be_a_key(first: str, expected: bool) -> None:
    """The colon tells it from any key."""
    assert is_example(first) is expected
