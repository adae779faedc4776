"""The series of an area that can be told change from noise: which figures, which target, and where it starts anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.own_series import OwnSeries, own_series
from goldenthread.home.readings import published_by
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.dimension import BY_KEY
from goldenthread.indicators.indicator import Break, Indicator
from goldenthread.indicators.milestones import milestone_now, targets_of
from goldenthread.indicators.noise import noise
from goldenthread.indicators.noise_told import Noise, Restart
from goldenthread.indicators.own import is_own
from goldenthread.indicators.queries import figures
from goldenthread.indicators.queries.judgements import confirmed, restarts_by_series
from goldenthread.indicators.report import Line, area_lines
from goldenthread.indicators.standing import Target, held_words
from goldenthread.intake.pack import Pack
from goldenthread.intake.queries import area_pack
from goldenthread.methods.breakdown import Breakdown, breakdown_text
from goldenthread.methods.compare import Direction
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.disclosure.policy import Policy
from goldenthread.methods.figure import Figure
from goldenthread.records.place_list import ENGLAND


@dataclass(frozen=True)
class Series:
    """`key` is what a rebase names. `part` is the text of the breakdown. `held` says why its target is not used."""

    key: str
    indicator: str
    title: str
    place_name: str
    figures: tuple[Figure, ...]
    better: Direction
    breaks: tuple[Break, ...] = ()
    restarts: tuple[Restart, ...] = ()
    target: Target | None = None
    held: str = ""
    part: str = ""

    @property
    def source(self) -> str:
        return self.figures[-1].provenance if self.figures else ""

    @property
    def policy(self) -> Policy:
        return policy_of_all(self.figures)

    @property
    def known(self) -> int:
        return sum(each.is_known for each in self.figures)

    def noise(self, *, screen: bool = True, fix_after: int | None = None) -> Noise:
        return noise(
            self.figures,
            self.better,
            target=self.target.value if self.target is not None else None,
            breaks=self.breaks,
            restarts=self.restarts,
            screen=screen,
            fix_after=fix_after,
        )


def area_series(area: Area, on: date) -> list[Series]:
    """Every series of the area with a reading: of published indicators by their order, then of its own. As many
    queries for one as for all."""
    shown = [key for key, each in declared().items() if _charted(each) and not each.given_for]
    read = (
        figures(indicator=shown, place=area.place_code, as_at=published_by(area, on))
        if area.place_code
        else []
    )
    return [*_series(area, on, read, own=True), *_sent(area, on)]


def indicator_series(area: Area, on: date, key: str) -> list[Series]:
    """The series of one indicator: its total first, then the parts of what is published for other places than the
    area's. Empty where there is no reading."""
    found = declared().get(key)
    if found is None and is_own(key):
        return _sent(area, on, key)
    if found is None:
        return [each for each in _series(area, on, [], own=True) if each.indicator == key]
    if not _charted(found) or not area.place_code:
        return []
    place = ENGLAND if found.given_for else area.place_code
    part: str | None = None if found.given_for else ""
    read = figures(indicator=key, place=place, breakdown=part, as_at=published_by(area, on))
    return _series(area, on, read, own=False)


def part_label(part: Breakdown) -> str:
    """“Speech and language therapy”; “all” for the total."""
    return ", ".join(BY_KEY[name].label(code) if name in BY_KEY else code for name, code in part) or "all"


def _series(area: Area, on: date, read: Sequence[Figure], *, own: bool) -> list[Series]:
    pack, said, starts = area_pack(area), confirmed(area), restarts_by_series(area)
    targets = {key: milestone_now(each, on) for key, each in targets_of(pack, said).items()}
    found = [_published(key, part, each, targets, starts) for (key, part), each in _grouped(read).items()]
    return found + (_own(area, pack, on, targets, starts) if own else [])


def _grouped(read: Sequence[Figure]) -> dict[tuple[str, Breakdown], list[Figure]]:
    groups: dict[tuple[str, Breakdown], list[Figure]] = {}
    for each in read:
        groups.setdefault((each.indicator, each.breakdown), []).append(each)
    return {key: each for key, each in groups.items() if not key[1] or len(each) > 1}


def _published(
    key: str,
    part: Breakdown,
    found: Sequence[Figure],
    targets: Mapping[str, Target | None],
    starts: Mapping[str, Sequence[Restart]],
) -> Series:
    indicator, text = declared()[key], breakdown_text(part)
    series = f"{key}@{found[0].place};{text}" if indicator.given_for else key
    target, held = _target(targets.get(key) if not text else None, found, indicator.direction)
    return Series(
        key=series,
        indicator=key,
        title=indicator.title + (f": {part_label(part)}" if part else ""),
        place_name=found[0].place_name,
        figures=tuple(found),
        better=indicator.direction,
        breaks=indicator.breaks,
        restarts=tuple(starts.get(series, ())),
        target=target,
        held=held,
        part=text,
    )


def _own(
    area: Area,
    pack: Pack,
    on: date,
    targets: Mapping[str, Target | None],
    starts: Mapping[str, Sequence[Restart]],
) -> list[Series]:
    return [
        _of_line(
            line,
            area,
            *_target(targets.get(line.key), line.readings, line.direction),
            starts.get(line.key, ()),
        )
        for line in area_lines(pack, on)
        if line.readings
    ]


def _of_line(line: Line, area: Area, target: Target | None, held: str, restarts: Sequence[Restart]) -> Series:
    return Series(
        key=line.key,
        indicator=line.key,
        title=line.title,
        place_name=area.name,
        figures=line.readings,
        better=line.direction,
        restarts=tuple(restarts),
        target=target,
        held=held,
    )


def _sent(area: Area, on: date, key: str | None = None) -> list[Series]:
    """The series that the area sends itself: the totals, and of one series its parts too. A target of the pack is of
    the same indicator; one that counts a whole year is none for a month."""
    found = own_series(area, on, key)
    if not found:
        return []
    pack, said, starts = area_pack(area), confirmed(area), restarts_by_series(area)
    targets = {name: milestone_now(each, on) for name, each in targets_of(pack, said).items()}
    return [
        _of_sent(each, part, area, targets, starts)
        for each in found
        for part in dict.fromkeys(
            figure.breakdown for figure in (each.shown if key is None else each.figures)
        )
        if len(each.of(part)) > 1 or key is not None
    ]


def _of_sent(
    sent: OwnSeries,
    part: Breakdown,
    area: Area,
    targets: Mapping[str, Target | None],
    starts: Mapping[str, Sequence[Restart]],
) -> Series:
    text, found = breakdown_text(part), sent.of(part)
    key = f"{sent.key};{text}" if text else sent.key
    counts = found[-1].statistic == "count"
    target, held = _target(None if text or counts else targets.get(sent.name), found, sent.better)
    return Series(
        key=key,
        indicator=sent.key,
        title=f"{sent.title} (own series)" + (f": {part_label(part)}" if part else ""),
        place_name=area.name,
        figures=found,
        better=sent.better,
        restarts=tuple(starts.get(key, ())),
        target=target,
        held=held,
        part=text,
    )


def _target(
    target: Target | None, readings: Sequence[Figure], direction: Direction
) -> tuple[Target | None, str]:
    """The target where the series can be held against it; else why not."""
    if target is None:
        return None, ""
    unit = next((each.unit for each in reversed(readings) if each.unit), "")
    if unit and target.unit and unit != target.unit:
        return None, f"The target is in {target.unit} and the readings in {unit}, so they are not compared."
    held = held_words(target, readings, direction)
    return (None, held) if held else (target, "")


def _charted(indicator: Indicator) -> bool:
    return indicator.statistic != "status"
