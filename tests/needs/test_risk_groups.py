"""Groups at risk that overlap (R6)."""

from __future__ import annotations

from goldenthread.needs.risk_groups import risk_groups
from tests.areas import printed
from tests.needs.made_up_map import Row, figure


def member(key: str, value: str, **cells: object) -> Row:
    more = {
        "overlap_group": "at risk",
        "overlap_reason": "several groups",
        "statistic": "count",
        "part_of": "all",
        **cells,
    }
    return figure(key, value=value, **more)


def test_derbys_776_children_and_656_entries_are_both_said_and_differ() -> None:
    """Unique children and the totals of groups stand apart; no sum is a number of children."""
    (found,) = risk_groups(printed("derby").rows("stated_figures"))
    assert (found.unique, [figure.value for _, figure in found.groups]) == (776, [238, 168, 165, 85])
    assert found.sentence.startswith("776 different children (36.1% of ")
    assert (
        "656 entries, which is no number of children: the document names some groups only" in found.sentence
    )


def test_more_entries_than_children_are_said_too() -> None:
    """A child is in each of its groups."""
    (found,) = risk_groups([member("all", "10", part_of=""), member("a", "8"), member("b", "6")])
    assert "14 entries" in found.sentence and "in each group that it is in" in found.sentence


def test_without_a_whole_nothing_is_counted() -> None:
    """Nor is a funnel a set of groups, nor are several answers of one person."""
    (found,) = risk_groups([member("a", "8", part_of=""), member("b", "some", part_of="")])
    assert found.unique is None and found.sentence.startswith("A child can be in several")
    others = [
        member("a", "8", overlap_group="funnel of Works"),
        member("b", "8", overlap_reason="several answers"),
    ]
    assert risk_groups(others) == []
