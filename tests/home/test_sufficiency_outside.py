"""Children placed outside the area, ahead to a month, and the places that could replace them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from goldenthread.forecasts.sufficiency_ahead import Count
from goldenthread.home.sufficiency_outside import outside_of
from goldenthread.intake.loose_date import read_loose_date
from tests.home.packs import record
from tests.home.sufficient_area import AUTISM, BEDS, WING, sufficient

OUT = record(
    "stated_figures", "out", "Children on out of area placement", value="50", low=Decimal(50), high=Decimal(50),
    statistic="count", as_at=read_loose_date("January 2020"),
)  # fmt: skip
SHARE = record(
    "stated_figures", "out-asd", "Out of area placements: ASD", value="30%", low=Decimal(30), high=Decimal(30),
    denominator=Decimal(50), statistic="share", breakdown=("need=asd",),
)  # fmt: skip
MADE = record(
    "stated_figures", "made", "Placements with external providers", value="9", low=Decimal(9), high=Decimal(9),
    statistic="count", accumulation="period", period_end=read_loose_date("March 2020"),
)  # fmt: skip
OVER = record(
    "stated_figures", "over", "Placed outside the county", value="over 9", low=Decimal(9), statistic="count",
)  # fmt: skip
OTHER = record(
    "stated_figures", "plans", "Plans", value="9", low=Decimal(9), high=Decimal(9), statistic="count"
)


def test_the_stated_number_keeps_its_share_of_all_plans_and_places_are_set_against_it() -> None:
    """50 of the plans of 2020 are as many of each plan of 2027; 60 places by then, 8 without a date."""
    found = sufficient(OUT, OTHER, WING, BEDS)
    (row,) = outside_of(found)
    then = found.found.panel.histories["003"].counts[2020]
    assert row.ahead is not None and row.ahead.central == pytest.approx(50 * 1200 / then)
    assert (row.new, row.undated, row.year) == (Count(60), Count(8), 2020)


def test_of_one_need_the_share_must_be_stated_of_that_number() -> None:
    """30% of 50 are 15; without the share nothing is worked out, and it says why."""
    (row,) = outside_of(sufficient(OUT, SHARE, WING, question=AUTISM))
    assert row.stated == 15 and row.share is not None and row.new == Count(0, 60)
    (row,) = outside_of(sufficient(OUT, question=AUTISM))
    assert row.ahead is None and "of this need" in row.why
    other = replace(SHARE, values={**SHARE.values, "denominator": Decimal(51)})
    assert outside_of(sufficient(OUT, other, question=AUTISM))[0].share is None


def test_placements_made_in_a_year_are_not_children_placed_at_one_time() -> None:
    """They are shown, and never set against places; a bound is no number to reckon with."""
    (row,) = outside_of(sufficient(MADE, OVER, WING))
    assert row.ahead is None and "made during a time" in row.why
