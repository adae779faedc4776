"""Policies by themselves."""

import pytest

from goldenthread.methods.disclosure.policy import (
    AS_PUBLISHED,
    NHS_STAR7_ROUND5,
    NONE,
    POLICIES,
    ROUND5_ONLY,
    SUPPRESS_LT5_SECONDARY,
    policy_by_default,
    rounded,
    shown_count,
)


def test_the_names() -> None:
    """The five policies, each with a version and a rule in words."""
    assert set(POLICIES) == {
        "as_published",
        "none",
        "suppress_lt5_secondary",
        "nhs_star7_round5",
        "round5_only",
    }
    assert all(policy.version and policy.rule.endswith(".") for policy in POLICIES.values())


@pytest.mark.parametrize(
    ("count", "suppressed", "nhs", "round5"),
    [
        (0, 0, 0, 0), (1, "c", "*", 0), (2, "c", "*", 0), (3, "c", "*", 5), (4, "c", "*", 5), (5, 5, "*", 5),
        (7, 7, "*", 5), (8, 8, 10, 10), (12, 12, 10, 10), (13, 13, 15, 15), (None, "x", "x", "x"),
    ],
)  # fmt: skip
def test_one_count(count: int | None, suppressed: object, nhs: object, round5: object) -> None:
    """NHS England: 1 to 7 are *, from 8 to the nearest 5, and 0 is 0."""
    assert shown_count(count, SUPPRESS_LT5_SECONDARY) == suppressed
    assert shown_count(count, NHS_STAR7_ROUND5) == nhs
    assert shown_count(count, ROUND5_ONLY) == round5
    assert shown_count(count, NONE) == shown_count(count, AS_PUBLISHED) == ("x" if count is None else count)


def test_a_negative_count_is_refused() -> None:
    """There are no fewer than no people."""
    with pytest.raises(ValueError, match="-1 is not a count of people"):
        shown_count(-1, NONE)


def test_halves_go_up_in_whole_numbers() -> None:
    """Python's own rounding would take 5 to 0 and 15 to 20; large numbers lose nothing."""
    assert [rounded(n, 10) for n in (4, 5, 14, 15, 25)] == [0, 10, 10, 20, 30]
    assert rounded(10**17 + 3, 5) == 10**17 + 5


def test_the_stricter_by_default() -> None:
    """Only what its publisher has published goes out as it is."""
    assert policy_by_default(already_published=True) is AS_PUBLISHED
    assert policy_by_default(already_published=False) is NHS_STAR7_ROUND5
