"""Where a pack contradicts what the store knows."""

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import load_pack
from goldenthread.intake.queries.known_facts import cautions, contradictions
from goldenthread.records.models import Place
from tests.intake.packs import Tables, northshire, read, southmere, write

pytestmark = pytest.mark.django_db


def test_a_code_that_no_authority_has_is_said(tmp_path: Path) -> None:
    """It is let in with a warning where places are loaded; without any, nobody can tell."""
    rows = read(write(tmp_path, northshire())).rows
    assert cautions(rows) == []
    Place.objects.create(code="840", kind="authority", name="County Durham")
    (said,) = cautions(rows)
    assert said.is_warning
    assert (said.column, said.value) == ("place_code", "999")
    Place.objects.create(code="999", kind="authority", name="Northshire")
    assert cautions(rows) == []


def test_a_pack_does_not_contradict_its_own_earlier_load(tmp_path: Path) -> None:
    """Loading the same area again is no contradiction, whatever it changes of its own."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["organisations"][0]["name"] = "Northshire Council"
    assert contradictions(read(write(tmp_path / "2", tables)).rows) == []


def test_another_code_for_a_known_area_is_a_contradiction(tmp_path: Path) -> None:
    """The problem stands at the authority code, with the code that is known."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["area"][0]["place_code"] = "998"
    found = contradictions(read(write(tmp_path / "2", tables)).rows)
    assert [(problem.sheet, problem.row, problem.column) for problem in found] == [("area", 2, "place_code")]
    assert "authority code 999" in found[0].message


def coded(tables: Tables, code: str) -> Tables:
    """The pack with a code for the clinical commissioning group that both areas list."""
    for row in tables["organisations"]:
        if row["key"] == "northshire-ccg":
            row["code"] = code
    return tables


def test_a_shared_fact_says_who_says_otherwise_and_how_to_load_both(tmp_path: Path) -> None:
    """The fact, both values, the area that says otherwise, and the command that loads both in one act."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    found = contradictions(read(write(tmp_path / "2", coded(southmere(), "99A"))).rows)
    assert [(problem.sheet, problem.row, problem.column, problem.value) for problem in found] == [
        ("organisations", 2, "code", "99A")
    ]
    assert "The code of “northshire-ccg” is “99A” here, but “not stated” in Northshire." in found[0].message
    assert "goldenthread load-area southmere northshire (with the path of each pack)" in found[0].message


def test_packs_of_one_act_are_compared_with_each_other(tmp_path: Path) -> None:
    """What the store holds of their areas does not bind them; what they say themselves does."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    load_pack(write(tmp_path / "2", southmere()), by=SYSTEM)
    north = read(write(tmp_path / "3", coded(northshire(), "99A"))).rows
    south = read(write(tmp_path / "4", coded(southmere(), "99A"))).rows
    assert contradictions(north, [south]) == contradictions(south, [north]) == []
    other = read(write(tmp_path / "5", coded(southmere(), "99B"))).rows
    assert [str(problem) for problem in contradictions(north, [other])] == [
        "organisations, row 3, column code (“99A”): The code of “northshire-ccg” is “99A” here, but “99B” in "
        "Southmere. Make them the same, or give this organisation a key of its own."
    ]


def test_an_area_that_is_not_among_them_still_binds(tmp_path: Path) -> None:
    """Two packs that agree do not change a fact that a third area gives."""
    third = southmere()
    third["area"][0] |= {"key": "eastvale", "name": "Eastvale", "place_code": "997"}
    for place, tables in enumerate((northshire(), southmere(), third)):
        load_pack(write(tmp_path / str(place), tables), by=SYSTEM)
    north = read(write(tmp_path / "north", coded(northshire(), "99A"))).rows
    south = read(write(tmp_path / "south", coded(southmere(), "99A"))).rows
    found = contradictions(north, [south])
    assert len(found) == 1
    assert "but “not stated” in Eastvale." in found[0].message
    assert "load-area northshire southmere eastvale" in found[0].message


def test_two_packs_of_one_act_are_of_two_areas(tmp_path: Path) -> None:
    """Neither the area nor the authority may be the same."""
    one = read(write(tmp_path / "1", northshire())).rows
    again = read(write(tmp_path / "2", northshire())).rows
    assert ["area “northshire”" in problem.message for problem in contradictions(one, [again])] == [True]
    tables = southmere()
    tables["area"][0]["place_code"] = "999"
    same = read(write(tmp_path / "3", tables)).rows
    assert ["authority “999”" in problem.message for problem in contradictions(one, [same])] == [True]
