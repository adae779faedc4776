"""The tables of scenarios: side by side with the base, and one by itself."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.timezone import localtime

from goldenthread.forecasts.models import Run
from goldenthread.forecasts.queries.scenarios import KeptScenario
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.forecast.caseload import Forecast
from goldenthread.methods.forecast.ranges import LEVELS
from goldenthread.web.tables import Cell, Column, Table, Value


def compared_table(base: Forecast, chosen: Sequence[KeptScenario]) -> Table:
    """A column for the base and for each scenario, and how many plans each is above or below the base."""
    centrals = [
        {year["year"]: year["central"] for year in each.newest.results["years"]} if each.newest else {}
        for each in chosen
    ]
    own = {point.year: round(point.central) for point in base.points}
    rows: list[list[Value]] = []
    for year in sorted({*own, *(year for each in centrals for year in each)}):
        row: list[Value] = [str(year), own.get(year, Cell("–", raw=""))]
        for central in centrals:
            row.append(central.get(year, Cell("–", raw="")))
            row.append(_difference(central.get(year), own.get(year)))
        rows.append(row)
    columns = [Column("year", "January"), Column("base", "Base", numeric=True)]
    for each in chosen:
        columns += [
            Column(f"s{each.scenario.pk}", each.scenario.name, numeric=True),
            Column(f"d{each.scenario.pk}", f"{each.scenario.name}, less base", numeric=True),
        ]
    return Table(
        key="scenarios",
        policy=AS_PUBLISHED,
        caption="EHC plans in each scenario",
        columns=tuple(columns),
        rows=rows,
        note="The base is the forecast as it is now; each scenario is as it was last run.",
        layout="matrix",
        things=("year", "years"),
    )


def _difference(one: int | None, other: int | None) -> Value:
    if one is None or other is None:
        return Cell("–", raw="")
    sign = "+" if one > other else "−" if one < other else ""
    return Cell(f"{sign}{abs(one - other):,}", sort=one - other, raw=one - other)


def result_table(run: Run) -> Table:
    """The years of one run, as they were kept."""
    ends = [
        (f"{end}_{level}", f"{level}%, {word}")
        for level in LEVELS
        for end, word in (("low", "from"), ("high", "to"))
    ]
    return Table(
        key="result",
        policy=AS_PUBLISHED,
        caption="What came of it",
        columns=(
            Column("year", "January"),
            Column("central", "Plans", numeric=True),
            *(Column(key.replace("_", "-"), words, numeric=True) for key, words in ends),
            Column("places", "Places added", numeric=True),
            Column("beyond", "Further plans beyond those places", numeric=True),
        ),
        rows=[
            [
                str(year["year"]),
                year["central"],
                *(
                    year[key] if year[key] is not None else Cell("no range", raw="no range")
                    for key, _ in ends
                ),
                year["places"],
                _signed(year["beyond"]),
            ]
            for year in run.results["years"]
        ],
        note=f"Further plans are those more than in January {run.origin}.",
        things=("year", "years"),
    )


def _signed(value: int) -> Cell:
    return Cell(f"{'−' if value < 0 else ''}{abs(value):,}", sort=value, raw=value)


def runs_table(runs: Sequence[Run]) -> Table:
    """Each run with its inputs' hash, program and seed: the same three give the same numbers."""
    return Table(
        key="runs",
        caption="Runs, newest first",
        columns=(
            Column("at", "Run"),
            Column("by", "By"),
            Column("as-at", "As at"),
            Column("last", "Plans in the last year", numeric=True),
            Column("changes", "Changes", numeric=True),
            Column("inputs", "Inputs (SHA-256)"),
            Column("program", "Program"),
            Column("seed", "Seed"),
        ),
        rows=[
            [
                Cell(f"{localtime(each.run_at):%d %B %Y %H:%M}".lstrip("0"), sort=each.run_at.isoformat()),
                each.run_by.name,
                each.on,
                each.results["years"][-1]["central"] if each.results["years"] else None,
                len(each.changes),
                Cell(each.inputs_hash[:12], raw=each.inputs_hash),
                each.program,
                str(each.seed),
            ]
            for each in reversed(runs)
        ],
        note="The same inputs, program and seed give the same numbers. The whole hash is in the downloads.",
        things=("run", "runs"),
    )
