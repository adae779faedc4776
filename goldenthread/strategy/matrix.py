"""The matrix of a strategy: which of its priorities and actions serve the priorities of a wider strategy (R31)."""

from __future__ import annotations

from dataclasses import dataclass

from goldenthread.intake.pack import Pack, PackRecord

YES, NO, NOT_RECORDED = "yes", "no", "not recorded"


@dataclass(frozen=True)
class MatrixCell:
    """“yes”, “no” or “not recorded”, and the words in the cell. A cell that the pack does not hold is not recorded:
    an empty cell of a document whose marks are lost is no “no” (T17)."""

    state: str = NOT_RECORDED
    text: str = ""
    record: PackRecord | None = None


@dataclass(frozen=True)
class MatrixRow:
    record: PackRecord
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True)
class Matrix:
    """`row_sheet` is “priorities” or “actions”. `unserved` are the columns that no row is recorded to serve."""

    row_sheet: str
    columns: tuple[PackRecord, ...]
    rows: tuple[MatrixRow, ...]

    @property
    def unserved(self) -> tuple[PackRecord, ...]:
        return tuple(
            column
            for at, column in enumerate(self.columns)
            if not any(row.cells[at].state == YES for row in self.rows)
        )

    @property
    def texts(self) -> int:
        """How many cells hold words."""
        return sum(bool(cell.text) for row in self.rows for cell in row.cells)

    @property
    def not_recorded(self) -> int:
        return sum(cell.state == NOT_RECORDED for row in self.rows for cell in row.cells)


@dataclass(frozen=True)
class Serving:
    """A priority of a wider strategy with what is recorded to serve it. None where no matrix of that kind is there."""

    column: PackRecord
    priorities: int | None
    actions: int | None
    not_recorded: int

    @property
    def without_action(self) -> bool:
        """Whether no action is recorded to serve it: none is a “yes”, or there is no matrix of actions."""
        return not self.actions


def serving(pack: Pack) -> list[Serving]:
    """Every priority of a wider strategy, also where the documents print no matrix against it."""
    by_sheet = {matrix.row_sheet: matrix for matrix in matrices(pack)}
    return [
        Serving(
            column,
            _serving(by_sheet.get("priorities"), at),
            _serving(by_sheet.get("actions"), at),
            sum(row.cells[at].state == NOT_RECORDED for matrix in by_sheet.values() for row in matrix.rows),
        )
        for at, column in enumerate(pack.rows("wider_priorities"))
    ]


def _serving(matrix: Matrix | None, at: int) -> int | None:
    return None if matrix is None else sum(row.cells[at].state == YES for row in matrix.rows)


def matrices(pack: Pack) -> list[Matrix]:
    """One matrix for priorities and one for actions, where the pack has cells of it."""
    columns = pack.rows("wider_priorities")
    if not columns:
        return []
    return [
        matrix
        for row_sheet in ("priorities", "actions")
        if (matrix := _matrix(pack, row_sheet, columns)) is not None
    ]


def _matrix(pack: Pack, row_sheet: str, columns: tuple[PackRecord, ...]) -> Matrix | None:
    cells = {
        (row.text("row_key"), row.ref("column")): _cell(row)
        for row in pack.rows("matrix_cells")
        if row.text("row_sheet") == row_sheet
    }
    with_cells = {key for key, _ in cells}
    rows = tuple(
        MatrixRow(record, tuple(cells.get((record.key, column.key), MatrixCell()) for column in columns))
        for record in pack.rows(row_sheet)
        if record.key in with_cells
    )
    return Matrix(row_sheet, columns, rows) if rows else None


def _cell(row: PackRecord) -> MatrixCell:
    return MatrixCell(row.text("cell") or NOT_RECORDED, row.text("text"), row)
