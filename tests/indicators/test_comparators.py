"""A figure beside others, by 95% intervals, and never silently across a break."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goldenthread.indicators.comparators import Comparators
from goldenthread.indicators.indicator import Break
from goldenthread.methods.compare import neighbours
from goldenthread.methods.period import calendar_year
from tests.methods.figures import share

LATEST = share(50.0, numerator=10, denominator=20, period=calendar_year(2024))
ENGLAND = replace(
    LATEST, place="E92000001", place_name="England", value=46.4, numerator=4640, denominator=10000
)


def beside(**others: object) -> Comparators:
    nothing = {"england": None, "region": None, "neighbours": neighbours([], 0), "previous": None}
    return Comparators(LATEST, "higher is better", **{**nothing, **others})  # type: ignore[arg-type]


def test_a_gap_that_chance_makes_is_similar() -> None:
    """10 of 20 is 3.6 points above England, and that says nothing: similar, and by which rule."""
    found = beside(england=ENGLAND).with_england
    assert found.word == "similar"
    assert found.rule == "by the 95% interval"
    assert "By the 95% interval of the difference" in found.sentence


def test_without_numbers_a_twentieth_is_similar_and_said() -> None:
    """Where no numerator is known the rule is within 5%, in words."""
    plain = replace(LATEST, numerator=None, denominator=None)
    found = replace(beside(england=replace(ENGLAND, numerator=None)), figure=plain).with_england
    assert found.word == "better"
    assert found.sentence.endswith("Similar means within 5% of the other.")


def test_across_a_break_it_is_said() -> None:
    """A comparison with the year before the figures were made another way carries the warning."""
    before = replace(LATEST, period=calendar_year(2023), numerator=2, value=10.0)
    found = replace(beside(previous=before), breaks=(Break(date(2024, 1, 1), "Counted anew."),))
    assert (
        "With care: figures are made another way from 1 January 2024: Counted anew"
        in found.with_previous.sentence
    )
    assert found.change is not None and found.change.cautions


def test_what_is_refused_says_why() -> None:
    """A mean beside a share is not compared, and the page can say so."""
    found = beside(england=replace(ENGLAND, statistic="mean"))
    assert found.sentences == ()
    assert "share" in found.refusals[0] and found.refusals[0].startswith("Not compared with England")
