"""What is known of the waits for each service: standards, readings, what families say, and what nobody has said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from goldenthread.intake.loose_date import LooseDate, as_loose_date
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.change import Change, change
from goldenthread.methods.figure import Figure, amount
from goldenthread.waits.doubts import doubts
from goldenthread.waits.in_words import InWords, in_words
from goldenthread.waits.reading import PER_CENT, WEEKS, Reading, record_readings, series_readings
from goldenthread.waits.target_gap import TargetGap, target_gap


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
class ServiceWaits:
    """Everything known of the waits for a service; all empty where nobody has said anything. `steps` are from each
    reading to the next of its measure or its wait, unlike ones with their warning; `doubts` are what cannot all be
    right."""

    service: PackRecord
    standards: tuple[Standard, ...]
    readings: tuple[Reading, ...]
    steps: tuple[Change, ...]
    in_words: tuple[InWords, ...]
    doubts: tuple[str, ...] = ()

    @property
    def is_measured(self) -> bool:
        return bool(self.readings)

    @property
    def is_known(self) -> bool:
        return bool(self.standards or self.readings)

    def newest(self, *measures: str) -> Reading | None:
        """The last reading of these measures."""
        found = [each for each in self.readings if each.measure in measures]
        return max(found, key=_on, default=None)

    def newest_of_each(self, *measures: str) -> list[Reading]:
        """The last reading of each wait, place, commissioner and way of measuring, that of the whole area first: none
        stands for the others."""
        found: dict[tuple[str, ...], Reading] = {}
        for each in sorted(self.readings, key=_on):
            if each.measure in measures:
                found[each.place, each.commissioner, each.standard, each.measured] = each
        return sorted(found.values(), key=lambda each: (each.place, each.commissioner))

    @property
    def longest_series(self) -> tuple[Reading, ...]:
        """The readings of one measure, place and commissioner that are most, in their order."""
        count = Counter(each.series for each in self.readings if each.when.last is not None)
        if not count:
            return ()
        chosen, _ = count.most_common(1)[0]
        return tuple(
            sorted((e for e in self.readings if e.series == chosen and e.when.last is not None), key=_on)
        )


def service_waits(pack: Pack, on: date, own: Iterable[Figure] = ()) -> list[ServiceWaits]:
    """Every service of the pack as at the day: the measured first, then those with a standard, then the others. `own`
    are the area's own series by service, of the days that the page shows figures of."""
    recorded = [each for each in record_readings(pack) if _by(each, on)]
    readings = [*recorded, *series_readings(own, pack)]
    standards = [_standard(pack, row, readings, on) for row in pack.rows("wait_standards")]
    said = in_words(pack)
    found = [
        ServiceWaits(
            service=row,
            standards=tuple(each for each in standards if each.record.ref("service") == row.key),
            readings=(mine := tuple(each for each in readings if each.service == row.key)),
            steps=tuple(_steps(mine)),
            in_words=tuple(each for each in said if row.key in each.services),
            doubts=tuple(doubts(mine)),
        )
        for row in pack.rows("services")
    ]
    return sorted(found, key=lambda each: (not each.is_measured, not each.standards, not each.in_words))


def _by(reading: Reading, on: date) -> bool:
    """A reading of a later day than the page's is not known yet."""
    return reading.when.first is None or reading.when.first <= on


def _on(reading: Reading) -> date:
    return reading.when.last or date.min


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
    newest = max(found, key=_on, default=None)
    return (newest.figure, newest.when) if newest is not None else None


def _steps(readings: Sequence[Reading]) -> Iterable[Change]:
    """From each reading to the next of what was measured in the same way. What was measured once in a way goes to the
    next reading of its wait, place and commissioner in its unit: unlike ones are then shown side by side, with why they
    are not compared."""
    groups: dict[tuple[str, ...], list[Reading]] = {}
    for each in readings:
        groups.setdefault((each.standard, each.place, each.commissioner, each.figure.unit), []).append(each)
    for group in groups.values():
        count = Counter(each.measured for each in group)
        once = [each for each in group if count[each.measured] == 1]
        series = [[each for each in group if each.measured == name] for name, n in count.items() if n > 1]
        for ordered in (*series, once):
            yield from (change(one.figure, other.figure) for one, other in pairwise(sorted(ordered, key=_on)))
