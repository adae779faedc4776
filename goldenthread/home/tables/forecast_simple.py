"""The tables of the simple method: each rate and each sum, so that they can be done again by hand."""

from __future__ import annotations

from goldenthread.forecasts.simple_method import Measure, SimpleForecast
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.forecast.base_rates import PastRate
from goldenthread.web.tables import Cell, Column, Table


def past_table(found: SimpleForecast, name: str, measure: Measure, source: str = "") -> Table:
    """The rates that are used: worked out, or as they are published."""
    columns = [Column("year", "January")]
    if not measure.published:
        columns += [
            Column("plans", measure.things, numeric=True),
            Column("people", measure.of, numeric=True),
        ]
    columns.append(Column("rate", "Rate", numeric=True))
    if not measure.published:
        columns.append(Column("sum", "As a sum"))
    return Table(
        key="rates",
        policy=AS_PUBLISHED,
        caption=f"Past rates: {measure.things[:1].lower() if measure.published else measure.things[:1]}"
        f"{measure.things[1:]}, {name}",
        columns=tuple(columns),
        rows=[_past(each, measure) for each in found.past],
        note=f"Mean: {found.mean_words}",
        source=source,
        things=("year", "years"),
    )


def _past(each: PastRate, measure: Measure) -> list[Cell | str | int | None]:
    rate = Cell(f"{each.rate:.4f}%", sort=each.rate, raw=each.rate)
    if measure.published or each.count is None or each.population is None:
        return [str(each.year), rate]
    return [
        str(each.year),
        round(each.count),
        round(each.population),
        rate,
        f"100 × {each.count:,.0f} ÷ {each.population:,.0f} = {each.rate:.4f}",
    ]


def years_table(found: SimpleForecast, name: str, measure: Measure) -> Table:
    """The years ahead, at the rate and at the lowest and highest past rate."""
    return Table(
        key="simple",
        policy=AS_PUBLISHED,
        caption=f"{measure.things} of {name} by the simple method",
        columns=(
            Column("year", "January"),
            Column("people", f"{measure.of} expected", numeric=True),
            Column("low", "At the lowest rate", numeric=True),
            Column("central", "At the rate entered" if found.own_rate else "At the mean rate", numeric=True),
            Column("high", "At the highest rate", numeric=True),
            Column("sum", "As a sum"),
        ),
        rows=[
            [
                str(each.year),
                round(each.people),
                round(each.low),
                round(each.central),
                round(each.high),
                each.sum_words,
            ]
            for each in found.years
        ],
        note="An indication only. The lowest and highest rates are those of the past years used; they are no range.",
        things=("year", "years"),
    )
