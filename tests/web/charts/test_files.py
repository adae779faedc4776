"""A chart's figures as CSV."""

from __future__ import annotations

import csv
from io import StringIO

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
