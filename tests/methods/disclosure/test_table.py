"""Tables with their margins."""

import pytest

from goldenthread.methods.disclosure.table import Dimension, Table, dimension


def test_margins_are_added_up() -> None:
    """Totals and subtotals come from the counts; one that lacks a count is not known."""
    place = Dimension("place", ("n", "s", "e"), (("n and s", ("n", "s")), ("all", ("n", "s", "e"))))
    table = Table((place, dimension("sex", "f", "m")), {
        ("n", "f"): 1, ("n", "m"): 2, ("s", "f"): 3, ("s", "m"): 4, ("e", "f"): None, ("e", "m"): 6,
    })  # fmt: skip
    values = table.values()
    assert (values["n and s", "Total"], values["all", "m"], values["all", "f"]) == (10, 12, None)
    assert (table.level(("n", "f")), table.level(("all", "Total"))) == (0, 2)


@pytest.mark.parametrize(
    ("each", "counts", "words"),
    [
        (dimension("a", "1", "2"), {("1",): 1}, "has no count for 2"),
        (dimension("a", "1"), {("1",): -1}, "-1 is not a count of people"),
        (dimension("a", "1", total="1"), {("1",): 1}, "a name of its own"),
        (Dimension("a", ("1",), (("all", ("1", "2")),)), {("1",): 1}, "adds up some of its categories"),
    ],
)
def test_what_is_no_table(each: Dimension, counts: dict[tuple[str, ...], int], words: str) -> None:
    """A missing count, a negative one, two of one name and a margin of nothing known are refused."""
    with pytest.raises(ValueError, match=words):
        Table((each,), counts)
