"""Tables before they are drawn."""

from __future__ import annotations

from datetime import date

import pytest

from goldenthread.web.tables import Cell, Column, Table, percent_cell, pounds_cell
from goldenthread.web.tables.table import as_cell, raw_value

COLUMNS = (Column("name", "Name"), Column("value", "Value", numeric=True))


def table(*rows: tuple[object, ...], total: bool = False) -> Table:
    return Table("t", "Caption", COLUMNS, rows, total=total)  # type: ignore[arg-type]


def names(found: list[object]) -> list[object]:
    return [row[0] for row in found]  # type: ignore[index]


def test_a_row_of_another_length_is_refused() -> None:
    """Every row has a cell for every column."""
    with pytest.raises(ValueError, match="2 columns"):
        table(("only one",))


def test_numbers_sort_as_numbers() -> None:
    """10 comes after 9."""
    found = table(("a", 10), ("b", 9), ("c", 100)).sorted_body(COLUMNS[1], descending=False)
    assert names(list(found)) == ["b", "a", "c"]


def test_references_sort_as_people_count() -> None:
    """1.2 comes before 1.10."""
    found = table(("1.10", 1), ("1.2", 2), ("2.1", 3)).sorted_body(COLUMNS[0], descending=False)
    assert names(list(found)) == ["1.2", "1.10", "2.1"]


@pytest.mark.parametrize("descending", [True, False])
def test_what_is_not_known_comes_last(descending: bool) -> None:
    """In either direction, as it is neither large nor small."""
    rows = table(("a", None), ("b", 0), ("c", Cell("£5", sort=5)))
    assert names(list(rows.sorted_body(COLUMNS[1], descending)))[-1] == "a"


def test_raised_figures_are_no_numbers() -> None:
    """A note's mark after a number, as in 2019², is ordered as text and breaks nothing."""
    table = Table("marks", "Marks", (Column("text", "Text"),), [["2019²"], ["2019"], ["²"]])
    assert table.sorted_body(table.columns[0], descending=False) == [["2019"], ["2019²"], ["²"]]


def test_a_cell_sorts_by_what_it_says_to() -> None:
    """ "Dec 17" stands among dates where December 2017 stands."""
    rows = table((Cell("Dec 17", sort=date(2017, 12, 1)), 1), (date(2020, 1, 1), 2), (date(2015, 1, 1), 3))
    assert [row[1] for row in rows.sorted_body(COLUMNS[0], descending=False)] == [3, 1, 2]


def test_the_total_is_never_sorted_in() -> None:
    """The last row of a table with a total stays last."""
    rows = table(("a", 1), ("b", 2), ("Total", 3), total=True)
    assert names(list(rows.sorted_body(COLUMNS[1], descending=True))) == ["b", "a"]
    assert rows.total_row == ("Total", 3)


def test_values_become_words() -> None:
    """Numbers have commas, dates are said, and None is not known."""
    assert [as_cell(value).text for value in (1234, date(2020, 3, 18), None, 0)] == [
        "1,234", "18 March 2020", None, "0",
    ]  # fmt: skip


def test_downloads_hold_numbers_not_their_words() -> None:
    """£1,724,589 downloads as 1724589, 2.6% as 2.6; what is not known says so."""
    assert [raw_value(each) for each in (pounds_cell(1724589), percent_cell(2.6), None, Cell("over 6,500"), 0)] == [
        1724589, 2.6, "not known", "over 6,500", 0,
    ]  # fmt: skip
