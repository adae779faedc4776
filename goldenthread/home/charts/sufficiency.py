"""The chart of sufficiency: places that will be needed, with the range, and places that there will be."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.forecasts.capacity import Month
from goldenthread.forecasts.sufficiency_ahead import Ends, words_of
from goldenthread.home.sufficiency_answer import (
    PLACES,
    assumption_of,
    for_whom,
    need_sentence,
)
from goldenthread.home.sufficient import Sufficient
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.web.charts import Band, BandPoint, ChartData, Point, Series


def need_and_places(found: Sufficient, address: str = "") -> ChartData:
    """From the newest count, each September to the month that is asked for."""
    asked, rows = found.question, points_of(found)
    balance = found.answer
    places = tuple(Point(x, have) for x, _, have in rows if have is not None)
    sentences = [need_sentence(found)]
    if balance is not None:
        sentences.append(f"There will be {balance.have.alone:,}: {words_of(balance.short)}.")
    return ChartData(
        key="sufficiency",
        title=title_of(found),
        subtitle=(
            f"{PLACES[asked.line][:1].upper()}{PLACES[asked.line][1:]}{for_whom(asked.whom)} in {found.found.name}: "
            "needed, with the 80% range of the forecast shaded, and there by then"
        ),
        kind="line",
        x_title="Month",
        y_title="Places",
        unit="places",
        series=tuple(
            each
            for each in (
                Series("Needed", "area", tuple(Point(x, round(need.central)) for x, need, _ in rows)),
                Series("There by then", "target", places),
            )
            if each.points
        ),
        sentence=" ".join(sentences),
        source=f"Forecast and shares from {found.found.source}" if found.found.source else "",
        policy=policy_of_all(found.read) if found.read else None,
        as_at=found.asked.as_at,
        how=(
            f"{assumption_of(found)} Between two Januaries numbers change by the same percentage each month. Places "
            "are those of today and of schemes that have opened by then."
        ),
        address=address,
        bands=_bands(rows),
    )


def points_of(found: Sufficient) -> list[tuple[str, Ends, int | None]]:
    """The month in words, how many are needed, and how many there are for them alone by then."""
    asked, last, forecast = found.question, found.month, found.found.forecast
    if last is None or forecast is None:
        return []
    first = Month(forecast.origin, 1)
    between = [each for year in range(first.year, last.year + 1) if first < (each := Month(year, 9)) < last]
    rows = []
    for month in (first, *between, last):
        need = found.need(asked.line, asked.whom, month)
        if need is not None:
            balance = found.balance(asked.line, asked.whom, month)
            rows.append((f"{month.words[:3]} {month.year}", need, balance.have.alone if balance else None))
    return rows


def title_of(found: Sufficient) -> str:
    """The finding."""
    asked, balance = found.question, found.answer
    if balance is None or asked.month is None:
        return f"{PLACES[asked.line][:1].upper()}{PLACES[asked.line][1:]} that will be needed"
    short = round(balance.short.central)
    what = f"{PLACES[asked.line]}{for_whom(asked.whom)}"
    if short > 0:
        return f"About {short:,} {what} short in {asked.month.words}"
    return f"Enough {what} for the middle of the forecast in {asked.month.words}"


def _bands(rows: Sequence[tuple[str, Ends, int | None]]) -> tuple[Band, ...]:
    ends = tuple(
        BandPoint(x, round(need.low), round(need.high))
        for x, need, _ in rows
        if need.low is not None and need.high is not None
    )
    return (Band("80% range", ends),) if len(ends) > 1 else ()
