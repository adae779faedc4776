"""Gaps in the thread: undecided ones are breaks; a decision answers the gap, and outlives a reload of the pack."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.urls import reverse

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import load_pack
from goldenthread.needs.actions.cadence import choose_refresh
from goldenthread.needs.actions.gaps import decide_gap, take_back_decision
from goldenthread.needs.gap import Decided, Gap
from goldenthread.thread.check import Break
from goldenthread.thread.checks.gaps import CANNOT_IDENTIFY, FLOW_PAST_REVIEW, GAP_UNDECIDED
from goldenthread.thread.decided_gaps import COMPUTED, DecidedRow, with_decided
from goldenthread.thread.gaps import area_gaps
from goldenthread.thread.panels import gaps_of_service
from goldenthread.thread.queries import AreaThread, address_of, area_thread
from tests.areas import AREAS, loaded, printed
from tests.cast import make_person
from tests.thread.made_up import Row, facts_of, found, thread_of

ON = date(2020, 3, 18)
GAP = Row("gaps", "respite", "Lack of respite", {"kind": "gap", "text": "lack of respite"})
ACTION = Row("actions", "a1", "Buy respite")
DECIDED = Decided(
    "respite", "", "action", "a1", "The board agreed.", "A Person", ON, "Lack of respite", "lack of respite"
)


def undecided(known: AreaThread) -> list[Break]:
    return [each for each in known.breaks if each.check is GAP_UNDECIDED]


def gap(known: AreaThread, key: str) -> Gap:
    return next(each for each in area_gaps(known.facts, known.thread) if each.key == key)


def test_an_undecided_gap_is_a_break_and_an_answered_one_is_not() -> None:
    """An action that the documents link to it answers it; so does a reasoned “no action” for what it says."""
    assert [each.key for each in found(GAP_UNDECIDED, facts_of(GAP, ACTION))] == ["respite"]
    link = Row("links", "l", "l", {"from_sheet": "actions", "from_key": "a1", "relation": "answers", "to_sheet": "gaps",
               "to_key": "respite"})  # fmt: skip
    assert found(GAP_UNDECIDED, facts_of(GAP, ACTION, link)) == []
    facts = facts_of(GAP)
    (said,) = area_gaps(facts, thread_of(facts))
    no_action = replace(DECIDED, decision="no action", answer="", said=said.said)
    assert found(GAP_UNDECIDED, replace(facts, decisions={"respite": no_action})) == []
    assert (
        len(found(GAP_UNDECIDED, replace(facts, decisions={"respite": replace(no_action, said="other")})))
        == 1
    )


def test_a_decision_links_its_answer_to_the_gap_and_no_action_links_nothing() -> None:
    """A gap that the service map shows stands in the thread under a name that no row of a pack can have."""
    records = {"gaps": [GAP], "actions": [ACTION]}
    linked = with_decided(records, {"respite": DECIDED})
    (link,) = linked["links"]
    assert isinstance(link, DecidedRow) and link.values["to_key"] == "respite"
    shown = with_decided(records, {"overlap-a-b": replace(DECIDED, gap="overlap-a-b", title="Two services")})
    assert shown["gaps"][-1].key == f"{COMPUTED}overlap-a-b" and shown["gaps"][-1].title == "Two services"
    assert with_decided(records, {"respite": replace(DECIDED, decision="no action", answer="")}) is records


def test_services_that_cannot_tell_and_flows_past_review_are_breaks() -> None:
    """Stockton's health services; a flow in force whose review has passed."""
    rows = printed("stockton-on-tees").rows("flag_coverage")
    facts = replace(facts_of(on=date(2018, 1, 1)), records={"flag_coverage": rows})
    assert {each.key for each in found(CANNOT_IDENTIFY, facts)} == {"health-services", "health-visiting"}
    flow = Row("data_flows", "flag", "SEND flag", {"review_on": "2019", "status": "in force"})
    assert [each.words for each in found(FLOW_PAST_REVIEW, facts_of(flow))] == ["Its review was due by 2019."]


