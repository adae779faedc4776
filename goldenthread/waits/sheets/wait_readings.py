"""The pack sheet “wait_readings”."""

from __future__ import annotations

from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

MEASURES = (
    "mean wait",
    "median wait",
    "percentile of waits",
    "longest wait",
    "share within",
    "still waiting",
    "backlog",
)

SHEET = Sheet(
    key="wait_readings",
    title="Readings of waits",
    singular="reading of a wait",
    plural="readings of waits",
    model="waits.WaitReading",
    station="performance",
    stage="Deliver",
    about="What is known of a wait on a day: how long, how many within the standard, how many still wait. What a "
    "provider returns every month is better sent as the area's own series, on the page Data.",
    named_by=("measure", "service"),
    order=365,
    columns=(
        key_column(),
        Col("service", "Service", "What is waited for.", required=True),
        Col("standard", "Standard", "The standard for waiting that it is read against."),
        Col("measure", "Measure", "What was measured.", choices=MEASURES, required=True, example="mean wait"),
        Col(
            "figure",
            "Stated figure",
            "The stated figure, where a document states it; then value, unit, dates and wording stay empty here.",
        ),
        Col("percentile", "Percentile", "Which percentile of the waits it is.", example="92"),
        Col(
            "threshold_weeks",
            "Within weeks",
            "Within how many weeks a share is, where no standard says it.",
            example="18",
        ),
        Col(
            "value",
            "Value",
            "The number; of a share it may be left out where the next two are there.",
            example="45",
            unpublished=True,
        ),
        Col(
            "numerator",
            "How many",
            "Of a share: how many of them were seen within it.",
            example="36",
            unpublished=True,
        ),
        Col(
            "denominator",
            "Of how many",
            "Of how many children the value is. Without it a share or an average that no document states is not shown, "
            "as it could tell of a few.",
            example="52",
            unpublished=True,
        ),
        Col("unit", "Unit", "What one is.", example="weeks"),
        Col(
            "bands",
            "Still waiting by band",
            "How many wait in each band of weeks, as weeks=number.",
            example="0-4=12; 4-12=30; 12-18=8; 18+=5",
            unpublished=True,
        ),
        Col("period_start", "Period from", "The beginning of the time it is about, as printed."),
        Col("period_end", "Period to", "The end of the time it is about, as printed."),
        Col("as_at", "As at", "The day or month on which it was true, as printed.", example="September 2018"),
        Col("place", "Place", "The part of the area that it is about, if not all of it.", example="East"),
        Col("commissioner", "Commissioner", "Whose commissioned service it is of, where there are several."),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
