"""The table of designated officers gives answers in words, kept as coded answers with their words."""

from pathlib import Path

import pytest

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.facts import NOT_APPLICABLE, NOT_COLLECTED
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2025 import OFFICERS
from goldenthread.indicators.formats.dfe_ehc_plans.officers_table import ANSWERS, read_officers
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import open_parcel
from goldenthread.methods.period import january
from tests.indicators.made_release import DURHAM, row_of, write_table

YEAR = {"time_period": "2025", "time_identifier": "Calendar year"}


def read(folder: Path, *rows: dict[str, object]) -> list[ReadRow]:
    return list(
        read_officers(open_parcel(write_table(folder, OFFICERS.file, list(rows))).members[0], OFFICERS)
    )


def test_answers(tmp_path: Path) -> None:
    """Yes and Recruiting are known, n/a does not apply, Not returned was not collected; as at January."""
    (row,) = read(
        tmp_path,
        row_of(DURHAM, YEAR, des_med_off="Yes", des_clin_off="Recruiting", des_so_care_off="Not returned"),
    )
    (facts,) = row.items
    assert facts.period == january(2025)
    medical, clinical, social = facts.cells
    words = [declared()[cell.indicator].status(cell.value) for cell in facts.cells]
    assert words == ["Yes", "Being recruited", ""]
    assert social.availability == NOT_COLLECTED
    assert (medical.value, clinical.value) == (1, 2)


def test_every_answer_has_words() -> None:
    """A known answer shows as a word, never as its code."""
    officer = declared()["designated-medical-officer"]
    assert all(officer.status(value) for value, _ in ANSWERS.values() if value is not None)
    assert ANSWERS["n/a"] == (None, NOT_APPLICABLE)


@pytest.mark.parametrize(
    ("changes", "column"),
    [({"des_med_off": "Perhaps"}, "des_med_off"), ({"time_period": "25"}, "time_period")],
)
def test_problems(tmp_path: Path, changes: dict[str, object], column: str) -> None:
    """An answer or a period that is not declared rejects the row."""
    answers = {"des_med_off": "Yes", "des_clin_off": "No", "des_so_care_off": "n/a"}
    (row,) = read(tmp_path, row_of(DURHAM, YEAR, answers, **changes))
    assert row.problems[0].column == column


def test_twice(tmp_path: Path) -> None:
    """The same authority and year twice is a problem."""
    answers = row_of(DURHAM, YEAR, des_med_off="Yes", des_clin_off="No", des_so_care_off="n/a")
    _, second = read(tmp_path, answers, answers)
    assert "Row 2" in second.problems[0].message
