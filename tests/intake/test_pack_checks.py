"""What must hold inside a pack beyond single cells."""

from pathlib import Path

import pytest

from tests.intake.packs import messages, northshire, write


def test_a_pack_has_an_area(tmp_path: Path) -> None:
    """Without area.csv there is no pack."""
    tables = northshire()
    del tables["area"]
    assert "There is no area.csv with the area" in messages(write(tmp_path, tables))[0]


def test_a_pack_has_one_area(tmp_path: Path) -> None:
    """Two rows in area.csv are two areas."""
    tables = northshire()
    tables["area"].append({**tables["area"][0], "key": "southmere"})
    assert messages(write(tmp_path, tables)) == [
        "area: area.csv has 2 rows. A pack has one area, in one row below the header."
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
