"""Linked strategies and their ends."""

from datetime import date

from goldenthread.strategy.linked import linked_strategies
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
