"""The format ons-population, from good and bad files to facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import ACTUAL, DERIVED, KNOWN, PROJECTED, PUBLISHED
from goldenthread.indicators.formats.ons_population.estimates import AGES, year_of
from goldenthread.indicators.formats.ons_population.places import by_gss_code, wholes
from goldenthread.indicators.formats.ons_population.projections import COLUMNS, years_of
from goldenthread.indicators.formats.ons_population.release import ONS_POPULATION
from goldenthread.methods.period import month_instant
from goldenthread.records.place_list import AUTHORITY, ENGLAND, listed_places
from tests.indicators.formats.reading_files import facts, problems, read_file, write_csv

SLICE = Path(__file__).resolve().parents[2] / "data" / "ons_population" / "ons_population.zip"
HEADER = ["utla20_code", "utla20_name", "total_population", *AGES]
PEOPLE = "population-0-25"
MID_2020 = month_instant(2020, 6)


def row(code: str = "E06000047", each: int = 10, total: int | None = None) -> list[str]:
    """So many people of each year of age, written as the source does."""
    return [
        code,
        "County Durham",
        f"{each * len(AGES) if total is None else total}.0",
        *[f"{each}.0"] * len(AGES),
    ]


def projected(
    age: object, value: str = "4642.000", sex: str = "persons", code: str = "E06000047"
) -> list[str]:
    return [code, "County Durham", "Population", sex, str(age), value, value]


PROJECTION = [*COLUMNS, "2022", "2023"]


def test_the_four_areas_and_their_region() -> None:
    """Mid-2020, aged 0 to 25: Durham 158,495, …; the North East, all of whose parts are there, is added up."""
    said, rows = read_file(ONS_POPULATION, SLICE)
    assert (said.release, problems(rows)) == ("mid-2020, projections 2022 to 2030", [])
    found = facts(rows)
    for code, people in (
        ("840", 158495),
        ("808", 59278),
        ("929", 82056),
        ("831", 88136),
        ("E12000001", 805569),
    ):
        assert found[code, MID_2020, PEOPLE, ""] == (people, KNOWN, ACTUAL, DERIVED)
    assert found["840", MID_2020, PEOPLE, "age=0"] == (4727, KNOWN, ACTUAL, PUBLISHED)
    assert (ENGLAND, MID_2020, PEOPLE, "") not in found
    in_2030 = month_instant(2030, 6)
    assert found["840", in_2030, PEOPLE, "age=0"] == (4728.583, KNOWN, PROJECTED, PUBLISHED)
    assert found["840", in_2030, PEOPLE, ""][1:] == (KNOWN, PROJECTED, DERIVED)


def test_england_is_added_up_when_every_part_of_that_map_is_there(tmp_path: Path) -> None:
    """With the 151 authorities that stood in mid-2020, Northamptonshire and Cumbria among them; with one fewer, not."""
    standing = [
        each for each in listed_places().values() if each.kind == AUTHORITY and each.stands_on(MID_2020.end)
    ]
    rows = [row(each.gss_codes[-1]) for each in standing]
    said, read = read_file(ONS_POPULATION, write_csv(tmp_path / "whole.csv", [HEADER, *rows]))
    assert facts(read)[ENGLAND, MID_2020, PEOPLE, ""] == (260 * len(standing), KNOWN, ACTUAL, DERIVED)
    assert {"909", "928"} <= {each.code for each in standing} and not said.notes
    fewer = [each for each in rows if each[0] != "E10000021"]
    said, read = read_file(ONS_POPULATION, write_csv(tmp_path / "fewer.csv", [HEADER, *fewer]))
    found = facts(read)
    assert (ENGLAND, MID_2020, PEOPLE, "") not in found and ("E12000004", MID_2020, PEOPLE, "") not in found
    assert ("E12000001", MID_2020, PEOPLE, "") in found
    assert "Northamptonshire" in said.notes[0]


def test_a_code_is_looked_up_on_the_map_of_the_day(tmp_path: Path) -> None:
    """Cumbria stood in mid-2020; Cumberland, which began in 2023, did not. Wales is passed over."""
    rows = [HEADER, row("E10000006"), row("E06000063"), row("W06000015")]
    read = read_file(ONS_POPULATION, write_csv(tmp_path / "a.csv", rows))[1]
    assert {place for place, *_ in facts(read)} == {"909"}
    ((number, column, value, message),) = problems(read)
    assert (number, column, value) == (3, "utla20_code", "E06000063")
    assert "Cumberland did not stand on 30 June 2020" in message


@pytest.mark.parametrize(
    ("bad", "column"),
    [
        (row("E06999999"), "utla20_code"),
        (row(total=911), "total_population"),
        ([*row()[:3], "x", *row()[4:]], "0"),
        ([*row()[:3], "", *row()[4:]], "0"),
        ([*row()[:3], "-5", *row()[4:]], "0"),
    ],
)
def test_what_cannot_be_read_is_a_problem(tmp_path: Path, bad: list[str], column: str) -> None:
    """An unknown place, ages that do not add up, a marker: the row is rejected, the others are read."""
    rows = read_file(ONS_POPULATION, write_csv(tmp_path / "a.csv", [HEADER, bad, row("E06000005")]))[1]
    assert [(number, where) for number, where, _, _ in problems(rows)] == [(2, column)]
    assert {place for place, *_ in facts(rows)} == {"841"}


def test_the_same_place_twice_is_a_problem(tmp_path: Path) -> None:
    """In the estimates and in the projections."""
    rows = read_file(ONS_POPULATION, write_csv(tmp_path / "a.csv", [HEADER, row(), row()]))[1]
    assert [number for number, *_ in problems(rows)] == [3]
    rows = read_file(ONS_POPULATION, write_csv(tmp_path / "b.csv", [PROJECTION, projected(3), projected(3)]))[
        1
    ]
    assert [number for number, *_ in problems(rows)] == [3]


def test_projections_say_that_they_are(tmp_path: Path) -> None:
    """Each age and sex; the sum only where every age is there; older ages are passed over, other words are problems."""
    ages = [projected(age, "10.500") for age in range(26)]
    rows = [
        PROJECTION,
        *ages,
        projected(4, sex="males"),
        projected("90+"),
        projected("teenagers"),
        projected(5, "x", sex="females"),
    ]
    read = read_file(ONS_POPULATION, write_csv(tmp_path / "a.csv", rows))[1]
    found = facts(read)
    in_2022 = month_instant(2022, 6)
    assert found["840", in_2022, PEOPLE, ""] == (273.0, KNOWN, PROJECTED, DERIVED)
    assert found["840", in_2022, PEOPLE, "age=4;sex=male"] == (4642.0, KNOWN, PROJECTED, PUBLISHED)
    assert ("840", in_2022, PEOPLE, "sex=male") not in found
    assert [(number, column) for number, column, _, _ in problems(read)] == [(30, "AGE_GROUP"), (31, "2022")]


def test_another_file_is_refused(tmp_path: Path) -> None:
    """The wrong file, small areas, a missing and a renamed column, two tables of one kind."""
    with pytest.raises(Refused, match="is not a table of projections"):
        read_file(ONS_POPULATION, write_csv(tmp_path / "x.csv", [["time_period", "la_name"]]))
    small = ["lsoa11_code", "lsoa11_name", *HEADER[2:]]
    with pytest.raises(Refused, match=r"not known: lsoa11_code, lsoa11_name"):
        read_file(ONS_POPULATION, write_csv(tmp_path / "small.csv", [small]))
    with pytest.raises(Refused, match=r"missing: 90\+"):
        read_file(ONS_POPULATION, write_csv(tmp_path / "less.csv", [HEADER[:-1]]))
    with pytest.raises(Refused, match=r"not known: everybody"):
        read_file(ONS_POPULATION, write_csv(tmp_path / "r.csv", [[*HEADER[:2], "everybody", *HEADER[3:]]]))
    for name in ("a.csv", "b.csv"):
        write_csv(tmp_path / "both" / name, [HEADER, row()])
    with pytest.raises(Refused, match="one after the other"):
        read_file(ONS_POPULATION, tmp_path / "both")


def test_a_byte_order_mark_and_windows_1252_are_read(tmp_path: Path) -> None:
    """The mark is no part of the first column; other bytes are named in the preview."""
    assert facts(read_file(ONS_POPULATION, write_csv(tmp_path / "a.csv", [HEADER, row()], "utf-8-sig"))[1])
    named = ["E06000047", "Comté", *row()[2:]]
    said, read = read_file(ONS_POPULATION, write_csv(tmp_path / "b.csv", [HEADER, named], "cp1252"))
    assert facts(read) and "Windows-1252" in said.notes[0]


def test_what_is_in_a_folder_beside_the_tables_is_named_and_not_read(tmp_path: Path) -> None:
    """A table of small areas beside that of authorities does no harm."""
    write_csv(tmp_path / "a.csv", [HEADER, row()])
    write_csv(tmp_path / "lsoa.csv", [["lsoa11_code", "0"], ["E01000001", "3"]])
    said, read = read_file(ONS_POPULATION, tmp_path)
    assert facts(read) and "Not read: lsoa.csv." in said.notes


def test_tables_are_known_by_their_columns() -> None:
    """The year is in the first column of estimates, and in the last ones of projections."""
    assert (year_of(HEADER), year_of(PROJECTION), years_of(PROJECTION)) == (2020, None, (2022, 2023))
    assert years_of([*COLUMNS, "later"]) == ()
    assert by_gss_code()["E06000048"].code == by_gss_code()["E06000057"].code == "929"
    north_east = next(each for each in wholes({"840"}, MID_2020.end) if each[0].code == "E12000001")
    assert (north_east[1], len(north_east[2])) == (("840",), 11)
