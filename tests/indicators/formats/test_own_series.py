"""The format own-series: what an analyst fills in, every problem at once, and a template that reads as nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import PUBLISHED, UNPUBLISHED
from goldenthread.indicators.formats.own_series.columns import NAMES, column_name, missing_of
from goldenthread.indicators.formats.own_series.days import NotADay, day_of, month_of
from goldenthread.indicators.formats.own_series.release import OWN_SERIES, OwnFact
from goldenthread.indicators.formats.own_series.template import blank_csv, blank_workbook
from goldenthread.intake.format import ReadRow, Understood
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.parcel import open_parcel
from goldenthread.intake.queries import layouts
from goldenthread.intake.sending_area import SendingArea
from goldenthread.methods.figure import AVAILABILITIES
from goldenthread.methods.period import Period, day_instant, month_instant, months_interval
from tests.indicators.formats.reading_files import problems, write_csv

AREA = SendingArea(
    "northshire",
    "Northshire",
    "999",
    build_pack("northshire", layouts(), {"services": [{"key": "salt", "name": "Speech therapy"}]}),
    date(2025, 11, 1),
)
REFERRALS = {
    "indicator": "Referrals",
    "month": "2025-04",
    "statistic": "count",
    "unit": "children",
    "value": "12",
}
SEEN = {
    "indicator": "Seen in time",
    "month": "2025-04",
    "statistic": "share",
    "numerator": "18",
    "denominator": "20",
}


def rows_of(*rows: dict[str, str]) -> list[list[str]]:
    return [list(NAMES), *([row.get(name, "") for name in NAMES] for row in rows)]


def read(path: Path) -> tuple[Understood, list[ReadRow]]:
    parcel = replace(open_parcel(path, also=OWN_SERIES.also), area=AREA)
    understood = OWN_SERIES.understand(parcel)
    return understood, list(OWN_SERIES.read(parcel, understood))


def one(tmp_path: Path, **cells: str) -> OwnFact:
    """The fact of one row without a problem."""
    _, rows = read(write_csv(tmp_path / "own.csv", rows_of({**REFERRALS, **cells})))
    assert not problems(rows)
    (found,) = rows[0].items
    assert isinstance(found, OwnFact)
    return found


def said(tmp_path: Path, row: dict[str, str], **cells: str) -> list[tuple[str, str]]:
    """Column and message of each problem of one row."""
    _, rows = read(write_csv(tmp_path / "own.csv", rows_of({**row, **cells})))
    return [(column, message) for _, column, _, message in problems(rows)]


def test_a_count_of_the_areas_own_naming(tmp_path: Path) -> None:
    """It is kept under a key of the area, during its month, and is not published."""
    found = one(tmp_path)
    assert found.indicator == ("own-999-referrals", "Referrals", "", "children", "count")
    assert found.facts.place.code == "999"
    assert found.facts.period == months_interval((2025, 4), (2025, 4))
    assert found.facts.cells == [("own-999-referrals", "", 12.0, None, None, 0, UNPUBLISHED)]


def test_published_only_where_the_row_says_so(tmp_path: Path) -> None:
    """Yes is yes; anything else that is allowed is no."""
    assert one(tmp_path, published="Yes").facts.cells[0].origin == PUBLISHED
    assert one(tmp_path, published="no").facts.cells[0].origin == UNPUBLISHED


def test_a_national_indicator_brings_its_own_unit_and_timing(tmp_path: Path) -> None:
    """Plans are counted on a day; the row need not say so, and may not say otherwise."""
    plans = {"indicator": "EHC plans", "month": "April 2025", "value": "5,200"}
    _, rows = read(write_csv(tmp_path / "own.csv", rows_of(plans)))
    found = rows[0].items[0]
    assert (found.indicator.key, found.indicator.unit) == ("own-999-ehc-plans", "plans")
    assert found.facts.period == month_instant(2025, 4)
    assert found.facts.cells[0].value == 5200
    assert [column for column, _ in said(tmp_path, plans, statistic="share", unit="children")][:2] == [
        "statistic",
        "unit",
    ]


def test_parts_by_name_or_code(tmp_path: Path) -> None:
    """A service of the area's records, a need, a sex and an age group, in any case."""
    found = one(
        tmp_path, service="speech therapy", need="Autistic spectrum disorder", sex="FEMALE", age_group="5-10"
    )
    assert found.facts.cells[0].breakdown == "age-phase=5-10;need=asd;service=salt;sex=female"


def test_other_lengths_of_time(tmp_path: Path) -> None:
    """A quarter by its days, and a count on a last day."""
    quarter = {"month": "", "period_start": "01/04/2025", "period_end": "2025-06-30"}
    assert one(tmp_path, **quarter).facts.period == Period(date(2025, 4, 1), date(2025, 6, 30), "interval")
    assert one(tmp_path, **quarter, counted="on its last day").facts.period == day_instant(date(2025, 6, 30))


