"""Figures that overlap are never added up."""

from __future__ import annotations

import pytest

from goldenthread.indicators.overlap import WHY, NeverAddedUp, OverlapGroup, overlap_groups, overlap_reasons
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.figure import Figure


def share(value: float | None, population: str = "Disabled children", unit: str = "per cent") -> Figure:
    return Figure("x", "Type", "", "", None, value, unit=unit, population=population, statistic="share")


def test_types_of_disability_would_come_to_104_per_cent() -> None:
    """41% + 37% + 26% = 104%: the sentence says so, and that one child can have several (T5)."""
    group = OverlapGroup("types of disability", (share(41), share(37), share(26)))
    assert "104%" in group.sentence
    assert "never added up" in group.sentence


def test_a_total_is_refused_in_words() -> None:
    """Who asks for the sum gets the reason."""
    with pytest.raises(NeverAddedUp, match="never added up"):
        OverlapGroup("mental disorder", (share(6), share(3.9))).total()


def test_shares_of_different_populations_are_not_summed_even_to_explain() -> None:
    """The impossible sum is worked out within one population only."""
    assert OverlapGroup("mixed", (share(75), share(62, "Referrals"))).sentence == WHY


def test_groups_keep_the_order_of_the_document() -> None:
    """Figures without a group stay out."""
    groups = overlap_groups([("b", share(1)), ("", share(2)), ("a", share(3)), ("b", share(4))])
    assert [(group.name, len(group.figures)) for group in groups] == [("b", 2), ("a", 1)]


def test_a_sum_that_is_only_about_so_much() -> None:
    """“Just over 4,000” and “around 2,500” are about 6,500 and not more than it; two that are “over” are more."""

    def part(low: float, bound: str, whole: str = "all") -> tuple[PackRecord, Figure]:
        value = low if bound == "about" else None
        figure = Figure("x", "Part", "", "", None, value, low=low, bound=bound, unit="children")
        row = PackRecord("stated_figures", f"{bound}-{low}", "Part", {"part_of": whole, "value": str(low)})
        return row, figure

    whole = (
        PackRecord("stated_figures", "all", "All", {"value": "7000"}),
        Figure("x", "All", "", "", None, 7000),
    )
    said = overlap_reasons([whole, part(4000, "just over"), part(2500, "about")])
    assert "would be about 6,500, beside a whole of 7,000" in said
    assert "would be more than 6,500" in overlap_reasons([whole, part(4000, "over"), part(2500, "over")])
