"""The format dfe-ehc-plans, from a parcel to its rows."""

from __future__ import annotations

from pathlib import Path

from goldenthread.indicators.formats.dfe_ehc_plans.release import DFE_EHC_PLANS, read
from goldenthread.intake.parcel import open_parcel
from goldenthread.methods.period import calendar_year, january
from tests.indicators.made_release import (
    ALL_PLANS,
    DURHAM,
    IN_2024,
    JANUARY_2025,
    row_of,
    write_table,
    zip_of,
)
from tests.published import SLICE

REQUESTS = {
    "breakdown_topic": "All requests for EHC needs assessments",
    "breakdown": "All requests for EHC needs assessments",
}


def test_every_table_of_a_parcel_is_read(tmp_path: Path) -> None:
    """Plans of January 2025 and requests of 2024, out of one zip, each row with its file and number."""
    folder = tmp_path / "release"
    write_table(folder, "caseload.csv", [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390)])
    write_table(folder, "requests.csv", [row_of(DURHAM, IN_2024, REQUESTS, requests_received_in_year=1009)])
    parcel = open_parcel(zip_of(folder, tmp_path / "release.zip"))
    understood = DFE_EHC_PLANS.understand(parcel)
    rows = list(DFE_EHC_PLANS.read(parcel, understood))
    assert understood.release == "2025"
    assert {(row.file, row.row) for row in rows if row.row} == {("caseload.csv", 2), ("requests.csv", 2)}
    found = {
        (cell.indicator, facts.period): cell.value
        for row in rows
        for facts in row.items
        for cell in facts.cells
        if cell.breakdown == "" and not cell.indicator.startswith("dfe-")
    }
    assert found["ehc-plans", january(2025)] == 5390
    assert found["ehc-requests", calendar_year(2024)] == 1009


def test_tables_of_every_kind_are_read_with_their_own_reader() -> None:
    """The published slice has statistics, appeals and designated officers, and no row of it is a problem."""
    parcel = open_parcel(SLICE)
    rows = list(read(parcel, DFE_EHC_PLANS.understand(parcel)))
    assert not [row.problems for row in rows if row.problems]
    kinds = {
        kind
        for kind, key in (
            ("statistics", "ehc-plans"),
            ("appeals", "appeal-rate"),
            ("officers", "designated-medical-officer"),
        )
        if any(cell.indicator == key for row in rows for facts in row.items for cell in facts.cells)
    }
    assert kinds == {"statistics", "appeals", "officers"}
