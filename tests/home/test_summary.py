"""What the home page says of each stage."""

from goldenthread.access.declarations import find
from goldenthread.home.summary import counted, most_harmful, summaries
from goldenthread.thread.check import STAGES, Check, find_breaks
from tests.thread.made_up import Row, facts_of, thread_of


def test_every_stage_of_the_cycle_has_a_card_even_for_an_empty_area() -> None:
    """Nothing recorded is said, and nothing is left out."""
    cards = summaries(facts_of(), [])
    assert [card.stage for card in cards] == list(STAGES)
    assert all(card.sentences for card in cards)
    assert cards[1].sentences[0] == "No priority; 0 answered by an action."


def test_an_action_of_several_priorities_answers_each() -> None:
    """One action serves the first and the second; nothing answers the third."""
    rows = [Row("priorities", f"p{n}", f"P{n}") for n in range(3)]
    rows.append(Row("actions", "a", "A", {"priority": "p0", "other_priorities": ("p1",)}))
    assert summaries(facts_of(*rows), [])[1].sentences[0] == "3 priorities; 2 answered by an action."


def test_numbers_read_as_a_person_would_say_them() -> None:
    """One is singular; none is «no»."""
    assert counted(0, "priority", "priorities") == "no priority"
    assert counted(1, "priority", "priorities") == "1 priority"
    assert counted(5390, "plan", "plans") == "5,390 plans"


def test_contributions_that_are_not_known_are_counted() -> None:
    """R48: 2 arrangements, one with a known share."""
    rows = [
        Row("joint_arrangements", "a", "A", {"jointly_funded": "yes"}),
        Row("joint_arrangements", "b", "B", {"jointly_funded": "yes"}),
        Row("contributions", "c", "", {"arrangement": "a", "percent": 50}),
    ]
    [deliver] = [card for card in summaries(facts_of(*rows), []) if card.stage == "Deliver"]
    assert deliver.sentences[1] == "What each partner pays is known for 1 of them."


def test_nothing_is_said_by_two_negatives_or_by_nought() -> None:
    """What adds up is said to add up, and what nobody pays for certain is known for none."""
    rows = [
        Row("joint_arrangements", "a", "A", {"jointly_funded": "yes"}),
        Row("stated_figures", "f", "A figure"),
        Row("weakness_areas", "w", "A weakness"),
    ]
    cards = {card.stage: card.sentences for card in summaries(facts_of(*rows), [])}
    assert cards["Deliver"][1] == "What each partner pays is known for none of them."
    assert cards["Review"] == (
        "1 area of weakness found by inspectors; each has an answer.",
        "Every stated figure that can be checked adds up.",
    )


def test_what_to_mend_first_names_each_kind_once_most_harmful_first() -> None:
    """A kind of break stands once with its count."""
    rows = [Row("priorities", f"p{n}", f"P{n}") for n in range(3)]
    rows.append(Row("risks", "r", "A risk"))
    facts = facts_of(*rows)
    worst = most_harmful(find_breaks(facts, thread_of(facts), find(Check, "checks")))
    keys = [each.check.key for each, _ in worst]
    assert len(keys) == len(set(keys))
    assert keys[0] == "priority-without-action" and worst[0][1] == 3
    harms = [each.check.harm for each, _ in worst]
    assert harms == sorted(harms, reverse=True)
