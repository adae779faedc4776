"""`goldenthread waits FILE.csv`."""

from pathlib import Path

import pytest

from goldenthread.project.cli import main

HEADER = "list,referral,removal,target_wait\n"
GOOD = "a,2024-01-01,2024-01-08,4\na,2024-01-04,,4\na,2024-01-10,,4\na,2024-01-16,,4\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lists.csv"


def test_pressure_in_one_unit_or_as_published(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Six days against four weeks: 0.43; the package prints 3."""
    path.write_text(HEADER + GOOD, encoding="utf-8")
    assert main(["waits", str(path)]) == 0
    assert float(capsys.readouterr().out.splitlines()[1].split(",")[-1]) == pytest.approx(3 / 7)
    assert main(["waits", str(path), "--as-published"]) == 0
    assert float(capsys.readouterr().out.splitlines()[1].split(",")[-1]) == 3


def test_problems_are_said_and_the_rest_is_printed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 1 where a row was left out."""
    path.write_text(HEADER + GOOD + "b,2024-01-02,2024-01-01,4\n", encoding="utf-8")
    assert main(["waits", str(path)]) == 1
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 2
    assert "row 6, column removal" in printed.err and "List “b” is left out" in printed.err


@pytest.mark.parametrize("text", ["", "a,b\n", HEADER, HEADER + "a,soon,,\n"])
def test_nothing_could_be_calculated(path: Path, text: str) -> None:
    """Exit status 2 where there is nothing to print."""
    path.write_text(text, encoding="utf-8")
    assert main(["waits", str(path)]) == 2


def test_rejected_rows_go_to_a_new_file(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each with what to do; a file that is there already is not written over, and none is written for nothing."""
    path.write_text(HEADER + GOOD + "a,soon,,4\n", encoding="utf-8")
    mend = tmp_path / "mend.csv"
    assert main(["waits", str(path), "--rejects", str(mend)]) == 1
    assert mend.read_text(encoding="utf-8").splitlines()[1].startswith("a,soon,,4,6,referral: is no date")
    assert "1 of 5 rows are left out." in capsys.readouterr().err
    assert main(["waits", str(path), "--rejects", str(mend)]) == 2
    assert "is there already" in capsys.readouterr().err
    path.write_text(HEADER + GOOD, encoding="utf-8")
    assert main(["waits", str(path), "--rejects", str(tmp_path / "none.csv")]) == 0
    assert not (tmp_path / "none.csv").exists()


def test_how_long_children_wait(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Kaplan–Meier with those still waiting, and the capacity that a standard needs by a day."""
    path.write_text(HEADER + GOOD, encoding="utf-8")
    assert main(["waits", str(path), "--how-long", "--by", "2024-06-30", "--standard", "2"]) == 0
    headings, row = (line.split(",") for line in capsys.readouterr().out.splitlines())
    found = dict(zip(headings, row, strict=True))
    assert (found["as_at"], found["waiting"], found["longest_weeks"]) == ("2024-01-16", "3", "1.7143")
    assert (found["median_weeks"], found["waiting_0_4"], found["standard_weeks"]) == ("1", "3", "2")
    assert float(found["capacity_per_month"]) > 0
    assert main(["waits", str(path), "--how-long"]) == 0
    assert capsys.readouterr().out.splitlines()[1].endswith(",,,,")


@pytest.mark.parametrize(
    "options",
    [
        ["--standard", "18"],
        ["--by", "2026-01-01"],
        ["--how-long", "--by", "2026-01-01", "--share", "0"],
        ["--how-long", "--by", "2026-01-01", "--standard", "-1"],
    ],
)
def test_what_the_options_need(path: Path, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A day, a share up to 100, a standard above 0: said, with exit status 2."""
    path.write_text(HEADER + GOOD, encoding="utf-8")
    assert main(["waits", str(path), *options]) == 2
    assert capsys.readouterr().out == ""
