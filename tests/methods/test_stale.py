"""The same number in two successive reports is possibly the old one."""

from goldenthread.methods.period import january
from goldenthread.methods.stale import possibly_stale
from tests.methods.figures import count, share


def test_the_same_number_twice_is_flagged() -> None:
    """5,390 in 2024 and again in 2025."""
    found = possibly_stale(
        [
            count(4501, period=january(2023)),
            count(5390, period=january(2024)),
            count(5390, period=january(2025)),
        ]
    )
    assert found == {2: "Possibly stale: 5,390 is exactly what was reported for January 2024."}


def test_the_same_share_of_other_numbers_is_not() -> None:
    """62% of 165 and 62% of 200 are two measurements."""
    one = share(62, numerator=102, denominator=165, period=january(2024))
    assert possibly_stale([one, share(62, numerator=124, denominator=200)]) == {}
    assert list(possibly_stale([one, share(62, numerator=102, denominator=165)])) == [1]


def test_nothing_twice_is_no_news() -> None:
    """Two zeros, two unknowns, or two releases of one period, are not flagged."""
    assert possibly_stale([count(0, period=january(2024)), count(0)]) == {}
    assert possibly_stale([count(None, period=january(2024)), count(None)]) == {}
    assert possibly_stale([count(5390), count(5390)]) == {}
