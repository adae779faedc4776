"""Better, worse or similar, in words and by the indicator's direction."""

from dataclasses import replace

import pytest

from goldenthread.methods.compare import Direction, Word, compare, compare_previous, neighbours
from goldenthread.methods.period import january
from tests.methods.figures import count, share

ENGLAND = {"place": "E92000001", "place_name": "England"}


@pytest.mark.parametrize(
    ("value", "other", "direction", "word"),
    [
        (18.3, 46.4, "higher is better", "worse"),
        (71.2, 46.4, "higher is better", "better"),
        (5.9, 3.2, "lower is better", "worse"),
        (2.0, 3.2, "lower is better", "better"),
        (15.0, 14.4, "neither", "similar"),  # Stockton, SEN: England 14.4%
        (3.7, 3.1, "neither", "higher"),  # Derby, EHC plans: England 3.1%
        (28.0, 37.0, "neither", "lower"),
    ],
)
def test_words(value: float, other: float, direction: Direction, word: Word) -> None:
    """The direction decides between better and worse; within a twentieth is similar."""
    assert compare(share(value), share(other, **ENGLAND), direction).word == word


def test_sentence() -> None:
    """A sentence says the value, the other, the gap and its direction."""
    found = compare(share(18.3), share(46.4, **ENGLAND), "higher is better")
    assert found.gap == pytest.approx(-28.1)
    assert found.sentence == (
        "18.3% is worse than England in January 2025 (46.4%): 28.1 percentage points lower."
    )


def test_counts_of_different_places_are_not_judged() -> None:
    """5,390 plans are not fewer than England's 638,745 in any sense that matters."""
    found = compare(count(5390), count(638745, **ENGLAND), "neither")
    assert found.word == "not compared"
    assert "counts of places of different size" in found.sentence


def test_count_with_its_own_earlier_one() -> None:
    """The same place's count of the year before does compare."""
    found = compare_previous(count(5390), count(4501, period=january(2024)), "neither")
    assert found.word == "higher"
    assert found.gap == 889


def test_nothing_to_compare_with() -> None:
    """Where there is no other figure, that is said."""
    assert compare(share(18.3), None, "neither").sentence == "Nothing to compare with."
    assert compare_previous(share(18.3), None, "neither").word == "not compared"


def test_an_unknown_figure_is_not_compared() -> None:
    """A suppressed figure gives no gap."""
    found = compare(share(18.3), share(None, availability="suppressed", **ENGLAND), "higher is better")
    assert (found.word, found.gap) == ("not compared", None)


def test_neighbours_say_how_many_are_known() -> None:
    """Two of Northumberland's ten neighbours have no data: the median is of 8 of 10."""
    values = [10.0, 20, 30, 40, 50, 60, 70, 80]
    near = [share(value, place=str(i), place_name=str(i)) for i, value in enumerate(values)]
    found = neighbours([*near, share(None, place="9", availability="unavailable")], of=10)
    assert found.words == "8 of 10"
    assert found.middle is not None
    assert found.middle.value == 45
    assert found.middle.origin == "derived"
    between = neighbours([share(71.8, place="1"), share(71.9, place="2")], of=2).middle
    assert between is not None and between.shown == "71.9%"
    assert (
        "median of its statistical neighbours (8 of 10)"
        in compare(share(18.3), found.middle, "neither").sentence
    )


def test_no_neighbour_is_known() -> None:
    """Without a known neighbour there is no median."""
    found = neighbours([], of=10)
    assert (found.words, found.middle) == ("0 of 10", None)


def test_a_status_is_not_a_quantity() -> None:
    """“Yes” is not more than “No”."""
    status = replace(count(1), statistic="status")
    assert compare(status, replace(status, value=0, **ENGLAND), "neither").word == "not compared"


def test_by_intervals_a_small_place_is_similar() -> None:
    """6 of 20 is not known to be lower than 46.4% of 40,000: 20 cases cannot tell."""
    ours = share(30.0, numerator=6, denominator=20)
    england = share(46.4, numerator=18_560, denominator=40_000, **ENGLAND)
    assert compare(ours, england, "higher is better").word == "worse"
    found = compare(ours, england, "higher is better", by_intervals=True)
    assert found.word == "similar"
    assert found.basis == "By the 95% interval of the difference, −31.9 to +5.5 percentage points."
    assert found.sentence.endswith(found.basis)


def test_by_intervals_a_large_place_differs() -> None:
    """A gap of 1.4 points is within a twentieth, and of 30,000 it is no accident."""
    ours = share(45.0, numerator=13_500, denominator=30_000)
    england = share(46.4, numerator=18_560, denominator=40_000, **ENGLAND)
    assert compare(ours, england, "neither").word == "similar"
    assert compare(ours, england, "neither", by_intervals=True).word == "lower"


def test_beside_a_value_without_its_numbers() -> None:
    """Beside a median of neighbours the figure's own interval is held against the value."""
    ours = share(30.8, numerator=81, denominator=263)
    near = compare(ours, share(36.0, **ENGLAND), "neither", by_intervals=True)
    far = compare(ours, share(37.0, **ENGLAND), "neither", by_intervals=True)
    assert (near.word, far.word) == ("similar", "lower")
    assert near.basis == "By the 95% interval of 30.8%, 25.5% to 36.6%."


def test_without_numbers_the_rule_is_said() -> None:
    """Where neither has its numbers the twentieth is used, and the sentence says so."""
    found = compare(share(15.0), share(14.4, **ENGLAND), "neither", by_intervals=True)
    assert (found.word, found.basis) == ("similar", "Similar means within 5% of the other.")


def test_small_numbers_are_said() -> None:
    """A share of twelve children says that it is one."""
    ours = share(25.0, numerator=3, denominator=12)
    found = compare(ours, share(46.4, **ENGLAND), "neither", by_intervals=True)
    assert "Small numbers (3 of 12)" in found.sentence


def test_a_projection_beside_an_actual_figure_is_never_silent() -> None:
    """The sentence itself says it, whoever shows it."""
    found = compare_previous(count(6000, period=january(2030), finality="projected"), count(5390), "neither")
    assert found.word == "higher"
    assert found.sentence.endswith("With care: an actual figure compared with a projection.")
    assert found.cautions == ("With care: an actual figure compared with a projection.",)


def test_a_median_of_what_is_alike() -> None:
    """One neighbour's longest wait is left out of the median of means, and the number of known ones says so."""
    near = [count(value, statistic="mean", place=str(value)) for value in (10, 20, 30)]
    found = neighbours([count(98, statistic="maximum", place="9"), *near], of=4)
    assert found.words == "3 of 4"
    assert found.middle is not None and found.middle.value == 20
