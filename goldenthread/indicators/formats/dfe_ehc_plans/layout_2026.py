"""The layout of the release of reporting year 2026: what it does in another way than that of 2025."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.indicators.formats.dfe_ehc_plans import layout_2025
from goldenthread.indicators.formats.dfe_ehc_plans.layout import Column, Sum, Table

# Some tables keep the older name, so that both are known.
_AGE = "Child or young persons age"
_NEED = {"Primary type of need": "need"}
_LOWER = {
    column.name: column.name.lower()
    for table in (layout_2025.CASELOAD, layout_2025.TIMELINESS)
    for column in table.columns
}
# The two halves add up to what earlier releases print as one.
SPECIAL_ACADEMIES = Sum(
    "placement-detail=special-academy-free",
    ("placement-detail=special-academy", "placement-detail=special-free"),
)


def _split(table: Table, indicator: str) -> Table:
    return replace(
        table.with_columns(
            {
                "special_academy_free": (
                    Column(
                        "special_academy", "Special academies", indicator, "placement-detail=special-academy"
                    ),
                    Column(
                        "special_free_school",
                        "Special free schools",
                        indicator,
                        "placement-detail=special-free",
                    ),
                )
            }
        ).with_names(_LOWER),
        sums=(SPECIAL_ACADEMIES,),
    )


def _with_weeks(table: Table) -> Table:
    weeks = "Average number of weeks in which plans were issued"
    return replace(
        table,
        columns=(
            *table.columns,
            Column("avg_weeks_issue_plan", f"{weeks}, including exceptions", unit="weeks"),
            Column("avg_weeks_issue_plan_exc", f"{weeks}, excluding exceptions", unit="weeks"),
        ),
    )


def _aged(table: Table) -> Table:
    return table.with_topics({}, {"Age at start of academic year": "age"}) if _AGE in table.topics else table


CASELOAD = _split(layout_2025.CASELOAD, "ehc-plans")
NEW_PLANS = _split(layout_2025.NEW_PLANS, "new-ehc-plans").with_topics({}, {"All new EHC plans": ""})
REQUESTS = layout_2025.REQUESTS.with_topics(
    {}, {"All requests for an EHC needs assessment": "", "Source of request": "request-source"}
)
TIMELINESS = _with_weeks(layout_2025.TIMELINESS.with_names(_LOWER)).with_topics(
    {}, {"Age at time of request": "age", "All EHC plans": "", **_NEED}
)
CEASED = replace(
    layout_2025.CEASED.with_columns({"not_rec": None}).with_topics({}, _NEED), sums=(SPECIAL_ACADEMIES,)
)
_CHANGED = {each.file: each for each in (CASELOAD, NEW_PLANS, REQUESTS, TIMELINESS, CEASED)}

LAYOUT = replace(
    layout_2025.LAYOUT,
    key="dfe-ehc-plans-2026",
    release="2026",
    tables=tuple(
        # Their notes speak of the years of 2025's release.
        replace(_aged(_CHANGED.get(table.file, table)), notes=())
        for table in layout_2025.LAYOUT.tables
    ),
)
