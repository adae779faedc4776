"""The tables of change and noise: every point with its limits, every series with its icons, and every rebase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from goldenthread.home.charts.drawing import when_of
from goldenthread.home.charts.noise import value_shown
from goldenthread.home.series import Series
from goldenthread.home.tables.understand import figure_cell
from goldenthread.indicators.noise_told import CAUSE_WORDS, FEWEST_TO_TELL, KIND_WORDS, Noise
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.spc.file import HEADINGS, number
from goldenthread.web.tables import Cell, Column, Empty, Table

VARIATION = {
    "common_cause": ("Ordinary variation", "grey"),
    "improvement_high": ("Improving (high)", "blue"),
    "improvement_low": ("Improving (low)", "blue"),
    "concern_high": ("Of concern (high)", "orange"),
    "concern_low": ("Of concern (low)", "orange"),
    "neutral_high": ("Unusually high", "purple"),
    "neutral_low": ("Unusually low", "purple"),
}
ASSURANCE = {
    "consistent_pass": ("Will be met", "blue"),
    "consistent_fail": ("Will not be met", "orange"),
    "inconsistent": ("Hit and miss", "grey"),
}


def verdict(found: Noise) -> tuple[str, str]:
    """The variation in a few words, and the colour of its tag."""
    if found.is_too_few:
        return "Too few points", "grey"
    return VARIATION.get(found.told or "", ("Cannot be told", "yellow"))


def points_table(series: Series, found: Noise) -> Table:
    """A row for each point, in words."""
    return Table(
        key="points",
        caption=f"{series.title}, every point with its limits",
        columns=(
            Column("period", "Period"),
            Column("value", "Value", numeric=True),
            Column("mean", "Mean", numeric=True),
            Column("lower", "Lower limit", numeric=True),
            Column("upper", "Upper limit", numeric=True),
            Column("kind", "What kind of point it is"),
        ),
        rows=[
            (
                Cell(when_of(mark.figure), sort=mark.day),
                figure_cell(mark.figure),
                _limit(mark.mean, value_shown(mark.mean, mark)),
                _limit(mark.lower, value_shown(mark.lower, mark)),
                _limit(mark.upper, value_shown(mark.upper, mark)),
                Cell(
                    KIND_WORDS[mark.kind]
                    if mark.kind and mark.is_told
                    else "not told"
                    if mark.kind
                    else "no point",
                    note=CAUSE_WORDS[mark.cause] if mark.is_special and mark.cause else None,
                ),
            )
            for mark in found.shown
        ],
        source=series.source,
        policy=series.policy,
        empty=Empty(found.refused),
        things=("point", "points"),
    )


def refused_table(series: Series) -> Table:
    """The readings that may not stand on one chart, each with what it is."""
    return Table(
        key="points",
        caption=f"{series.title}, every reading",
        columns=(
            Column("period", "Period"),
            Column("value", "Value", numeric=True),
            Column("unit", "Unit"),
            Column("statistic", "Statistic"),
            Column("counts", "What it counts"),
            Column("source", "Source"),
        ),
        rows=[
            (
                Cell(when_of(each) or "not stated", sort=each.period.end if each.period else None),
                figure_cell(each),
                Cell(each.unit or "not stated"),
                Cell(each.statistic),
                Cell(each.population or "not stated"),
                Cell(each.provenance or "not stated"),
            )
            for each in series.figures
        ],
        policy=series.policy,
        empty=Empty("No reading is held."),
        things=("reading", "readings"),
    )


def spc_rows(series: Series, found: Noise) -> Iterator[tuple[str, ...]]:
    """The headings and rows that `goldenthread spc` prints of the same series, and the disclosure policy."""
    yield (*HEADINGS, "disclosure_policy", "disclosure_policy_version")
    for mark in found.marks:
        yield (
            series.key,
            mark.day.isoformat(),
            "" if mark.value is None else number(mark.value).removesuffix(".0"),
            *(number(value) for value in (mark.mean, mark.lower, mark.upper)),
            mark.cause or "",
            mark.kind or "",
            found.variation or "",
            found.assurance or "",
            series.policy.key,
            series.policy.version,
        )


def changes_table(found: Sequence[tuple[Series, Noise]], address: Callable[[Series], str]) -> Table:
    """One row for each series: its latest reading, whether it changed, and whether its target will be met."""
    return Table(
        key="changes",
        caption="What changed and what is noise",
        columns=(
            Column("indicator", "Indicator"),
            Column("latest", "Latest", numeric=True),
            Column("points", "Points", numeric=True),
            Column("variation", "Change"),
            Column("assurance", "Target"),
            Column("notes", "To know", sortable=False),
        ),
        rows=[_row(series, noise, address(series)) for series, noise in found],
        policy=policy_of_all(each for series, _ in found for each in series.figures),
        note=(
            "Ordinary variation is what chance alone does: a figure above or below the last one is then no news. With "
            "fewer than 12 points the limits are trial limits, and with fewer than seven there are none: then the "
            "latest two figures are compared by their 95% intervals."
        ),
        empty=Empty("No series with two readings or more is held."),
        things=("series", "series"),
    )


def _row(series: Series, found: Noise, href: str) -> tuple[Cell | int, ...]:
    latest = next((each for each in reversed(series.figures) if each.is_known), None)
    words, colour = verdict(found)
    target = Cell("no target") if series.target is None else Cell("cannot be told", note=series.target.words)
    if series.held:
        target = Cell("held", tag="yellow", note=series.held)
    elif found.assured:
        said, tag = ASSURANCE[found.assured]
        target = Cell(said, tag=tag, note=series.target.words if series.target else None)
    return (
        Cell(series.title, href=href),
        figure_cell(latest),
        len(found.known) or series.known,
        Cell(words, tag=colour, note=None if found.refused else _cause(found) or _step(found)),
        target,
        Cell(found.refused or " ".join(_short(found)) or "nothing to add"),
    )


def _cause(found: Noise) -> str | None:
    latest = found.latest
    if latest is None or found.told is None or not latest.is_special or not latest.cause:
        return None
    return CAUSE_WORDS[latest.cause]


def _step(found: Noise) -> str | None:
    """“worse than in 2023”: of few points, and by more than chance."""
    if not found.stepped:
        return None
    return f"{found.step} than in {when_of(found.known[-2].figure)}"


def _short(found: Noise) -> Iterable[str]:
    """What a list has room for: what can be said of few points, small numbers, and where it starts anew."""
    number = len(found.since)
    if found.is_too_few:
        yield from found.instead[:1]
    elif found.method == "p-chart":
        yield "Small numbers: limits by the size of each."
    if FEWEST_TO_TELL <= number < 12:
        yield f"Trial limits on {number} points."
    if (moved := found.moved) is not None:
        yield f"Seems to have moved in {when_of(moved.figure)}."
    if found.restarts:
        yield "Limits start anew inside the series."


def _limit(value: float | None, shown: str) -> Cell:
    return Cell(shown or "none", sort=value, raw=None if value is None else round(value, 4))
