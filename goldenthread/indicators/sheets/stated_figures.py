"""The pack sheet “stated_figures”."""

from __future__ import annotations

from goldenthread.indicators.national import national_indicator_keys
from goldenthread.indicators.sheets.area_indicators import STATISTICS
from goldenthread.intake.sheet import QUOTED, Col, Sheet, key_column

AVAILABILITIES = ("known", "suppressed", "unavailable", "not applicable", "not collected", "low")

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
        Col(
            "overlap_reason",
            "Why they overlap",
            "What one person can have or be several of.",
            choices=("several conditions", "several groups", "several answers"),
            example="several conditions",
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
        Col(
            "availability",
            "Availability",
            "Whether there is a figure at all; empty means that it is known.",
            choices=AVAILABILITIES,
            example="not collected",
        ),
        Col("owner", "Owner", "The role that answers for it, above all where it is not collected."),
        Col(
            "comparator_of",
            "Comparator of",
            "The key of the stated figure beside which the document sets it.",
            refers_to=("stated_figures",),
            example="send-share",
        ),
        Col(
            "comparator",
            "Kind of comparator",
            "What it compares with.",
            choices=("England", "region", "statistical neighbours", "previous period", "other area", "other"),
            example="England",
        ),
        Col(
            "said_to_be",
            "Said to be",
            "How the document says that the area's figure stands to this comparator.",
            choices=("above", "below", "similar", "equal to or above", "equal to or below"),
            example="below",
        ),
        Col(
            "part_of",
            "Part of",
            "The key of the stated figure that is its whole.",
            refers_to=("stated_figures",),
            example="pupils-with-sen",
        ),
        Col(
            "parts",
            "Set of parts",
            "A name for the parts that together make the whole; leave empty where the document gives only some.",
            example="by support",
        ),
        Col("ranked_in", "Ranked in", "A name for the list in which the document ranks it."),
        Col(
            "stated_rank",
            "Stated rank",
            "Its place from the highest, as the words of the document order it.",
            example="1",
        ),
        Col(
            "claim",
            "Claim",
            "A name that figures share which say the same thing in several places of the documents.",
            example="fall in autism",
        ),
        Col("wording", "Wording", "The words of the document, exactly as printed."),
        *QUOTED,
    ),
)