def test_shares_rates_and_averages(tmp_path: Path) -> None:
    """The value is worked out; one that is printed must be what the two numbers make."""
    share = {**SEEN, "value": "", "unit": ""}
    assert one(tmp_path, **share).facts.cells[0][2:5] == (90.0, 18.0, 20.0)
    rate = {**SEEN, "statistic": "rate", "unit": "per 1,000 people", "denominator": "9000"}
    assert one(tmp_path, **{**rate, "value": ""}).facts.cells[0].value == 2.0
    assert said(tmp_path, {**SEEN, "value": "80"}) == [
        ("value", "18 of 20 make 90. Check the three numbers.")
    ]
    mean = {**REFERRALS, "statistic": "mean", "unit": "weeks", "value": "12.5"}
    assert one(tmp_path, **mean, denominator="40").facts.cells[0][2:5] == (12.5, None, 40.0)
    assert [column for column, _ in said(tmp_path, mean)] == ["denominator"]


@pytest.mark.parametrize(("mark", "availability"), [("c", "suppressed"), ("*", "low"), ("x", "unavailable")])
def test_what_is_not_there_is_said(tmp_path: Path, mark: str, availability: str) -> None:
    """A sign is not a 0."""
    cell = one(tmp_path, value=mark).facts.cells[0]
    assert (cell.value, AVAILABILITIES[cell.availability]) == (None, availability)


def test_every_problem_of_a_row_at_once(tmp_path: Path) -> None:
    """Another area, a month and a need that are none, a number below 0, a future day, an answer that is none."""
    wrong = {"area": "Southmere", "month": "2025-13", "need": "gout", "value": "-3", "as_at": "2030-01-01"}
    found = said(tmp_path, REFERRALS, **wrong, published="perhaps")
    assert [column for column, _ in found] == ["area", "month", "need", "value", "published", "as_at"]
    assert [column for column, _ in said(tmp_path, {"month": "soon", "value": "many"})] == [
        "indicator",
        "month",
        "value",
    ]


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"month": "2025-11"}, "month"),
        ({"month": ""}, "month"),
        ({"month": "2025-04-25"}, "month"),
        ({"period_end": "2025-06-30"}, "month"),
        ({"month": "", "period_start": "2025-06-30", "period_end": "2025-06-01"}, "period_end"),
        ({"month": "", "period_start": "2025-06-01"}, "period_end"),
        ({"value": "1.5"}, "value"),
        ({"value": ""}, "value"),
        ({"value": "9" * 40}, "value"),
        ({"statistic": ""}, "statistic"),
        ({"statistic": "guess"}, "statistic"),
        ({"unit": ""}, "unit"),
        ({"indicator": "?"}, "indicator"),
        ({"service": "Nobody"}, "service"),
        ({"numerator": "3"}, "numerator"),
        ({"as_at": "2024-01-01"}, "as_at"),
    ],
    ids=str,
)
def test_what_is_wrong_with_a_cell(tmp_path: Path, cells: dict[str, str], column: str) -> None:
    """It is said at its column."""
    assert column in [where for where, _ in said(tmp_path, REFERRALS, **cells)]


def test_more_of_them_than_there_are(tmp_path: Path) -> None:
    """12 of 10, and 1 of nobody."""
    assert [c for c, _ in said(tmp_path, SEEN, numerator="12", denominator="10")] == ["numerator"]
    assert [c for c, _ in said(tmp_path, SEEN, numerator="0", denominator="0")] == ["denominator"]


def test_the_same_fact_twice_and_one_name_for_two_things(tmp_path: Path) -> None:
    """The later row names the earlier one, by the number that a spreadsheet shows."""
    other = {**REFERRALS, "statistic": "mean", "unit": "weeks", "month": "2025-05", "denominator": "9"}
    _, rows = read(write_csv(tmp_path / "own.csv", rows_of(REFERRALS, REFERRALS, other)))
    found = [(row, message) for row, _, _, message in problems(rows)]
    assert [row for row, _ in found] == [3, 4]
    assert all("Row 2" in message for _, message in found)
    assert rows[1].raw is not None and rows[1].raw[0] == "Referrals"


def test_what_is_understood(tmp_path: Path) -> None:
    """The newest day on which it was taken, where from, and who will see it."""
    rows = rows_of(
        {**REFERRALS, "source": "Case system", "as_at": "2025-10-01"},
        {**REFERRALS, "month": "2025-05", "source": "Case system", "as_at": "31/10/2025", "published": "yes"},
    )
    understood, _ = read(write_csv(tmp_path / "own.csv", rows))
    assert understood.release == "Case system, as at 31 October 2025"
    assert understood.published == date(2025, 10, 31)
    assert "1 of 2 rows are not published" in understood.notes[0]


