"""The live needs assessment: every figure by topic, when it was last refreshed, and which are out of date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.stated import stated_figure
from goldenthread.intake.loose_date import as_loose_date
from goldenthread.methods.figure import Figure
from goldenthread.methods.months import add_months
from goldenthread.needs.service_reach import Row

Freshness = Literal["current", "older than its cadence", "no cadence recorded", "not dated", "not collected"]
# A figure that is read so often is due again when that time has passed since the end of what it describes.
NO_CADENCE: Freshness = "no cadence recorded"


@dataclass(frozen=True)
class LiveFigure:
    """A figure with when it was last refreshed. `refreshed` is the day of its release, where there is one; `months`
    its own cadence with the time that its publisher takes; `row` the row of the pack that states it."""

    figure: Figure
    topic: str
    describes: str
    refreshed: date | None
    months: int | None
    due: date | None
    state: Freshness
    row: Row | None = None
    owner: str = ""


@dataclass(frozen=True)
class Topic:
    """One section: what was found, and its figures."""

    name: str
    findings: tuple[Row, ...]
    figures: tuple[LiveFigure, ...]

    def count(self, state: Freshness) -> int:
        return sum(each.state == state for each in self.figures)


def published(
    latest: Iterable[Figure],
    indicators: Mapping[str, Indicator],
    released: Mapping[tuple[str, str], date],
    on: date,
) -> list[LiveFigure]:
    """The newest published figure of each indicator, under its theme."""
    found = []
    for figure in latest:
        indicator = indicators.get(figure.indicator)
        if indicator is None or figure.period is None:
            continue
        months = indicator.frequency_months + indicator.publication_lag_months
        due = add_months(figure.period.end, months)
        found.append(
            LiveFigure(
                figure=figure,
                topic=indicator.theme,
                describes=figure.period.words,
                refreshed=released.get((figure.source, figure.release)),
                months=months,
                due=due,
                state="current" if due >= on else "older than its cadence",
            )
        )
    return found


def stated(records: Mapping[str, Sequence[Row]], on: date) -> list[LiveFigure]:
    """Each figure that the documents state, under its topic.

    Its cadence is that of the area's own indicator, or of the assessment whose finding rests on it.
    """
    own = {row.key: row.values.get("frequency_months") for row in records.get("area_indicators", ())}
    every = {row.key: row.values.get("refresh_months") for row in records.get("needs_assessments", ())}
    by_finding = {
        key: every.get(str(finding.values.get("assessment") or ""))
        for finding in records.get("findings", ())
        for key in finding.values.get("figures") or ()
    }
    return [
        _stated(row, _months(own.get(str(row.values.get("indicator") or "")) or by_finding.get(row.key)), on)
        for row in records.get("stated_figures", ())
    ]


def topics(figures: Iterable[LiveFigure], findings: Iterable[Row]) -> list[Topic]:
    """In the order in which they first come; findings stand under the topic of the same name."""
    by_topic: dict[str, list[LiveFigure]] = {}
    for figure in figures:
        by_topic.setdefault(figure.topic or "No topic recorded", []).append(figure)
    found: dict[str, list[Row]] = {}
    for row in findings:
        found.setdefault(str(row.values.get("theme") or "No topic recorded"), []).append(row)
    names = dict.fromkeys([*by_topic, *found])
    return [Topic(name, tuple(found.get(name, ())), tuple(by_topic.get(name, ()))) for name in names]


def sharing_figures(row: Row, others: Iterable[Row]) -> list[Row]:
    """Those of the others that rest on a figure which this one rests on too: a finding's gaps, a gap's findings."""
    own = set(row.values.get("figures") or ())
    return [each for each in others if own & set(each.values.get("figures") or ())]


def _stated(row: Row, months: int | None, on: date) -> LiveFigure:
    figure = stated_figure(row)
    cells = row.values
    moment = (
        as_loose_date(cells.get("as_at")) if cells.get("as_at") else as_loose_date(cells.get("period_end"))
    )
    due = add_months(moment.last, months) if moment.last is not None and months else None
    state: Freshness = NO_CADENCE
    if figure.availability == "not collected":
        state = "not collected"
    elif moment.last is None:
        state = "not dated"
    elif due is not None:
        state = "current" if due >= on else "older than its cadence"
    return LiveFigure(
        figure=figure,
        topic=str(cells.get("topic") or ""),
        describes=moment.printed,
        refreshed=None,
        months=months,
        due=due,
        state=state,
        row=row,
        owner=str(cells.get("owner") or ""),
    )


def _months(value: object) -> int | None:
    return None if value in (None, "") else int(str(value))
