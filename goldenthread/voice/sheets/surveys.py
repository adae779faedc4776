"""The pack sheet “surveys”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="surveys",
    title="Surveys",
    singular="survey",
    plural="surveys",
    model="voice.Survey",
    station="voice",
    stage="Involve",
    about="What families and young people were asked.",
    named_by=("title",),
    order=600,
    columns=(
        key_column(),
        Col("title", "Title", "The title as printed.", required=True),
        Col("wave", "Wave", "Which round it was.", example="1"),
        Col("asked_on", "Asked", "When it was asked, as printed.", example="Summer 2018"),
        Col("repeat_due", "Again by", "When it is to be asked again, as printed."),
        Col("scale_min", "Lowest answer", "The lowest point of the scale.", example="1"),
        Col("scale_max", "Highest answer", "The highest point of the scale.", example="5"),
        Col("low_label", "Lowest means", "The words at the lowest point.", example="very poor"),
        Col("high_label", "Highest means", "The words at the highest point.", example="very good"),
        Col("about", "About", "What it was about."),
        *QUOTED,
    ),
)
