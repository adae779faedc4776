"""A named set of indicators as one report: each with its readings, target and standing, and what nobody reads named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from goldenthread.indicators.indicator import Break, Indicator
from goldenthread.indicators.milestones import Confirmed, milestone_now, targets_of
from goldenthread.indicators.standing import Standing, Target, read_on, standing
from goldenthread.indicators.stated import stated_figure
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.change import in_runs
from goldenthread.methods.compare import Direction
from goldenthread.methods.figure import Figure


@dataclass(frozen=True)
class Line:
    """One indicator of the report. `published` says whose readings they are; `records` are the rows of the pack that
    state them, and `documents_say` what a document states of a published indicator."""

    key: str
    title: str
    definition: str
    direction: Direction
    published: bool
    readings: tuple[Figure, ...]
    records: tuple[PackRecord, ...]
    standing: Standing
    documents_say: tuple[tuple[PackRecord, Figure], ...] = ()
    declared: PackRecord | None = None
    breaks: tuple[Break, ...] = ()

    @property
    def trend(self) -> tuple[Figure | None, ...]:
        """The readings as a line, with None where two neighbours may not be joined."""
        return in_runs(self.readings, self.breaks)

    def record_of(self, figure: Figure | None) -> PackRecord | None:
        """The row of the pack that states the reading."""
        pairs = zip(self.readings, self.records, strict=False)
        return next((record for reading, record in pairs if reading is figure), None)


@dataclass(frozen=True)
class Area:
    """One numbered area of a set: its heading as printed and its indicators. None means that nothing is read."""

    number: str
    heading: str
    record: PackRecord
    lines: tuple[Line, ...]

    @property
    def is_missing(self) -> bool:
        return not any(line.readings for line in self.lines)


@dataclass(frozen=True)
class Report:
    """A set with its areas in order."""

    record: PackRecord
    areas: tuple[Area, ...]

    @property
    def lines(self) -> list[Line]:
        return [line for area in self.areas for line in area.lines]

    @property
    def missing(self) -> list[Area]:
        """The areas without any reading, to be named."""
        return [area for area in self.areas if area.is_missing]


def published_in(pack: Pack, declared: Mapping[str, Indicator]) -> list[str]:
    """The published indicators that the area's sets name."""
    named = [row.ref("indicator") for row in pack.rows("indicator_set_members")]
    return list(dict.fromkeys(key for key in named if key in declared))


def reports(
    pack: Pack,
    published: Mapping[str, Sequence[Figure]],
    declared: Mapping[str, Indicator],
    on: date,
    confirmed: Confirmed = (),
) -> list[Report]:
    """Every set of the pack. `published` holds the area's readings of the declared indicators, oldest first;
    `confirmed` the targets that somebody has said are right although they look wrong."""
    targets = _targets(pack, on, confirmed)
    found = []
    for each in pack.rows("indicator_sets"):
        members = [row for row in pack.rows("indicator_set_members") if row.ref("set") == each.key]
        by_number: dict[tuple[str, str], list[PackRecord]] = {}
        for row in members:
            by_number.setdefault((row.text("number"), row.text("heading")), []).append(row)
        areas = tuple(
            Area(
                number,
                heading,
                rows[0],
                tuple(
                    line
                    for row in rows
                    if (line := _line(row.ref("indicator"), pack, published, declared, targets, on))
                    is not None
                ),
            )
            for (number, heading), rows in by_number.items()
        )
        found.append(Report(each, areas))
    return found


def others(pack: Pack, on: date, confirmed: Confirmed = ()) -> list[Line]:
    """The area's own indicators that no set holds."""
    in_sets = {row.ref("indicator") for row in pack.rows("indicator_set_members")}
    targets = _targets(pack, on, confirmed)
    return [
        _area_line(row, pack, targets.get(row.key), on)
        for row in pack.rows("area_indicators")
        if row.key not in in_sets
    ]


def area_line(pack: Pack, key: str, on: date, confirmed: Confirmed = ()) -> Line | None:
    """One indicator of the area's own."""
    row = pack.record("area_indicators", key)
    return None if row is None else _area_line(row, pack, _targets(pack, on, confirmed).get(key), on)


def area_lines(pack: Pack, on: date, confirmed: Confirmed = ()) -> list[Line]:
    """Every indicator of the area's own."""
    targets = _targets(pack, on, confirmed)
    return [_area_line(row, pack, targets.get(row.key), on) for row in pack.rows("area_indicators")]


def _line(
    key: str,
    pack: Pack,
    published: Mapping[str, Sequence[Figure]],
    declared: Mapping[str, Indicator],
    targets: Mapping[str, Target],
    on: date,
) -> Line | None:
    own = pack.record("area_indicators", key)
    if own is not None:
        return _area_line(own, pack, targets.get(key), on)
    indicator = declared.get(key)
    if indicator is None:
        return None
    readings = tuple(published.get(key, ()))
    said = [row for row in pack.rows("stated_figures") if row.text("published_indicator") == key]
    return Line(
        key=key,
        title=indicator.title,
        definition=indicator.definition,
        direction=indicator.direction,
        published=True,
        readings=readings,
        records=(),
        standing=standing(readings, targets.get(key), indicator.direction, on, indicator.breaks),
        documents_say=tuple((row, stated_figure(row)) for row in said),
        breaks=indicator.breaks,
    )


def _area_line(row: PackRecord, pack: Pack, target: Target | None, on: date) -> Line:
    rows = _in_time(each for each in pack.rows("stated_figures") if each.ref("indicator") == row.key)
    dated = [(each, stated_figure(each)) for each in rows]
    until = [(each, figure) for each, figure in dated if (read_on(figure) or date.min) <= on]
    readings = tuple(figure for _, figure in until)
    direction = cast(Direction, row.text("direction") or "neither")
    return Line(
        key=row.key,
        title=row.title,
        definition=row.text("definition"),
        direction=direction,
        published=False,
        readings=readings,
        records=tuple(each for each, _ in until),
        standing=standing(readings, target, direction, on),
        declared=row,
    )


def _in_time(rows: Iterable[PackRecord]) -> list[PackRecord]:
    """Oldest first. A figure without a date is the “before” of its sentence; equal days keep the document's order."""
    return sorted(rows, key=lambda row: read_on(stated_figure(row)) or date.min)


def _targets(pack: Pack, on: date, confirmed: Confirmed) -> dict[str, Target]:
    """Of each indicator the milestone that counts on the day."""
    found = {key: milestone_now(each, on) for key, each in targets_of(pack, confirmed).items()}
    return {key: target for key, target in found.items() if target is not None}
