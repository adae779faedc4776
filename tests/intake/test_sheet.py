"""What a sheet declares."""

import pytest

from goldenthread.intake.sheet import QUOTED, QUOTED_BY_KEY, Sheet, key_column


def made_up() -> Sheet:
    return Sheet(
        "a", "A", "a", "as", "made_up.A", None, "Plan", "An A.", (key_column(), *QUOTED), ("key",), 1
    )


def test_a_sheet_knows_its_package_and_columns() -> None:
    """The package is that of the model, the columns come in the order of the file."""
    assert made_up().package == "made_up"
    assert made_up().column_names == ("key", "document", "document_place")
    assert made_up().column("document").title == "Document"
    with pytest.raises(StopIteration):
        made_up().column("nothing")


def test_both_ways_of_keeping_the_document_look_alike_in_a_file() -> None:
    """Whoever fills in a sheet need not know which package keeps it."""
    assert [column.name for column in QUOTED] == [column.name for column in QUOTED_BY_KEY]
    assert [column.help for column in QUOTED] == [column.help for column in QUOTED_BY_KEY]
