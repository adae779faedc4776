"""The worked examples."""

from pathlib import Path

from goldenthread.intake.queries import layouts, layouts_by_key
from goldenthread.intake.workbook_example import example_key, example_row
from tests.intake.packs import read, write


def test_the_examples_of_all_sheets_are_a_pack_without_a_problem(tmp_path: Path) -> None:
    """What we show people to write, loads: every sheet, every declared example."""
    tables = {layout.key: [example_row(layout, layouts_by_key())] for layout in layouts()}
    understood = read(write(tmp_path, tables))
    assert [str(problem) for problem in understood.problems] == []
    assert set(understood.rows) == set(layouts_by_key())


def test_an_example_shows_what_the_column_declares() -> None:
    """The declared example where there is one, and the key of the other sheet's example for a reference."""
    row = example_row(layouts_by_key()["actions"], layouts_by_key())
    assert row["due"] == "Dec 17"
    assert row["priority"] == example_key(layouts_by_key()["priorities"]) == "priorities-1"
