"""Rates that no source prints: plans for every 1,000 people aged 0 to 25."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.quotients import quotient_figure
from goldenthread.methods.breakdown import breakdown_of
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import january, month_instant

RATE = declared()["ehc-plans-per-1000"]
PLANS = Figure(
    "ehc-plans", "EHC plans", "840", "County Durham", january(2025), 5390.0, unit="plans", source="DfE"
)


def test_a_rate_is_the_count_for_every_1000_people_with_its_parts() -> None:
    """County Durham: 5,390 plans ÷ 158,495 people × 1,000 = 34.007…, so 34, and it says that we worked it out."""
    found = quotient_figure(RATE, PLANS)
    assert found is not None
    assert (found.value, found.parts, found.origin) == (34.0, "5,390 of 158,495", "derived")
    assert (found.indicator, found.title, found.unit) == (RATE.key, RATE.title, RATE.unit)
    assert (found.place, found.period) == ("840", january(2025))


def test_a_rate_is_rounded_to_one_place() -> None:
    """4,501 ÷ 158,495 × 1,000 = 28.398…, so 28.4."""
    found = quotient_figure(RATE, replace(PLANS, value=4501.0))
    assert found is not None and found.value == 28.4


def test_a_count_that_is_not_known_gives_a_rate_that_is_not_known() -> None:
    """Suppressed stays suppressed: it is never 0 for every 1,000."""
    found = quotient_figure(RATE, replace(PLANS, value=None, availability="suppressed"))
    assert found is not None
    assert (found.value, found.shown) == (None, "not shown, to protect people")


def test_there_is_no_rate_where_nobody_says_of_how_many() -> None:
    """A part of the total has another population, England's is not in the table, and a count has no quotient."""
    assert quotient_figure(RATE, replace(PLANS, breakdown=breakdown_of({"need": "asd"}))) is None
    assert quotient_figure(RATE, replace(PLANS, place="E92000001")) is None
    assert quotient_figure(declared()["ehc-plans"], PLANS) is None


def test_a_loaded_estimate_comes_before_the_table_and_is_named() -> None:
    """5,390 ÷ 160,000 × 1,000 = 33.7, on mid-2022; a region has a rate where its estimate is loaded."""
    people = Figure(
        "population-0-25",
        "People aged 0 to 25",
        "840",
        "County Durham",
        month_instant(2022, 6),
        160_000.0,
        source="ONS population",
    )
    found = quotient_figure(RATE, PLANS, [people])
    assert found is not None
    assert (found.value, found.parts) == (33.7, "5,390 of 160,000")
    assert found.source == "DfE; ONS population, mid-2022"
    assert quotient_figure(RATE, replace(PLANS, place="E12000001"), [people]) is not None


def test_a_rate_of_what_is_not_published_is_not_published() -> None:
    """Who may see it goes by that, as it does for the count."""
    found = quotient_figure(RATE, replace(PLANS, origin="unpublished"))
    assert found is not None and found.origin == "unpublished"
