"""The tables of the profile: groups among plans beside England and the population; what the documents state."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.asked import Asked
from goldenthread.home.charts.drawing import label
from goldenthread.home.sources import documents_of
from goldenthread.home.tables.stated import said_when, with_unit
from goldenthread.indicators.stated import stated_figure
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.disclosure.policy import policy_by_default
from goldenthread.methods.figure import amount
from goldenthread.methods.interval import interval_of
from goldenthread.needs.equity import EquityLine
from goldenthread.needs.exclusions import Most
from goldenthread.needs.funnel import Funnel
from goldenthread.needs.risk_groups import RiskGroups
from goldenthread.needs.subjects import Subject
from goldenthread.web.tables import Cell, Column, Empty, Table

ARROWS = {"higher": "▲ higher", "lower": "▼ lower", "similar": "○ similar"}


def groups_table(
    dimension: str, title: str, lines: Sequence[EquityLine], when: str, source: str, population: str
) -> Table:
    """Each group's share of the plans, beside England's, and its share of the population where that is known."""
    with_people = any(each.population_share is not None for each in lines)
    with_past = any(each.change is not None for each in lines)
    columns = [
        Column("group", title),
        Column("plans", "EHC plans", numeric=True),
        Column("share", "Share of all plans", numeric=True),
        Column("england", "England", numeric=True),
        Column("beside", "Beside England"),
    ]
    if with_past:
        since = next(each.since for each in lines if each.change is not None)
        columns.append(Column("change", f"Change since {since}", numeric=True))
    if with_people:
        columns += [
            Column("people", "Share of people aged 0 to 25", numeric=True),
            Column("ratio", "Plans ÷ people", numeric=True),
        ]
    rows = []
    for each in lines:
        row = [
            Cell(label(dimension, each.code)),
            Cell(
                None if each.plans is None else f"{each.plans:,.0f}",
                sort=each.plans,
                raw=None if each.plans is None else int(each.plans),
                note=each.caution or None,
            ),
            _share(each),
            _percent(each.england),
            Cell(ARROWS.get(each.beside, "cannot be told")),
        ]
        if with_past:
            row.append(_points(each.change))
        if with_people:
            row += [
                _percent(each.population_share),
                _ratio(each),
            ]
        rows.append(tuple(row))
    return Table(
        key=f"by-{dimension}",
        policy=policy_by_default(already_published=True),
        caption=f"EHC plans by {title.lower()}",
        columns=tuple(columns),
        rows=rows,
        as_at=when,
        source=source,
        note=" ".join(
            each
            for each in (
                "Shares are of the plans that each place maintains, with 95% intervals (Wilson).",
                population,
                "“Higher” and “lower” go by the 95% interval of the difference.",
            )
            if each
        ),
        empty=Empty(
            "No published figure by this is loaded.", "Load a release of “Education, health and care plans”."
        ),
        things=("group", "groups"),
    )


def _share(each: EquityLine) -> Cell:
    interval = each.interval
    return _percent(each.share, f"{interval.low:.1f} to {interval.high:.1f}%" if interval else None)


def _percent(value: float | None, note: str | None = None) -> Cell:
    """“41.3%”, and the number 41.3 in a file."""
    if value is None:
        return Cell(None)
    return Cell(f"{value:.1f}%", sort=value, raw=round(value, 1), note=note)


def _points(value: float | None) -> Cell:
    """“+0.2 points”, “−0.2 points”; “no change”, and never “−0.0 points”."""
    if value is None:
        return Cell(None)
    tidy = round(value, 1) or 0.0
    return Cell(f"{tidy:+.1f} points".replace("-", "−") if tidy else "no change", sort=tidy, raw=tidy)


def _ratio(each: EquityLine) -> Cell:
    if each.ratio is None:
        return Cell(None, note=each.caution or None)
    interval = each.ratio_interval
    between = f"{interval.low:.2f} to {interval.high:.2f}: {each.reading}" if interval else None
    return Cell(f"{each.ratio:.2f}", sort=each.ratio, raw=round(each.ratio, 2), note=between)


def subject_table(asked: Asked, subject: Subject, rows: Sequence[PackRecord]) -> Table:
    """Figures that the documents state, each with its number of people or answers where they say it."""
    return Table(
        key=f"stated-{subject.key}",
        caption=f"{subject.title}: what the documents state",
        columns=(
            Column("figure", "Figure"),
            Column("value", "As printed", numeric=True),
            Column("of", "Of whom"),
            Column("when", "When"),
            Column("beside", "What to know", sortable=False),
        ),
        rows=[_stated(asked, row) for row in rows],
        as_at=asked.as_at,
        source=documents_of(rows),
        empty=Empty(
            "Nothing is recorded about this.",
            f"A gap in the data. It would be for {subject.owner[:1].lower()}{subject.owner[1:]} to collect it, and to "
            "record it in the sheet “stated_figures” with its topic.",
        ),
        things=("figure", "figures"),
    )


def _stated(asked: Asked, row: PackRecord) -> tuple[Cell, ...]:
    figure = stated_figure(row)
    group = row.text("overlap_group")
    interval = interval_of(figure) if figure.denominator and figure.numerator is not None else None
    said = []
    if figure.availability == "not collected":
        said.append(f"Not collected. Owner: {row.text('owner') or 'nobody recorded'}.")
    if group:
        said.append("Overlaps with others of its group: never added up.")
    if interval is not None:
        said.append(f"95% interval {amount(round(interval.low, 1))} to {amount(round(interval.high, 1))}%.")
    if figure.unit == "per cent" and figure.statistic == "share" and (figure.value or 0) > 100:
        said.append(
            "More than 100% is no share of one whole: one of its numbers is wrong, or it is a growth."
        )
    elif figure.statistic == "share" and figure.denominator is None:
        said.append("The document does not say of how many.")
    return (
        Cell(row.title, href=asked.address(row), note=row.document_place or None),
        Cell(
            "not collected" if figure.availability == "not collected" else with_unit(figure),
            sort=figure.value if figure.value is not None else figure.low,
            note=figure.parts or None,
        ),
        Cell(figure.population or None),
        Cell(said_when(row, figure), note="part-year" if figure.period and figure.period.part_year else None),
        Cell(" ".join(said) or "nothing besides"),
    )


def settings_table(asked: Asked, found: Sequence[Most]) -> Table:
    """The settings that exclude most in each phase and of each kind, with what was done, or an alert."""
    shown = [(each, setting) for each in found for setting in each.settings]
    rows = [row for _, each in shown if (row := asked.pack.record("exclusions", each.row.key)) is not None]
    published = all(row.text("document") for row in rows)
    return Table(
        key="exclusions-by-setting",
        caption="Settings that exclude most, by phase and kind, and the support they were given",
        columns=(
            Column("which", "Phase and kind"),
            Column("setting", "Setting"),
            Column("number", "Number", numeric=True),
            Column("rate", "For every 100 pupils", numeric=True),
            Column("support", "Challenge and support", sortable=False),
            Column("lead", "Led by"),
            Column("outcome", "What came of it", sortable=False),
        ),
        rows=[
            (
                Cell(
                    each.title,
                    note=f"{len(each.settings)} of {each.of} settings"
                    if each.of > len(each.settings)
                    else None,
                ),
                Cell(row.text("setting"), href=asked.address(row), note=row.document_place or None),
                Cell(setting.told, sort=setting.number, raw=setting.number),
                Cell(
                    f"{setting.rate:.1f}" if setting.rate is not None else None,
                    sort=setting.rate,
                    note=setting.rate_told or None,
                ),
                Cell(row.text("support") or "none recorded", tag="red" if setting.alert else None),
                Cell(row.text("support_lead") or None),
                Cell(row.text("support_outcome") or None),
            )
            for each, setting in shown
            if (row := asked.pack.record("exclusions", setting.row.key)) is not None
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        policy=policy_by_default(already_published=published),
        things=("setting", "settings"),
    )


def funnel_table(asked: Asked, funnel: Funnel, number: int) -> Table:
    rows = [
        row
        for each in funnel.stages
        if (row := asked.pack.record("stated_figures", each.row.key)) is not None
    ]
    return Table(
        key=f"funnel-{number}",
        caption=f"{funnel.name}, stage by stage",
        columns=(
            Column("stage", "Stage", sortable=False),
            Column("people", "Young people", numeric=True, sortable=False),
            Column("of-before", "Of the stage before", numeric=True, sortable=False),
            Column("of-first", "Of all at the start", numeric=True, sortable=False),
        ),
        rows=[
            (
                Cell(row.title, href=asked.address(row), note=row.document_place or None),
                Cell(each.figure.shown, sort=each.figure.value),
                Cell(
                    f"{each.of_before:.1f}%"
                    if each.of_before is not None
                    else "cannot be told"
                    if each.refused
                    else "–",
                    sort=each.of_before,
                    note=each.refused
                    or (
                        f"95% interval {each.interval.low:.1f} to {each.interval.high:.1f}%"
                        if each.interval
                        else None
                    ),
                ),
                Cell(f"{each.of_first:.1f}%" if each.of_first is not None else "–", sort=each.of_first),
            )
            for each in funnel.stages
            if (row := asked.pack.record("stated_figures", each.row.key)) is not None
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        things=("stage", "stages"),
    )


def risk_table(asked: Asked, groups: RiskGroups, number: int) -> Table:
    rows = [
        row for each, _ in groups.groups if (row := asked.pack.record("stated_figures", each.key)) is not None
    ]
    return Table(
        key=f"risk-{number}",
        caption=f"{groups.name[:1].upper()}{groups.name[1:]}: each group on its own",
        columns=(Column("group", "Group"), Column("children", "In this group", numeric=True)),
        rows=[
            (
                Cell(row.title, href=asked.address(row), note=row.document_place or None),
                Cell(with_unit(figure), sort=figure.value, raw=figure.value),
            )
            for each, figure in groups.groups
            if (row := asked.pack.record("stated_figures", each.key)) is not None
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        things=("group", "groups"),
    )
