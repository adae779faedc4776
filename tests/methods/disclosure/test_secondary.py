"""Which further cells are hidden: as few as it takes, totals last, and never a 0."""

from goldenthread.methods.disclosure.policy import NHS_STAR7_ROUND5
from goldenthread.methods.disclosure.secondary import with_rounding, with_secondary
from goldenthread.methods.disclosure.table import Table, dimension

ROW = dimension("need", "asd", "slcn", "semh")


def row(*counts: int) -> Table:
    return Table((ROW,), dict(zip((("asd",), ("slcn",), ("semh",)), counts, strict=True)))


def hidden(table: Table, **needs: int) -> frozenset[tuple[str, ...]]:
    return with_secondary(table, table.values(), {(key,): by for key, by in needs.items()})


def test_one_count_in_a_row_takes_another() -> None:
    """The smaller of the two that are large enough is hidden with it; the total stays."""
    assert hidden(row(3, 20, 30), asd=2) == {("asd",), ("slcn",)}


def test_two_small_counts_may_protect_each_other_only_if_one_can_be_large() -> None:
    """2 and 2 of a total of 4 are both under 5 whatever they are, so that the total goes too."""
    assert hidden(row(2, 2, 0), asd=3, slcn=3) == {("asd",), ("slcn",), ("Total",)}


def test_a_nought_is_never_hidden() -> None:
    """0 is shown, and nothing is taken from it."""
    assert hidden(row(3, 0, 40), asd=2) == {("asd",), ("semh",)}
    assert hidden(row(3, 0, 0), asd=2) == {("asd",), ("Total",)}


def test_nothing_to_hide() -> None:
    """Without a small count nothing is hidden."""
    assert hidden(row(30, 20, 10)) == frozenset()


def test_rounding_mostly_hides_nothing_more() -> None:
    """A star beside rounded counts and a rounded total could be several numbers."""
    table = row(3, 21, 31)
    assert with_rounding(table, table.values(), NHS_STAR7_ROUND5) == frozenset()


def test_rounding_that_tells_hides_the_cheapest() -> None:
    """8 and 8 beside 4 and 4: what is hidden besides is never a 0, and never the stars themselves."""
    table = Table((ROW, dimension("sex", "f", "m")), {
        ("asd", "f"): 4, ("asd", "m"): 4, ("slcn", "f"): 8, ("slcn", "m"): 8, ("semh", "f"): 0, ("semh", "m"): 0,
    })  # fmt: skip
    found = with_rounding(table, table.values(), NHS_STAR7_ROUND5)
    assert all((table.values()[key] or 0) > 7 for key in found)
