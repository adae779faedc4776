"""The release of 2022: another layout, statements counted with plans, and the same facts as later releases print."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.facts import DERIVED, KNOWN, NOT_APPLICABLE, Cell
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2022 import LAYOUT, PLACE
from goldenthread.indicators.formats.dfe_ehc_plans.release import DFE_EHC_PLANS
from goldenthread.intake.parcel import open_parcel
from goldenthread.methods.period import Period, calendar_year, january
from tests.indicators.made_release import DURHAM, row_of, write_table
from tests.published import SLICE, SLICE_2022

IN_JANUARY_2022 = {"time_period": "2022", "time_identifier": "Calendar year"}
Fact = tuple[str, Period, str, str]


@cache
def facts_of(path: Path) -> dict[Fact, Cell]:
    parcel = open_parcel(path)
    rows = list(DFE_EHC_PLANS.read(parcel, DFE_EHC_PLANS.understand(parcel)))
    assert [row.problems for row in rows if row.problems] == []
    return {
        (facts.place.code, facts.period, cell.indicator, cell.breakdown): cell
        for row in rows
        for facts in row.items
        for cell in facts.cells
    }


def test_it_is_recognised_by_itself() -> None:
    """Six tables, the older code first, without a byte-order mark: it is the release of 2022."""
    parcel = open_parcel(SLICE_2022)
    found = DFE_EHC_PLANS.understand(parcel)
    assert (found.release, found.detail.layout.key, len(found.files)) == ("2022", "dfe-ehc-plans-2022", 6)
    assert PLACE.index("old_la_code") < PLACE.index("new_la_code")
    assert any("statements" in note.lower() for note in found.notes)


def test_durhams_plans_by_year() -> None:
    """Plans and statements of January 2010 to 2022; the last four agree with what the 2025 release prints."""
    facts = facts_of(SLICE_2022)
    assert [facts["840", january(year), "ehc-plans", ""].value for year in (2019, 2020, 2021, 2022)] == [
        3240,
        3442,
        3628,
        3975,
    ]
    assert facts["E92000001", january(2018), "ehc-plans", ""].value == 319_819
    assert facts["840", january(2010), "ehc-plans", ""].value is not None


def test_the_parts_by_age_are_also_our_age_groups() -> None:
    """Three bands are our groups as printed; 16 to 25 is the sum of two, and there is none before 2015."""
    facts = facts_of(SLICE_2022)
    place, when, key = "840", january(2022), "ehc-plans"
    older = [facts[place, when, key, f"age-band={band}"].value or 0 for band in ("16-19", "20-25")]
    derived = facts[place, when, key, "age-phase=16-25"]
    assert (derived.value, derived.origin) == (sum(older), DERIVED)
    assert facts[place, when, key, "age-phase=5-10"].value == facts[place, when, key, "age-band=5-10"].value
    assert (place, january(2014), key, "age-phase=16-25") not in facts


def test_what_two_releases_say_of_the_same_instant_agrees() -> None:
    """“2022, calendar year” and “202122, academic year” are one January; no figure differs but in rounding."""
    old, new = facts_of(SLICE_2022), facts_of(SLICE)
    both = [key for key in old.keys() & new.keys() if key[2] in declared()]
    known = [(key, old[key].value, new[key].value) for key in both]
    pairs = [(key, one, other) for key, one, other in known if one is not None and other is not None]
    assert len(pairs) > 2_500
    assert [each for each in pairs if abs(each[1] - each[2]) > 0.05 + 1e-9] == []
    shared = {key[2] for key, _, _ in pairs}
    assert shared >= {"ehc-plans", "new-ehc-plans", "ehc-requests", "plans-in-20-weeks", "personal-budgets"}


def test_management_information() -> None:
    """Refusals and the 20 weeks with their numbers; personal budgets count in the January after the printed year."""
    facts = facts_of(SLICE_2022)
    rate = facts["E92000001", calendar_year(2021), "plans-in-20-weeks", ""]
    assert (rate.value, rate.numerator, rate.denominator) == (59.9, 34249, 57196)
    refused = facts["E92000001", calendar_year(2021), "ehc-requests-refused", ""]
    assert (refused.numerator, refused.denominator) == (20830, 93302)
    assert facts["E92000001", january(2022), "personal-budgets", ""].value == 25259
    tribunals = facts["E92000001", calendar_year(2021), "dfe-ehc-plans.sen2_mi.newehctribunal", ""]
    assert tribunals.value == 1302


def test_its_own_signs() -> None:
    """“z” does not apply; the signs of later releases are not among those of this one."""
    facts = facts_of(SLICE_2022)
    statements = facts["E92000001", january(2022), "dfe-ehc-plans.sen2_age_caseload.total_st", ""]
    assert (statements.value, statements.availability) == (None, NOT_APPLICABLE)
    assert list(LAYOUT.markers) == ["z"]


@pytest.mark.parametrize(("text", "code"), [("Y", 1), ("N", 0), ("R", 2)])
def test_officers_are_statuses(tmp_path: Path, text: str, code: int) -> None:
    """Y, N and R stand beside numbers in one table."""
    cells = row_of(DURHAM, IN_JANUARY_2022, DMO=text)
    table = LAYOUT.table("sen2_wbp_residential_dmo.csv")
    row = {**dict.fromkeys((column.name for column in table.columns), "z"), **cells}
    path = write_table(tmp_path, table.file, [row], layout=LAYOUT, mark=False)
    found = facts_of(path)["840", january(2022), "designated-medical-officer", ""]
    assert (found.value, found.availability) == (code, KNOWN)


def test_an_undeclared_sign_names_row_column_and_value(tmp_path: Path) -> None:
    """“x” is a sign of 2025, not of 2022: the cell is a problem, never 0."""
    table = LAYOUT.table("sen2_age_caseload.csv")
    row = row_of(DURHAM, IN_JANUARY_2022, characteristic_age="Total", Total_all=3975)
    path = write_table(tmp_path, table.file, [row], layout=LAYOUT)
    parcel = open_parcel(path)
    (read, *_) = DFE_EHC_PLANS.read(parcel, DFE_EHC_PLANS.understand(parcel))
    (problem,) = read.problems
    assert (problem.row, problem.column, problem.value) == (2, "Total_st", "x")
    assert "the markers z that the format declares" in problem.message


def test_a_part_that_nobody_declared_is_a_problem(tmp_path: Path) -> None:
    """An establishment type that the layout does not know is named, and its row is not read."""
    table = LAYOUT.table("sen2_estab_caseload.csv")
    row = {
        **row_of(DURHAM, IN_JANUARY_2022, establishment_type="Forest school", establishment_group="Other"),
        **dict.fromkeys((column.name for column in table.columns), 1),
    }
    path = write_table(tmp_path, table.file, [row], layout=LAYOUT)
    parcel = open_parcel(path)
    (read, *_) = DFE_EHC_PLANS.read(parcel, DFE_EHC_PLANS.understand(parcel))
    (problem,) = read.problems
    assert (problem.column, problem.value) == ("establishment_type", "Forest school")
    assert read.items == []


def test_who_is_counted_changes_in_time() -> None:
    """The words say “plans and statements” to January 2018, and plans alone from then on."""
    plans = declared()["ehc-plans"]
    assert "plans and statements" in plans.population_on(january(2018).end)
    assert plans.population_on(january(2019).end) == plans.population
    assert any("statements" in each.words for each in plans.breaks)
