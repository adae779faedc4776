"""What is known of the waits for each service: standards, readings, what families say, and what nobody has said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from goldenthread.indicators.stated import stated_figure
from goldenthread.intake.loose_date import LooseDate, as_loose_date
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.change import Change, change
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.period import Period
from goldenthread.waits.target_gap import TargetGap, target_gap

SPEAKS_OF_WAITING = re.compile(r"\b(?:wait|backlog)", re.IGNORECASE)
# The sheets whose rows say something in words, each with the column that holds them.
IN_WORDS = {
    "weakness_areas": "text", "findings": "text", "gaps": "text", "survey_themes": "text", "comments": "text",
    "commitments": "text", "actions": "text", "improvements": "text",
}  # fmt: skip
STATISTICS = {
    "mean wait": "mean",
    "median wait": "median",
    "percentile of waits": "percentile",
    "longest wait": "maximum",
    "share within": "share",
    "still waiting": "count",
    "backlog": "count",
}
WEEKS, PER_CENT = "weeks", "per cent"


@dataclass(frozen=True)
class Reading:
    """One reading of a wait. `when` is its date as printed; `measured` says what was measured, with its weeks."""

    record: PackRecord
    measure: str
    measured: str
    figure: Figure
    when: LooseDate
    standard: str
    place: str
    commissioner: str
    wording: str
    bands: tuple[tuple[str, str], ...]
    source: PackRecord


@dataclass(frozen=True)
class Standard:
    """A standard with what its target says of it, the readings of its wait, and how far it is from its target."""

    record: PackRecord
    wait: str
    start: str
    stop: str
    route: str
    weeks: float | None
    hours: float | None
    percent: float | None
    target: PackRecord | None
    by: LooseDate
    set_by: str
    offered: str
    support: str
    heard: PackRecord | None
    readings: tuple[Reading, ...]
    gap: TargetGap | None

    @property
    def words(self) -> str:
        """“90% within 12 weeks”, “12 weeks, by end of July 2019”; empty where no length is stated."""
        length = f"{amount(self.weeks)} weeks" if self.weeks is not None else ""
        if self.hours is not None:
            length = f"{amount(self.hours)} hours"
        share = amount(self.percent, PER_CENT) if self.percent is not None else ""
        said = f"{share} within {length}" if share and length else length or share
        return f"{said}, by {self.by.printed}" if said and self.by.printed else said


@dataclass(frozen=True)
class InWords:
    """A record that speaks of waiting without a number that we hold as a reading."""

    record: PackRecord
    text: str
    services: tuple[str, ...]


@dataclass(frozen=True)
class ServiceWaits:
    """Everything known of the waits for a service; all empty where nobody has said anything. `steps` are from each
    reading to the next of its measure or its wait, unlike ones with their warning."""

    service: PackRecord
    standards: tuple[Standard, ...]
    readings: tuple[Reading, ...]
    steps: tuple[Change, ...]
    in_words: tuple[InWords, ...]

    @property
    def is_measured(self) -> bool:
        return bool(self.readings)

    @property
    def is_known(self) -> bool:
        return bool(self.standards or self.readings)

    def newest(self, *measures: str) -> Reading | None:
        """The last reading of these measures."""
        found = [each for each in self.readings if each.measure in measures]
        return max(found, key=lambda each: each.when.last or date.min, default=None)


def service_waits(pack: Pack, on: date) -> list[ServiceWaits]:
    """Every service of the pack as at the day: the measured first, then those with a standard, then the others."""
    readings = [each for row in pack.rows("wait_readings") if (each := _reading(pack, row)) and _by(each, on)]
    standards = [_standard(pack, row, readings, on) for row in pack.rows("wait_standards")]
    said = in_words(pack)
    found = [
        ServiceWaits(
            service=row,
            standards=tuple(each for each in standards if each.record.ref("service") == row.key),
            readings=(own := tuple(each for each in readings if each.record.ref("service") == row.key)),
            steps=tuple(_steps(own)),
            in_words=tuple(each for each in said if row.key in each.services),
        )
        for row in pack.rows("services")
    ]
    return sorted(found, key=lambda each: (not each.is_measured, not each.standards, not each.in_words))


def in_words(pack: Pack) -> list[InWords]:
    """The records that speak of waiting, with the services that they name or that a link names for them."""
    about: dict[tuple[str, str], list[str]] = {}
    for row in pack.rows("links"):
        for one, other in (("from", "to"), ("to", "from")):
            if row.text(f"{other}_sheet") == "services":
                node = (row.text(f"{one}_sheet"), row.text(f"{one}_key"))
                about.setdefault(node, []).append(row.text(f"{other}_key"))
    found = []
    for sheet, column in IN_WORDS.items():
        for row in pack.rows(sheet):
            text = row.text(column)
            if SPEAKS_OF_WAITING.search(text):
                named = row.refs("services") if "services" in row.values else ()
                keys = dict.fromkeys([*named, *about.get(row.node, ())])
                found.append(InWords(row, text, tuple(keys)))
    return found


def _reading(pack: Pack, row: PackRecord) -> Reading | None:
    """None where the figure that it names is not in the pack."""
    key = row.ref("figure")
    stated = pack.record("stated_figures", key) if key else None
    if key and stated is None:
        return None
    standard = pack.record("wait_standards", row.ref("standard"))
    figure = stated_figure(stated) if stated is not None else _own_figure(row)
    source = stated or row
    when = source.loose("as_at") or source.loose("period_end") or as_loose_date(None)
    return Reading(
        record=row,
        measure=row.text("measure"),
        measured=_measured(row, standard),
        figure=figure,
        when=when,
        standard=row.ref("standard"),
        place=row.text("place"),
        commissioner=row.ref("commissioner"),
        wording=source.text("wording"),
        bands=tuple(_band(each) for each in row.refs("bands")),
        source=source,
    )


def _own_figure(row: PackRecord) -> Figure:
    value, when = row.number("value"), as_loose_date(row.values.get("as_at"))
    start, end = (as_loose_date(row.values.get(name)) for name in ("period_start", "period_end"))
    period = None
    if start.first and end.last and start.first <= end.last:
        period = Period(start.first, end.last, "interval")
    elif when.first and when.last:
        period = Period(when.first, when.last, "instant")
    measure = row.text("measure")
    unit = row.text("unit") or {"share within": PER_CENT}.get(measure, "")
    return Figure(
        indicator=row.key, title=row.title, place="", place_name=row.text("place"), period=period,
        value=None if value is None else float(value), statistic=STATISTICS.get(measure, "not stated"), unit=unit,
        accumulation="not stated", origin="stated", source=row.document_title, release=row.document_place,
        as_at=when.last or end.last,
    )  # fmt: skip


def _measured(row: PackRecord, standard: PackRecord | None) -> str:
    """“within 6 weeks”, “92nd percentile”, “longest wait”."""
    measure = row.text("measure")
    if measure == "share within":
        weeks = row.number("threshold_weeks") or (standard.number("standard_weeks") if standard else None)
        return f"within {amount(float(weeks))} weeks" if weeks is not None else "within the standard"
    if measure == "percentile of waits" and (percentile := row.number("percentile")) is not None:
        return f"percentile {amount(float(percentile))}"
    return measure


def _band(item: str) -> tuple[str, str]:
    weeks, _, number = item.partition("=")
    return weeks.strip(), number.strip()


def _by(reading: Reading, on: date) -> bool:
    """A reading of a later day than the page's is not known yet."""
    return reading.when.first is None or reading.when.first <= on