@pytest.mark.django_db
def test_durhams_and_stocktons_gaps_lead_to_an_answer_or_to_a_break() -> None:
    """The three short-breaks gaps are answered in the documents; each other has an answer, or is a break (R20)."""
    for key, answered in (
        ("county-durham", {"short-breaks-universal", "short-breaks-targeted", "short-breaks-specialist"}),
        ("stockton-on-tees", set()),
    ):
        area = loaded(key)
        known = area_thread(area, area.opens_on)
        gaps = area_gaps(known.facts, known.thread)
        assert answered <= {each.key for each in gaps if each.state == "answered in the documents"}
        open_ones = [each for each in gaps if each.state == "undecided"]
        assert len(open_ones) == len(undecided(known))


@pytest.mark.django_db
def test_a_decision_shows_in_the_thread_and_outlives_a_reload() -> None:
    """Stockton's two speech and language services: a priority answers them, and again nobody when it is taken back."""
    area, person = loaded("stockton-on-tees"), make_person("a@example.org")
    salt = gap(area_thread(area, area.opens_on), "salt-several-services")
    before = len(undecided(area_thread(area, area.opens_on)))
    decide_gap(
        by=person, area=area, gap=salt, decision="priority", answer="priority-1", reason="One joint service."
    )
    load_pack(AREAS / "stockton-on-tees", by=SYSTEM)
    known = area_thread(area, area.opens_on)
    held = gap(known, "salt-several-services")
    assert (
        held.state == "decided" and held.decided is not None and held.decided.reason == "One joint service."
    )
    assert ("priorities", "priority-1") in {
        way.record for way in known.thread.down(("gaps", "salt-several-services"))
    }
    take_back_decision(by=person, area=area, gap="salt-several-services")
    assert len(undecided(area_thread(area, area.opens_on))) == before


@pytest.mark.django_db
def test_a_gap_that_the_map_shows_has_its_own_address_in_the_thread() -> None:
    """Northumberland's two speech and language services are no row of its pack; decided, they stand in the thread."""
    area, person = loaded("northumberland"), make_person("a@example.org")
    known = area_thread(area, area.opens_on)
    overlap = next(each for each in area_gaps(known.facts, known.thread) if each.kind == "overlap")
    decide_gap(by=person, area=area, gap=overlap, decision="priority", answer="priority-1")
    known = area_thread(area, area.opens_on)
    (node,) = [node for node in known.facts.by_key if node[1].startswith(COMPUTED)]
    assert address_of(area, node) == reverse("understand-gap", args=["northumberland", overlap.key])
    assert node in {way.record for way in known.thread.up(("priorities", "priority-1"))}


@pytest.mark.django_db
def test_a_chosen_cadence_tells_the_lapse_and_ends_the_doubt() -> None:
    """Stockton's JSNA of 2017 is “bi-annual”: read as every 24 months it was due by the end of 2019 (T8)."""
    area, person = loaded("stockton-on-tees"), make_person("a@example.org")
    on = date(2020, 3, 1)
    keys = {each.check.key for each in area_thread(area, on).breaks if each.finding.key == "jsna"}
    assert "cadence-ambiguous" in keys and "needs-assessment-past-refresh" not in keys
    wording = printed("stockton-on-tees").record("needs_assessments", "jsna")
    assert wording is not None
    choose_refresh(
        by=person,
        area=area,
        assessment="jsna",
        wording=wording.text("refresh_wording"),
        months=24,
        reason="Asked.",
    )
    after = {each.check.key for each in area_thread(area, on).breaks if each.finding.key == "jsna"}
    assert "cadence-ambiguous" not in after and "needs-assessment-past-refresh" in after


@pytest.mark.django_db
def test_a_service_shows_its_gaps_and_what_was_decided_about_them() -> None:
    """From the gap to the service by its evidence, and back; a “no action” too. Other records have none."""
    area, person = loaded("northumberland"), make_person("a@example.org")
    known = area_thread(area, area.opens_on)
    overlap = next(each for each in area_gaps(known.facts, known.thread) if each.kind == "overlap")
    decide_gap(by=person, area=area, gap=overlap, decision="no action", reason="A review begins.")
    known = area_thread(area, area.opens_on)
    service = known.facts.by_key["services", overlap.services[0]]
    shown = {each.key: each for each in gaps_of_service(known, service)}
    held = shown[overlap.key].decided
    assert held is not None and held.decision == "no action"
    assert gaps_of_service(known, known.facts.by_key["priorities", "priority-1"]) == []