def test_a_file_that_is_something_else(tmp_path: Path) -> None:
    """Columns that are not known, missing or twice are named; nothing is read."""
    for header, why in (
        (["indicator", "month", "value", "colour"], "colour"),
        (["indicator", "month", "month", "value"], "twice"),
        (["indicator", "unit", "value"], "month"),
        (["a", "b", "c"], "no row with the columns"),
    ):
        with pytest.raises(Refused, match=why):
            read(write_csv(tmp_path / "own.csv", [header, ["x"] * len(header)]))
    with pytest.raises(Refused, match="of which area"):
        OWN_SERIES.understand(open_parcel(write_csv(tmp_path / "own.csv", rows_of(REFERRALS))))


def test_garbage_and_what_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused in words, whatever it is called."""
    (tmp_path / "own.xlsx").write_bytes(b"\xff\x00 nothing of the kind" * 50)
    with pytest.raises(Refused, match="not an Excel workbook"):
        read(tmp_path / "own.xlsx")
    (tmp_path / "own.xlsx").write_bytes(blank_workbook()[:3000])
    with pytest.raises(Refused):
        read(tmp_path / "own.xlsx")
    path = write_csv(tmp_path / "own.csv", rows_of(*[REFERRALS] * 9))
    monkeypatch.setattr("goldenthread.indicators.formats.own_series.release.MOST_ROWS", 5)
    with pytest.raises(Refused, match="at most 5"):
        read(path)
    monkeypatch.setattr("goldenthread.indicators.formats.own_series.release.MOST_MEGABYTES", 0)
    with pytest.raises(Refused, match="never have"):
        read(path)


def test_headings_and_columns() -> None:
    """Spaces and capitals are no other heading, and a file needs few columns."""
    assert column_name(" Period start ") == "period_start"
    assert missing_of(("indicator", "month", "value")) == ()
    assert missing_of(("value",)) == ("indicator", "month (or period_start and period_end)")


def test_a_workbook_says_the_same(tmp_path: Path) -> None:
    """With a title above, numbers as numbers, and days as days."""
    path = tmp_path / "own.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet, day = book.add_worksheet("Ours"), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_string(0, 0, "Referrals of the year")
    for at, name in enumerate(("Indicator", "Month", "Statistic", "Unit", "Value")):
        sheet.write_string(2, at, name)
    for down in (3, 4):
        sheet.write_row(down, 0, ["Referrals", "", "count", "children", 12])
        sheet.write_datetime(down, 1, date(2025, 4, 1 if down == 3 else 25), day)
    book.close()
    understood, rows = read(path)
    assert rows[0].items[0].facts.cells[0].value == 12
    assert [(row, column) for row, column, _, _ in problems(rows)] == [(5, "month")]
    assert understood.headers["own.xlsx"][0] == "Indicator"


def test_the_template_reads_as_nothing(tmp_path: Path) -> None:
    """Its example rows are marked; filled in below them, it is read; every column is explained."""
    blank = blank_csv().decode("utf-8-sig")
    (tmp_path / "own.csv").write_text(blank + ",".join(rows_of(REFERRALS)[1]) + "\n", encoding="utf-8")
    _, rows = read(tmp_path / "own.csv")
    assert [row.row for row in rows] == [4] and not problems(rows)
    book = CalamineWorkbook.from_filelike(BytesIO(blank_workbook()))
    assert tuple(book.get_sheet_by_name("Series").to_python()[0]) == NAMES
    assert len(book.get_sheet_by_name("What each column means").to_python()) == len(NAMES) + 1
    (tmp_path / "own.xlsx").write_bytes(blank_workbook())
    assert read(tmp_path / "own.xlsx")[1] == []


def test_the_examples_are_right(tmp_path: Path) -> None:
    """Without their mark the template's rows have no problem."""
    (tmp_path / "own.csv").write_bytes(blank_csv().replace(b"example: ", b""))
    _, rows = read(tmp_path / "own.csv")
    assert len(rows) == 2 and not problems(rows)


def test_months_and_days() -> None:
    """As people write them; what is none is refused in words."""
    for text in ("2025-04", "2025/4", "04/2025", "April 2025", "Apr-25", "2025-04-01", "01/04/2025"):
        assert month_of(text) == (2025, 4), text
    for text in ("25-04", "2025-13", "Ma 2025", "1850-04", "next"):
        with pytest.raises(NotADay):
            month_of(text)
    assert day_of("30 April 2025") == day_of("30/04/2025") == day_of("2025-04-30") == date(2025, 4, 30)
    with pytest.raises(NotADay):
        day_of("31/04/2025")


def test_a_small_workbook_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    """A single cell far out, also where the workbook comes in a zip."""
    path = tmp_path / "own.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, NAMES)
    sheet.write_string(1_048_575, 16_383, "x")
    book.close()
    packed = tmp_path / "own.zip"
    with ZipFile(packed, "w") as archive:
        archive.write(path, "own.xlsx")
    for sent in (path, packed):
        with pytest.raises(Refused, match="far from the others"):
            read(sent)
