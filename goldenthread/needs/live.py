"""The live needs assessment: every figure by topic, when it was last refreshed, and which are out of date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.stated import stated_figure
from goldenthread.intake.loose_date import LooseDate, as_loose_date
from goldenthread.methods.figure import Figure
from goldenthread.methods.months import add_months
from goldenthread.needs.register import said
from goldenthread.needs.service_reach import Row

Freshness = Literal["current", "older than its cadence", "no cadence recorded", "not dated", "not collected"]
# A figure that is read so often is due again when that time has passed since the end of what it describes.
NO_CADENCE: Freshness = "no cadence recorded"


@dataclass(frozen=True)
class LiveFigure:
    """A figure with when it was last refreshed: by its release, or by the document that states it; `told` says that
    day in words, for of some releases only the year is known. `months` is its own cadence with the time that its
    publisher takes; `row` the row of the pack that states it."""

    figure: Figure
    topic: str
    describes: str
    refreshed: date | None
    told: str
    months: int | None
    due: date | None
    state: Freshness
    row: Row | None = None
    owner: str = ""


@dataclass(frozen=True)
class Refreshed:
    """When a release of a source came out: `day` to sort by, `words` to read."""

    source: str
    label: str
    day: date
    words: str


@dataclass(frozen=True)
class Topic:
    """One section: what was found, and its figures."""

    name: str
    findings: tuple[Row, ...]
    figures: tuple[LiveFigure, ...]

    def count(self, state: Freshness) -> int:
        return sum(each.state == state for each in self.figures)

    @property
    def newest(self) -> LiveFigure | None:
        """The one that was refreshed last."""
        known = [each for each in self.figures if each.refreshed is not None]
        return max(known, key=lambda each: each.refreshed or date.min, default=None)


def published(
    latest: Iterable[Figure],
    indicators: Mapping[str, Indicator],
    releases: Sequence[Refreshed],
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
        came = came_with(figure, releases)
        found.append(
            LiveFigure(
                figure=figure,
                topic=indicator.theme,
                describes=figure.period.words,
                refreshed=came.day if came is not None else None,
                told=came.words if came is not None else "",
                months=months,
                due=due,
                state="current" if due >= on else "older than its cadence",
            )
        )
    return found


def release_day(source: str, label: str, day: date, accepted: date) -> Refreshed:
    """A release whose label is a year is known by that year; one that has no day of its own by when it was loaded."""
    if re.fullmatch(r"20\d\d", label) and day == date(int(label), 1, 1):
        return Refreshed(source, label, day, f"{label} (loaded {_day(accepted)})")
    return Refreshed(source, label, day, f"loaded {_day(accepted)}" if day == accepted else _day(day))


def came_with(figure: Figure, releases: Sequence[Refreshed]) -> Refreshed | None:
    """The release that the figure comes from: of its label, and of the source that its own source names."""
    of_label = [each for each in releases if each.label == figure.release]
    named = [each for each in of_label if each.source in figure.source]
    found = named or of_label
    return max(found, key=lambda each: each.day) if found else None


def stated(records: Mapping[str, Sequence[Row]], on: date) -> list[LiveFigure]:
    """Each figure that the documents state, under its topic.

    Its cadence is that of the area's own indicator, or of the assessment whose finding rests on it. It was refreshed
    when the document that states it came out.
    """
    documents = {row.key: row.values.get("published") for row in records.get("documents", ())}
    own = {row.key: row.values.get("frequency_months") for row in records.get("area_indicators", ())}
    every = {row.key: row.values.get("refresh_months") for row in records.get("needs_assessments", ())}
    by_finding = {
        key: every.get(str(finding.values.get("assessment") or ""))
        for finding in records.get("findings", ())
        for key in finding.values.get("figures") or ()
    }
    return [
        _stated(
            row,
            _months(own.get(str(row.values.get("indicator") or "")) or by_finding.get(row.key)),
            as_loose_date(documents.get(str(row.values.get("document") or ""))),
            on,
        )
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


def _stated(row: Row, months: int | None, out: LooseDate, on: date) -> LiveFigure:
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
        refreshed=out.last,
        told=said(out),
        months=months,
        due=due,
        state=state,
        row=row,
        owner=str(cells.get("owner") or ""),
    )


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _months(value: object) -> int | None:
    return None if value in (None, "") else int(str(value))
