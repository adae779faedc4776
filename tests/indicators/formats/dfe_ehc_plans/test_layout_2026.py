"""The release of 2026 renames topics, splits a column, changes case and adds columns: one small file says how."""

import csv
from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import DERIVED, KNOWN, PUBLISHED, UNAVAILABLE, Cell
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2026 import LAYOUT
from goldenthread.indicators.formats.dfe_ehc_plans.release import DFE_EHC_PLANS
from goldenthread.intake.parcel import open_parcel
from tests.indicators.made_release import ALL_PLANS, DURHAM, row_of, write_table, zip_of

JANUARY_2026 = {"time_period": "202526", "time_identifier": "Academic year"}
IN_2025 = {"time_period": "2025", "time_identifier": "Calendar year"}
AGED_10 = {"breakdown_topic": "Age at start of academic year", "breakdown": "age 10"}
HALVES = {"special_academy": 40, "special_free_school": 7}
FACT = tuple[str, str]


def made(folder: Path) -> Path:
    """A small release in the layout of 2026."""
    write_table(
        folder,
        "caseload.csv",
        [
            row_of(DURHAM, JANUARY_2026, ALL_PLANS, ehcplans=6000, ap_pru_total_pc="1.5", **HALVES),
            row_of(DURHAM, JANUARY_2026, AGED_10, ehcplans=6000, special_academy=5, special_free_school="x"),
        ],
        layout=LAYOUT,
    )
    write_table(
        folder,
        "timeliness_20_week.csv",
        [
            row_of(
                DURHAM,
                IN_2025,
                ALL_PLANS,
                plans_issued_den_ex=200,
                plans_issued_20_weeks_ex=100,
                pc_plans_issued_20_weeks_ex="50.0",
                avg_weeks_issue_plan="27.4",
            ),
            row_of(DURHAM, IN_2025, breakdown_topic="Primary type of need", breakdown="Down Syndrome"),
            row_of(DURHAM, IN_2025, breakdown_topic="Age at time of request", breakdown="age 2 and under"),
        ],
        layout=LAYOUT,
    )
    everybody = "All requests for an EHC needs assessment"
    write_table(
        folder,
        "requests.csv",
        [
            row_of(
                DURHAM,
                IN_2025,
                breakdown_topic=everybody,
                breakdown=everybody,
                requests_received_in_year=1100,
            ),
            row_of(
                DURHAM,
                IN_2025,
                breakdown_topic="Source of request",
                breakdown="Parent or young person",
                requests_received_in_year=400,
            ),
        ],
        layout=LAYOUT,
    )
    return folder


def facts_of(path: Path) -> dict[FACT, Cell]:
    parcel = open_parcel(path)
    rows = list(DFE_EHC_PLANS.read(parcel, DFE_EHC_PLANS.understand(parcel)))
    assert [row.problems for row in rows if row.problems] == []
    return {(c.indicator, c.breakdown): c for row in rows for item in row.items for c in item.cells}


def test_it_is_recognised_by_itself(tmp_path: Path) -> None:
    """Nobody says which year it is: the columns and the periods do."""
    path = zip_of(made(tmp_path / "made"), tmp_path / "release.zip")
    understood = DFE_EHC_PLANS.understand(open_parcel(path))
    assert understood.release == "2026"
    assert understood.detail.layout.key == "dfe-ehc-plans-2026"


def test_the_renamed_topic_is_the_same_dimension(tmp_path: Path) -> None:
    """“Age at start of academic year” gives the same parts as “Child or young persons age” did."""
    facts = facts_of(made(tmp_path))
    assert facts["ehc-plans", "age=10"].value == 6000
    assert facts["ehc-plans", "age-phase=5-10"].value == 6000


def test_what_is_split_adds_up_where_that_is_declared(tmp_path: Path) -> None:
    """Both halves are kept, and their sum is the older category, said to be derived; not known where a half is not."""
    facts = facts_of(made(tmp_path))
    assert facts["ehc-plans", "placement-detail=special-academy"].value == 40
    assert facts["ehc-plans", "placement-detail=special-free"].value == 7
    whole = facts["ehc-plans", "placement-detail=special-academy-free"]
    assert (whole.value, whole.availability, whole.origin) == (47, KNOWN, DERIVED)
    part = facts["ehc-plans", "age=10;placement-detail=special-academy-free"]
    assert (part.value, part.availability, part.origin) == (None, UNAVAILABLE, DERIVED)


def test_new_columns_and_topics_are_kept(tmp_path: Path) -> None:
    """Average weeks are a catalogue row of the source; who asked and the need are parts."""
    facts = facts_of(made(tmp_path))
    weeks = facts["dfe-ehc-plans.timeliness_20_week.avg_weeks_issue_plan", ""]
    assert (weeks.value, weeks.origin) == (27.4, PUBLISHED)
    assert facts["plans-in-20-weeks", ""].value == 50
    assert facts["ehc-requests", "request-source=family"].value == 400
    assert ("plans-in-20-weeks", "need=ds") in facts
    assert ("plans-in-20-weeks", "age=0-2") in facts


def test_columns_in_lower_case() -> None:
    """The names that 2025 writes in capitals are the same columns, under the same keys."""
    header = set(LAYOUT.table("caseload.csv").header) | set(LAYOUT.table("timeliness_20_week.csv").header)
    assert {"ap_pru_total_pc", "pc_plans_issued_20_weeks_ex"} <= header
    assert not any(name != name.lower() for name in header)


def test_a_column_more_or_less_is_named(tmp_path: Path) -> None:
    """A layout that nobody declared is refused: the column is named with what was done."""
    path = write_table(tmp_path, "caseload.csv", [row_of(DURHAM, JANUARY_2026, ALL_PLANS)], layout=LAYOUT)
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    more = ["\n".join([",".join([*row, end])]) for row, end in zip(rows, ("avg_days", "3"), strict=True)]
    path.write_text("\n".join(more))
    with pytest.raises(
        Refused, match=r"nearest: caseload.csv of 2026.*not known: avg_days\..*nothing was read"
    ):
        DFE_EHC_PLANS.understand(open_parcel(path))
