"""The profile of a place from published statistics."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.methods.compare import neighbours
from goldenthread.methods.period import january
from goldenthread.needs.profile import growth, growth_of_neighbours, of_one_population
from tests.needs.made_up import DURHAM, ENGLAND, figure, plans, profile


def test_series_are_oldest_first_and_keep_what_is_not_known() -> None:
    """A gap in the middle stays a reading that is not known."""
    years = [figure("a", january(year), value) for year, value in ((2025, 3.0), (2023, 1.0))]
    gap = figure("a", january(2024), None, availability="suppressed")
    assert [each.value for each in profile(*years, gap).series("a")] == [1, None, 3]


def test_shares_are_of_the_total_of_the_same_period() -> None:
    """2,225 of 5,390 plans have autism as their main need: 41.3%."""
    found = profile(*plans(), figure("ehc-plans", january(2025), 2225, need="asd"))
    share = found.shares("ehc-plans", "need", january(2025))["asd"]
    assert (share.value, share.parts, share.origin) == (41.3, "2,225 of 5,390", "derived")


def test_a_part_that_is_not_known_has_no_share() -> None:
    """Suppressed stays suppressed, and is never 0."""
    part = figure("ehc-plans", january(2025), None, availability="suppressed", need="msi")
    share = profile(*plans(), part).shares("ehc-plans", "need", january(2025))["msi"]
    assert share.value is None
    assert share.availability == "suppressed"


def test_two_dimensions_make_a_matrix() -> None:
    """Need by age group; the total and single dimensions stay out."""
    cell = figure("ehc-plans", january(2025), 893, need="asd", age_phase="5-10")
    found = profile(*plans(), cell, figure("ehc-plans", january(2025), 2225, need="asd"))
    matrix = found.matrix("ehc-plans", "need", "age-phase", january(2025))
    assert {key: each.value for key, each in matrix.items()} == {("asd", "5-10"): 893}


def test_growth_shows_places_of_different_size_together() -> None:
    """January 2019 = 100: Durham 166.4 and England 180.4 in January 2025."""
    found = profile(*plans())
    assert growth(found.series("ehc-plans", DURHAM))[-1] == (january(2025), 166.4)
    assert growth(found.series("ehc-plans", ENGLAND))[-1] == (january(2025), 180.4)


def test_growth_from_nothing_is_not_known() -> None:
    """No first reading, no growth."""
    assert growth([figure("a", january(2024), None), figure("a", january(2025), None)])[-1][1] is None


def test_neighbours_grow_by_their_own_first_reading() -> None:
    """The median of each one's growth, over those that have the first year: “2 of 3”."""
    first = neighbours([figure("a", january(2019), 100, "1"), figure("a", january(2019), 50, "2")], 3)
    last = neighbours(
        [
            figure("a", january(2025), 150, "1"),
            figure("a", january(2025), 100, "2"),
            figure("a", january(2025), 9, "3"),
        ],
        3,
    )
    found, of = growth_of_neighbours([(january(2019), first), (january(2025), last)])
    assert found == [(january(2019), 100), (january(2025), 175)]
    assert of == "2 of 3"


def test_growth_is_of_one_population() -> None:
    """Plans of 2019 and later count others than plans and statements of 2018: the series begins anew."""
    both = replace(figure("ehc-plans", january(2018), 2994.0), population="plans and statements")
    later = [figure("ehc-plans", january(year), value) for year, value in ((2019, 3240.0), (2020, 3442.0))]
    assert of_one_population([both, *later]) == tuple(later)
    assert of_one_population([]) == ()
