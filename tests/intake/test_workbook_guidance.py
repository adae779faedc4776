"""What the guidance of a workbook says."""

from goldenthread.intake.queries import layouts
from goldenthread.intake.workbook_guidance import COLUMN_HEADINGS, RULES, column_lines, sheet_lines


def test_every_sheet_and_every_column_is_explained() -> None:
    """One line for each sheet in the order of loading, one for each column with its help."""
    assert [line[0] for line in sheet_lines(layouts())] == [layout.key for layout in layouts()]
    lines = column_lines(layouts())
    assert len(lines) == sum(len(layout.columns) for layout in layouts())
    assert all(len(line) == len(COLUMN_HEADINGS) and line[3] and line[5] for line in lines)


def test_the_rules_say_what_happens_to_examples_formulas_and_hidden_rows() -> None:
    """Nobody need guess how a cell is read."""
    rules = " ".join(RULES)
    for words in ("never loaded", "1.10", "Formulas are not read", "Hidden rows", "not 0.79", "apostrophe"):
        assert words in rules
