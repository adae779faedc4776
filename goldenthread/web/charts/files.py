"""A chart's figures as CSV: one row for each point, each saying its source and date."""

from __future__ import annotations

import csv
from io import StringIO

from goldenthread.web import words
from goldenthread.web.charts.data import ChartData
from goldenthread.web.disclosure import policy_words
from goldenthread.web.tables.files import guarded


def chart_csv(chart: ChartData) -> bytes:
    """UTF-8 with a byte-order mark; a value that is not known is empty, and its note says why."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    policy = policy_words(chart.policy)
    x_title, y_title = chart.x_title or "category", chart.y_title or "value"
    writer.writerow(
        [
            guarded(name)
            for name in ("series", x_title, y_title, "unit", "note", "source", "as at", "disclosure policy")
        ]
    )
    for series in chart.series:
        for point in series.points:
            note = point.note or (words.NOT_KNOWN if point.y is None else "")
            value = "" if point.y is None else point.y
            row = (series.name, point.x, value, chart.unit, note, chart.source, chart.as_at, policy)
            writer.writerow([guarded(each) for each in row])
    for band in chart.bands:
        for end in ("low", "high"):
            for each in band.points:
                row = (
                    f"{band.name}, {end} end",
                    each.x,
                    getattr(each, end),
                    chart.unit,
                    "",
                    chart.source,
                    chart.as_at,
                    policy,
                )
                writer.writerow([guarded(cell) for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode()
