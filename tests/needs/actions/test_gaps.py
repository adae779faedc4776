"""Deciding about a gap: who, what and why is kept, and stays when the pack is loaded again."""

from __future__ import annotations

import pytest

from goldenthread.access.models import Area, AuditEvent
from goldenthread.access.refusal import Refused
from goldenthread.needs.actions.gaps import decide_gap, take_back_decision
from goldenthread.needs.gap import Gap
from goldenthread.needs.models import GapDecision
from goldenthread.needs.queries import decisions, earlier_decisions
from tests.cast import make_person

pytestmark = pytest.mark.django_db
GAP = Gap("respite", "gap", "Lack of respite", "lack of respite", 3, recorded=True)


def area() -> Area:
    return Area.objects.create(key="northshire", name="Northshire", place_code="999", opens_on="2020-03-18")


def test_a_decision_replaces_the_one_before_and_both_are_audited() -> None:
    """One holds; the earlier is kept with its end."""
    place, person = area(), make_person("a@example.org")
    decide_gap(by=person, area=place, gap=GAP, decision="no action", reason="A review begins.")
    decide_gap(by=person, area=place, gap=GAP, decision="action", answer="a1", severity=2)
    held = decisions([place])[place.pk]["respite"]
    assert (held.decision, held.answer, held.severity, held.by) == ("action", "a1", 2, person.name)
    (before,) = earlier_decisions(place, "respite")
    assert (before.decision, before.reason, before.ended_by) == ("no action", "A review begins.", person)
    assert AuditEvent.objects.filter(action="decide-gap", subject_key="respite").count() == 2


@pytest.mark.parametrize(
    "wrong",
    [{"decision": "no action", "reason": " "}, {"decision": "action"}, {"decision": "other"},
     {"decision": "priority", "answer": "p1", "severity": 9}],
)  # fmt: skip
def test_what_is_no_decision_is_refused(wrong: dict[str, object]) -> None:
    """No action needs a reason, an action and a priority need to be named."""
    with pytest.raises(Refused):
        decide_gap(by=make_person("a@example.org"), area=area(), gap=GAP, **wrong)  # type: ignore[arg-type]
    assert not GapDecision.objects.exists()


def test_a_decision_is_taken_back_once() -> None:
    """It is kept as an earlier one."""
    place, person = area(), make_person("a@example.org")
    decide_gap(by=person, area=place, gap=GAP, decision="no action", reason="A review begins.")
    take_back_decision(by=person, area=place, gap="respite")
    assert decisions([place]) == {} and len(earlier_decisions(place, "respite")) == 1
    with pytest.raises(Refused):
        take_back_decision(by=person, area=place, gap="respite")
