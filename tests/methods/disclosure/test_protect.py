"""No margin gives back what was hidden: who solves all of them finds no hidden count, nor that it is small."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from goldenthread.methods.disclosure.policy import (
    AS_PUBLISHED,
    NHS_STAR7_ROUND5,
    NONE,
    ROUND5_ONLY,
    SUPPRESS_LT5_SECONDARY,
    shown_count,
    values_for_chart,
)
from goldenthread.methods.disclosure.protect import (
    average_shown,
    difference_shown,
    protect,
    protect_release,
    share_shown,
)
from goldenthread.methods.disclosure.table import Dimension, Table, dimension
from tests.methods.disclosure.attack import can_be

NEED, PHASE = dimension("need", "asd", "slcn", "semh"), dimension("phase", "primary", "secondary")
COUNTS = {
    ("asd", "primary"): 3, ("asd", "secondary"): 20,
    ("slcn", "primary"): 30, ("slcn", "secondary"): 12,
    ("semh", "primary"): 15, ("semh", "secondary"): 0,
}  # fmt: skip
TABLE = Table((NEED, PHASE), COUNTS)

SHAPES = [
    (dimension("a", "1", "2", "3"), dimension("b", "1", "2", "3")),
    (dimension("a", "1", "2"), dimension("b", "1", "2"), dimension("c", "1", "2")),
    (
        Dimension("place", ("n", "s", "e"), (("north and south", ("n", "s")), ("area", ("n", "s", "e")))),
        dimension("b", "1", "2"),
    ),
    (dimension("a", "1", "2", "3", "4"),),
    (
        Dimension(
            "a", ("1", "2", "3"), (("1 or 2", ("1", "2")), ("2 or 3", ("2", "3")), ("all", ("1", "2", "3")))
        ),
    ),
]


@st.composite
def tables(draw: st.DrawFn) -> Table:
    shape = draw(st.sampled_from(SHAPES))
    keys = list(product(*(each.categories for each in shape)))
    counts = st.sampled_from((0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 20, 30))
    return Table(shape, {key: draw(counts) for key in keys})


@settings(max_examples=60)
@given(table=tables())
def test_nobody_finds_a_suppressed_count(table: Table) -> None:
    """For every suppressed cell what is shown allows another value, and for every small one a value of 5 or more."""
    values, shown = table.values(), protect(table, SUPPRESS_LT5_SECONDARY).shown
    for key, mark in shown.items():
        value = values[key]
        assert value is not None
        if mark != "c":
            assert mark == value and not 0 < value < 5
            continue
        policy = SUPPRESS_LT5_SECONDARY
        if value < 5:
            assert can_be(table, shown, policy, key, 5, 400)
        else:
            assert can_be(table, shown, policy, key, value + 1, 400) or can_be(
                table, shown, policy, key, 0, value - 1
            )


@settings(max_examples=40)
@given(table=tables())
def test_nobody_finds_a_starred_count(table: Table) -> None:
    """Rounded margins leave every starred count another value."""
    values, shown = table.values(), protect(table, NHS_STAR7_ROUND5).shown
    for key, mark in shown.items():
        value = values[key]
        assert value is not None
        if mark == "*":
            below = can_be(table, shown, NHS_STAR7_ROUND5, key, 0, value - 1)
            assert below or can_be(table, shown, NHS_STAR7_ROUND5, key, value + 1, 7)


@settings(max_examples=60)
@given(table=tables(), changes=st.lists(st.sampled_from((0, 0, 0, 1, 2, -1, -3, 6)), min_size=9, max_size=9))
def test_two_releases_show_no_small_change(table: Table, changes: list[int]) -> None:
    """What both show differs by nothing or by five or more, what was hidden stays hidden, and the later one holds."""
    policy = SUPPRESS_LT5_SECONDARY
    before = protect(table, policy)
    counts = {
        key: max(0, (count or 0) + change)
        for (key, count), change in zip(table.counts.items(), changes, strict=False)
    }
    later = Table(table.dimensions, counts)
    after = protect_release(later, policy, table, before.shown)
    values = later.values()
    for key, shown in after.shown.items():
        old, value = before.shown[key], values[key]
        assert value is not None
        if isinstance(shown, int) and isinstance(old, int):
            assert abs(shown - old) not in (1, 2, 3, 4) or shown == 0
        if old == "c":
            assert shown in ("c", 0)
        if shown == "c" and value < 5:
            assert can_be(later, after.shown, policy, key, 5, 400)


def test_the_worked_example() -> None:
    """Three pupils: their row and column give them away unless three more counts are hidden; all totals stay."""
    shown = protect(TABLE, SUPPRESS_LT5_SECONDARY).shown
    assert {key for key, value in shown.items() if value == "c"} == {
        ("asd", "primary"), ("asd", "secondary"), ("slcn", "primary"), ("slcn", "secondary"),
    }  # fmt: skip
    assert (shown["semh", "secondary"], shown["Total", "Total"]) == (0, 80)


def test_nhs_rounding() -> None:
    """3 is *, 12 is 10, 80 is 80 and 0 is 0."""
    shown = protect(TABLE, NHS_STAR7_ROUND5).shown
    assert [shown[key] for key in COUNTS] == ["*", 20, 30, 10, 15, 0]
    assert (shown["asd", "Total"], shown["slcn", "Total"]) == (25, 40)
    assert [protect(TABLE, ROUND5_ONLY).shown[key] for key in COUNTS] == [5, 20, 30, 10, 15, 0]


def test_rounding_alone_can_give_a_count_away() -> None:
    """8 and 8 beside 4 and 4, all totals rounded: only 4 fits, unless a further number is hidden."""
    table = Table(
        SHAPES[2],
        {("n", "1"): 0, ("n", "2"): 0, ("s", "1"): 4, ("s", "2"): 4, ("e", "1"): 8, ("e", "2"): 8},
    )
    shown = protect(table, NHS_STAR7_ROUND5).shown
    assert "c" in shown.values()
    plain = {
        key: value if value != "c" else shown_count(table.values()[key], NHS_STAR7_ROUND5)
        for key, value in shown.items()
    }
    assert not can_be(table, plain, NHS_STAR7_ROUND5, ("s", "1"), 5, 7)
    assert can_be(table, shown, NHS_STAR7_ROUND5, ("s", "1"), 5, 7) or can_be(
        table, shown, NHS_STAR7_ROUND5, ("s", "1"), 1, 3
    )


def test_nothing_hidden() -> None:
    """As published, and none, leave every count as it is."""
    for policy in (AS_PUBLISHED, NONE):
        assert protect(TABLE, policy).shown == TABLE.values()


def test_a_whole_table_of_few_is_hidden() -> None:
    """Where even the total is under 5 nothing is left to show but zeros."""
    table = Table((NEED,), {("asd",): 2, ("slcn",): 1, ("semh",): 0})
    assert set(protect(table, SUPPRESS_LT5_SECONDARY).shown.values()) == {"c", 0}


def test_what_is_not_available_is_neither_hidden_nor_nothing() -> None:
    """x, c and 0 are three things."""
    table = Table((NEED,), {("asd",): None, ("slcn",): 3, ("semh",): 0})
    assert protect(table, SUPPRESS_LT5_SECONDARY).shown == {
        ("asd",): "x", ("slcn",): "c", ("semh",): 0, ("Total",): "x",
    }  # fmt: skip


def test_what_is_not_published_protects() -> None:
    """A total that nobody sees gives nothing away."""
    hidden = frozenset({("Total",)})
    table = Table((NEED,), {("asd",): 3, ("slcn",): 30, ("semh",): 20}, hidden)
    assert protect(table, SUPPRESS_LT5_SECONDARY).shown == {("asd",): "c", ("slcn",): 30, ("semh",): 20}


def test_shares_are_of_what_is_shown() -> None:
    """A share of a hidden count is hidden; NHS shares are of the rounded numbers."""
    protected = protect(TABLE, NHS_STAR7_ROUND5)
    assert protected.share(("slcn", "secondary"), ("slcn", "Total")) == 25.0
    assert protected.share(("asd", "primary"), ("asd", "Total")) == "*"
    assert share_shown("c", 10) == share_shown(10, "c") == "c"
    assert share_shown(0, 0) == "x"


def test_averages_and_differences() -> None:
    """An average of seven is hidden by the NHS rule, and a change from a hidden number is."""
    assert average_shown(12.5, 7, NHS_STAR7_ROUND5) == "*"
    assert average_shown(12.5, 8, NHS_STAR7_ROUND5) == 12.5
    assert average_shown(None, 8, NONE) == "x"
    assert (difference_shown("c", 10), difference_shown(10, "*"), difference_shown(10, 25)) == ("c", "*", 15)


def test_a_control_chart_is_not_calculated_from_what_is_hidden() -> None:
    """Marks are gaps."""
    assert values_for_chart([10, "c", 0, "*", "x"]) == [10, None, 0, None, None]


def test_the_policy_stands_in_the_metadata() -> None:
    """Key, version and rule, for every file."""
    found = protect(TABLE, SUPPRESS_LT5_SECONDARY).metadata
    assert (found["disclosure_policy"], found["disclosure_policy_version"]) == ("suppress_lt5_secondary", "1")
    assert "no margin" in found["disclosure_rule"]


def test_releases_by_rounding_need_nothing_more() -> None:
    """A rounded count changes by five or not at all."""
    later = Table(TABLE.dimensions, {**COUNTS, ("slcn", "secondary"): 13})
    shown = protect_release(later, NHS_STAR7_ROUND5, TABLE, protect(TABLE, NHS_STAR7_ROUND5).shown).shown
    assert shown["slcn", "secondary"] == 15


def test_a_release_with_other_categories() -> None:
    """A category that is new has no earlier count to be subtracted from."""
    wider = Table(
        (dimension("need", "asd", "slcn", "semh", "ld"),),
        {("asd",): 9, ("slcn",): 30, ("semh",): 20, ("ld",): 8},
    )
    earlier = Table((NEED,), {("asd",): 9, ("slcn",): 30, ("semh",): 20})
    found = protect_release(
        wider, SUPPRESS_LT5_SECONDARY, earlier, protect(earlier, SUPPRESS_LT5_SECONDARY).shown
    )
    assert found.shown["ld",] == 8


def test_three_dimensions_are_quick_enough_to_use() -> None:
    """Twelve needs by six phases by sex, a third of them small: every small count is hidden and most totals stay."""
    shape = (
        dimension("need", *map(str, range(12))), dimension("phase", *map(str, range(6))), dimension("sex", "f", "m"),
    )  # fmt: skip
    keys = product(*(each.categories for each in shape))
    table = Table(shape, {key: (i * 7) % 23 for i, key in enumerate(keys)})
    values, shown = table.values(), protect(table, SUPPRESS_LT5_SECONDARY).shown
    assert all(shown[key] == "c" for key, value in values.items() if value and value < 5)
    assert shown["Total", "Total", "Total"] == values["Total", "Total", "Total"]


def test_every_published_cell_is_there() -> None:
    """Nothing drops out of a protected table."""
    assert (
        set(protect(TABLE, NONE).shown) == set(protect(TABLE, NHS_STAR7_ROUND5).shown) == set(TABLE.values())
    )
