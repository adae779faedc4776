"""What must hold inside a pack beyond single cells."""

from pathlib import Path

import pytest

from tests.intake.packs import messages, northshire, read, write


def test_a_pack_has_an_area(tmp_path: Path) -> None:
    """Without area.csv there is no pack."""
    tables = northshire()
    del tables["area"]
    assert "The sheet “area” has no row" in messages(write(tmp_path, tables))[0]


def test_a_pack_has_one_area(tmp_path: Path) -> None:
    """Two rows in area.csv are two areas."""
    tables = northshire()
    tables["area"].append({**tables["area"][0], "key": "southmere"})
    assert messages(write(tmp_path, tables)) == [
        "area: The sheet “area” has 2 rows. A pack has one area, in one row below the header."
    ]


@pytest.mark.parametrize("code", ["84", "8400", "E06000047"])
def test_an_authority_code_has_three_digits(tmp_path: Path, code: str) -> None:
    """The three-digit code is text, and nothing else."""
    tables = northshire()
    tables["area"][0]["place_code"] = code
    assert len(messages(write(tmp_path, tables))) == 1


def test_the_key_of_an_area_is_shorter_than_others(tmp_path: Path) -> None:
    """An area's key is part of every address."""
    tables = northshire()
    tables["area"][0]["key"] = "n" * 61
    assert "At most 60 characters" in messages(write(tmp_path, tables))[0]


@pytest.mark.parametrize(
    ("sheet", "first", "last"),
    [
        ("organisations", {"starts": "2020-04-01"}, {"ends": "2020-03-31"}),
        ("services", {"age_min": "19"}, {"age_max": "18"}),
    ],
)
def test_an_end_is_not_before_its_beginning(
    tmp_path: Path, sheet: str, first: dict[str, str], last: dict[str, str]
) -> None:
    """Where a sheet has both, the first may not be more than the last."""
    tables = northshire()
    tables[sheet][0].update(first | last)
    assert "One of the two is wrong." in messages(write(tmp_path, tables))[0]


@pytest.mark.parametrize(("written", "meant"), [("0.79", "79"), ("0.125", "12.5"), ("-0.5", "-50")])
def test_a_share_where_a_percentage_is_meant_is_said_and_let_in(
    written: str, meant: str, tmp_path: Path
) -> None:
    """0.79 in a column of percentages may be 79 per cent: a warning asks, and the number stays as it is."""
    tables = northshire()
    tables["contributions"][0]["percent"] = written.removeprefix("-")
    tables["targets"] = [
        {"key": "t", "comparison": "at least", "value": written, "unit": "per cent", "wording": "So."}
    ]
    found = [problem for problem in read(write(tmp_path, tables)).problems if problem.column == "value"]
    assert [(each.sheet, each.row, each.kind) for each in found] == [("targets", 2, "warning")]
    assert f"write {meant}." in found[0].message


def test_79_is_79_per_cent(tmp_path: Path) -> None:
    """A percentage as people say it needs no word; nor does 0, nor 0.79 of something else."""
    tables = northshire()
    tables["contributions"][0] |= {"percent": "79", "amount": "0.79"}
    assert read(write(tmp_path, tables)).problems == []
