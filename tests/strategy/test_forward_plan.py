"""What is coming up."""

from datetime import date

from goldenthread.strategy.action_plan import action_plan
from goldenthread.strategy.forward_plan import forward_plan
from tests.strategy.made_up import pack_of, row


def test_the_end_of_a_contract_puts_its_decision_in_the_plan() -> None:
    """A year before it ends, or by the area's own rule (R45)."""
    contract = row("contracts", "c", "Speech therapy", ends=date(2021, 3, 31), buyer="council")
    council = row("organisations", "council", "The Council")
    coming = forward_plan(pack_of(contract, council), [], date(2020, 3, 18))
    assert [(item.kind, item.day, item.owner) for item in coming] == [
        ("Decide what follows a contract", date(2020, 3, 31), "The Council"),
        ("End of a contract", date(2021, 3, 31), "The Council"),
    ]
    rule = row("local_rules", "r", rule="contract-lead-months", value="6")
    assert forward_plan(pack_of(contract, rule), [], date(2020, 3, 18))[0].day == date(2020, 9, 30)


def test_a_decision_that_is_late_stays_until_the_contract_ends() -> None:
    """Inside the lead time the decision is still to be made."""
    pack = pack_of(row("contracts", "c", "Speech therapy", ends=date(2021, 3, 31)))
    assert len(forward_plan(pack, [], date(2021, 3, 1))) == 2
    assert forward_plan(pack, [], date(2021, 4, 1)) == []


def test_the_plan_is_in_order_of_time_and_leaves_out_what_has_passed() -> None:
    """Soonest first; actions that are done and dates gone by are left out; dates are said as printed."""
    pack = pack_of(
        row("actions", "late", short_text="Late", due="2018"),
        row("actions", "soon", short_text="Soon", due="Sep 20"),
        row("actions", "done", short_text="Done", due="Sep 20", status="done"),
        row("needs_assessments", "n", "JSNA", next_due="June 2020", lead="Public Health"),
        row("linked_strategies", "l", "A plan", ends="2020"),
    )
    coming = forward_plan(pack, action_plan(pack, date(2020, 3, 18)), date(2020, 3, 18))
    assert [(item.what, item.at_words) for item in coming] == [
        ("JSNA", "June 2020"),
        ("Soon", "Sep 20"),
        ("A plan", "2020"),
    ]
