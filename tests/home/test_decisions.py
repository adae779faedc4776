"""The register of decisions, from whichever table."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.home.decisions import CHANGED, ENDED, HOLDS, chosen, decisions_of, kinds
from goldenthread.home.tables.decisions import decisions_table
from goldenthread.intake.actions import load_pack
from goldenthread.needs.actions.gaps import decide_gap
from goldenthread.needs.gap import Gap
from tests.cast import make_person
from tests.home.asking import cell
from tests.intake.packs import northshire, write

pytestmark = pytest.mark.django_db
GAP = Gap("respite", "gap", "Lack of respite", "There is no respite for anybody.", 3, recorded=True)


def test_the_newest_comes_first_with_the_record_that_was_chosen(tmp_path: Path) -> None:
    """In the words of the pack; one that was replaced stays, and can be chosen by state, kind and person."""
    area = load_pack(write(tmp_path / "pack", northshire()), by=SYSTEM).area
    action = northshire()["actions"][0]
    one, other = make_person("a@example.org"), make_person("b@example.org")
    decide_gap(by=one, area=area, gap=GAP, decision="no action", reason="=A review begins.")
    decide_gap(by=other, area=area, gap=GAP, decision="action", answer=action["key"])
    now, before = found = decisions_of(area)
    assert now.decided.startswith("Action: ") and len(now.decided) > len("Action: ")
    assert (now.title, now.record, now.state) == ("Lack of respite", "gaps / respite", HOLDS)
    assert chosen(found, "gaps", ENDED, one.name) == [before]
    assert chosen(found, "rebases", "", "") == [] and len(chosen(found, "", "", "")) == 2
    assert next(each.key for each in kinds()) == "gaps"
    table = decisions_table("Northshire", found, False)
    assert cell(table, 0, "state").text == "yes"
    assert (cell(table, 1, "state").text or "").endswith(other.name)
    assert cell(table, 0, "about").note == "There is no respite for anybody."
    alike = Gap("respite", "gap", "There is no …", "there is no respite.", 3)
    decide_gap(by=one, area=area, gap=alike, decision="no action", reason="A review begins.")
    assert cell(decisions_table("Northshire", decisions_of(area), False), 0, "about").note is None
    assert cell(table, 1, "about").href == "/areas/northshire/understand/gaps/respite/"


def test_a_decision_about_a_gap_holds_only_while_the_gap_says_the_same(tmp_path: Path) -> None:
    """Nobody ended it, and yet it is no decision about what is said now; other kinds are not judged so."""
    area = load_pack(write(tmp_path / "pack", northshire()), by=SYSTEM).area
    decide_gap(by=make_person("a@example.org"), area=area, gap=GAP, decision="no action", reason="A review.")
    assert decisions_of(area, {"gaps": {GAP.said}})[0].state == HOLDS
    (changed,) = decisions_of(area, {"gaps": {"something else"}})
    assert changed.state == CHANGED
    assert cell(decisions_table("Northshire", [changed], False), 0, "state").text == "no longer"
    assert decisions_of(area, {"resolutions": set()})[0].state == HOLDS


def test_an_area_where_nobody_decided_says_where_decisions_are_taken() -> None:
    """And a filter that finds none says only that."""
    assert "gap" in decisions_table("A", [], False).empty.how  # type: ignore[union-attr]
    assert decisions_table("A", [], True).empty.how == ""  # type: ignore[union-attr]
