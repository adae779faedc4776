"""Reading one table: every cell a fact, and every wrong row a problem with its row number."""

from pathlib import Path

import pytest

from goldenthread.indicators.facts import DERIVED, KNOWN, LOW, NOT_APPLICABLE, SUPPRESSED, UNAVAILABLE, Cell
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2025 import LAYOUT
from goldenthread.indicators.formats.dfe_ehc_plans.statistics_table import read_table
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import open_parcel
from goldenthread.methods.period import calendar_year, january
from tests.indicators.made_release import (
    ALL_PLANS,
    DURHAM,
    ENGLAND,
    IN_2024,
    JANUARY_2025,
    row_of,
    write_table,
)

ALL_REQUESTS = {
    "breakdown_topic": "All requests for EHC needs assessments",
    "breakdown": "All requests for EHC needs assessments",
}
AGE = {"breakdown_topic": "Child or young persons age"}


def read(folder: Path, file: str, rows: list[dict[str, object]]) -> list[ReadRow]:
    parcel = open_parcel(write_table(folder, file, rows))
    return list(read_table(parcel.members[0], LAYOUT.table(file), LAYOUT))


def cells_of(rows: list[ReadRow]) -> dict[tuple[str, str], Cell]:
    return {
        (cell.indicator, cell.breakdown): cell for row in rows for facts in row.items for cell in facts.cells
    }


def test_columns_become_parts_of_the_total(tmp_path: Path) -> None:
    """The column of mainstream schools is ehc-plans with placement = mainstream, in January 2025."""
    (row,) = read(
        tmp_path,
        "caseload.csv",
        [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390, mainstream_total=1955)],
    )
    (facts,) = row.items
    assert (facts.place.code, facts.period) == ("840", january(2025))
    cells = cells_of([row])
    assert cells["ehc-plans", ""].value == 5390
    assert cells["ehc-plans", "placement=mainstream"].value == 1955
    assert cells["dfe-ehc-plans.caseload.mainstream_total_pc", ""].availability == UNAVAILABLE


def test_rows_are_parts_and_cross_with_columns(tmp_path: Path) -> None:
    """The row of girls and the column of special schools is one part with two dimensions."""
    rows = read(
        tmp_path,
        "caseload.csv",
        [
            row_of(
                DURHAM,
                JANUARY_2025,
                breakdown_topic="Sex",
                breakdown="Female",
                ehcplans=1500,
                special_total=500,
            )
        ],
    )
    cells = cells_of(rows)
    assert cells["ehc-plans", "sex=female"].value == 1500
    assert cells["ehc-plans", "placement=special;sex=female"].value == 500


def test_england_has_an_empty_name_of_an_authority(tmp_path: Path) -> None:
    """England's rows are found by their level; the name of an authority is empty there."""
    (row,) = read(tmp_path, "caseload.csv", [row_of(ENGLAND, JANUARY_2025, ALL_PLANS, ehcplans=638745)])
    assert row.items[0].place.code == "E92000001"


@pytest.mark.parametrize(
    ("marker", "availability"),
    [("x", UNAVAILABLE), ("z", NOT_APPLICABLE), ("c", SUPPRESSED), ("low", LOW), ("k", LOW)],
)
def test_markers_are_never_zero(tmp_path: Path, marker: str, availability: int) -> None:
    """Each declared marker says why there is no number."""
    rows = read(tmp_path, "caseload.csv", [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=marker)])
    cell = cells_of(rows)["ehc-plans", ""]
    assert (cell.value, cell.availability) == (None, availability)


@pytest.mark.parametrize("text", ["", "-", "..", "~", "n/a", "1,234", "12.5", "-1", "5390 ", "①"])
def test_what_is_not_declared_is_a_problem(tmp_path: Path, text: str) -> None:
    """An empty cell, an undeclared marker, or a number in another form rejects the row and names the cell."""
    (row,) = read(tmp_path, "caseload.csv", [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=text)])
    if text.strip().isdecimal():
        assert cells_of([row])["ehc-plans", ""].value == 5390
        return
    (problem,) = row.problems
    assert (problem.sheet, problem.row, problem.column, problem.value) == (
        "caseload.csv",
        2,
        "ehcplans",
        text,
    )
    assert row.items == []
    assert row.raw is not None


