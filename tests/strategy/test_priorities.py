"""Priorities with what stands under them."""

from datetime import date

from goldenthread.strategy.action_plan import action_plan
from goldenthread.strategy.priorities import (
    outside_priorities,
    patient_choice,
    priority_lines,
    success_of_the_whole,
)
from tests.areas import printed
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


def test_services_named_are_those_of_lines_commitments_and_actions() -> None:
    """Each service once; a line that nobody mapped counts as one."""
    pack = pack_of(
        row("priorities", "p", strategy="s"),
        row("commitments", "c1", priority="p", kind="commitment", services=("salt", "ot")),
        row("commitments", "c2", priority="p", kind="service line", services=("salt",)),
        row("commitments", "c3", priority="p", kind="service line"),
        row("actions", "a", priority="p", services=("physio",)),
    )
    assert priority_lines(pack, "s", action_plan(pack, date(2020, 1, 1)))[0].services_named == 4


def test_statements_of_success_may_stand_for_the_whole() -> None:
    """Northumberland has nine; Derby seven for families, seven for partners, and one for both (R27)."""
    assert len(success_of_the_whole(printed("northumberland"))) == 9
    derby = success_of_the_whole(printed("derby"))
    assert [row.key.rpartition("-")[0] for row in derby] == [
        *["families"] * 7, *["commissioners-and-providers"] * 7, "",
    ]  # fmt: skip


def test_what_is_promised_under_no_priority_is_not_lost() -> None:
    """Every commitment stands under a priority, in the scope of services, in patient choice, or here."""
    for key in ("derby", "northumberland", "stockton-on-tees"):
        pack = printed(key)
        outside = outside_priorities(pack)
        others = [
            line
            for line in pack.rows("commitments")
            if line.ref("priority") or line.text("kind") in ("service line", "patient choice")
        ]
        assert len(outside) + len(others) == len(pack.rows("commitments"))
