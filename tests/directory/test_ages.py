"""The ages that a service is for, against 0 to 25."""

import pytest

from goldenthread.directory.ages import Ages


@pytest.mark.parametrize(
    ("youngest", "oldest", "words"),
    [
        (0, 5, "0 to 5"),
        (14, None, "14 and over"),
        (None, 18, "up to 18"),
        (None, None, "not recorded"),
        (9, 9, "9"),
    ],
)
def test_ages_are_said_in_words(youngest: int | None, oldest: int | None, words: str) -> None:
    """An end that nobody recorded is not made up."""
    assert Ages(youngest, oldest).words == words


@pytest.mark.parametrize(
    ("youngest", "oldest", "gap"),
    [
        (0, 25, ""),
        (0, 5, "not for 6 to 25"),
        (1, 24, "not for age 0; not for age 25"),
        (14, None, "not for 0 to 13; up to which age is not recorded"),
        (None, None, "ages not recorded"),
    ],
)
def test_a_service_says_which_ages_it_leaves_out(youngest: int | None, oldest: int | None, gap: str) -> None:
    """Services whose ages do not cover 0 to 25 are listed (Children and Families Act 2014 s26(1); R19)."""
    assert Ages(youngest, oldest).gap == gap


def test_an_end_that_nobody_recorded_leaves_out_nobody() -> None:
    """A service from 14, to nobody knows when, may serve a person of 24 and does not serve a child of 3."""
    assert Ages(14, None).may_serve(24)
    assert not Ages(14, None).may_serve(3)
    assert Ages().may_serve(3)
