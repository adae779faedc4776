"""A chart's figures as CSV."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

from goldenthread.web.charts import Band, BandPoint
from goldenthread.web.charts.files import chart_csv
from goldenthread.web.gallery.charts import NEEDS


def test_every_row_says_its_source_and_date() -> None:
    """One row for each point; what is not known is empty, and the note says why."""
    content = chart_csv(NEEDS)
    rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))
    assert content.startswith(b"\xef\xbb\xbf")
    assert rows[0]["Plans"] == "2143"
    assert (rows[-1]["Plans"], rows[-1]["note"]) == ("", "suppressed")
    assert {row["source"] for row in rows} == {"example figures, not real ones"}
    assert {row["as at"] for row in rows} == {"as at 18 March 2020"}


def test_both_ends_of_a_band_are_rows() -> None:
    """So that a range can be drawn again elsewhere."""
    chart = replace(NEEDS, bands=(Band("80% range", (BandPoint("2026", 5, 9),)),))
    rows = list(csv.DictReader(StringIO(chart_csv(chart).decode("utf-8-sig"))))
    assert [(row["series"], row["Plans"]) for row in rows[-2:]] == [
        ("80% range, low end", "5"),
        ("80% range, high end", "9"),
    ]
