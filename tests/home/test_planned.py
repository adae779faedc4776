"""What the pages of Plan share."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.home.planned import Linked, Planned, evidence_of, planned
from goldenthread.intake.actions import load_pack
from tests.cast import make_area
from tests.home.asking import ON, asking, known_of
from tests.home.packs import pack, record
from tests.intake.packs import northshire, write

PRIORITY = record("priorities", "therapies", "Therapies", text="We will: (a) listen:; recruit; train")
ACTION = record("actions", "recruit", "Recruit", priority="therapies", text="Recruit two therapists")
FINDING = record("findings", "waits", "Waits are long")
REASON = record(
    "links",
    "reason",
    from_sheet="findings",
    from_key="waits",
    relation="evidence for",
    to_sheet="priorities",
    to_key="therapies",
)


def page() -> Planned:
    return Planned(Area(key="northshire"), ON, pack(PRIORITY, ACTION), None, (), ())


@pytest.mark.django_db
def test_the_strategy_in_force_comes_with_its_priorities_and_actions(tmp_path: Path) -> None:
    """Northshire's pack: one strategy, two priorities, and one action, which is under the first."""
    area = load_pack(write(tmp_path, northshire()), by=SYSTEM).area
    found = planned(area, date(2020, 3, 18))
    assert found.strategy is not None
    assert found.strategy.record.key == "strategy"
    assert [(line.number, len(line.actions)) for line in found.priorities] == [("1", 1), ("2", 0)]
    assert [line.record.key for line in found.lines] == ["action-1"]
    assert (found.own_document, found.as_at) == ("strategy-2019", "as at 18 March 2020")


@pytest.mark.django_db
def test_an_area_without_a_strategy_has_no_priorities() -> None:
    """Nothing is made up, and nothing is raised."""
    found = planned(make_area("northshire", "Northshire", "999"), ON)
    assert (found.strategy, found.priorities, list(found.lines), found.own_document) == (None, [], [], "")


def test_what_is_missing_leads_to_the_sheets_of_the_pack() -> None:
    """The empty page says which sheet to fill in."""
    empty = page().empty("No action is recorded yet.", "actions")
    assert empty.how == "They come from the sheet “actions” of the area's pack."
    assert empty.href == "/areas/northshire/records/"


def test_a_wording_keeps_its_list_and_its_place() -> None:
    """Behind the colon that opens a list each point stands for itself; the record is one click away."""
    quoted = page().quoted(PRIORITY)
    assert quoted.wording.opening == "We will: (a) listen:"
    assert quoted.wording.points == ("recruit", "train")
    assert quoted.href == page().address(("priorities", "therapies"))
    assert quoted.place == "A strategy, page 1"
    assert quoted.linked == []


def test_with_the_thread_a_wording_leads_up_and_down() -> None:
    """First what the priority rests on, then what answers it, each with the words of its link."""
    known = known_of(asking(PRIORITY, ACTION, FINDING, REASON))
    assert page().quoted(PRIORITY, known).linked == [
        Linked("Waits are long", "/areas/northshire/records/findings/waits/", "rests on"),
        Linked("Recruit", "/areas/northshire/records/actions/recruit/", "is answered by"),
    ]


def test_evidence_is_what_the_thread_links_as_the_reason() -> None:
    """The finding is evidence for the priority; the action under it is none."""
    known = known_of(asking(PRIORITY, ACTION, FINDING, REASON))
    assert evidence_of(known, PRIORITY.node) == [("findings", "waits")]
    assert evidence_of(known, ACTION.node) == []
