"""`goldenthread check-figures` says what does not add up, in the words of the source."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import load_pack
from goldenthread.project.cli import main
from goldenthread.project.commands.check_figures import COMMAND
from goldenthread.thread.actions import resolve_break
from goldenthread.thread.queries import area_thread
from tests.durham import person_of

pytestmark = pytest.mark.django_db
STOCKTON = Path(__file__).resolve().parents[3] / "areas" / "stockton-on-tees"
KEYS = {
    "irregularity", "check", "kind", "sheet", "key", "title", "wording", "document", "place", "beside", "message",
    "stated", "computed", "resolved",
}  # fmt: skip


def test_what_does_not_add_up_is_listed_with_both_values(capsys: pytest.CaptureFixture[str]) -> None:
    """T1 to T4, T18 and T20 of Stockton-on-Tees; what was settled stays in the list with the reason. Exit status 1
    while something is not settled, as `breaks` has it."""
    area: Area = load_pack(STOCKTON, by=SYSTEM).area
    assert main(["check-figures", "--area", area.key, "--on", "2017-12-31", "--json"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert {row["irregularity"] for row in rows} == {"T1", "T2", "T3", "T4", "T18", "T20"}
    assert all(set(row) == KEYS and row["resolved"] is None and row["wording"] for row in rows)
    share = next(row for row in rows if row["check"] == "stated-share-does-not-recompute")
    assert (share["stated"], share["computed"]) == ("15%", "14.24%")
    assert "15% (n=4,694) have SEN" in share["wording"]
    found = next(each for each in area_thread(area, area.opens_on).breaks if each.check.key == share["check"])
    by = person_of(area, "analyst")
    resolve_break(by=by, area=area, found=found, reason="Two digits were swapped.", chosen="4,946")
    assert main(["check-figures", "--area", area.key, "--on", "2017-12-31", "--json"]) == 1
    after = json.loads(capsys.readouterr().out)
    assert len(after) == len(rows)
    [settled] = [row["resolved"] for row in after if row["resolved"]]
    assert (settled["reason"], settled["by"], settled["chosen"]) == (
        "Two digits were swapped.",
        by.name,
        "4,946",
    )


def test_an_area_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2, and which command lists those that are."""
    assert main([COMMAND.name, "--area", "nowhere"]) == 2
    assert "no area" in capsys.readouterr().err
