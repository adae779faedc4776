"""A gap with its evidence, its severity and its decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goldenthread.needs.gap import Decided, Gap, severity_of, with_decisions

GAP = Gap("respite", "gap", "Lack of respite", "lack of respite", 3, recorded=True)


def decision(gap: Gap, **changes: object) -> Decided:
    made = Decided(
        gap.key, gap.said, "no action", "", "A review begins in May.", "A Person", date(2026, 1, 5)
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_decision_holds_for_what_the_gap_says() -> None:
    """The same words are decided; other words are undecided again."""
    (held,) = with_decisions([GAP], {"respite": decision(GAP)})
    assert (held.state, held.decided is not None) == ("decided", True)
    (changed,) = with_decisions([replace(GAP, words="no respite at all")], {"respite": decision(GAP)})
    assert changed.state == "undecided"


def test_the_number_of_children_does_not_undo_a_decision() -> None:
    """A new release changes how many, not what is missing."""
    found = replace(GAP, recorded=False)
    more = replace(found, words="60 children … no service", children=60)
    assert found.said == more.said
    assert found.said != replace(found, needs=("hi",)).said


def test_the_undecided_and_severe_come_first() -> None:
    """Whoever decides may see another severity than the rule."""
    low = replace(GAP, key="double", kind="overlap", severity=severity_of("overlap"))
    answered = replace(GAP, key="answered", answered=(("actions", "a"),))
    decided = replace(GAP, key="decided")
    found = with_decisions([decided, answered, low, GAP], {"decided": decision(decided, severity=1)})
    assert [each.key for each in found][:2] == ["respite", "double"]
    assert next(each for each in found if each.key == "decided").severity_words == "low"
    assert next(each for each in found if each.key == "answered").state == "answered in the documents"
