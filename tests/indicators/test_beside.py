"""Stated figures beside published ones: words, never a difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from goldenthread.indicators.beside import beside, wanted
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import calendar_year, january

ON = date(2020, 3, 18)


@dataclass(frozen=True)
class Stated:
    values: Mapping[str, Any] = field(default_factory=dict)
    key: str = "ehcp-pupils"
    title: str = "Children who required an EHC plan"
    document_title: str = "A strategy"
    document_place: str = "finding 1"


PLANS = [
    Figure("ehc-plans", "EHC plans", "840", "County Durham", january(year), value, unit="plans")
    for year, value in ((2019, 3240.0), (2020, 3442.0), (2025, 5390.0))
]
NOTE = "Pupils in County Durham's schools; the published count is of plans that the council maintains."


def test_pupils_and_plans_stand_side_by_side_with_the_reason() -> None:
    """2,202 pupils in the area's schools beside the council's plans: the words say why, and no number is made."""
    row = Stated(
        {"value": "2,202", "unit": "children", "published_indicator": "ehc-plans", "published_note": NOTE}
    )
    found = beside(row, PLANS, ON)
    assert found.stated.shown == "2,202"
    assert found.published is not None and found.published.shown == "3,442"
    assert found.why.startswith(NOTE)
    assert "no difference is worked out" in found.why
    assert "1,240" not in found.why


def test_a_dated_figure_stands_beside_the_nearest_period() -> None:
    """85% in 2016-17 stands beside 2019 where nothing older is published."""
    rates = [
        Figure("r", "Rate", "840", "", calendar_year(y), v, unit="per cent")
        for y, v in ((2019, 70.2), (2021, 76.2))
    ]
    cells = {
        "value": "85%", "unit": "per cent", "accumulation": "period", "period_start": read_loose_date("2016-04"),
        "period_end": read_loose_date("2017-03"), "published_indicator": "r",
    }  # fmt: skip
    found = beside(Stated(cells), rates, ON)
    assert found.published is not None and found.published.value == 70.2


def test_a_part_stands_beside_the_same_part() -> None:
    """Autism beside autism, never beside the total."""
    row = Stated({"value": "1,051", "breakdown": ("need=asd",), "published_indicator": "ehc-plans"})
    assert beside(row, PLANS, ON).published is None


def test_nothing_published_is_said() -> None:
    """No upload is accepted yet."""
    assert "No published figure is held." in beside(Stated({"value": "1"}), [], ON).why


def test_wanted_lists_each_indicator_once() -> None:
    """One call reads them all."""
    rows = [Stated({"published_indicator": key}) for key in ("a", "", "b", "a")]
    assert wanted(rows) == ["a", "b"]
