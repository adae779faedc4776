"""The format lait, from good and bad files to facts."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import polars
import pytest

from goldenthread.access.refusal import Refused
from goldenthread.indicators.catalogue import declared, source_indicator
from goldenthread.indicators.facts import ACTUAL, KNOWN, PROVISIONAL, PUBLISHED, UNAVAILABLE
from goldenthread.indicators.formats.lait.measures import OURS, key_of, measures
from goldenthread.indicators.formats.lait.periods import newest_year, period_of
from goldenthread.indicators.formats.lait.places import CODES
from goldenthread.indicators.formats.lait.release import LAIT
from goldenthread.indicators.formats.table import already_given
from goldenthread.methods.period import (
    Period,
    academic_year,
    calendar_year,
    day_instant,
    financial_year,
    january,
)
from goldenthread.records.place_list import listed_places
from tests.indicators.formats.reading_files import facts, problems, read_file, write_csv

SLICE = Path(__file__).resolve().parents[2] / "data" / "lait_2026" / "lait_children_with_sen.zip"
HEADER = ["Short Desc", "Data item", "Years", "LA and Regions", "Values", "LA Number", "Region"]


def row(
    measure: str = "SEN_TotSENSuP", year: str = "2025", value: str = "16", number: str = "840.0"
) -> list[str]:
    return [measure, "", year, "Durham", value, number, "North East"]


def test_the_four_areas() -> None:
    """SEN support and EHC plans, 2016 and 2025, as published: Durham 11.3 → 16.0 and 3.1 → 5.1, and the others."""
    understood, rows = read_file(LAIT, SLICE)
    assert (understood.release, problems(rows)) == ("2025", [])
    found = facts(rows)
    expected = {
        "840": (11.3, 16.0, 3.1, 5.1),
        "808": (12.3, 13.7, 2.5, 5.5),
        "929": (12.9, 14.4, 2.7, 7.0),
        "831": (13.6, 14.2, 3.0, 5.7),
    }
    for code, values in expected.items():
        asked = [(key, year) for key in ("sen-support", "ehc-plan-share") for year in (2016, 2025)]
        shown = [round(found[code, january(year), key, ""][0] or 0, 1) for key, year in asked]
        assert shown == list(values), code
    assert found["840", academic_year(2019), "ks2-standard-ehc-plan", ""] == (
        None,
        UNAVAILABLE,
        ACTUAL,
        PUBLISHED,
    )
    assert ("E92000001", financial_year(2024), "sen-weekly-cost", "") in found
    assert ("E12000001", january(2025), "sen-support", "school-phase=primary") in found


def test_parquet_and_csv_say_the_same(tmp_path: Path) -> None:
    """The same rows in both forms give the same facts, numbers of places as floats and empty cells included."""
    rows = [row(), row(value="-", year="2024"), row(number="970.0", value="14.199999999999999")]
    path = write_csv(tmp_path / "some.csv", [HEADER, *rows])
    frame = polars.DataFrame(
        {name: [each[i] or None for each in rows] for i, name in enumerate(HEADER)}
    ).with_columns(polars.col("LA Number").cast(polars.Float64))
    frame.write_parquet(tmp_path / "bds_long.parquet")
    (_, from_csv), (_, from_parquet) = read_file(LAIT, path), read_file(LAIT, tmp_path / "bds_long.parquet")
    assert facts(from_csv) == facts(from_parquet)
    assert facts(from_csv)["840", january(2024), "sen-support", ""][:2] == (None, UNAVAILABLE)
    assert facts(from_csv)["E92000001", january(2025), "sen-support", ""][:2] == (14.199999999999999, KNOWN)


@pytest.mark.parametrize(
    ("bad", "column"),
    [
        (row(value="c"), "Values"),
        (row(value="x"), "Values"),
        (row(value=""), "Values"),
        (row(value="1,234"), "Values"),
        (row(number="999.0"), "LA Number"),
        (row(number="Durham"), "LA Number"),
        (row(year="20225"), "Years"),
        (row(measure=""), "Short Desc"),
    ],
)
def test_what_cannot_be_read_is_a_problem_and_never_zero(tmp_path: Path, bad: list[str], column: str) -> None:
    """An undeclared marker, an unknown place, no year, no measure: the row is rejected, the others are read."""
    path = write_csv(tmp_path / "some.csv", [HEADER, bad, row(number="808.0")])
    _, rows = read_file(LAIT, path)
    assert [(number, where) for number, where, _, _ in problems(rows)] == [(2, column)]
    assert list(facts(rows)) == [("808", january(2025), "sen-support", "")]


def test_the_same_fact_twice_is_a_problem(tmp_path: Path) -> None:
    """The second row is rejected, and says where the first stands."""
    path = write_csv(tmp_path / "some.csv", [HEADER, row(), row(value="17")])
    ((number, _, _, message),) = problems(read_file(LAIT, path)[1])
    assert (number, message) == (3, already_given(2))


def test_another_file_is_refused_by_its_columns(tmp_path: Path) -> None:
    """The wrong file, a missing column, a renamed one, and a Parquet file that was cut off."""
    with pytest.raises(Refused, match="is not the benchmarking table of LAIT"):
        read_file(LAIT, write_csv(tmp_path / "wrong.csv", [["time_period", "la_name"], ["2025", "Durham"]]))
    with pytest.raises(Refused, match="missing: Values"):
        read_file(LAIT, write_csv(tmp_path / "less.csv", [[n for n in HEADER if n != "Values"]]))
    renamed = ["Year" if name == "Years" else name for name in HEADER]
    with pytest.raises(Refused, match=r"not known: Year\. Columns that are missing: Years"):
        read_file(LAIT, write_csv(tmp_path / "renamed.csv", [renamed, row()]))
    whole = io.BytesIO()
    polars.DataFrame({"Years": ["2025"] * 1000}).write_parquet(whole)
    (tmp_path / "cut.parquet").write_bytes(whole.getvalue()[:-9])
    with pytest.raises(Refused, match="not a whole Parquet file"):
        read_file(LAIT, tmp_path / "cut.parquet")
    both = tmp_path / "both"
    for name in ("one.csv", "two.csv"):
        write_csv(both / name, [HEADER, row()])
    with pytest.raises(Refused, match="more than once"):
        read_file(LAIT, both)


def test_a_byte_order_mark_and_windows_1252_are_read(tmp_path: Path) -> None:
    """The mark is no part of the first column; other bytes are named in the preview."""
    assert len(facts(read_file(LAIT, write_csv(tmp_path / "a.csv", [HEADER, row()], "utf-8-sig"))[1])) == 1
    said, rows = read_file(
        LAIT, write_csv(tmp_path / "b.csv", [[*HEADER], [*row()[:3], "Côte", *row()[4:]]], "cp1252")
    )
    assert len(facts(rows)) == 1
    assert "Windows-1252" in said.notes[0]


def test_what_is_not_on_the_list_is_kept_and_said(tmp_path: Path) -> None:
    """A new measure under its code; a row with neither year nor value is passed over."""
    rows = [HEADER, row(measure="New one", value="3"), row(year="0", value="-")]
    said, read = read_file(LAIT, write_csv(tmp_path / "a.csv", rows))
    assert list(facts(read)) == [("840", calendar_year(2025), "lait.New-one", "")]
    assert any("not on the program's list" in note and "New one" in note for note in said.notes)
    assert any("neither a year nor a value" in note for note in said.notes)


@pytest.mark.parametrize(
    ("label", "years", "period", "finality"),
    [
        ("2025", "January", january(2025), ACTUAL),
        ("2025", "academic year", academic_year(2024), ACTUAL),
        ("2023/24", "academic year", academic_year(2023), ACTUAL),
        ("2025 (prov)", "academic year", academic_year(2024), PROVISIONAL),
        ("2024 (Rev)", "academic year", academic_year(2023), ACTUAL),
        ("2016", "financial year", financial_year(2015), ACTUAL),
        ("2024-25 (OT)", "financial year", financial_year(2024), ACTUAL),
        ("2024", "calendar year", calendar_year(2024), ACTUAL),
        ("2014-16", "calendar year", Period(date(2014, 1, 1), date(2016, 12, 31), "interval"), ACTUAL),
        ("2013/14-15/16", "financial year", Period(date(2013, 4, 1), date(2016, 3, 31), "interval"), ACTUAL),
        ("2024", "end of September", day_instant(date(2024, 9, 30)), ACTUAL),
        ("2024", "year", calendar_year(2024), ACTUAL),
    ],
)
def test_a_year_is_read_by_what_it_is_of(label: str, years: str, period: Period, finality: int) -> None:
    """A census is its January, a school year the one that ends in it; provisional figures say so."""
    assert period_of(label, years) == (period, finality)


def test_what_is_no_year_is_none() -> None:
    """0, a month, a word and a span backwards are not years; the newest year of a span is its last."""
    assert [period_of(label, "year") for label in ("0", "Oct-25", "latest", "2016-15")] == [None] * 4
    assert [newest_year(label) for label in ("2013/14-15/16", "2024-25", "2025", "0")] == [
        2016,
        2025,
        2025,
        0,
    ]


def test_every_measure_has_one_key_and_ours_are_declared() -> None:
    """434 measures; those of ours are declared, and the others have the source's own titles."""
    assert len({each.indicator for each in measures().values() if each.code not in OURS}) == 434 - len(OURS)
    assert {key for key, _ in OURS.values()} <= set(declared())
    assert set(OURS) <= set(measures())
    found = source_indicator("lait", key_of("SEN_AppealableDec"))
    assert found is not None and found.title.startswith("Appeal rate")
    assert set(CODES.values()) <= set(listed_places())
