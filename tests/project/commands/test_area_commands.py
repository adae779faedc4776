"""The commands that load, list and export areas."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from goldenthread.project.cli import main
from tests.intake.packs import files, northshire, southmere, write

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
    assert "There is no file or folder" in said
    assert "There is no area “nowhere”." in said


def test_several_packs_are_loaded_in_one_act(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each area is said; where one is wrong none is loaded, and each problem has its pack."""
    north, south = write(tmp_path / "north", northshire()), write(tmp_path / "south", southmere())
    assert main(["load-area", str(north), str(south)]) == 0
    said = capsys.readouterr().err
    assert "Northshire is loaded:" in said
    assert "Southmere is loaded: 2 rows in 2 sheets." in said
    assert main(["load-area", str(north), str(south), "--json"]) == 0
    assert [each["area"] for each in json.loads(capsys.readouterr().out)["areas"]] == [
        "northshire",
        "southmere",
    ]
    tables = southmere()
    tables["organisations"][0]["code"] = "99A"
    wrong = write(tmp_path / "wrong", tables)
    assert main(["load-area", str(north), str(wrong)]) == 2
    told = capsys.readouterr()
    assert told.out.splitlines()[0].split()[:2] == ["pack", "sheet"]
    assert "The packs are refused: 2 problems. Nothing was loaded." in told.err
    assert main(["load-area", str(north), str(wrong), "--json"]) == 2
    problems = json.loads(capsys.readouterr().out)["problems"]
    assert [problem["pack"] for problem in problems] == [str(north), str(wrong)]


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


def test_a_workbook_goes_in_and_out_by_the_same_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The ending .xlsx makes a workbook of an export; loading tells a workbook by itself."""
    main(["load-area", str(write(tmp_path / "in", northshire()))])
    book = tmp_path / "northshire.xlsx"
    assert main(["export-area", "northshire", str(book)]) == 0
    assert "is written to" in capsys.readouterr().err
    assert main(["export-area", "northshire", str(book)]) == 2
    assert "--force" in capsys.readouterr().err
    assert main(["export-area", "northshire", str(book), "--force"]) == 0
    assert main(["load-area", str(book), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["replaced"] is True
    assert main(["export-area", "northshire", str(tmp_path / "out")]) == 0
    assert files(tmp_path / "out") == files(tmp_path / "in")


@pytest.mark.parametrize("name", ["pack.xls", "pack.xlsm", "pack.csv", "pack.zip"])
def test_other_endings_are_not_written(name: str, tmp_path: Path) -> None:
    """No folder is made by the name of a file."""
    main(["load-area", str(write(tmp_path / "in", northshire()))])
    assert main(["export-area", "northshire", str(tmp_path / name)]) == 2
    assert not (tmp_path / name).exists()


def test_a_blank_workbook_is_written_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It ends in .xlsx and does not write over another file unless forced; filled in, it loads."""
    assert main(["blank-workbook", str(tmp_path / "blank.txt")]) == 2
    assert main(["blank-workbook", str(tmp_path / "blank.xlsx")]) == 0
    assert main(["blank-workbook", str(tmp_path / "blank.xlsx")]) == 2
    assert main(["blank-workbook", str(tmp_path / "blank.xlsx"), "--force", "--json"]) == 0
    assert "priorities" in json.loads(capsys.readouterr().out)["sheets"]
    assert main(["load-area", str(tmp_path / "blank.xlsx")]) == 2
    assert "Nothing was loaded" in capsys.readouterr().err


def test_where_there_is_no_room_nothing_is_left(tmp_path: Path) -> None:
    """The disk ends in the middle of writing (here by a limit on the size of files): words, and no half a file."""
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)); "
        "from goldenthread.project.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    target = tmp_path / "out" / "blank.xlsx"
    done = subprocess.run(
        [sys.executable, "-c", script, "blank-workbook", str(target)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "GOLDENTHREAD_VAR": str(tmp_path / "var")},
    )
    assert done.returncode == 2, done.stderr
    assert "could not be written: File too large" in done.stderr
    assert list(target.parent.iterdir()) == []