def test_share_keeps_its_two_numbers(tmp_path: Path) -> None:
    """Durham 2024: 316 of 1,009 requests refused, 31.3% as published."""
    rows = read(
        tmp_path,
        "requests.csv",
        [
            row_of(
                DURHAM,
                IN_2024,
                ALL_REQUESTS,
                requests_received_in_year=1009,
                requests_decided_not_to_assess=316,
                request_not_assess_pc=31.3,
            )
        ],
    )
    assert rows[0].items[0].period == calendar_year(2024)
    assert cells_of(rows)["ehc-requests-refused", ""] == Cell(
        "ehc-requests-refused", "", 31.3, 316, 1009, KNOWN
    )


def test_share_is_derived_where_the_file_prints_none(tmp_path: Path) -> None:
    """Durham 2019: the percentage is x, both numbers are there: 293 of 574 is 51.0%, and says that it is derived."""
    rows = read(
        tmp_path,
        "requests.csv",
        [
            row_of(
                DURHAM,
                ALL_REQUESTS,
                time_period="2019",
                time_identifier="Calendar year",
                requests_received_in_year=574,
                requests_decided_not_to_assess=293,
            )
        ],
    )
    cell = cells_of(rows)["ehc-requests-refused", ""]
    assert (cell.value, cell.numerator, cell.denominator, cell.origin) == (51.0, 293, 574, DERIVED)
    assert cells_of(rows)["requests-decided-in-6-weeks", ""].availability == UNAVAILABLE


def test_a_fraction_is_not_a_percentage(tmp_path: Path) -> None:
    """0.79 where 79 is meant is a problem, told from the numbers beside it."""
    (row,) = read(
        tmp_path,
        "requests.csv",
        [
            row_of(
                DURHAM,
                IN_2024,
                ALL_REQUESTS,
                requests_received_in_year=100,
                requests_decided_not_to_assess=79,
                request_not_assess_pc="0.79",
            )
        ],
    )
    assert row.problems[0].column == "request_not_assess_pc"
    assert "fraction" in row.problems[0].message


@pytest.mark.parametrize("text", ["101", "1e1", "-5"])
def test_a_percentage_is_between_0_and_100(tmp_path: Path, text: str) -> None:
    """A percentage that cannot be one is a problem."""
    (row,) = read(
        tmp_path, "requests.csv", [row_of(DURHAM, IN_2024, ALL_REQUESTS, request_withdrawn_pc=text)]
    )
    assert row.problems[0].column == "request_withdrawn_pc"


@pytest.mark.parametrize(
    ("changes", "column"),
    [
        ({"geographic_level": "Ward"}, "geographic_level"),
        ({"old_la_code": "84"}, "old_la_code"),
        ({"time_period": "202426"}, "time_period"),
        ({"time_identifier": "Week 3"}, "time_period"),
        ({"breakdown_topic": "Favourite colour"}, "breakdown_topic"),
        ({"breakdown_topic": "Sex", "breakdown": "Girls"}, "breakdown"),
    ],
)
def test_a_row_that_cannot_be_placed_is_a_problem(
    tmp_path: Path, changes: dict[str, object], column: str
) -> None:
    """Where, when and of which part a row speaks must be known."""
    (row,) = read(tmp_path, "caseload.csv", [row_of(DURHAM, JANUARY_2025, ALL_PLANS, **changes)])
    assert row.problems[0].column == column


def test_the_same_row_twice_is_a_problem(tmp_path: Path) -> None:
    """Duplicate keys: the second row is rejected and names the first."""
    same = row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390)
    first, second = read(tmp_path, "caseload.csv", [same, {**same, "ehcplans": 5391}])
    assert first.items
    assert "Row 2 is about the same and is used" in second.problems[0].message


