"""The commands that load, list and export areas."""

import json
from pathlib import Path

import pytest

from goldenthread.project.cli import main
from tests.intake.packs import files, northshire, write

pytestmark = pytest.mark.django_db


def test_an_area_is_loaded_listed_and_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Words go to standard error, data to standard output, and the export is the bytes that were loaded."""
    folder = write(tmp_path / "in", northshire())
    assert main(["load-area", str(folder)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "Northshire is loaded: 15 rows in 12 sheets." in said.err
    assert main(["areas"]) == 0
    assert "northshire  Northshire  999" in capsys.readouterr().out
    assert main(["export-area", "northshire", str(tmp_path / "out")]) == 0
    assert files(tmp_path / "out") == files(folder)


def test_areas_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each area is an object with its key, its authority code and its newest load."""
    main(["load-area", str(write(tmp_path, northshire())), "--json"])
    loaded = json.loads(capsys.readouterr().out)
    assert (loaded["loaded"], loaded["area"], loaded["rows"], loaded["problems"]) == (
        True,
        "northshire",
        15,
        [],
    )
    main(["areas", "--json"])
    area = json.loads(capsys.readouterr().out)[0]
    assert (area["key"], area["place_code"], area["opens_on"]) == ("northshire", "999", "2020-03-18")
    assert area["sha256"] == loaded["sha256"]


def test_no_area_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """An empty store lists nothing and says how to fill it."""
    assert main(["areas"]) == 0
    assert "No area is loaded." in capsys.readouterr().err


def test_a_refused_pack_exits_2_with_every_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each problem has its sheet, row, column, value and what to do; nothing is loaded."""
    tables = northshire()
    tables["services"][0]["age_max"] = "eighteen"
    tables["contributions"][0]["amount"] = "1,080"
    folder = write(tmp_path, tables)
    assert main(["load-area", str(folder)]) == 2
    said = capsys.readouterr()
    assert said.out.splitlines()[0].split() == ["sheet", "row", "column", "value", "what", "to", "do"]
    assert "contributions  2    amount   1,080" in said.out
    assert "The pack is refused: 2 problems. Nothing was loaded." in said.err
    assert main(["load-area", str(folder), "--json"]) == 2
    refused = json.loads(capsys.readouterr().out)
    assert [problem["column"] for problem in refused["problems"]] == ["age_max", "amount"]


def test_a_warning_loads_and_exits_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Done, with problems found: what cannot be read as a date is kept and said."""
    tables = northshire()
    tables["actions"][0]["due"] = "when ready"
    assert main(["load-area", str(write(tmp_path, tables))]) == 1
    assert "when ready" in capsys.readouterr().out


def test_a_path_or_key_that_is_not_there_exits_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing folder and an unknown area are said in words."""
    assert main(["load-area", str(tmp_path / "nothing")]) == 2
    assert main(["export-area", "nowhere", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert "is not a folder" in said
    assert "There is no area “nowhere”." in said


def test_an_export_does_not_write_among_other_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that holds something else is refused, unless forced."""
    main(["load-area", str(write(tmp_path / "in", northshire()))])
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("")
    assert main(["export-area", "northshire", str(tmp_path / "out")]) == 2
    assert "--force" in capsys.readouterr().err
    assert main(["export-area", "northshire", str(tmp_path / "out"), "--force", "--json"]) == 0
    assert "area.csv" in json.loads(capsys.readouterr().out)["files"]
