"""Changes that the documents state, checked against their own figures."""

import pytest

from goldenthread.methods.stated_change import Kind, check_stated
from tests.methods.figures import count, share


@pytest.mark.parametrize(
    ("earlier", "later", "kind", "stated"),
    [
        (3028, 3787, "percent", "25%"),  # Durham, children in need: 25.07%
        (605, 833, "percent", "38%"),  # Durham, children looked after: 37.69%
        (1072, 2374, "multiple", "more than doubled"),  # Durham, section 47: 2.21 times
        (40, 170, "multiple", "fourfold"),  # Stockton, unassessed SEN support: 4.25 times
        (5, 21, "multiple", "over fourfold"),  # Stockton, MSI: 4.2 times
        (28, 45, "direction", "rise"),  # Durham, external placements
        (565, 480, "direction", "reduction"),
        (100, 51, "multiple", "halved"),
        (200, 304, "percent", "about 50%"),
        (980, 1051, "absolute", "71"),
        (200, 150, "percent", "a fall of 25%"),
        (200, 150, "percent", "-25%"),
        (100, 100, "direction", "steady"),
        (200, 80, "percent", "fell by more than 50%"),
        (200, 150, "percent", "a fall of 25% in the pupils of three groups"),
        (200, 150, "percent", "cut by up to 30%"),
        (3787, 3028, "percent", "down 20% over the year"),
        (100, 40, "multiple", "more than halved"),
        (100, 120, "percent", "no more than 20%"),
        (100, 90, "direction", "a steady fall in the number of pupils"),
        (100, 100, "direction", "no change since the fall of 2018"),
    ],
)
def test_agrees(earlier: float, later: float, kind: Kind, stated: str) -> None:
    """A stated change agrees where the computed one rounds to it, or is beyond “more than” it, in the way it says."""
    checked = check_stated(count(earlier), count(later), kind, stated)
    assert checked.verdict == "agrees", checked.words


@pytest.mark.parametrize(
    ("earlier", "later", "kind", "stated", "words"),
    [
        (3028, 3787, "percent", "30%", "differs by 4.93%: computed 25.07%"),
        (100, 190, "multiple", "more than doubled", "differs by 0.1 times: computed 1.9 times"),
        (100, 120, "direction", "fall", "differs: up 20 (20%)"),
        (100, 120, "percent", "19.5%", "differs by 0.5%: computed 20%"),
        (200, 150, "percent", "rose by 25%", "differs by 50%: computed -25%"),
        (100, 60, "multiple", "more than halved", "differs by 0.1 times: computed 0.6 times"),
        (100, 80, "percent", "rose by up to 25%", "differs by 45%: computed -20%"),
    ],
)
def test_differs(earlier: float, later: float, kind: Kind, stated: str, words: str) -> None:
    """A stated change that does not recompute says by how much."""
    checked = check_stated(count(earlier), count(later), kind, stated)
    assert (checked.verdict, checked.words) == ("differs", words)


def test_share_in_points() -> None:
    """Stockton: down 2.7 percentage points."""
    assert check_stated(share(15.1), share(12.4), "points", "down 2.7 percentage points").verdict == "agrees"


def test_unlike_figures_cannot_be_checked() -> None:
    """T6: “waiting times halved” compares a maximum with a mean."""
    checked = check_stated(count(98, statistic="maximum"), count(45, statistic="mean"), "multiple", "halved")
    assert (checked.verdict, checked.words) == ("cannot be checked", "maximum compared with mean")
    assert checked.computed is None


def test_words_without_a_number_cannot_be_checked() -> None:
    """A stated change of which no number can be read is not judged."""
    assert check_stated(count(1), count(2), "percent", "a lot").verdict == "cannot be checked"
    assert check_stated(count(1), count(2), "direction", "changed").verdict == "cannot be checked"


def test_number_read_by_a_person_is_taken() -> None:
    """Where the pack gives the number of a stated change, the words are not searched for another."""
    assert check_stated(count(3028), count(3787), "percent", "a quarter", 25).verdict == "agrees"
