"""The format “dfe-ehc-plans”: how a release is recognised and read, whatever its year."""

from __future__ import annotations

from collections.abc import Iterator

from goldenthread.indicators.formats.dfe_ehc_plans.appeals_table import read_appeals
from goldenthread.indicators.formats.dfe_ehc_plans.layout import FORMAT_KEY
from goldenthread.indicators.formats.dfe_ehc_plans.officers_table import read_officers
from goldenthread.indicators.formats.dfe_ehc_plans.recognise import Recognised, understand
from goldenthread.indicators.formats.dfe_ehc_plans.statistics_table import read_table
from goldenthread.intake.format import Format, ReadRow, Understood
from goldenthread.intake.parcel import Parcel


def read(parcel: Parcel, understood: Understood) -> Iterator[ReadRow]:
    """Every row of every file that was recognised."""
    recognised: Recognised = understood.detail
    for member, table in recognised.tables:
        if table.kind == "appeals":
            yield from read_appeals(member)
        elif table.kind == "officers":
            yield from read_officers(member, table)
        else:
            yield from read_table(member, table, recognised.layout)


DFE_EHC_PLANS = Format(
    key=FORMAT_KEY,
    title="Education, health and care plans (DfE, SEN2)",
    publisher="Department for Education",
    source="DfE Education, health and care plans",
    licence="Open Government Licence v3.0",
    about=(
        "The yearly release on EHC plans: all plans in January, new plans, requests, assessments, the 20 weeks, "
        "annual reviews, need and placement, budgets, appeals and designated officers, by authority."
    ),
    find_at="https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans",
    accepts="the zip as published, a folder of its CSV files, or one of them",
    owner="Golden Thread",
    understand=understand,
    read=read,
    keeper="goldenthread.indicators.actions.rows.READINGS",
    order=10,
)
