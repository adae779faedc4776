"""The pack sheet “exclusions”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

PHASES = ("primary", "secondary", "special", "alternative provision", "other")
KINDS = ("suspensions", "pupils suspended", "permanent exclusions")

SHEET = Sheet(
    key="exclusions",
    title="Exclusions by setting",
    singular="exclusion by setting",
    plural="exclusions by setting",
    model="needs.Exclusion",
    station=None,
    stage="Understand",
    about="How often a setting suspended or excluded pupils, and which challenge and support it was given.",
    named_by=("setting", "kind"),
    order=152,
    columns=(
        key_column(),
        Col("setting", "Setting", "The school or other setting.", required=True, example="Moor Top School"),
        Col("phase", "Phase", "Which phase it is of.", choices=PHASES, required=True, example="secondary"),
        Col("kind", "Kind", "What is counted.", choices=KINDS, required=True, example="suspensions"),
        Col(
            "pupils",
            "Pupils",
            "Whose they are; empty for all pupils.",
            example="pupils with an EHC plan",
        ),
        Col("number", "Number", "How many there were.", example="85", unpublished=True),
        Col(
            "on_roll",
            "On roll",
            "How many such pupils the setting has, for a rate.",
            example="640",
            unpublished=True,
        ),
        Col("period_start", "Period from", "The beginning of the time, as printed.", example="2018-09"),
        Col("period_end", "Period to", "The end of the time, as printed.", example="2019-08"),
        Col("support", "Support", "The challenge and support that the setting was given."),
        Col("support_lead", "Support led by", "The role that leads the support."),
        Col("support_outcome", "Outcome", "What came of the support."),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
