"""Linked strategies and their ends."""

from datetime import date

from goldenthread.strategy.linked import linked_strategies
from tests.areas import printed
from tests.strategy.made_up import pack_of, row


def test_a_strategy_expires_after_the_last_day_that_its_end_can_mean() -> None:
    """“2020” runs to 31 December 2020; no end is “not known”, never “expired” (R32)."""
    pack = pack_of(
        row("linked_strategies", "a", starts="2015", ends="2020"),
        row("linked_strategies", "b"),
        row("linked_strategies", "c", starts="2019", ends="2022"),
    )
    assert [line.state for line in linked_strategies(pack, date(2020, 12, 31))] == [
        "current",
        "not known",
        "current",
    ]
    assert [line.state for line in linked_strategies(pack, date(2021, 1, 1))] == [
        "expired",
        "not known",
        "current",
    ]


def test_expired_plans_of_other_areas() -> None:
    """Northumberland's accommodation strategy ended with 2016, Derby's children's plan with 2022 (R32)."""
    board = {
        each.title: each.state for each in linked_strategies(printed("northumberland"), date(2017, 9, 1))
    }
    assert [title for title, state in board.items() if state == "expired"] == [
        "Looked After Children's Accommodation Sufficiency Statement and Strategy 2015-16"
    ]
    derby = linked_strategies(printed("derby"), date(2023, 1, 1))
    assert "Children and Young People Plan 2020-2022" in [
        each.title for each in derby if each.state == "expired"
    ]
