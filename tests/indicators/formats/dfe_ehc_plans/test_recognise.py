"""A release is recognised by its columns; an unknown layout is refused with the columns named."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.indicators.formats.dfe_ehc_plans.layout import Column, Table
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2025 import CASELOAD, LAYOUT
from goldenthread.indicators.formats.dfe_ehc_plans.recognise import understand
from goldenthread.indicators.formats.dfe_ehc_plans.statistics_table import read_table
from goldenthread.intake.format import Understood
from goldenthread.intake.parcel import open_parcel
from tests.indicators.made_release import (
    ALL_PLANS,
    DURHAM,
    IN_2024,
    JANUARY_2025,
    row_of,
    write_table,
    zip_of,
)
from tests.published import SLICE

PLANS = row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390)


def look(path: Path) -> Understood:
    return understand(open_parcel(path))


def test_the_published_release() -> None:
    """The zip as published is release 2025 with its fourteen tables, and says what to know."""
    found = look(SLICE)
    assert (found.release, found.published) == ("2025", None)
    assert len(found.files) == 14
    assert any("Hackney" in note for note in found.notes)


def test_one_file_or_a_folder(tmp_path: Path) -> None:
    """One table is read alone, under whatever name a browser saved it; a folder says what is missing."""
    path = write_table(tmp_path / "one", "caseload.csv", [PLANS], name="caseload (1).csv")
    assert [file.title for file in look(path).files] == ["EHC plans as at January each year"]
    write_table(tmp_path / "two", "caseload.csv", [PLANS])
    write_table(tmp_path / "two", "sen_needs_all_plans.csv", [PLANS])
    found = look(tmp_path / "two")
    assert found.release == "2025"
    assert "newplans.csv" in found.notes[0]


def test_tables_with_the_same_columns_are_told_apart(tmp_path: Path) -> None:
    """The two tables of need have the same columns: without its name, the periods say which it is."""
    stock = write_table(tmp_path, "sen_needs_all_plans.csv", [PLANS], name="a.csv")
    flow = write_table(
        tmp_path, "sen_need_newplans.csv", [row_of(DURHAM, IN_2024, ALL_PLANS, ehc_plans=5)], name="b.csv"
    )
    assert look(stock).files[0].title.startswith("EHC plans as at January")
    assert look(flow).files[0].title.startswith("New EHC plans")


def test_columns_may_stand_in_another_order_and_case(tmp_path: Path) -> None:
    """The 2022 release has old_la_code before new_la_code; case has changed between years."""
    header = [name.lower() for name in reversed(CASELOAD.header)]
    path = write_table(tmp_path, "caseload.csv", [PLANS], header=header, mark=False)
    assert look(path).files[0].title == "EHC plans as at January each year"
    (row, *_) = read_table(open_parcel(path).members[0], CASELOAD, LAYOUT)
    assert row.items[0].cells[0].value == 5390


def test_an_unknown_layout_names_its_columns(tmp_path: Path) -> None:
    """A column that is not known and one that is missing are both named, and nothing is read."""
    header = ["plans_of_all_kinds" if name == "ehcplans" else name for name in CASELOAD.header]
    path = write_table(tmp_path, "caseload.csv", [PLANS], header=header)
    with pytest.raises(Refused) as refused:
        look(path)
    assert "Columns that are not known: plans_of_all_kinds." in str(refused.value)
    assert "Columns that are missing: ehcplans." in str(refused.value)


def test_a_column_that_should_be_there_twice(tmp_path: Path) -> None:
    """A release that mends the doubled column has another layout, and the column is named."""
    header = list(dict.fromkeys(LAYOUT.table("annual_reviews.csv").header))
    path = write_table(tmp_path, "annual_reviews.csv", [], header=header)
    with pytest.raises(Refused, match=r"missing: review_meeting_prior_24\."):
        look(path)


def test_another_file_altogether(tmp_path: Path) -> None:
    """A file of something else is named as such, with its columns."""
    path = tmp_path / "schools.csv"
    path.write_text("urn,name,phase\n100000,A School,Primary\n")
    with pytest.raises(Refused, match=r"is not a table of the release.*urn, name, phase"):
        look(path)


def test_the_same_table_twice(tmp_path: Path) -> None:
    """Two files that are one table are refused: we cannot tell which is meant."""
    write_table(tmp_path, "caseload.csv", [PLANS])
    write_table(tmp_path, "caseload.csv", [PLANS], name="copy of caseload.csv")
    with pytest.raises(Refused, match="a second time"):
        look(zip_of(tmp_path, tmp_path / "release.zip"))


def test_a_later_release_in_the_same_layout(tmp_path: Path) -> None:
    """The release is that of its newest period; what we do not know is when it was published."""
    path = write_table(tmp_path, "caseload.csv", [{**PLANS, "time_period": "202526"}])
    found = look(path)
    assert (found.release, found.published) == ("2026", None)


def test_a_new_year_is_a_small_change(tmp_path: Path) -> None:
    """A 2026 layout renames a topic, splits a column and lower-cases another, in a few lines, and reads."""
    changed: Table = CASELOAD.with_topics(
        {"Child or young persons age": "Age at start of academic year"}
    ).with_columns(
        {
            "special_academy_free": (
                Column(
                    "special_academy", "Special academies", "ehc-plans", "placement-detail=special-academy"
                ),
                Column(
                    "special_free_school",
                    "Special free schools",
                    "ehc-plans",
                    "placement-detail=special-free",
                ),
            ),
            "AP_PRU_total_pc": Column(
                "ap_pru_total_pc", "Total percentage alternative provision", unit="per cent"
            ),
            "await_prov_2022": None,
        }
    )
    layout = replace(LAYOUT, key="dfe-ehc-plans-2026", release="2026", tables=(changed,))
    path = write_table(
        tmp_path,
        "caseload.csv",
        [
            row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=60, special_free_school=7),
            row_of(
                DURHAM,
                JANUARY_2025,
                breakdown_topic="Age at start of academic year",
                breakdown="age 10",
                ehcplans=60,
                special_free_school=7,
            ),
        ],
        layout=layout,
    )
    rows = list(read_table(open_parcel(path).members[0], changed, layout))
    cells = {(c.indicator, c.breakdown): c.value for row in rows for facts in row.items for c in facts.cells}
    assert not any(row.problems for row in rows)
    assert cells["ehc-plans", "placement-detail=special-free"] == 7
    assert cells["ehc-plans", "age-phase=5-10"] == 60
    assert "await_prov_2022" not in next(csv.reader([path.read_text("utf-8-sig").splitlines()[0]]))


def test_windows_bytes_are_read_and_said(tmp_path: Path) -> None:
    """A file in Windows-1252 is read as such, and the preview says so."""
    named = row_of({**DURHAM, "la_name": "Durham’s"}, JANUARY_2025, ALL_PLANS, ehcplans=5390)
    path = write_table(tmp_path, "caseload.csv", [named])
    path.write_bytes(path.read_text("utf-8-sig").encode("cp1252"))
    found = look(path)
    assert found.notes[0] == "caseload.csv is not written in UTF-8; it was read as Windows-1252."
    (row, *_) = read_table(open_parcel(path).members[0], CASELOAD, LAYOUT)
    assert row.items[0].place.name == "Durham’s"


def test_odd_digits_in_the_headings_of_the_appeals_table(tmp_path: Path) -> None:
    """A raised digit stands for a footnote: it is no year, and does not break the look at the file."""
    path = tmp_path / "appeals.csv"
    path.write_text("SEND appeal rate table ²,,\nLocal Authority,²,2024\n", encoding="utf-8")
    assert look(path).release == "2025"
