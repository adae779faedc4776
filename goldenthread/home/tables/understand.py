"""The tables of the page Understand that show published statistics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goldenthread.home.charts.drawing import label, when_of
from goldenthread.home.charts.plans import PLANS, needs_in_order
from goldenthread.home.charts.process import IN_TIME, IN_TIME_ALL
from goldenthread.indicators.dimension import PHASES
from goldenthread.indicators.indicator import Indicator
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import Figure
from goldenthread.methods.interval import interval_words, small_numbers
from goldenthread.needs.profile import Profile
from goldenthread.web.tables import Cell, Column, Empty, Table

NOT_LOADED = Empty(
    "No published release is loaded yet.",
    "Load one with “goldenthread import dfe-ehc-plans FILE.zip”.",
)


def figure_cell(figure: Figure | None) -> Cell:
    """As it is shown; a download gets the number, and what is not known stays words."""
    if figure is None:
        return Cell(None)
    return Cell(
        figure.shown, sort=figure.value, raw=whole(figure.value), note=" ".join(figure.warnings) or None
    )


def whole(value: float | None) -> float | int | None:
    """5390 and not 5390.0, in a file as on the page."""
    return int(value) if value is not None and value == int(value) else value


def parts_cell(figure: Figure | None) -> Cell:
    """The numbers behind a share, with how far chance alone could have moved it."""
    if figure is None:
        return Cell(None)
    words = interval_words(figure)
    return Cell(figure.parts or None, note=f"95% interval {words}" if words else None)


def interval_cell(figure: Figure | None) -> Cell:
    """How far chance alone could have moved the figure; that it rests on few children is its note."""
    if figure is None or not (words := interval_words(figure)):
        return Cell("none")
    return Cell(words, note=small_numbers(figure) or None)


def timeliness_table(profile: Profile) -> Table:
    """Both rates with the numbers behind them, year by year, beside England's."""
    rows = [
        (
            Cell(when_of(each), sort=each.period.key if each.period else None),
            figure_cell(each),
            parts_cell(each),
            figure_cell(including := profile.at(IN_TIME_ALL, each.period)),
            parts_cell(including),
            figure_cell(profile.at(IN_TIME, each.period, profile.england)),
            figure_cell(profile.at(IN_TIME_ALL, each.period, profile.england)),
        )
        for each in profile.series(IN_TIME)
    ]
    return Table(
        key="twenty-weeks",
        caption=f"New EHC plans issued within 20 weeks, {profile.place_name} and England",
        columns=(
            Column("year", "Year"),
            Column("excluded", "Exceptions left out", numeric=True),
            Column("excluded-of", "Plans", numeric=True, sortable=False),
            Column("included", "Exceptions included", numeric=True),
            Column("included-of", "Plans", numeric=True, sortable=False),
            Column("england", "England, exceptions left out", numeric=True),
            Column("england-all", "England, exceptions included", numeric=True),
        ),
        rows=rows,
        note="Exceptions are those of the regulations, such as a family that is away; the two rates are never mixed.",
        source=_source(profile, IN_TIME),
        policy=policy_of_all(profile.figures),
        empty=NOT_LOADED,
        things=("year", "years"),
    )


def need_by_age_table(profile: Profile) -> Table:
    """Main need by age group, with the total of each row and column as published."""
    latest = profile.latest(PLANS)
    period = latest.period if latest else None
    cells = profile.matrix(PLANS, "need", "age-phase", period)
    phases = [code for code in PHASES if any(across == code for _, across in cells)]
    needs = [code for code in needs_in_order(profile) if any(down == code for down, _ in cells)]
    of_need, of_phase = profile.by(PLANS, "need", period), profile.by(PLANS, "age-phase", period)
    rows = [
        (
            Cell(label("need", need)),
            *(figure_cell(cells.get((need, phase))) for phase in phases),
            figure_cell(of_need.get(need)),
        )
        for need in needs
    ]
    if rows:
        rows.append(
            (Cell("All needs"), *(figure_cell(of_phase.get(phase)) for phase in phases), figure_cell(latest))
        )
    return Table(
        key="need-by-age",
        caption="EHC plans by main need and age group",
        columns=(
            Column("need", "Main need"),
            *(Column(phase, label("age-phase", phase), numeric=True) for phase in phases),
            Column("all", "All ages", numeric=True),
        ),
        rows=rows,
        total=bool(rows),
        note="The release gives need by single year of age, not by school phase; age groups are added up from them.",
        as_at=when_of(latest),
        source=_source(profile, PLANS),
        policy=policy_of_all(profile.figures),
        empty=NOT_LOADED,
        things=("need", "needs"),
        layout="matrix",
    )


def readings_table(profile: Profile, key: str, indicator: Indicator | None) -> Table:
    """Every reading of one indicator, with its parts, where it has any, and its states."""
    series = profile.series(key)
    has_parts = any(each.parts for each in series)
    has_interval = any(interval_words(each) for each in series)
    parts = (Column("numerator", "Number", numeric=True), Column("denominator", "Out of", numeric=True))
    return Table(
        key="readings",
        caption=f"{indicator.title if indicator else key}, every reading of {profile.place_name}",
        columns=(
            Column("period", "Period"),
            Column("value", profile.place_name, numeric=True),
            *(parts if has_parts else ()),
            *((Column("interval", "95% interval", sortable=False),) if has_interval else ()),
            Column("england", "England", numeric=True),
            Column("state", "State"),
            Column("release", "Release"),
        ),
        rows=[
            (
                Cell(when_of(each), sort=each.period.key if each.period else None),
                replace(figure_cell(each), note=None),
                *((whole(each.numerator), whole(each.denominator)) if has_parts else ()),
                *((interval_cell(each),) if has_interval else ()),
                figure_cell(profile.at(key, each.period, profile.england)),
                Cell(f"{each.availability}, {each.finality}"),
                Cell(each.release or None, note=" ".join(each.warnings) or None),
            )
            for each in series
        ],
        note=_counted(series, indicator),
        source=_source(profile, key),
        policy=policy_of_all(profile.figures),
        empty=NOT_LOADED,
        things=("reading", "readings"),
    )


def _counted(series: Sequence[Figure], indicator: Indicator | None) -> str:
    """Who was counted, and until when, in the years in which others were than now."""
    if indicator is None:
        return ""
    until = {each.population: when_of(each) for each in series if each.population != indicator.population}
    return " ".join(f"Until {when} it counts {population}." for population, when in until.items())


def breakdown_table(profile: Profile, key: str, dimension: str, title: str) -> Table:
    """One dimension down and the periods across; a part without a reading is said, never 0."""
    every = [each.period for each in profile.series(key) if each.period is not None]
    found = {period: parts for period in every if (parts := profile.by(key, dimension, period))}
    periods = list(found)
    codes = list(dict.fromkeys(code for each in found.values() for code in each))
    newest = found[periods[-1]] if periods else {}
    codes.sort(key=lambda code: -((newest[code].value or 0) if code in newest else 0))
    return Table(
        key="breakdown",
        caption=title,
        columns=(
            Column("part", "Part"),
            *(Column(each.key, each.words, numeric=True) for each in periods),
        ),
        rows=[
            (
                Cell(label(dimension, code)),
                *(figure_cell(found[period].get(code)) for period in periods),
            )
            for code in codes
        ],
        source=_source(profile, key),
        policy=policy_of_all(profile.figures),
        empty=Empty("The release gives no figures by this for the place."),
        things=("part", "parts"),
        layout="matrix",
    )


def _source(profile: Profile, key: str) -> str:
    latest = profile.latest(key)
    return latest.provenance if latest is not None else ""
