"""The pack sheet “stated_figures”."""

from __future__ import annotations

from goldenthread.indicators.national import national_indicator_keys
from goldenthread.indicators.sheets.area_indicators import STATISTICS
from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="stated_figures",
    title="Stated figures",
    singular="stated figure",
    plural="stated figures",
    model="indicators.StatedFigure",
    station="performance",
    stage="Understand",
    about="Every number that a document states, as it prints it, with what it is a number of.",
    named_by=("title",),
    order=340,
    columns=(
        key_column(),
        Col("indicator", "Indicator", "The area's indicator of which this is a reading, if it is one."),
        Col("title", "Title", "What the figure is, in a few words.", required=True),
        Col("value", "Value", "The figure exactly as printed.", required=True, example="over 6,500"),
        Col("low", "Lowest", "The least it can be, as a plain number.", example="6500"),
        Col("high", "Highest", "The most it can be, as a plain number."),
        Col(
            "bound",
            "Bound",
            "How exactly the document says it.",
            choices=("exact", "over", "under", "about", "just over", "nearly", "range", "up to", "at least"),
            example="over",
        ),
        Col("numerator", "Numerator", "The number of those counted, where it is stated.", example="4694"),
        Col(
            "denominator",
            "Denominator",
            "The number out of which they are counted, where it is stated.",
            example="32966",
        ),
        Col("statistic", "Statistic", "What sort of number it is.", choices=STATISTICS, example="count"),
        Col("unit", "Unit", "What one is.", example="children"),
        Col("population", "Population", "Who is counted.", example="pupils in the area's schools"),
        Col(
            "breakdown",
            "Breakdown",
            "Which part it is of, as dimension=value.",
            example="need=asd; phase=primary",
        ),
        Col(
            "period_start",
            "Period from",
            "The beginning of the time it is about, as printed.",
            example="2016",
        ),
        Col("period_end", "Period to", "The end of the time it is about, as printed.", example="2017"),
        Col(
            "accumulation",
            "Accumulation",
            "A moment, a whole period, or a year so far.",
            choices=("point", "period", "year to date", "not stated"),
            example="point",
        ),
        Col("as_at", "As at", "The day or month on which it was true, as printed.", example="January 2018"),
        Col(
            "origin",
            "Origin",
            "Whether the document states it as a fact or as an estimate.",
            choices=("stated", "estimated"),
            example="stated",
        ),
        Col(
            "overlap_group",
            "Overlapping group",
            "Figures of one group count some children more than once, so they are never added up.",
        ),
        Col("topic", "Topic", "The heading it belongs under."),
        Col(
            "published_indicator",
            "Published indicator",
            "The key of a national indicator that measures nearly the same.",
            example="ehc-plans",
            also=national_indicator_keys,
        ),
        Col("published_note", "How they differ", "How the two populations or definitions differ."),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
