"""What waiting lists come to, as rows of an area's own series: to be sent on and kept, where the list itself is not."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from goldenthread.methods.figure import amount
from goldenthread.methods.waiting.file import FORMULA
from goldenthread.waits.waiting_list import WorkedOut

HEADINGS = (
    "indicator", "service", "month", "period_start", "period_end", "counted", "statistic", "unit", "value", "numerator",
    "denominator", "published", "source", "as_at",
)  # fmt: skip
SOURCE = "Waiting list, worked out"


def series_rows(lists: Sequence[WorkedOut]) -> str:
    """CSV in the columns of own series, the name of each list standing for its service: numbers as they are, which are
    protected when they are shown."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\n")
    writer.writerow(HEADINGS)
    for each in lists:
        name = f"'{each.name}" if each.name.startswith(FORMULA) else each.name
        day = each.as_at.isoformat()
        for indicator, statistic, unit, value, numerator, denominator in _of(each):
            writer.writerow(
                (indicator, name, "", "", day, "on its last day", statistic, unit, value, numerator, denominator, "no",
                 SOURCE, day)
            )  # fmt: skip
    return held.getvalue()


def _of(found: WorkedOut) -> Iterator[tuple[str, str, str, str, str, str]]:
    referred = str(found.rows)
    if found.median.weeks is not None:
        yield "Median wait", "median", "weeks", _weeks(found.median.weeks), "", referred
    if found.ninety_second.weeks is not None:
        yield (
            "92nd percentile of waits",
            "percentile",
            "weeks",
            _weeks(found.ninety_second.weeks),
            "",
            referred,
        )
    waiting = str(found.waiting)
    yield "Children waiting", "count", "children", waiting, "", ""
    if found.longest_weeks is not None:
        yield "Longest wait so far", "maximum", "weeks", _weeks(found.longest_weeks), "", waiting
    if found.target is not None and found.waiting_within is not None and found.waiting:
        title = f"Waiting within {amount(found.target)} weeks"
        yield title, "share", "per cent", "", str(found.waiting_within), waiting


def _weeks(weeks: float) -> str:
    return f"{round(weeks, 1):g}"
