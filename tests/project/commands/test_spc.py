"""`goldenthread spc FILE.csv`."""

import io
from pathlib import Path

import pytest

from goldenthread.project.cli import main

HEADER = "series,date,value,target,improvement_direction,rebase\n"
PRINTED = "series,date,value,mean,lpl,upl,special_cause_type,point_type,variation,assurance"


def write(folder: Path, values: str) -> str:
    rows = "".join(f"waits,2020-{i:02},{value},9,decrease,\n" for i, value in enumerate(values.split(","), 1))
    path = folder / "series.csv"
    path.write_text(HEADER + rows, encoding="utf-8")
    return str(path)


def test_a_row_for_each_point(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Screening is on unless it is turned off."""
    path = write(tmp_path, "1,2,1,2,10,1,2,1,2,1,2,1")
    assert main(["spc", path]) == 0
    screened = capsys.readouterr().out.splitlines()
    assert main(["spc", path, "--no-screening"]) == 0
    plain = capsys.readouterr().out.splitlines()
    assert screened[0] == plain[0] == PRINTED
    assert len(screened) == 13
    assert screened[5].split(",")[6:] == [
        "Above UCL",
        "special_cause_concern",
        "improvement_low",
        "consistent_pass",
    ]
    assert screened[1].split(",")[3] == plain[1].split(",")[3]
    assert screened[1].split(",")[5] < plain[1].split(",")[5]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`-` reads what another program writes."""
    stream = io.TextIOWrapper(io.BytesIO((HEADER + "a,2024-01,1,,,\n").encode()))
    monkeypatch.setattr("sys.stdin", stream)
    assert main(["spc", "-"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines()[1] == "a,2024-01,1,1.0,,,Common Cause,common_cause,common_cause,"
    assert "one point" in printed.err


def test_problems_are_said_and_the_rest_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 1 where a series was left out."""
    path = tmp_path / "series.csv"
    path.write_text(HEADER + "a,2024-01,1,,,\nb,2024-01,x1,,,\n", encoding="utf-8")
    assert main(["spc", str(path)]) == 1
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 2
    assert "row 3, column value" in printed.err


@pytest.mark.parametrize("text", ["", "a,b\n", HEADER, HEADER + "a,2024-01,one,,,\n"])
def test_nothing_could_be_charted(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2 where there is nothing to print, and then not even the headings are."""
    path = tmp_path / "series.csv"
    path.write_text(text, encoding="utf-8")
    assert main(["spc", str(path)]) == 2
    assert capsys.readouterr().out == ""


def test_a_file_that_is_no_csv(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A workbook is named as one, and what to do is said."""
    path = tmp_path / "series.csv"
    path.write_bytes(b"PK\x03\x04" + bytes(range(256)))
    assert main(["spc", str(path)]) == 2
    assert "The file is a workbook or a zip, not CSV" in capsys.readouterr().err


def test_no_such_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not there is said in words."""
    assert main(["spc", str(tmp_path / "none.csv")]) == 2
    assert "could not be read" in capsys.readouterr().err


def test_limits_are_fixed_after_twelve_or_more(tmp_path: Path) -> None:
    """`--fix-after 11` is refused."""
    with pytest.raises(SystemExit) as refusal:
        main(["spc", write(tmp_path, "1,2"), "--fix-after", "11"])
    assert refusal.value.code == 2
    assert main(["spc", write(tmp_path, "1,2,1,2,1,2,1,2,1,2,1,2"), "--fix-after", "12"]) == 0
