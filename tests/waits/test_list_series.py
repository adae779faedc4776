"""What waiting lists come to, as rows of own series."""

import csv
import io
from datetime import date

from goldenthread.indicators.formats.own_series.columns import NAMES, STATISTICS
from goldenthread.waits.list_series import HEADINGS, series_rows
from goldenthread.waits.waiting_list import work_out

LISTS = work_out(
    "list,referral,removal,target_wait\n"
    "Therapy,2026-01-01,2026-01-15,4\nTherapy,2026-01-01,2026-01-29,4\nTherapy,2026-01-01,,4\n"
    "Therapy,2026-01-22,2026-02-12,4\nTherapy,2026-02-01,,4\n=Other,2026-02-01,,\n",
    date(2026, 4, 1),
).lists


def test_the_columns_are_those_of_own_series() -> None:
    """So that the file can be sent as it is."""
    assert set(HEADINGS) <= set(NAMES)
    rows = list(csv.DictReader(io.StringIO(series_rows(LISTS))))
    assert {row["statistic"] for row in rows} <= set(STATISTICS)
    assert {row["published"] for row in rows} == {"no"}


def test_what_a_list_comes_to() -> None:
    """Median and longest wait with of how many, who waits, and the share of them within the target."""
    rows = [row for row in csv.DictReader(io.StringIO(series_rows(LISTS))) if row["service"] == "Therapy"]
    found = {row["indicator"]: (row["value"], row["numerator"], row["denominator"]) for row in rows}
    assert found == {
        "Median wait": ("3", "", "5"),
        "Children waiting": ("2", "", ""),
        "Longest wait so far": ("6", "", "2"),
        "Waiting within 4 weeks": ("", "1", "2"),
    }
    assert {row["period_end"] for row in rows} == {"2026-02-12"}


def test_what_a_spreadsheet_would_work_out() -> None:
    """A name that begins like a formula is text; without a target there is no share."""
    rows = [row for row in csv.DictReader(io.StringIO(series_rows(LISTS))) if row["service"] == "'=Other"]
    assert [row["indicator"] for row in rows] == ["Children waiting", "Longest wait so far"]
