"""Shares and parts of stated figures against the numbers beside them."""

from __future__ import annotations

from typing import Any

from goldenthread.indicators.stated_parts import (
    parts_that_differ,
    parts_words,
    printed_decimals,
    shares_that_differ,
)
from tests.thread.made_up import Row


def figure(key: str, value: str, **cells: Any) -> Row:
    return Row("stated_figures", key, key, {"value": value, "bound": "exact", **cells})


def count(key: str, value: int, **cells: Any) -> Row:
    return figure(key, f"{value:,}", low=value, high=value, statistic="count", unit="pupils", **cells)


def test_a_share_keeps_to_its_own_rounding() -> None:
    """14.24% is not 15%; it is 14%, 14.2% and 14.24% (T1)."""
    numbers = {"numerator": 4694, "denominator": 32966, "unit": "per cent"}
    rows = [figure(each, each, **numbers) for each in ("15%", "14%", "14.2%", "14.24%", "14.3%")]
    assert [each.row.key for each in shares_that_differ(rows)] == ["15%", "14.3%"]
    assert [printed_decimals(each) for each in ("15%", "14.24%", "1,234")] == [0, 2, 0]


def test_parts_are_added_and_the_share_that_they_would_make_is_named() -> None:
    """4,091 and 855 make 4,946, which is the 15% that 4,694 is not (T1)."""
    rows = [
        figure("share", "15%", numerator=4694, denominator=32966, unit="per cent"),
        count("all", 4694),
        count("support", 4091, part_of="all", parts="support"),
        count("plan", 855, part_of="all", parts="support"),
    ]
    [found] = parts_that_differ(rows)
    assert found.total == 4946
    assert parts_words(found) == (
        "4,694 is stated; its parts by support (4,091 + 855) come to 4,946, which would make the 15.00% that is "
        "stated as 15%."
    )


def test_parts_that_make_the_whole_are_left_alone() -> None:
    """Counts to the unit; shares within the rounding of all of them (31 + 64.3 + 4.5 of 100)."""
    rows = [
        count("all", 10),
        count("a", 4, part_of="all", parts="x"),
        count("b", 6, part_of="all", parts="x"),
        figure("hundred", "100%", unit="per cent"),
        *(
            figure(each, each, unit="per cent", part_of="hundred", parts="y")
            for each in ("31%", "64.3%", "4.5%")
        ),
    ]
    assert parts_that_differ(rows) == []


def test_what_overlaps_is_approximate_or_not_all_of_it_is_never_added() -> None:
    """An overlapping group, a bound and parts without the name of a set have no total to compare (T5, T16, T18)."""
    whole = count("all", 10)
    assert parts_that_differ([whole, count("a", 4, part_of="all", parts="x", overlap_group="g")]) == []
    over = figure("a", "over 4", bound="over", low=4, part_of="all", parts="x")
    assert parts_that_differ([whole, over]) == []
    assert parts_that_differ([whole, count("a", 4, part_of="all")]) == []
