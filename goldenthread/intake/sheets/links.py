"""The pack sheet “links”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="links",
    title="Links",
    singular="link",
    plural="links",
    model="records.Link",
    station=None,
    stage="Govern",
    about="A relation between two rows of this pack that no other column holds.",
    named_by=("from_key", "relation", "to_key"),
    joiner=" ",
    order=900,
    columns=(
        key_column(),
        Col("from_sheet", "From sheet", "The sheet of the first row.", required=True, example="priorities"),
        Col(
            "from_key",
            "From",
            "The key of the first row.",
            required=True,
            example="priority-1",
            sheet_in="from_sheet",
        ),
        Col(
            "relation",
            "Relation",
            "What the first is to the second.",
            choices=(
                "answers",
                "evidence for",
                "delivers",
                "pays for",
                "measures",
                "leads to",
                "heard in",
                "part of",
                "about",
            ),
            required=True,
            example="answers",
        ),
        Col("to_sheet", "To sheet", "The sheet of the second row.", required=True, example="findings"),
        Col(
            "to_key",
            "To",
            "The key of the second row.",
            required=True,
            example="finding-1",
            sheet_in="to_sheet",
        ),
        Col("wording", "Wording", "The words of the document that say so, exactly as printed."),
        *QUOTED,
    ),
)
