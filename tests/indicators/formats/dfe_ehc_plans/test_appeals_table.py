"""The table of appeals: two rows of headings, footnotes glued to names, signs of its own, codes exchanged."""

from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import KNOWN, UNAVAILABLE, Cell
from goldenthread.indicators.formats.dfe_ehc_plans.appeals_table import read_appeals, without_footnotes
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import open_parcel
from tests.published import SLICE

FILE = "SEND_Tribunals_and_appeal_rate_2014-2024.csv"
HEAD = (
    '"SEND Appeal rate table 1: Special Educational Needs",,,,,,,,,\n,,,,,,,,,\n'
    "Local Authority,LA code,2023,,,2024,,,,\n"
    ',,Appeals registered4,"Total Appealable Decisions1,9",SEND Tribunal Appeal Rate2,Appeals registered4,'
    '"Total Appealable Decisions1,9",SEND Tribunal Appeal Rate2,"In development: Total Appealable Decisions1,8",'
    "In development: SEND Tribunal Appeal Rate2\n"
)


def read(folder: Path, *lines: str) -> list[ReadRow]:
    path = folder / FILE
    path.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8-sig")
    return list(read_appeals(open_parcel(path).members[0]))


def cells(row: ReadRow) -> dict[tuple[str, str], Cell]:
    return {(facts.period.key, cell.indicator): cell for facts in row.items for cell in facts.cells}


@pytest.fixture(scope="module")
def published() -> dict[str, ReadRow]:
    """The published table, by place."""
    member = open_parcel(SLICE).member(FILE)
    assert member is not None
    rows = list(read_appeals(member))
    assert not [problem for row in rows for problem in row.problems]
    return {row.items[0].place.code: row for row in rows}


def test_durham(published: dict[str, ReadRow]) -> None:
    """Durham 2024: 344 appeals of 5,827 decisions, 5.9%; by the method in development of 3,124, 11.0%."""
    found = cells(published["840"])
    assert found["2024", "sen-appeals"].value == 344
    assert found["2024", "appeal-rate"][2:5] == (5.9, 344, 5827)
    assert found["2024", "appeal-rate-in-development"][2:5] == (11.0, 344, 3124)
    assert found["2016", "appeal-rate"].value == 0.4
    assert ("2023", "appeal-rate-in-development") not in found


def test_england_is_read_and_not_summed(published: dict[str, ReadRow]) -> None:
    """England is the row “England Total4,9”; the row that excludes some is left out."""
    assert cells(published["E92000001"])["2024", "sen-appeals"].value == 22276
    assert sum(code.startswith("E") for code in published) == 1


def test_exchanged_codes_are_read_by_name(published: dict[str, ReadRow]) -> None:
    """The table gives five authorities one another's codes: Nottingham is 892, Nottinghamshire 891."""
    assert cells(published["892"])["2014", "sen-appeals"].value == 18
    assert cells(published["891"])["2014", "sen-appeals"].value == 47
    assert cells(published["928"])["2014", "sen-appeals"].value == 41


def test_an_authority_that_ended_has_no_later_years(published: dict[str, ReadRow]) -> None:
    """Cumbria ended in March 2023, Bournemouth in 2019: blank cells after that are no figures."""
    assert {facts.period.start.year for facts in published["909"].items} == set(range(2014, 2023))
    assert {facts.period.start.year for facts in published["837"].items} == set(range(2014, 2019))


def test_signs(tmp_path: Path) -> None:
    """A dash is zero, two dots and x are not available: never the one for the other."""
    (row,) = read(tmp_path, 'Darlington,841, - ,"1,192",0.00%, .. , .. ,.., x ,x')
    found = cells(row)
    assert found["2023", "sen-appeals"] == Cell("sen-appeals", "", 0, None, None, KNOWN)
    assert found["2023", "appeal-rate"][2:5] == (0.0, 0, 1192)
    assert found["2024", "sen-appeals"].availability == UNAVAILABLE
    assert found["2024", "appeal-rate-in-development"].value is None


def test_an_undeclared_sign_is_a_problem(tmp_path: Path) -> None:
    """A sign that the table does not explain rejects the row."""
    (row,) = read(tmp_path, "Darlington,841,?,100,1.0%,1,100,1.0%,100,1.0%")
    assert row.problems[0].value == "?"
    assert row.problems[0].row == 5


def test_regions_and_notes_are_passed(tmp_path: Path) -> None:
    """Headings of regions and everything after “Sources:” are not authorities."""
    rows = read(
        tmp_path,
        "NORTH EAST,,,,,,,,,",
        "Durham,840,1,100,1.0%,2,100,2.0%,100,2.0%",
        "Sources:,Courts",
        "Durham,840,x",
    )
    assert [row.items[0].place.code for row in rows] == ["840"]


@pytest.mark.parametrize(
    "line",
    [
        "Kent,840,1,100,1.0%,2,100,2.0%,100,2.0%",  # another authority's code
        "Durham,84,1,100,1.0%,2,100,2.0%,100,2.0%",
        "Durham,840,1,100,1.0%,2,100,2.0%,100,2.0%\nDurham,840,1,100,1.0%,2,100,2.0%,100,2.0%",
    ],
)
def test_a_code_that_cannot_be_right_is_a_problem(tmp_path: Path, line: str) -> None:
    """A name with another's code, a code that is none, and a code twice are problems."""
    rows = read(tmp_path, line)
    assert rows[-1].problems[0].column == "LA code"


def test_another_layout_is_refused(tmp_path: Path) -> None:
    """Headings that are not those we know name the year and the columns."""
    path = tmp_path / FILE
    path.write_text(HEAD.replace("Appeals registered4", "Appeals lodged", 1), encoding="utf-8")
    with pytest.raises(Refused, match="under 2023 stand the columns appeals lodged"):
        list(read_appeals(open_parcel(path).members[0]))
    path.write_text("SEND Appeal rate table\nnothing\n", encoding="utf-8")
    with pytest.raises(Refused, match="Local Authority"):
        list(read_appeals(open_parcel(path).members[0]))


def test_footnotes() -> None:
    """Digits glued to a name point to notes; digits that belong to it stay."""
    assert without_footnotes("England Total4,9") == "England Total"
    assert without_footnotes("Cumbria8") == "Cumbria"
    assert without_footnotes("In development:  Total Appealable Decisions1,8") == (
        "In development: Total Appealable Decisions"
    )
