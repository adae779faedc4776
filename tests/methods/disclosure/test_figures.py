"""Figures of unpublished data come under the stricter policy; published ones stay as they were published."""

from __future__ import annotations

import pytest

from goldenthread.methods.disclosure.figures import policy_of, policy_of_all, protected
from goldenthread.methods.disclosure.policy import (
    AS_PUBLISHED,
    NHS_STAR7_ROUND5,
    NONE,
    SUPPRESS_LT5_SECONDARY,
)
from goldenthread.methods.figure import AlsoPublished, Figure
from tests.methods.figures import count, share

OTHER = AlsoPublished("NHS", "May", 3, "known", "3", False)


def shown(figure: Figure) -> Figure:
    (found,) = protected([figure])
    return found


def test_published_figures_stay() -> None:
    """DfE prints a 1, and so do we; a document's own figure is published with it."""
    for origin in ("published", "stated", "derived", "estimated"):
        assert shown(count(1, origin=origin)) == count(1, origin=origin)
    assert policy_of(count(1)) is AS_PUBLISHED
    assert policy_of_all([count(1), count(1, origin="unpublished")]) is NHS_STAR7_ROUND5
    assert policy_of_all([count(1)]) is AS_PUBLISHED


@pytest.mark.parametrize(
    ("value", "said", "availability"),
    [(3, None, "low"), (7, None, "low"), (8, 10, "known"), (0, 0, "known"), (12, 10, "known")],
)
def test_an_unpublished_count(value: int, said: float | None, availability: str) -> None:
    """1 to 7 are hidden, others rounded to 5; nothing beside it tells more."""
    found = shown(count(value, origin="unpublished", low=value, words=str(value), also_published=(OTHER,)))
    assert (found.value, found.availability) == (said, availability)
    assert (found.low, found.words, found.also_published, found.origin) == (None, "", (), "unpublished")


def test_a_share_is_made_of_what_is_shown() -> None:
    """12 of 43 is 10 of 45; 3 of 40 is hidden, and so is what it is a share of."""
    found = shown(share(27.9, numerator=12, denominator=43, origin="unpublished"))
    assert (found.value, found.numerator, found.denominator) == (22.2, 10, 45)
    hidden = shown(share(7.5, numerator=3, denominator=40, origin="unpublished"))
    assert (hidden.value, hidden.numerator, hidden.denominator, hidden.availability) == (
        None,
        None,
        None,
        "low",
    )


def test_rates_and_averages() -> None:
    """A rate by the rounded count; an average of few people, or of an unknown number, is hidden."""
    rate = share(
        12.0, statistic="rate", numerator=12, denominator=1000, origin="unpublished", unit="per 1,000"
    )
    assert shown(rate).value == 10.0
    mean = share(45.0, statistic="mean", unit="weeks", origin="unpublished")
    assert shown(mean).value is None
    assert shown(share(45.0, statistic="mean", denominator=3, origin="unpublished")).value is None
    assert shown(share(45.0, statistic="mean", denominator=43, origin="unpublished")).value == 45.0


def test_no_way_round() -> None:
    """A share without its count would tell it with its denominator, a range and what is behind an unknown figure too;
    nought of some and some of nought are no mistake."""
    lone = shown(share(10.0, denominator=20, origin="unpublished"))
    assert (lone.value, lone.denominator, lone.availability) == (None, None, "suppressed")
    ranged = shown(count(None, low=2, high=3, numerator=2, words="2 to 3", origin="unpublished"))
    assert (ranged.low, ranged.high, ranged.numerator, ranged.words) == (None, None, None, "")
    assert ranged.availability != "known"
    assert shown(count(-2, origin="unpublished")).value is None
    none = share(0.0, statistic="rate", numerator=0, denominator=1000, unit="per 1,000", origin="unpublished")
    assert shown(none).value == 0
    of_none = shown(share(0.0, statistic="rate", numerator=0, denominator=0, origin="unpublished"))
    assert (of_none.value, of_none.availability) == (None, "unavailable")


def test_who_may_see_the_records_asks_for_none() -> None:
    """Only by name, and then as it is; another policy by name too."""
    three = count(3, origin="unpublished")
    assert protected([three], NONE) == [three]
    assert protected([three], SUPPRESS_LT5_SECONDARY)[0].availability == "suppressed"
    assert protected([count(8, origin="unpublished")], SUPPRESS_LT5_SECONDARY)[0].value == 8
    assert shown(count(None, origin="unpublished")).value is None
