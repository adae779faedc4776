"""Ranks are computed."""

import pytest

from goldenthread.methods.period import january
from goldenthread.methods.rank import check_rank, ordinal, ranks
from tests.methods.figures import count, share


def test_ranks_with_ties_and_unknown() -> None:
    """28, 28 and 18 per cent of three needs and one not known: two share the first place, and one is third."""
    found = ranks([share(18), share(28, title="MLD"), share(None), share(28)])
    assert [rank.words for rank in found] == ["joint 1st of 3 known (of 4)"] * 2 + ["3rd of 3 known (of 4)"]
    assert [rank.place for rank in ranks([share(18), share(28)], "lowest")] == [1, 2]


def test_a_stated_rank_is_checked() -> None:
    """A printed rank agrees with the figures or it does not."""
    (first, second) = ranks([share(37), share(29)])
    assert check_rank(1, first) == "agrees"
    assert check_rank(1, second) == "differs: stated 1st, and the figures give 2nd of 2"


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (22, "22nd"), (113, "113th")]
)
def test_ordinals(number: int, words: str) -> None:
    """Eleven, twelve and thirteen are not like one, two and three."""
    assert ordinal(number) == words


def test_what_is_not_alike_has_no_rank() -> None:
    """A longest wait is not ranked among mean waits, nor last year’s among this year’s; both count as not known."""
    means = [count(n, statistic="mean", place=str(n)) for n in (10, 20, 30)]
    longest = count(98, statistic="maximum", place="9")
    before = count(5, statistic="mean", place="8", period=january(2019))
    found = ranks([longest, before, *means], "lowest")
    assert [each.figure.value for each in found] == [10, 20, 30]
    assert found[0].words == "1st of 3 known (of 5)"
