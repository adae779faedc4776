"""The tables of a forecast: the years ahead with their ranges, and how wrong each method has been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goldenthread.forecasts.looking_back import LEVEL, SaidBefore
from goldenthread.forecasts.tellings import Judged, whole
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.forecast.backtest import ENSEMBLE
from goldenthread.methods.forecast.caseload import Forecast
from goldenthread.methods.forecast.ranges import LEVELS
from goldenthread.methods.forecast.shocks import UNUSUAL, YearGrowth
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
        policy=AS_PUBLISHED,
        caption=f"EHC plans of {name} forecast for each January",
        columns=tuple(columns),
        rows=rows,
        note=(
            f"Not published figures but forecasts ({forecast.method}). A range of 80% is as wide as four of five such "
            "forecasts needed."
        ),
        source=f"Forecast from {source}" if source else "Forecast",
        as_at=f"from January {forecast.origin}",
        things=("year", "years"),
    )


def published_table(
    forecast: Forecast, name: str, source: str, growth: Sequence[YearGrowth] = (), places: str = "authorities"
) -> Table:
    """The counts that it rests on, and how each year went beside other places: nothing is smoothed away."""
    by_year = {each.year: each for each in growth}
    rows: list[list[Cell | str | int | None]] = []
    for year, count in forecast.known.items():
        each = by_year.get(year)
        rows.append(
            [
                str(year),
                round(count),
                _grown(each.growth if each else None),
                _grown(each.shared if each else None),
                Cell("unusual", tag="purple") if each and each.unusual else Cell("–", raw=""),
            ]
        )
    return Table(
        key="published",
        policy=AS_PUBLISHED,
        caption=f"EHC plans of {name} as published",
        columns=(
            Column("year", "January"),
            Column("plans", "EHC plans", numeric=True),
            Column("growth", "More than a year before", numeric=True),
            Column("shared", f"Middle of all {places}", numeric=True),
            Column("unusual", "Unlike the others?"),
        ),
        rows=rows,
        note=(
            f"A year is unusual where growth is more than {UNUSUAL:.0f} usual spreads away from the middle of all "
            f"{places}. It is used as it is."
        ),
        source=source,
        as_at=f"to January {forecast.origin}",
        page_size=50,
        things=("year", "years"),
    )


def _grown(value: float | None) -> Cell:
    if value is None:
        return Cell("–", raw="")
    sign = "−" if value < -0.05 else ""
    return Cell(f"{sign}{abs(value):.1f}%", sort=value, raw=round(value, 3))


def nearest_table(found: Sequence[Judged], places: str) -> Table:
    """One row for each number of years ahead: the ensemble, its nearest rival, and what the ranges held."""
    rows: list[list[Cell | str | int | None]] = []
    for ahead in dict.fromkeys(each.ahead for each in found):
        those = [each for each in found if each.ahead == ahead]
        ours = next((each for each in those if each.method == ENSEMBLE), None)
        if ours is None:
            continue
        others = [each for each in those if each.method != ENSEMBLE and each.places == ours.places]
        rival = min(others, key=lambda each: each.mean_absolute_error, default=None)
        held = ours.covered or (None,) * len(LEVELS)
        rows.append(
            [
                ahead,
                _span(ours.origins),
                _one(ours.mean_absolute_error),
                _one(ours.mean_percentage_error),
                rival.method if rival else Cell("none", raw=""),
                _one(rival.mean_absolute_error) if rival else Cell("–", raw=""),
                Cell("ensemble", tag="green") if ours.best else Cell("simple method", tag="orange"),
                *(_held(share) for share in held),
            ]
        )
    return Table(
        key="nearest",
        policy=AS_PUBLISHED,
        caption=f"How near such forecasts came, all {places} together",
        columns=(
            Column("ahead", "Years ahead", numeric=True),
            Column("origins", "From January"),
            Column("error", "Plans off", numeric=True),
            Column("percent", "Off, %", numeric=True),
            Column("rival", "Best simple method"),
            Column("rival-error", "Plans off by it", numeric=True),
            Column("nearer", "Nearer"),
            *(Column(f"held-{level}", f"Within {level}% range", numeric=True) for level in LEVELS),
        ),
        rows=rows,
        note=(
            "Each forecast was made with what was known in its January, and compared with what became known. Plans off "
            "is the mean, without sign. A range that is honest holds about as many counts as it says."
        ),
        things=("row", "rows"),
    )


def _held(share: float | None) -> Cell:
    return Cell("–", raw="") if share is None else Cell(f"{share:.0f}%", sort=share, raw=round(share, 1))


def looked_back_table(found: Sequence[SaidBefore], name: str) -> Table:
    """What would have been said of the newest January before."""
    year = found[0].year if found else ""
    return Table(
        key="before",
        caption=f"What would have been said of January {year} before, {name}",
        columns=(
            Column("origin", "From January"),
            Column("ahead", "Years ahead", numeric=True),
            Column("central", "Forecast", numeric=True),
            Column("low", f"{LEVEL}%, from", numeric=True),
            Column("high", f"{LEVEL}%, to", numeric=True),
            Column("counted", "Counted", numeric=True),
            Column("off", "Off", numeric=True),
            Column("within", "Within the range?"),
        ),
        rows=[
            [
                str(each.origin),
                each.year - each.origin,
                round(each.central),
                _end(each.low),
                _end(each.high),
                round(each.counted),
                _off(each.off),
                _within(each.within),
            ]
            for each in found
        ],
        note="Each uses only what was known in its January. Off: − is too few.",
        policy=AS_PUBLISHED,
        things=("year", "years"),
    )


def _end(value: float | None) -> Cell | int:
    return Cell(NO_RANGE, raw=NO_RANGE) if value is None else round(value)


def _off(value: float) -> Cell:
    sign = "+" if value > 0.05 else "−" if value < -0.05 else ""
    return Cell(f"{sign}{abs(value):.1f}%", sort=value, raw=round(value, 3))


def _within(held: bool | None) -> Cell:
    if held is None:
        return Cell(NO_RANGE, raw=NO_RANGE)
    return Cell("yes", tag="green") if held else Cell("no", tag="orange")


def contest_table(found: Sequence[Judged], places: str) -> Table:
    """Every method over the newest origins that can be judged, the nearest marked; also where a simple one is."""
    return Table(
        key="backtest",
        policy=AS_PUBLISHED,
        caption=f"Every method, all {places} together",
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
