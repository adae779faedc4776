"""How many wait month by month on a list that somebody sent, and what a change would do: drawn from its address."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from urllib.parse import urlencode

from goldenthread.methods.disclosure.policy import NONE
from goldenthread.methods.figure import amount
from goldenthread.methods.months import add_months
from goldenthread.web.charts import ChartData, Point, Series

PAST, AHEAD = "waiting-by-month", "waiting-ahead"
MOST_POINTS = 120
_LIST = re.compile(r"\d{1,6}(\.\d)?(,\d{1,6}(\.\d)?)*")
_MONTH = re.compile(r"(20\d{2})-(0[1-9]|1[0-2])")


def months_query(
    start: date, past: Sequence[float], as_it_is: Sequence[float] = (), changed: Sequence[float] = ()
) -> str:
    """All that the picture needs: numbers by month, no row of the list and not its name."""
    parts = {"start": f"{start:%Y-%m}", "past": _numbers(past)}
    if as_it_is:
        parts |= {"is": _numbers(as_it_is), "if": _numbers(changed)}
    return urlencode(parts)


def read_months(query: Mapping[str, str], address: str) -> ChartData | None:
    """From the address of the picture; None where it says no months."""
    month = _MONTH.fullmatch(query.get("start", ""))
    texts = [query.get(name, "") for name in ("past", "is", "if")]
    if month is None or not texts[0] or not all(_LIST.fullmatch(text) for text in texts if text):
        return None
    past, as_it_is, changed = ([float(each) for each in text.split(",")] if text else [] for text in texts)
    if len(past) + len(as_it_is) > MOST_POINTS or len(as_it_is) != len(changed):
        return None
    return months_chart(date(int(month[1]), int(month[2]), 1), past, as_it_is, changed, address)


def months_chart(
    start: date, past: Sequence[float], as_it_is: Sequence[float], changed: Sequence[float], address: str
) -> ChartData:
    names = [f"{add_months(start, number):%b %Y}" for number in range(len(past) + len(as_it_is))]
    now = len(past) - 1
    series = [Series("Waiting", "area", _points(names, past))]
    if as_it_is:
        series += [
            Series("As it is", "comparator", _points(names[now:], [past[now], *as_it_is])),
            Series("With the change", "other", _points(names[now:], [past[now], *changed])),
        ]
    said = [f"{add_months(start, number):%B %Y}" for number in range(len(names))]
    words = _words(said, past, as_it_is, changed)
    return ChartData(
        key=AHEAD if as_it_is else PAST,
        title=words,
        subtitle="Children who wait at the end of each month",
        kind="line",
        x_title="End of month",
        y_title="Children who wait",
        unit="",
        series=tuple(series),
        sentence=f"{words}.",
        source="the list that was sent; nothing of it is kept",
        how=(
            "Those referred by the end of the month who were not removed by then; the last month ends on the day of "
            "the list. What is to come takes referrals as even, and children as seen in the order of their referral."
        ),
        policy=NONE,
        address=address,
        keep=False,
    )


def _words(
    names: Sequence[str], past: Sequence[float], as_it_is: Sequence[float], changed: Sequence[float]
) -> str:
    now = len(past) - 1
    if as_it_is:
        return (
            f"In {names[-1]} {amount(round(changed[-1]))} would wait with the change, {amount(round(as_it_is[-1]))} as "
            "the list runs now"
        )
    before = max(0, now - 12)
    if before == now:
        return f"{amount(past[now])} wait in {names[now]}"
    return f"{amount(past[now])} wait in {names[now]}, {amount(past[before])} in {names[before]}"


def _points(names: Sequence[str], values: Sequence[float]) -> tuple[Point, ...]:
    return tuple(Point(name, value) for name, value in zip(names, values, strict=False))


def _numbers(values: Sequence[float]) -> str:
    return ",".join(f"{round(value, 1):g}" if value < 1_000_000 else "999999" for value in values)
