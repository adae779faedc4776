"""The tables of the simple method: each rate and each sum, so that they can be done again by hand."""

from __future__ import annotations

from goldenthread.forecasts.simple_method import SimpleForecast
from goldenthread.web.tables import Cell, Column, Table


def past_table(found: SimpleForecast, name: str) -> Table:
    """The rates that are used."""
    return Table(
        key="rates",
        caption=f"Past rates, {name}",
        columns=(
            Column("year", "January"),
            Column("plans", "EHC plans", numeric=True),
            Column("people", "Pupils or people", numeric=True),
            Column("rate", "Rate", numeric=True),
            Column("sum", "As a sum"),
        ),
        rows=[
            [
                str(each.year),
                round(each.count),
                round(each.population),
                Cell(f"{each.rate:.4f}%", sort=each.rate, raw=each.rate),
                f"100 × {each.count:,.0f} ÷ {each.population:,.0f} = {each.rate:.4f}",
            ]
            for each in found.past
        ],
        note=f"Mean: {found.mean_words}",
        things=("year", "years"),
    )


def years_table(found: SimpleForecast, name: str) -> Table:
    """The years ahead, at the rate and at the lowest and highest past rate."""
    return Table(
        key="simple",
        caption=f"EHC plans of {name} by the simple method",
        columns=(
            Column("year", "January"),
            Column("people", "Pupils or people expected", numeric=True),
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
