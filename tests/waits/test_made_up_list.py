"""A made-up list to try the page with."""

from datetime import date

from goldenthread.waits.made_up_list import LISTS, made_up_list
from goldenthread.waits.waiting_list import work_out

ENDS = date(2026, 3, 31)


def test_the_same_seed_gives_the_same_list() -> None:
    """So that what one reader sees another sees too."""
    assert made_up_list(ENDS) == made_up_list(ENDS) != made_up_list(ENDS, seed=1)


def test_it_can_be_worked_out_and_shows_both_kinds() -> None:
    """One list that keeps up and one that grows, without a problem."""
    found = work_out(made_up_list(ENDS), ENDS)
    assert [each.name for each in found.lists] == [name for name, *_ in LISTS]
    assert [each.statistics.load_too_big for each in found.lists] == [False, True]
    assert not any(each.refuses for each in found.said)
