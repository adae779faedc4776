"""The tables of a forecast: the years ahead with their ranges, and how wrong each method has been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goldenthread.forecasts.tellings import Judged, whole
from goldenthread.methods.forecast.backtest import ENSEMBLE
from goldenthread.methods.forecast.caseload import Forecast
from goldenthread.methods.forecast.ranges import LEVELS
from goldenthread.web.tables import Cell, Column, Table

NO_RANGE = "no range"


def years_table(forecast: Forecast, name: str, source: str, on_population: Forecast | None) -> Table:
    """One row for each January ahead, in whole plans; on a projected population too where there is one."""
    also: Mapping[int, float] = (
        {point.year: point.central for point in on_population.points} if on_population else {}
    )
    columns = [
        Column("year", "January"),
        Column("central", "Forecast", numeric=True),
        *(
            Column(f"{end}-{level}", f"{level}%, {words}", numeric=True)
            for level in LEVELS
            for end, words in (("low", "from"), ("high", "to"))
        ),
    ]
    if also:
        columns.append(Column("on-population", "On projected population", numeric=True))
    rows: list[list[Cell | str | int | None]] = []
    for point in forecast.points:
        row: list[Cell | str | int | None] = [str(point.year), round(point.central)]
        for level in LEVELS:
            for end in (whole(point.low(level)), whole(point.high(level))):
                row.append(end if end is not None else Cell(NO_RANGE, raw=NO_RANGE))
        if also:
            row.append(
                round(also[point.year]) if point.year in also else Cell("no projection", raw="no projection")
            )
        rows.append(row)
    return Table(
        key="forecast",
        caption=f"EHC plans of {name} forecast for each January",
        columns=tuple(columns),
        rows=rows,
        note="Not published figures but forecasts. A range of 80% is as wide as four of five such forecasts needed.",
        source=f"Forecast from {source}" if source else "Forecast",
        as_at=f"from January {forecast.origin}",
        things=("year", "years"),
    )


def published_table(forecast: Forecast, name: str, source: str) -> Table:
    """The counts that it rests on."""
    return Table(
        key="published",
        caption=f"EHC plans of {name} as published",
        columns=(Column("year", "January"), Column("plans", "EHC plans", numeric=True)),
        rows=[[str(year), round(count)] for year, count in forecast.known.items()],
        source=source,
        as_at=f"to January {forecast.origin}",
        things=("year", "years"),
    )


def contest_table(found: Sequence[Judged], places: str) -> Table:
    """Every method over the newest origins that can be judged, the nearest marked; also where a simple one is."""
    return Table(
        key="backtest",
        caption=f"How far off each method was, all {places} together",
        columns=(
            Column("ahead", "Years ahead", numeric=True),
            Column("method", "Method"),
            Column("origins", "From January"),
            Column("places", "Judged", numeric=True),
            Column("error", "Plans off", numeric=True),
            Column("percent", "Off, %", numeric=True),
            Column("bias", "Bias, %", numeric=True),
            Column("covered", "Within 50, 80, 95%"),
        ),
        rows=[
            [
                each.ahead,
                Cell(each.method, tag="green" if each.best else None, note="nearest" if each.best else None),
                _span(each.origins),
                each.places,
                _one(each.mean_absolute_error),
                _one(each.mean_percentage_error),
                _signed(each.bias),
                _covered(each),
            ]
            for each in found
        ],
        note=(
            "Each method forecast from these Januaries with what was known then, and was compared with what became "
            "known. How far off is the mean over all forecasts, without its sign; the bias keeps it: + is too many. "
            "Last, how many of the actual counts lay within each range; the simple methods give none."
        ),
        page_size=100,
        layout="matrix",
        things=("row", "rows"),
    )


def _covered(each: Judged) -> Cell:
    if each.method != ENSEMBLE or not each.covered or None in each.covered:
        return Cell("–", raw="")
    return Cell(", ".join(f"{share:.0f}%" for share in each.covered if share is not None))


def _one(value: float) -> Cell:
    return Cell(f"{value:,.1f}", sort=value, raw=round(value, 3))


def _signed(value: float) -> Cell:
    sign = "+" if value > 0.05 else "−" if value < -0.05 else ""
    return Cell(f"{sign}{abs(value):.1f}", sort=value, raw=round(value, 3))


def _span(origins: Sequence[int]) -> str:
    return str(origins[0]) if len(origins) == 1 else f"{origins[0]} to {origins[-1]}"
