"""Intervals against the tables of the papers that define them."""

from typing import Any

import pytest

from goldenthread.methods.figure import Figure
from goldenthread.methods.interval import (
    Interval,
    byar,
    difference_of,
    difference_of_rates,
    difference_of_shares,
    interval_json,
    interval_of,
    interval_words,
    of_count,
    of_rate,
    parts_of,
    small_numbers,
    wilson,
)
from goldenthread.methods.period import calendar_year
from tests.methods.figures import count, share


def both(interval: Interval | None) -> tuple[float, float]:
    assert interval is not None
    return interval.low, interval.high


@pytest.mark.parametrize(
    ("numerator", "denominator", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson(numerator: int, denominator: int, low: float, high: float) -> None:
    """Newcombe RG, Statistics in Medicine 1998; 17: 857–872, table I, method 3."""
    assert both(wilson(numerator, denominator)) == pytest.approx((low, high), abs=5.1e-5)


def test_wilson_at_the_ends() -> None:
    """None and all keep their end exactly, and mirror each other."""
    assert wilson(0, 20).low == 0 and wilson(20, 20).high == 1
    assert wilson(20, 20).low == pytest.approx(1 - wilson(0, 20).high)


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
    ],
)
def test_newcombe(one: tuple[int, int], other: tuple[int, int], low: float, high: float) -> None:
    """Newcombe RG, Statistics in Medicine 1998; 17: 873–890, table II, method 10."""
    assert both(difference_of_shares(one, other)) == pytest.approx((low, high), abs=5.1e-5)


@pytest.mark.parametrize(
    ("events", "low", "high"),
    [
        (65, 50.163187710459454, 82.849138545939837),
        (1045, 982.59320180733255, 1110.3312129856499),
        (1, 0.013072132901504351, 5.5637555824752605),
    ],
)
def test_byar(events: int, low: float, high: float) -> None:
    """The values with which the public-health indicator methods of OHID (PHEindicatormethods) are tested."""
    assert both(byar(events)) == pytest.approx((low, high), rel=1e-9)
    assert both(of_count(65)) == both(byar(65))


def test_wilson_as_the_indicator_methods_of_ohid() -> None:
    """65 of 100 and 1,045 of 5,000, from the same tests."""
    assert both(wilson(65, 100)) == pytest.approx((0.55254443296887967, 0.73635751756902468), rel=1e-9)
    assert both(wilson(1045, 5000)) == pytest.approx((0.19795549880013297, 0.22049130373189027), rel=1e-9)


@pytest.mark.parametrize(
    ("events", "low", "high"),
    [(0, 0, 3.6889), (1, 0.0253, 5.5716), (2, 0.2422, 7.2247), (5, 1.6235, 11.6683), (9, 4.1154, 17.0848)],
)
def test_exact_below_ten(events: int, low: float, high: float) -> None:
    """Garwood F, Biometrika 1936; 28: 437–442: the exact Poisson interval."""
    assert both(of_count(events)) == pytest.approx((low, high), abs=5.1e-5)


def test_byar_is_near_the_exact_one_from_ten() -> None:
    """Ten events: 4.795 to 18.39 exactly, within 0.3% by Byar."""
    assert both(of_count(10)) == pytest.approx((4.7954, 18.3904), rel=0.003)


def test_rates() -> None:
    """65 events among 100 people, per 100: the interval of the count in the unit of the rate."""
    assert both(of_rate(65, 1000, per=100)) == pytest.approx((both(byar(65))[0] / 10, both(byar(65))[1] / 10))


@pytest.mark.parametrize(
    "wrong", [lambda: wilson(3, 2), lambda: wilson(1, 0), lambda: of_count(-1), lambda: of_rate(1, 0)]
)
def test_what_has_no_interval(wrong: Any) -> None:
    """What is no share, no count or no rate is refused."""
    with pytest.raises(ValueError):
        wrong()


def test_of_a_figure() -> None:
    """A share in per cent; a rate per what it is printed in; a count of events; not a count of people at a moment."""
    assert both(interval_of(share(30.8, numerator=81, denominator=263))) == pytest.approx(
        (25.53, 36.62), abs=0.01
    )
    rate = Figure(
        "r",
        "R",
        "840",
        "County Durham",
        calendar_year(2024),
        6.5,
        numerator=65,
        denominator=10_000,
        statistic="rate",
    )
    assert both(interval_of(rate)) == pytest.approx((both(byar(65))[0] / 10, both(byar(65))[1] / 10))
    assert interval_of(count(5390)) is None
    assert both(interval_of(count(100, accumulation="period"))) == both(byar(100))
    assert interval_of(share(30.8)) is None
    assert interval_of(share(None, numerator=1, denominator=2)) is None
    assert parts_of(share(120, numerator=6, denominator=5)) is None


def test_a_rate_of_nothing_is_per_what_its_unit_says() -> None:
    """No event in 1,000 children, per 1,000: 0 to 3.69."""
    none = Figure(
        "r", "R", "840", "D", None, 0, numerator=0, denominator=1000, statistic="rate", unit="per 1,000"
    )
    assert both(interval_of(none)) == pytest.approx((0, 3.6889), abs=1e-4)


def test_difference_of_figures() -> None:
    """Only of two that both have their numbers; in the figures' unit."""
    one, other = share(80, numerator=56, denominator=70), share(60, numerator=48, denominator=80)
    assert both(difference_of(one, other)) == pytest.approx((5.24, 33.39), abs=0.01)
    assert difference_of(one, share(60)) is None
    events = [count(value, accumulation="period") for value in (100, 140)]
    assert both(difference_of(events[1], events[0]))[0] > 0
    rates = difference_of_rates((100, 1000), (100, 1000), per=10)
    assert rates.holds(0) and not rates.holds(1)


def test_small_numbers_say_so() -> None:
    """Three of twelve: one child more or less is eight points."""
    assert small_numbers(share(25, numerator=3, denominator=12)).startswith("Small numbers (3 of 12)")
    assert small_numbers(share(98, numerator=98, denominator=100)) != ""
    assert small_numbers(share(50, numerator=50, denominator=100)) == ""
    assert small_numbers(share(50)) == ""


def test_an_interval_in_words_and_for_machines() -> None:
    """In the figure's own unit; nothing where there is none."""
    figure = share(18.3, numerator=153, denominator=838)
    assert interval_words(figure) == "15.8% to 21.0%"
    found = interval_json(figure)
    assert found is not None and (found["level"], round(found["low"], 1)) == (95, 15.8)
    assert (interval_words(share(30.8)), interval_json(share(30.8))) == ("", None)
