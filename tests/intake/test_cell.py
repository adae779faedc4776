"""One cell of a pack, from text to value and back."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldenthread.intake import cell
from goldenthread.intake.cell import NotReadable, Value, read_cell, write_cell


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (cell.KEY, "speech-therapy", "speech-therapy"),
        (cell.TEXT, "  as it is, \n ", "  as it is, \n "),
        (cell.DATE, "2020-03-18", date(2020, 3, 18)),
        (cell.NUMBER, "1.10", Decimal("1.10")),
        (cell.NUMBER, "-0.5", Decimal("-0.5")),
        (cell.NUMBER, "0.0000001", Decimal("0.0000001")),
        (cell.WHOLE_NUMBER, "25", 25),
        (cell.REFERENCE, "priority-1", "priority-1"),
        (cell.REFERENCES, "b; a", ("b", "a")),
        (cell.LIST, "KO'B; VB", ("KO'B", "VB")),
        (cell.NUMBER, "", None),
        (cell.LIST, "", ()),
        (cell.TEXT, "", ""),
    ],
)
def test_a_cell_reads_to_its_value_and_writes_back_the_same(kind: str, text: str, value: Value) -> None:
    """1.10 stays 1.10: what is read is written digit for digit."""
    assert read_cell(kind, text) == value
    assert write_cell(read_cell(kind, text)) == text


def test_a_loose_date_is_written_as_printed() -> None:
    """“Dec 17” stays text."""
    assert write_cell(read_cell(cell.LOOSE_DATE, "Dec 17")) == "Dec 17"


@pytest.mark.parametrize(
    ("kind", "text", "what_to_do"),
    [
        (cell.NUMBER, "1,080", "Write 1080."),
        (cell.NUMBER, "£250,000", "Write 250000."),
        (cell.NUMBER, "62%", "Write 62."),
        (cell.NUMBER, "007", "Write 7."),
        (cell.NUMBER, "over 6,500", "Write digits only"),
        (cell.NUMBER, "1,5", "Write digits only"),
        (cell.WHOLE_NUMBER, "12.5", "Write digits only"),
        (cell.WHOLE_NUMBER, "1,200", "Write 1200."),
        (cell.DATE, "31 March 2019", "year-month-day: 2019-03-31"),
        (cell.DATE, "2019-02-30", "no such day"),
        (cell.DATE, "Spring", "not a date"),
        (cell.DATE, "20200318", "not a date"),
        (cell.KEY, "Speech Therapy", "small letters, digits and single hyphens"),
        (cell.KEY, "a" * 101, "at most 100 characters"),
        (cell.REFERENCES, "a;b", "write “a; b”"),
        (cell.REFERENCES, "a; a", "there twice"),
        (cell.LIST, "a; ", "space before or after"),
        (cell.NUMBER, " 5", "space before or after"),
        (cell.TEXT, "a\x00b", "a NUL at character 2"),
        (cell.TEXT, "children\x92s", "a control character (U+0092)"),
        (cell.TEXT, "x" * 32_768, "32,768 characters long"),
    ],
)
def test_what_a_column_cannot_hold_is_refused_with_what_to_write(
    kind: str, text: str, what_to_do: str
) -> None:
    """A wrong cell is met with words that say what to do."""
    with pytest.raises(NotReadable) as refused:
        read_cell(kind, text)
    assert what_to_do in str(refused.value)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=4))
def test_every_number_that_is_written_reads_back_with_its_digits(number: Decimal) -> None:
    """Writing and reading a number gives the same digits, trailing zeros included."""
    text = write_cell(number)
    assert write_cell(read_cell(cell.NUMBER, text)) == text
