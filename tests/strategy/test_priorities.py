"""Priorities with what stands under them."""

from datetime import date

from goldenthread.strategy.action_plan import action_plan
from goldenthread.strategy.priorities import patient_choice, priority_lines
from tests.strategy.made_up import pack_of, row


def test_commitments_services_and_success_stand_under_their_priority() -> None:
    """Service lines are counted apart from commitments, choice stands by itself."""
    pack = pack_of(
        row("priorities", "one", "One", strategy="s", number="1", title="Improve services"),
        row(
            "priorities",
            "two",
            "Two",
            strategy="s",
            number="2",
            title="Work together",
            category="not recorded",
        ),
        row("commitments", "c1", priority="one", kind="service line"),
        row("commitments", "c2", priority="one", kind="commitment"),
        row("commitments", "c3", priority="one", kind="patient choice"),
        row("success_statements", "s1", priority="two"),
        row("actions", "a1", priority="one", due="2018"),
    )
    one, two = priority_lines(pack, "s", action_plan(pack, date(2020, 1, 1)))
    assert [[record.key for record in part] for part in (one.commitments, one.service_lines)] == [
        ["c2"],
        ["c1"],
    ]
    assert (len(one.actions), one.overdue, len(two.actions)) == (1, 1, 0)
    assert [record.key for record in two.success] == ["s1"]
    assert one.category == "not recorded"
    assert [record.key for record in patient_choice(pack)] == ["c3"]
