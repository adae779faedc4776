"""The curve of a waiting list that somebody sent: drawn from shares in their address, so that nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from goldenthread.methods.disclosure.policy import NONE
from goldenthread.methods.figure import amount
from goldenthread.waits.waiting_list import weeks_words
from goldenthread.web.charts import ChartData, Point, Series

MOST_POINTS = 60
CURVE = "still-waiting"


def curve_query(step: int, shares: Sequence[float], median: float | None, ninety_second: float | None) -> str:
    """All that the picture needs: shares, and no row of the list."""
    parts = {"step": str(step), "shares": ",".join(f"{share:g}" for share in shares)}
    parts |= {
        name: f"{weeks:.1f}"
        for name, weeks in (("median", median), ("p92", ninety_second))
        if weeks is not None
    }
    return urlencode(parts)


def read_curve(query: Mapping[str, str], address: str) -> ChartData | None:
    """From the address of the picture; None where it says no curve."""
    try:
        step = int(query.get("step", ""))
        shares = [float(each) for each in query.get("shares", "").split(",")]
        weeks = {name: float(query[name]) if query.get(name) else None for name in ("median", "p92")}
    except ValueError:
        return None
    if (
        not 1 <= step <= 520
        or not 1 <= len(shares) <= MOST_POINTS
        or not all(0 <= each <= 100 for each in shares)
    ):
        return None
    if any(each is not None and not 0 <= each <= 5200 for each in weeks.values()):
        return None
    return curve_chart(step, shares, weeks["median"], weeks["p92"], address)


def curve_chart(
    step: int, shares: Sequence[float], median: float | None, ninety_second: float | None, address: str
) -> ChartData:
    half = (
        f"half have been seen within {weeks_words(median)}"
        if median is not None
        else "fewer than half have been seen"
    )
    most = (
        f"92% within {amount(round(ninety_second, 1))}"
        if ninety_second is not None
        else "when 92% will have been seen cannot be told yet"
    )
    words = f"{half[:1].upper()}{half[1:]}, {most}"
    last = (len(shares) - 1) * step
    return ChartData(
        key=CURVE,
        title=words,
        subtitle="Children who still wait after so many weeks, per cent of those referred (Kaplan–Meier)",
        kind="line",
        x_title="Weeks since referral",
        y_title="Per cent who still wait",
        unit="%",
        series=(
            Series(
                "Still waiting",
                "area",
                tuple(Point(str(at * step), share) for at, share in enumerate(shares)),
            ),
        ),
        sentence=f"{words}. After {last} weeks {amount(shares[-1], 'per cent')} of those referred still wait.",
        source="the list that was sent; nothing of it is kept",
        how=(
            "Kaplan–Meier: those who still wait count as waiting at least as long as they have so far, so that "
            "long waits that have not ended are not left out."
        ),
        policy=NONE,
        address=address,
        keep=False,
    )
