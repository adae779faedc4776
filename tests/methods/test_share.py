"""Shares of a total, each with its two numbers."""

from goldenthread.methods.period import january
from goldenthread.methods.share import share_of, shares
from tests.methods.figures import count


def test_share_of_a_total() -> None:
    """Durham, January 2025: 1,955 of 5,390 plans are in mainstream schools, 36.3%."""
    part = count(1955, breakdown=(("placement", "mainstream"),))
    found = share_of(part, count(5390))
    assert (found.value, found.parts, found.unit, found.origin) == (
        36.3,
        "1,955 of 5,390",
        "per cent",
        "derived",
    )
    assert found.breakdown == part.breakdown


def test_share_that_is_not_known() -> None:
    """A part that is not known, no total, or a total of another year, gives no share."""
    unknown = count(None, availability="suppressed")
    assert share_of(unknown, count(5390)).availability == "suppressed"
    assert share_of(count(5), None).value is None
    assert share_of(count(5), count(10, period=january(2024))).value is None


def test_all_shares() -> None:
    """Each part is divided by the one total."""
    assert [each.value for each in shares([count(1), count(3)], count(4))] == [25.0, 75.0]


def test_only_counts_have_parts() -> None:
    """A mean is no part of a mean, and a part is never more than its whole."""
    assert share_of(count(5, statistic="mean"), count(10, statistic="mean")).value is None
    assert share_of(count(11), count(10)).value is None
    assert share_of(count(5, finality="projected"), count(10)).value is None
    assert share_of(count(5), count(10)).value == 50
