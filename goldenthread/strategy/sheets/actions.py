"""The pack sheet “actions”."""

from __future__ import annotations

from goldenthread.indicators.national import national_indicator_keys
from goldenthread.intake.sheet import LEVELS, QUOTED, Col, Sheet, key_column

SHEET = Sheet(
    key="actions",
    title="Actions",
    singular="action",
    plural="actions",
    model="strategy.Action",
    station="action",
    stage="Plan",
    about="What is to be done, by whom and by when.",
    named_by=("short_text|text",),
    order=137,
    columns=(
        key_column(),
        Col("reference", "Reference", "The number or letter printed beside it.", example="1.2"),
        Col("strategy", "Strategy", "The strategy or plan it belongs to."),
        Col("priority", "Priority", "The priority it serves, where the document says so."),
        Col(
            "other_priorities",
            "Other priorities",
            "Further priorities that it serves, where the document names several.",
            example="priority-2",
        ),
        Col(
            "level",
            "Level of commissioning",
            "At which level it commissions, where the document says so.",
            choices=LEVELS,
            example="locality",
        ),
        Col("text", "Text", "The action exactly as printed.", required=True),
        Col(
            "short_text",
            "Short text",
            "Words of your own for narrow places; the page says that they are not the document's.",
            own_words=True,
        ),
        Col("leads", "Leads", "Roles, or the initials that the document prints.", example="AJ; LB"),
        Col("lead_organisations", "Lead organisations", "The organisations that lead."),
        Col("due", "Due", "When it is due, as printed.", example="Dec 17"),
        Col("success", "Success indicator", "How its success will be known, exactly as printed."),
        Col(
            "status",
            "Status",
            "Where it stands at the date of the document.",
            choices=("planned", "under way", "done", "not recorded"),
            example="planned",
        ),
        Col("group", "Group", "The table or heading it stands in.", example="Plan on a page: key actions"),
        Col("aims", "Aims", "The aims it serves."),
        Col("services", "Services", "The services it changes."),
        Col(
            "indicators",
            "Indicators",
            "The keys of the indicators that show whether it works.",
            example="plans-in-20-weeks",
            refers_to=("area_indicators",),
            also=national_indicator_keys,
        ),
        *QUOTED,
    ),
)
