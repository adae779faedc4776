"""The tables of targets."""

from __future__ import annotations

from datetime import UTC, date, datetime

from goldenthread.home.tables.targets import Milestone, milestones_table, revised_table
from goldenthread.indicators.milestones import Revised
from goldenthread.indicators.standing import Target, standing
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.methods.period import calendar_year
from tests.home.asking import asking, cell, texts
from tests.methods.figures import share


def test_a_milestone_says_how_far_it_is() -> None:
    """10 points in ten months are one each month; one that is met has nothing to go."""
    readings = [share(70.0, period=calendar_year(2018)), share(80.0, period=calendar_year(2019))]
    far = Target("at least", 90, "per cent", read_loose_date("October 2020"), key="t", indicator="x")
    met = Target("at least", 75, "per cent", key="u", indicator="x")
    found = [
        Milestone(each, "In time", "/there", standing(readings, each, "higher is better", date(2020, 3, 1)))
        for each in (far, met)
    ]
    table = milestones_table(asking(), found, lambda target: f"/{target.key}")
    assert texts(table)[0][1:7] == [
        "at least 90%",
        "October 2020",
        "80%",
        "10 percentage points",
        "1 percentage point",
        "on the way",
    ]
    assert texts(table)[1][4:7] == ["none", "none", "met"]
    assert cell(table, 0, "target").href == "/t"


def test_what_was_loosened_is_listed_with_who_did_it() -> None:
    """Before and after, and one that went away."""
    at = datetime(2026, 1, 5, tzinfo=UTC)
    found = [
        Revised("t", "x", at, "An analyst", "at least 90%", "at least 80%", "loosened"),
        Revised("u", "x", at, "An analyst", "at least 70%", "", "withdrawn"),
    ]
    rows = texts(revised_table(found, lambda key: "In time"))
    assert rows[0] == ["In time", "at least 90%", "at least 80%", "loosened", "5 January 2026", "An analyst"]
    assert rows[1][2] == "withdrawn"


def test_what_is_met_because_it_became_easier_says_so() -> None:
    """The newest loosening stands beside the status, and a day is written as people write it."""
    readings = [share(80.0, period=calendar_year(2019))]
    target = Target("at least", 75, "per cent", read_loose_date("2020-12-31"), key="t", indicator="x")
    found = [Milestone(target, "In time", "/there", standing(readings, target, "neither", date(2020, 3, 1)))]
    changed = [
        Revised(
            "t", "x", datetime(2026, 1, day, tzinfo=UTC), "An analyst", f"at least {was}%", "", "loosened"
        )
        for day, was in ((5, 85), (4, 90))
    ]
    table = milestones_table(asking(), found, lambda target: f"/{target.key}", changed)
    note = cell(table, 0, "status").note
    assert note is not None and note.endswith(
        "It was made easier on 5 January 2026: before it was at least 85%."
    )
    assert texts(table)[0][2] == "31 December 2020"
