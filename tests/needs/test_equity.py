"""Who is found more or less often among plans (R23)."""

from __future__ import annotations

import pytest

from goldenthread.methods.figure import Figure
from goldenthread.methods.period import january
from goldenthread.needs.equity import EquityLine, equity_lines, extremes
from tests.needs.made_up import figure


def plans(value: float | None, year: int = 2025) -> Figure:
    return figure("ehc-plans", january(year), value)


def line(value: float | None, people: dict[str, float] | None = None, england: float = 4000) -> EquityLine:
    (found,) = equity_lines(
        {"0-4": plans(value)}, plans(1000), {"0-4": plans(england)}, plans(10000), {"0-4": plans(40, 2023)},
        plans(800, 2023), people or {},
    )  # fmt: skip
    return found


def test_a_ratio_is_the_share_of_plans_by_the_share_of_people() -> None:
    """10% of plans and 20% of people: half its share, and the interval is that of the share."""
    found = line(100, {"0-4": 200, "5-10": 800})
    assert (found.share, found.population_share, found.ratio) == (10, 20, 0.5)
    assert found.ratio_interval is not None and found.ratio_interval.high < 1
    assert found.reading == "less than its share" and found.change == 5.0 and found.since == "January 2023"


def test_few_plans_have_no_ratio_and_a_warning() -> None:
    """Fewer than 5: none is shown. Fewer than 30: shown with a caution."""
    people = {"0-4": 200.0, "5-10": 800.0}
    assert (line(4, people).ratio, line(4, people).reading) == (None, "")
    assert line(4, people).caution.startswith("Fewer than 5")
    assert line(29, people).ratio is not None and line(29, people).caution.startswith("Small numbers")
    assert line(30, people).caution == ""


@pytest.mark.parametrize(("value", "word"), [(500.0, "higher"), (400.0, "similar"), (300.0, "lower")])
def test_beside_england_goes_by_the_interval_of_the_difference(value: float, word: str) -> None:
    """50, 40 and 30% of 1,000 beside 40% of 10,000."""
    assert line(value).beside == word


def test_what_is_not_known_stays_so() -> None:
    """No figure, no population, no earlier year: no number is made up."""
    found = line(None)
    assert (found.share, found.interval, found.ratio, found.beside, found.change) == (
        None,
        None,
        None,
        "",
        None,
    )
    assert line(100).population_share is None
    (bare,) = equity_lines({"x": plans(3)}, None, {}, None, {}, None, {})
    assert (bare.share, bare.england, bare.since) == (None, None, "")


def test_the_extremes_are_only_those_that_their_intervals_tell() -> None:
    """Most and fewest for their share; where all are about their share there are none."""
    people = {"a": 50.0, "b": 30.0, "c": 20.0}
    lines = made(people, a=500, b=100, c=400)
    found = extremes(lines)
    assert found is not None and (found[0].code, found[1].code) == ("c", "b")
    assert extremes(made(people, a=500, b=300, c=200)) is None


def made(people: dict[str, float], **plans: float) -> list[EquityLine]:
    parts = {code: figure("ehc-plans", january(2025), value) for code, value in plans.items()}
    total = figure("ehc-plans", january(2025), sum(plans.values()))
    return equity_lines(parts, total, {}, None, {}, None, people)
