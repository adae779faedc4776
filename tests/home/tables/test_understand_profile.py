"""The tables of the profile of need."""

from __future__ import annotations

from goldenthread.home.tables.understand_profile import groups_table, settings_table, subject_table
from goldenthread.needs.equity import EquityLine
from goldenthread.needs.exclusions import most_excluding
from goldenthread.needs.subjects import SUBJECTS
from goldenthread.web.tables.table import as_cell
from tests.home.asking import asking, texts
from tests.home.packs import record


def test_a_setting_has_its_support_or_an_alert() -> None:
    """Under the stricter policy where no document says it; the alert is a red tag."""
    cells = {"phase": "secondary", "kind": "suspensions"}
    moor = record(
        "exclusions", "moor", setting="Moor Top", number="85", on_roll="640", support="A panel", **cells
    )
    brook = record("exclusions", "brook", setting="Brook High", number="3", **cells)
    asked = asking(moor, brook)
    table = settings_table(asked, most_excluding([moor, brook]))
    first, second = texts(table)
    assert first[1:5] == ["Moor Top", "85", "13.3", "A panel"]
    assert second[1:5] == [
        "Brook High",
        "between 1 and 7, not shown to protect people",
        None,
        "none recorded",
    ]
    assert as_cell(table.rows[1][4]).tag == "red"
    assert table.policy is not None and table.policy.key == "nhs_star7_round5"


def test_more_than_a_hundred_per_cent_is_said() -> None:
    """No share of one whole can be 130%."""
    row = record("stated_figures", "x", value="130%", low="130", high="130", bound="exact", statistic="share",
                 unit="per cent", topic="Short breaks")  # fmt: skip
    subject = next(each for each in SUBJECTS if each.key == "short-breaks")
    ((*_, said),) = texts(subject_table(asking(row), subject, [row]))
    assert said is not None and said.startswith("More than 100% is no share of one whole")


def test_a_fall_is_written_with_a_minus_and_the_date_once() -> None:
    """The date stands under the caption; without a population the note has no hole."""
    line = EquityLine("male", 72.0, 100.0, 72.0, None, 70.0, "", -0.52, "January 2024", None, None, None, "")
    table = groups_table("sex", "Sex", [line], "January 2025", "A release", "")
    assert table.caption == "EHC plans by sex" and table.as_at == "January 2025"
    assert "  " not in table.note and "(Wilson). “Higher”" in table.note
    assert "−0.5 points" in texts(table)[0]
