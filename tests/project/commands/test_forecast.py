"""`goldenthread forecast`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.project.cli import main
from tests.published import SLICE_2022, durham_with_statistics, published

HEADINGS = "year,central,low_50,high_50,low_80,high_80,low_95,high_95,method"
pytestmark = pytest.mark.usefixtures("loaded", "db")


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        published(SLICE_2022)
        yield area


def test_objects_for_each_year(capsys: pytest.CaptureFixture[str]) -> None:
    """Whole plans; each range holds the narrower one."""
    assert main(["forecast", "caseload", "--place", "840", "--to", "2030", "--json"]) == 0
    printed = capsys.readouterr()
    rows = json.loads(printed.out)
    assert [row["year"] for row in rows] == [2026, 2027, 2028, 2029, 2030]
    assert ",".join(rows[0]) == HEADINGS
    for row in rows:
        assert row["low_95"] <= row["low_80"] <= row["low_50"] <= row["central"]
        assert row["central"] <= row["high_50"] <= row["high_80"] <= row["high_95"]
    assert "It knows nothing of changes in the law" in printed.err


def test_csv_and_an_earlier_origin(capsys: pytest.CaptureFixture[str]) -> None:
    """From 2020 only what was known then is used."""
    arguments = ["forecast", "caseload", "--place", "E92000001", "--to", "2022", "--origin", "2020", "--csv"]
    assert main(arguments) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["year"] for row in rows] == ["2021", "2022"]


def test_a_table_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """The default is a table for reading; a forecast ends ten years ahead and says so."""
    assert main(["forecast", "caseload", "--place", "E12000001", "--to", "2060"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines()[0].split() == HEADINGS.split(",")
    assert printed.out.splitlines()[-1].startswith("2035")
    assert "Years beyond 2035 are not forecast" in printed.err


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["--place", "000", "--to", "2030"], 2, "There is no place “000”"),
        (["--place", "909", "--to", "2030"], 2, "Cumbria ended on 31 March 2023"),
        (["--place", "Durham", "--to", "2030"], 2, "There is no place “Durham”"),
        (["--place", "886", "--to", "2030"], 1, "No count of EHC plans is held for Kent"),
        (["--place", "840", "--to", "2025"], 2, "must be a later year than 2025"),
        (["--place", "840", "--to", "2030", "--origin", "1999"], 1, "January 1999 is not known"),
        (["--place", "840", "--to", "2030", "--population"], 2, "No projection of the population"),
        (["--place", "840", "--to", "2030", "--on", "2009-01-01"], 1, "No count of EHC plans"),
    ],
)
def test_why_not_is_said(
    arguments: list[str], status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 2 where the question is wrong, 1 where the counts give no answer."""
    assert main(["forecast", "caseload", *arguments]) == status
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    "bad", [["caseload", "--place", "840", "--to", "30"], ["backtest", "--ahead", "11"], []]
)
def test_a_wrong_argument_is_refused(bad: list[str]) -> None:
    """A year has four digits, and nobody judges eleven years ahead."""
    with pytest.raises(SystemExit) as refusal:
        main(["forecast", *bad])
    assert refusal.value.code == 2


def test_every_method_and_origin(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Rows for each origin, the newest together, who won in words; and the same as a page."""
    assert main(["forecast", "backtest", "--json", "--ahead", "1", "2"]) == 0
    printed = capsys.readouterr()
    told = json.loads(printed.out)
    assert {row["ahead"] for row in told["rows"]} == {1, 2}
    assert {row["method"] for row in told["newest"]} > {"ensemble", "persistence"}
    assert "One year ahead" in printed.err
    assert main(["forecast", "backtest", "--ahead", "1", "--regions"]) == 0
    assert capsys.readouterr().out.startswith("method")
    page = tmp_path / "page.md"
    assert main(["forecast", "backtest", "--ahead", "1", "--write", str(page)]) == 0
    assert page.read_text(encoding="utf-8").startswith("# How wrong")


def test_the_bars_hold_on_the_slices(capsys: pytest.CaptureFixture[str]) -> None:
    """One year ahead over the newest three origins: nearer than the best simple method, 90 to 98% within the 95% range.
    The whole releases are judged by `make forecast-backtest`."""
    assert main(["forecast", "backtest", "--json", "--ahead", "1"]) == 0
    newest = json.loads(capsys.readouterr().out)["newest"]
    ours = next(row for row in newest if row["method"] == "ensemble")
    assert ours["best"]
    assert ours["origin"] == [2022, 2023, 2024]
    assert 90 <= ours["covered_95"] <= 98


def test_a_page_that_cannot_be_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A folder that is not there is said, with what is the matter."""
    assert main(["forecast", "backtest", "--ahead", "1", "--write", str(tmp_path / "none" / "page.md")]) == 2
    assert "could not be written: No such file or directory" in capsys.readouterr().err


def test_a_gss_code_is_as_good(capsys: pytest.CaptureFixture[str]) -> None:
    """E06000047 is County Durham."""
    assert main(["forecast", "caseload", "--place", "E06000047", "--to", "2026", "--csv"]) == 0
    printed = capsys.readouterr().out
    assert main(["forecast", "caseload", "--place", "840", "--to", "2026", "--csv"]) == 0
    assert capsys.readouterr().out == printed


def test_nothing_to_judge(capsys: pytest.CaptureFixture[str]) -> None:
    """One year cannot be judged."""
    assert main(["forecast", "backtest", "--on", "2010-06-01"]) == 2
    assert "Nothing can be judged" in capsys.readouterr().err
