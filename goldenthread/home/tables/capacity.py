"""The table of demand against capacity, month by month."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.forecasts.capacity import Demand, Team, posts_needed
from goldenthread.web.tables import Cell, Column, Table, Value


def months_table(months: Sequence[Demand], team: Team, name: str) -> Table:
    """A month that is over capacity says so."""
    return Table(
        key="capacity",
        caption=f"Demand and capacity, {name}",
        columns=(
            Column("month", "Month"),
            Column("demand", "Demand", numeric=True),
            Column("low", "80% range, from", numeric=True),
            Column("high", "80% range, to", numeric=True),
            Column("capacity", "Capacity", numeric=True),
            Column("posts", "Posts needed", numeric=True),
            Column("gap", "Left over, or short (−)", numeric=True),
            Column("state", "Enough?"),
        ),
        rows=[
            [
                Cell(each.month.words, sort=f"{each.month.year}-{each.month.month:02}"),
                _number(each.central),
                _number(each.low),
                _number(each.high),
                _number(team.capacity),
                _posts(each, team),
                _number(team.capacity - each.central),
                Cell("too little", tag="red") if each.central > team.capacity else "enough",
            ]
            for each in months
        ],
        note="Activities a month. The range is that of the forecast of plans.",
        things=("month", "months"),
        page_size=24,
    )


def _posts(month: Demand, team: Team) -> Value:
    found = posts_needed(month, team)
    return Cell("no number", raw="") if found is None else _number(found.central)


def _number(value: float | None) -> Value:
    if value is None:
        return Cell("no range", raw="no range")
    return Cell(f"{'−' if value < -0.05 else ''}{abs(value):,.1f}", sort=value, raw=round(value, 3))