def test_a_column_that_is_there_twice_says_one_thing(tmp_path: Path) -> None:
    """annual_reviews.csv has review_meeting_prior_24 twice: alike it is read once, unlike the row is rejected."""
    path = write_table(
        tmp_path,
        "annual_reviews.csv",
        [
            row_of(
                DURHAM,
                IN_2024,
                breakdown_topic="All annual reviews",
                breakdown="All annual reviews",
                review_meeting_prior_24=5,
            )
        ],
    )
    text = path.read_text("utf-8-sig")
    table = LAYOUT.table("annual_reviews.csv")
    (row,) = read_table(open_parcel(path).members[0], table, LAYOUT)
    assert cells_of([row])["dfe-ehc-plans.annual_reviews.review_meeting_prior_24", ""].value == 5
    path.write_text(text.replace(",5,5,", ",5,6,"), "utf-8")
    (row,) = read_table(open_parcel(path).members[0], table, LAYOUT)
    assert "twice" in row.problems[0].message


def test_a_short_row_is_a_problem(tmp_path: Path) -> None:
    """A row with fewer cells than the header is not guessed at."""
    path = write_table(tmp_path, "caseload.csv", [row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=1)])
    path.write_text(path.read_text("utf-8-sig") + "202425,Academic year\n", "utf-8")
    _, second = read_table(open_parcel(path).members[0], LAYOUT.table("caseload.csv"), LAYOUT)
    assert second.problems[0].message == "The row has 2 cells, the header has 60."


def ages(**plans: object) -> list[dict[str, object]]:
    labels = {"three": "age 3", "ten": "age 10", "fifteen": "age 15", "twenty": "age 20"}
    return [
        row_of(DURHAM, JANUARY_2025, AGE, breakdown=labels[name], ehcplans=n) for name, n in plans.items()
    ]


def test_age_groups_add_up_years_of_age(tmp_path: Path) -> None:
    """Ages 3, 10, 15 and 20 fall into four groups, derived; an age without a row has nobody."""
    total = row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=100)
    rows = read(tmp_path, "caseload.csv", [total, *ages(ten=60, fifteen=30, twenty=10)])
    cells = cells_of(rows)
    found = {phase: cells["ehc-plans", f"age-phase={phase}"] for phase in ("0-4", "5-10", "11-15", "16-25")}
    assert {phase: cell.value for phase, cell in found.items()} == {
        "0-4": 0,
        "5-10": 60,
        "11-15": 30,
        "16-25": 10,
    }
    assert all(cell.origin == DERIVED for cell in found.values())
    assert rows[-1].row == 0


def test_age_groups_that_do_not_add_up_are_unavailable(tmp_path: Path) -> None:
    """England in 2024: two authorities gave totals only, so the ages do not add up to the total."""
    total = row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=101)
    cells = cells_of(read(tmp_path, "caseload.csv", [total, *ages(ten=60, fifteen=30, twenty=10)]))
    assert cells["ehc-plans", "age-phase=5-10"].availability == UNAVAILABLE
    cells = cells_of(read(tmp_path, "caseload.csv", [total, *ages(ten="x", fifteen=30, twenty=10)]))
    assert cells["ehc-plans", "age-phase=11-15"].value is None


def test_a_difference_may_be_below_zero(tmp_path: Path) -> None:
    """Reviews outstanding are worked out by subtraction, and printed below zero."""
    all_reviews = {"breakdown_topic": "All annual reviews", "breakdown": "All annual reviews"}
    rows = read(
        tmp_path, "annual_reviews.csv", [row_of(DURHAM, IN_2024, all_reviews, review_decision_outstanding=-3)]
    )
    key = "dfe-ehc-plans.annual_reviews.review_decision_outstanding"
    assert cells_of(rows)[key, ""].value == -3


def test_a_topic_in_another_case_is_the_same_topic(tmp_path: Path) -> None:
    """Releases differ in the case of their topics and in spaces."""
    total = row_of(DURHAM, JANUARY_2025, breakdown_topic="all  EHC Plans", breakdown="x", ehcplans=7)
    (row, *_) = read(tmp_path, "caseload.csv", [total])
    assert row.problems == ()
    assert cells_of([row])["ehc-plans", ""].value == 7
