"""The matrix of a strategy."""

from goldenthread.strategy.matrix import matrices, serving
from tests.areas import printed
from tests.strategy.made_up import pack_of, row

WIDER = (
    row("wider_priorities", "together", "How we work together"),
    row("wider_priorities", "lives", "Successful lives"),
)


def test_a_cell_that_is_not_there_is_not_recorded() -> None:
    """Yes, no and not recorded are three answers: an empty cell is never a “no” (T17)."""
    pack = pack_of(
        *WIDER,
        row("priorities", "one", "One"),
        row("priorities", "two", "Two"),
        row(
            "matrix_cells",
            "c1",
            row_sheet="priorities",
            row_key="one",
            column="together",
            cell="yes",
            text="Jointly",
        ),
        row("matrix_cells", "c2", row_sheet="priorities", row_key="two", column="together", cell="no"),
    )
    matrix = matrices(pack)[0]
    assert [[cell.state for cell in line.cells] for line in matrix.rows] == [
        ["yes", "not recorded"],
        ["no", "not recorded"],
    ]
    assert matrix.rows[0].cells[0].text == "Jointly"
    assert matrix.not_recorded == 2


def test_columns_that_nothing_serves_are_pointed_out() -> None:
    """A wider priority without any “yes” is unserved (R31)."""
    pack = pack_of(
        *WIDER,
        row("actions", "a"),
        row("matrix_cells", "c", row_sheet="actions", row_key="a", column="together", cell="yes"),
    )
    matrix = matrices(pack)[0]
    assert matrix.row_sheet == "actions"
    assert [column.key for column in matrix.unserved] == ["lives"]


def test_a_pack_without_a_matrix_has_none() -> None:
    """Most documents print none."""
    assert matrices(pack_of(row("priorities", "one"))) == []
    assert matrices(pack_of(*WIDER, row("priorities", "one"))) == []


def test_derbys_matrix_has_its_eight_texts() -> None:
    """4 rows by 5 columns: five texts on row 1 and one on each other; 36 rows of actions without a mark (R31, T17)."""
    pack = printed("derby")
    of_priorities, of_actions = matrices(pack)
    assert (len(of_priorities.rows), len(of_priorities.columns)) == (4, 5)
    assert [sum(bool(cell.text) for cell in row.cells) for row in of_priorities.rows] == [5, 1, 1, 1]
    assert (of_priorities.texts, of_priorities.not_recorded) == (8, 12)
    assert (len(of_actions.rows), of_actions.texts, of_actions.not_recorded) == (36, 0, 180)


def test_wider_priorities_without_any_action_are_found() -> None:
    """None of Derby's five has one; Northumberland sets nothing against its five, so it has no matrix (R31)."""
    derby = serving(printed("derby"))
    assert [(each.priorities, each.actions, each.without_action) for each in derby] == [
        (2, 0, True),
        (1, 0, True),
        (3, 0, True),
        (1, 0, True),
        (1, 0, True),
    ]
    board = serving(printed("northumberland"))
    assert [(each.priorities, each.actions) for each in board] == [(None, None)] * 5
