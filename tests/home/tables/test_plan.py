"""The tables of the page Plan."""

from datetime import date

from goldenthread.home.tables.plan import actions_table, matrix_table, no_matrix, place_of
from goldenthread.intake.pack import Node
from goldenthread.strategy.action_plan import action_plan
from goldenthread.strategy.matrix import matrices
from goldenthread.web.tables import Empty
from tests.home.asking import cell, texts
from tests.strategy.made_up import pack_of, row

ON = date(2020, 3, 18)


def address(node: Node) -> str:
    return f"/{node[0]}/{node[1]}/"


def test_the_longest_overdue_stand_first() -> None:
    """Then the order of the documents; an overdue action says by how many days, in a word and not by colour alone."""
    pack = pack_of(
        row("actions", "a", text="First"),
        row("actions", "b", text="Second", due="Feb 2020", status="planned"),
        row("actions", "c", text="Third", due="2018", status="planned"),
    )
    table = actions_table(action_plan(pack, ON), address, "", "", Empty(""))
    assert [line[1] for line in texts(table)] == ["“Third”", "“Second”", "“First”"]
    assert (cell(table, 1, "overdue").text, cell(table, 1, "overdue").note) == ("overdue", "by 18 days")
    assert cell(table, 2, "overdue").text == "no date"
    assert cell(table, 2, "leads").text == "none named"


def test_the_three_answers_of_a_matrix_are_words() -> None:
    """Yes, no and not recorded (T17), with the words that stand in the cell."""
    pack = pack_of(
        row("wider_priorities", "w1", "Together"),
        row("wider_priorities", "w2", "Lives"),
        row("priorities", "p", "One"),
        row(
            "matrix_cells", "c", row_sheet="priorities", row_key="p", column="w1", cell="yes", text="Jointly"
        ),
    )
    table = matrix_table(matrices(pack)[0], address)
    assert texts(table) == [["One", "yes", "not recorded"]]
    assert cell(table, 0, "w1").note == "“Jointly”"
    assert table.layout == "matrix"
    assert no_matrix().empty is not None


def test_the_document_is_named_where_it_is_not_the_strategy_itself() -> None:
    """The place alone stands for the strategy's own document."""
    record = row("actions", "a")
    assert place_of(record, "a-strategy") == "page 1"
    assert place_of(record, "another") == "A strategy, page 1"
