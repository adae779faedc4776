"""The pack sheet “matrix_cells”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, TRI, Col, Sheet, key_column

SHEET = Sheet(
    key="matrix_cells",
    title="Strategy matrix",
    singular="matrix cell",
    plural="matrix cells",
    model="strategy.MatrixCell",
    station=None,
    stage="Plan",
    about="Whether a priority or an action serves a wider priority; “not recorded” where nothing shows it.",
    named_by=("row_key", "column"),
    joiner=" × ",
    order=141,
    columns=(
        key_column(),
        Col(
            "row_sheet",
            "Row sheet",
            "Whether the row is a priority or an action.",
            choices=("priorities", "actions"),
            required=True,
            example="priorities",
        ),
        Col(
            "row_key",
            "Row",
            "The key of the priority or action.",
            required=True,
            example="priority-1",
            sheet_in="row_sheet",
        ),
        Col("column", "Column", "The wider priority.", required=True),
        Col("cell", "Cell", "What the matrix says.", choices=TRI, required=True, example="yes"),
        Col("text", "Text", "The words in the cell, exactly as printed."),
        *QUOTED,
    ),
)
