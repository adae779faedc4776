"""Age groups, added up from years of age."""

from __future__ import annotations

from goldenthread.indicators.facts import DERIVED, KNOWN, UNAVAILABLE, Cell, SourcePlace
from goldenthread.indicators.formats.dfe_ehc_plans.age_groups import AgeGroups
from goldenthread.methods.period import january

DURHAM = SourcePlace("840", "County Durham", "E12000001", "E06000047")
NORTHSHIRE = SourcePlace("999", "Northshire", "E12000001", "E06999999")
JANUARY = january(2025)


def plans(value: float | None, breakdown: str = "") -> Cell:
    return Cell("ehc-plans", breakdown, value)


def gathered(total: float | None, ages: dict[str, float | None]) -> AgeGroups:
    """A table of County Durham: all plans, and plans by age."""
    groups = AgeGroups()
    groups.add(DURHAM, JANUARY, "", [plans(total)])
    for age, value in ages.items():
        groups.add(DURHAM, JANUARY, f"age={age}", [plans(value, f"age={age}")])
    return groups


def values(groups: AgeGroups) -> dict[str, float | None]:
    return {cell.breakdown: cell.value for facts in groups.facts() for cell in facts.cells}


def test_years_of_age_are_added_up_into_groups() -> None:
    """2 + 3 are aged 0 to 4, 10 + 20 aged 5 to 10, nobody 11 to 15, 5 aged 20 and over: 40 in all."""
    groups = gathered(40, {"0-2": 2, "4": 3, "5": 10, "10": 20, "20+": 5})
    assert values(groups) == {
        "age-phase=0-4": 5,
        "age-phase=5-10": 30,
        "age-phase=11-15": 0,
        "age-phase=16-25": 5,
    }
    [facts] = groups.facts()
    assert (facts.place, facts.period) == (DURHAM, JANUARY)
    assert {(cell.origin, cell.availability) for cell in facts.cells} == {(DERIVED, KNOWN)}


def test_ages_that_do_not_come_to_the_published_total_give_no_group() -> None:
    """39 of 40 have an age: every group is unavailable, because nobody knows in which the other one is."""
    groups = gathered(40, {"5": 19, "20+": 20})
    assert set(values(groups).values()) == {None}
    assert {cell.availability for facts in groups.facts() for cell in facts.cells} == {UNAVAILABLE}


def test_an_age_or_a_total_that_is_not_known_gives_no_group() -> None:
    """A suppressed age is not 0, and without a total nothing can be checked."""
    assert set(values(gathered(40, {"5": 40, "6": None})).values()) == {None}
    assert set(values(gathered(40, {"5": None, "6": 40})).values()) == {None}
    assert set(values(gathered(None, {"5": 40})).values()) == {None}


def test_age_not_known_is_a_group_where_the_table_has_it() -> None:
    """1 of 11 has no age: a group of its own, so that the groups still come to the total."""
    assert values(gathered(11, {"5": 10, "unknown": 1}))["age-phase=unknown"] == 1


def test_a_table_of_wider_ages_gives_no_groups() -> None:
    """«15 and under» is in three groups at once."""
    assert list(gathered(40, {"0-15": 30, "20+": 10}).facts()) == []


def test_each_part_that_a_column_counts_is_added_up_on_its_own() -> None:
    """The columns of special schools come to their own total: 4 + 6 of 10, beside 40 plans in all."""
    groups = AgeGroups()
    groups.add(DURHAM, JANUARY, "", [plans(40), plans(10, "placement=special")])
    for age, every, special in (("5", 15, 4), ("12", 25, 6)):
        row = f"age={age}"
        groups.add(DURHAM, JANUARY, row, [plans(every, row), plans(special, f"{row};placement=special")])
    found = values(groups)
    assert (found["age-phase=5-10"], found["age-phase=5-10;placement=special"]) == (15, 4)
    assert (found["age-phase=11-15"], found["age-phase=11-15;placement=special"]) == (25, 6)


def test_places_are_never_added_together() -> None:
    """10 plans in County Durham and 7 in Northshire: each place against its own total."""
    groups = gathered(10, {"5": 10})
    groups.add(NORTHSHIRE, JANUARY, "", [plans(8)])
    groups.add(NORTHSHIRE, JANUARY, "age=5", [plans(7, "age=5")])
    found = {
        facts.place.code: cell.value
        for facts in groups.facts()
        for cell in facts.cells
        if cell.breakdown == "age-phase=5-10"
    }
    assert found == {"840": 10, "999": None}


def test_only_declared_indicators_and_rows_of_ages_are_added_up() -> None:
    """A column of percentages cannot be added, and a row of girls is no age."""
    groups = AgeGroups()
    groups.add(DURHAM, JANUARY, "", [plans(10), Cell("dfe-ehc-plans.caseload.special_total_pc", "", 100.0)])
    groups.add(DURHAM, JANUARY, "sex=female", [plans(4, "sex=female")])
    assert list(groups.facts()) == []
    row = [plans(10, "age=5"), Cell("dfe-ehc-plans.caseload.special_total_pc", "age=5", 100.0)]
    groups.add(DURHAM, JANUARY, "age=5", row)
    assert {cell.indicator for facts in groups.facts() for cell in facts.cells} == {"ehc-plans"}
