"""Counts tied by sums: what else is hidden, what is known from elsewhere, and what cannot be saved."""

import pytest

from goldenthread.methods.disclosure.linked import Earlier, Linked, Sum, protect_linked
from goldenthread.methods.disclosure.policy import (
    NHS_STAR7_ROUND5,
    ROUND5_ONLY,
    SUPPRESS_LT5_SECONDARY,
    Policy,
    Shown,
)

ALL, GIRLS, BOYS, REST = ("all",), ("girls",), ("boys",), ("rest",)


def linked(girls: int, boys: int, **more: object) -> Linked:
    values = {ALL: girls + boys, GIRLS: girls, BOYS: boys}
    return Linked(values, (Sum(ALL, (GIRLS, BOYS)),), **more)  # type: ignore[arg-type]


def shown(given: Linked, *policies: Policy) -> list[Shown]:
    found = protect_linked(given, policies or (SUPPRESS_LT5_SECONDARY,))
    return [found[cell] for cell in (ALL, GIRLS, BOYS) if cell in found]


def test_the_part_that_would_tell_is_hidden() -> None:
    """The total costs more than a part, and so it stays."""
    assert shown(linked(3, 20)) == [23, "c", "c"]
    assert shown(linked(12, 20)) == [32, 12, 20]


def test_where_nothing_else_fits_all_is_hidden() -> None:
    """A total that is known from elsewhere, and a nought, leave nothing but the 3: the nought is not said either."""
    assert shown(linked(3, 0, fixed=frozenset({ALL}))) == [3, "c", "c"]


def test_what_is_free_is_not_shown_and_not_told() -> None:
    """A rest of 3 that nobody sent is as protected as a 3 that somebody did."""
    given = Linked({ALL: 23, BOYS: 20, REST: 3}, (Sum(ALL, (BOYS, REST)),), free=frozenset({REST}))
    found = protect_linked(given, (SUPPRESS_LT5_SECONDARY,))
    assert REST not in found and "c" in found.values()


def test_rounded_counts_hide_more_only_where_they_tell() -> None:
    """Mostly nothing; a fixed total of 9 beside 8 leaves 1."""
    assert shown(linked(3, 20), NHS_STAR7_ROUND5) == [25, "*", 20]
    assert shown(linked(1, 8, fixed=frozenset({ALL})), NHS_STAR7_ROUND5) == [9, "*", "c"]
    assert shown(linked(3, 20), ROUND5_ONLY) == [25, 5, 20]


def test_one_after_the_other() -> None:
    """The second sees only what the first shows."""
    assert shown(linked(3, 22), SUPPRESS_LT5_SECONDARY, NHS_STAR7_ROUND5) == [25, "c", "c"]


def test_what_was_hidden_stays_hidden() -> None:
    """Also where it is large now; and a small change hides its count."""
    before = linked(3, 20)
    earlier = Earlier(before.values, protect_linked(before, (SUPPRESS_LT5_SECONDARY,)))
    after = protect_linked(linked(9, 20), (SUPPRESS_LT5_SECONDARY,), earlier)
    assert after[GIRLS] == "c" and after[BOYS] == "c"


def test_a_sum_that_does_not_hold_is_a_mistake() -> None:
    """Ties are facts."""
    with pytest.raises(ValueError, match="not the sum"):
        Linked({ALL: 5, GIRLS: 1}, (Sum(ALL, (GIRLS,)),))