def _standard(pack: Pack, row: PackRecord, readings: Sequence[Reading], on: date) -> Standard:
    target = pack.record("targets", row.ref("target"))
    unit = target.text("unit") if target is not None else ""
    value = target.number("value") if target is not None else None
    own = tuple(each for each in readings if each.standard == row.key)
    weeks, percent = row.number("standard_weeks"), row.number("percent_target")
    if value is not None:
        weeks = value if weeks is None and unit == WEEKS else weeks
        percent = value if percent is None and unit == PER_CENT else percent
    by = as_loose_date(target.values.get("by")) if target is not None else as_loose_date(None)
    hours = row.number("standard_hours")
    gap = None
    if target is not None and value is not None:
        gap = target_gap(
            float(value),
            unit,
            "at least" if target.text("comparison") == "at least" else "at most",
            by,
            _last(own, unit),
            on,
        )
    return Standard(
        record=row,
        wait=row.text("wait"),
        start=row.text("clock_start"),
        stop=row.text("clock_stop"),
        route=row.text("route"),
        weeks=None if weeks is None else float(weeks),
        hours=None if hours is None else float(hours),
        percent=None if percent is None else float(percent),
        target=target,
        by=by,
        set_by=row.text("set_by"),
        offered=row.text("offered"),
        support=row.text("support"),
        heard=pack.record("comments", row.text("heard")),
        readings=own,
        gap=gap,
    )


def _last(readings: Iterable[Reading], unit: str) -> tuple[Figure, LooseDate] | None:
    """The newest reading in the unit of the target."""
    found = [each for each in readings if each.figure.unit == unit]
    newest = max(found, key=lambda each: each.when.last or date.min, default=None)
    return (newest.figure, newest.when) if newest is not None else None


def _steps(readings: Sequence[Reading]) -> Iterable[Change]:
    """From each reading to the next of the same wait, place and commissioner in the same unit."""
    groups: dict[tuple[str, ...], list[Reading]] = {}
    for each in readings:
        key = (each.standard, each.place, each.commissioner, each.figure.unit)
        groups.setdefault(key, []).append(each)
    for group in groups.values():
        ordered = sorted(group, key=lambda each: each.when.last or date.min)
        yield from (change(one.figure, other.figure) for one, other in pairwise(ordered))
