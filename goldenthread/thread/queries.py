"""What the thread reads: the area's records as at a date, its latest readings, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from django.urls import reverse

from goldenthread.access.decision import Decision, DecisionKind
from goldenthread.access.models import Area
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries import figures
from goldenthread.intake.queries import area_packs, area_rows, sheets
from goldenthread.methods.figure import Figure
from goldenthread.needs.chosen_refresh import with_chosen
from goldenthread.needs.gap import Decided
from goldenthread.needs.models import RefreshChoice
from goldenthread.needs.queries import Counted, children_on, decisions, plans_by_need, refresh_choices
from goldenthread.thread.check import Break
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.decided_gaps import COMPUTED, with_decided
from goldenthread.thread.facts import AreaFacts, Key, LatestReading, Record
from goldenthread.thread.found import found_in
from goldenthread.thread.models import Resolution
from goldenthread.thread.tracing import Thread


@dataclass(frozen=True)
class Resolved:
    """A break or a note that a person has settled with a reason. Both values are still in `found`."""

    found: Break
    resolution: Resolution


@dataclass(frozen=True)
class AreaThread:
    """An area's facts, its thread and its open breaks as at a date: computed once for a page.

    `resolutions` are those that hold, by check and hash; those of breaks that are no longer found are among them.
    """

    area: Area
    facts: AreaFacts
    thread: Thread
    breaks: Sequence[Break]
    resolved_breaks: Sequence[Resolved] = ()
    resolutions: Mapping[tuple[str, str], Resolution] = field(default_factory=dict)

    @cached_property
    def _noted(self) -> list[Break]:
        return list(found_in(self.facts, self.area.pk).notes)

    @cached_property
    def notes(self) -> list[Break]:
        """How what the documents print was read, where nobody has settled it."""
        return [each for each in self._noted if (each.check.key, each.said) not in self.resolutions]

    @cached_property
    def resolved(self) -> list[Resolved]:
        """What was settled with a reason: breaks first, then notes."""
        settled = [
            Resolved(each, held)
            for each in self._noted
            if (held := self.resolutions.get((each.check.key, each.said))) is not None
        ]
        return [*self.resolved_breaks, *settled]

    @property
    def everything(self) -> list[tuple[Break, Resolution | None]]:
        """Breaks, notes and what was settled, each with its resolution if it has one."""
        found: list[tuple[Break, Resolution | None]] = [(each, None) for each in (*self.breaks, *self.notes)]
        return [*found, *((each.found, each.resolution) for each in self.resolved)]

    def breaks_of(self, record: Key) -> list[Break]:
        return [each for each in self.breaks if (each.finding.sheet, each.finding.key) == record]

    def notes_of(self, record: Key) -> list[Break]:
        return [each for each in self.notes if (each.finding.sheet, each.finding.key) == record]

    def resolved_of(self, record: Key) -> list[Resolved]:
        return [
            each for each in self.resolved if (each.found.finding.sheet, each.found.finding.key) == record
        ]


def area_thread(area: Area, on: date, records: Mapping[str, Sequence[Record]] | None = None) -> AreaThread:
    """The thread of an area as at a date. A constant number of queries, however many records there are.

    `records` are read instead of the area's own of now, such as those of before a load.
    """
    records = area_rows(area) if records is None else records
    national = [key for key in _wanted(records) if key in declared()]
    published = figures(indicator=national, place=area.place_code, as_at=on)
    return _thread_of(area, on, records, published, _judged([area]))


def area_threads(asked: Sequence[tuple[Area, date]]) -> list[AreaThread]:
    """The threads of several areas, each as at its own date: as many queries for twenty as for two."""
    packs = area_packs(area for area, _ in asked)
    national = {key for pack in packs.values() for key in _wanted(pack.sheets) if key in declared()}
    codes = sorted({area.place_code for area, _ in asked})
    read: dict[str, list[Figure]] = {code: [] for code in codes}
    for each in figures(indicator=sorted(national), place=codes):
        read[each.place].append(each)
    judged = _judged([area for area, _ in asked])
    return [
        _thread_of(
            area,
            on,
            dict(packs[area.key].sheets),
            [each for each in read[area.place_code] if _happened(each, on)],
            judged,
        )
        for area, on in asked
    ]


def _happened(figure: Figure, on: date) -> bool:
    """As `figures` has it: as at a day, a stock counts from its first day, a flow from its last."""
    period = figure.period
    return period is not None and (period.start if period.is_instant else period.end) <= on


def _wanted(records: Mapping[str, Sequence[Record]]) -> list[str]:
    """The indicators of the area's sets and targets."""
    return sorted(
        {
            str(row.values["indicator"])
            for row in (*records.get("indicator_set_members", ()), *records.get("targets", ()))
            if row.values.get("indicator")
        }
    )


@dataclass(frozen=True)
class _Judged:
    """What people settled, decided and chose, by area; and published plans by need, by place. Four queries."""

    settled: Mapping[int, Sequence[Resolution]]
    decisions: Mapping[int, Mapping[str, Decided]]
    choices: Mapping[int, Mapping[str, RefreshChoice]]
    plans: Mapping[str, Counted]


def _judged(areas: Sequence[Area]) -> _Judged:
    return _Judged(
        _settled(areas),
        decisions(areas),
        refresh_choices(areas),
        plans_by_need({area.place_code for area in areas}),
    )


def _settled(areas: Sequence[Area]) -> dict[int, list[Resolution]]:
    """The resolutions that hold, by area: one query."""
    found: dict[int, list[Resolution]] = {}
    held = Resolution.objects.filter(area__in=areas, reopened_at=None).select_related("resolved_by")
    for each in held:
        found.setdefault(each.area_id, []).append(each)
    return found


def _thread_of(
    area: Area,
    on: date,
    records: Mapping[str, Sequence[Record]],
    published: Iterable[Figure],
    judged: _Judged,
) -> AreaThread:
    readings = _latest_readings(published, _wanted(records), records, on)
    decided = judged.decisions.get(area.pk, {})
    chosen = with_chosen(records.get("needs_assessments", ()), judged.choices.get(area.pk, {}))
    # On the day on which an area opens one wants the newest figures beside its strategy, as on its pages.
    children, counted_on = children_on(
        judged.plans.get(area.place_code, []), None if on == area.opens_on else on
    )
    facts = AreaFacts(
        on=on,
        records=with_decided({**records, "needs_assessments": chosen} if chosen else records, decided),
        readings=readings,
        decisions=decided,
        children=children,
        children_on=counted_on,
    )
    settled = judged.settled.get(area.pk, ())
    found = found_in(facts, area.pk)
    resolutions = {(each.check_key, each.said): each for each in settled}
    held = [(each, resolutions.get((each.check.key, each.said))) for each in found.breaks]
    return AreaThread(
        area,
        found.facts,
        found.thread,
        [each for each, resolution in held if resolution is None],
        [Resolved(each, resolution) for each, resolution in held if resolution is not None],
        resolutions,
    )


def earlier_resolutions(area: Area, found: Break) -> list[Resolution]:
    """How the same check of the same record was settled before, newest first: reopened, or of other values."""
    same = Resolution.objects.filter(
        area=area, check_key=found.check.key, sheet=found.finding.sheet, key=found.finding.key
    ).exclude(said=found.said, reopened_at=None)
    return list(same.select_related("resolved_by", "reopened_by").order_by("-resolved_at"))


def _latest_readings(
    published: Iterable[Figure], keys: list[str], records: Mapping[str, Sequence[Record]], on: date
) -> dict[str, LatestReading]:
    """The newest reading by `on` of each indicator: the area's own from its stated figures, national ones from
    the releases."""
    found: dict[str, LatestReading] = {}
    national = declared()
    for each in published:
        if each.indicator in keys and each.is_known and each.period is not None:
            indicator = national[each.indicator]
            known = found.get(each.indicator)
            if known is None or known.period_end is None or known.period_end <= each.period.end:
                found[each.indicator] = LatestReading(
                    title=indicator.title,
                    period_words=each.period.words,
                    period_end=each.period.end,
                    frequency_months=indicator.frequency_months,
                    publication_lag_months=indicator.publication_lag_months,
                )
    found.update(_own_readings(keys, records, on))
    return found


def _own_readings(
    keys: list[str], records: Mapping[str, Sequence[Record]], on: date
) -> dict[str, LatestReading]:
    own = {row.key: row for row in records.get("area_indicators", ()) if row.key in keys}
    found: dict[str, LatestReading] = {}
    for row in records.get("stated_figures", ()):
        indicator = own.get(str(row.values.get("indicator") or ""))
        day = last_day(row.values.get("as_at")) or last_day(row.values.get("period_end"))
        if indicator is None or day is None or day > on:
            continue
        known = found.get(indicator.key)
        if known is not None and known.period_end is not None and known.period_end > day:
            continue
        months = indicator.values.get("frequency_months")
        found[indicator.key] = LatestReading(
            title=indicator.title,
            period_words=words(row.values.get("as_at") or row.values.get("period_end")),
            period_end=day,
            frequency_months=int(months) if months is not None else None,
            publication_lag_months=0,
        )
    return found


def station_of(sheet: str) -> str | None:
    """The station of the thread at which a sheet's records stand."""
    declared = sheets().get(sheet)
    return declared.station if declared is not None else None


def address_of(area: Area, record: Key) -> str:
    """The address of a record's page; that of the gap itself for one that the service map shows."""
    if record[0] == "gaps" and record[1].startswith(COMPUTED):
        return reverse(
            "understand-gap", kwargs={"area_key": area.key, "gap_key": record[1].removeprefix(COMPUTED)}
        )
    return reverse("intake:record", kwargs={"area_key": area.key, "sheet": record[0], "key": record[1]})


def _settled_ever(area: Area) -> Iterable[Decision]:
    """For the register of decisions: those that were opened again too."""
    for each in Resolution.objects.filter(area=area).select_related("resolved_by", "reopened_by"):
        yield Decision(
            decided=f"Settled; believed right: {each.chosen}" if each.chosen else "Settled",
            by=each.resolved_by.name,
            at=each.resolved_at,
            reason=each.reason,
            title=each.title,
            sheet=each.sheet,
            key=each.key,
            link=reverse(
                "thread:break", kwargs={"area_key": area.key, "check": each.check_key, "said": each.said}
            ),
            found=each.words,
            said=each.said,
            ended_at=each.reopened_at,
            ended_by=each.reopened_by.name if each.reopened_by is not None else "",
            ended_reason=each.reopened_reason,
        )


RESOLUTIONS = DecisionKind("resolutions", "A break settled", "thread.Resolution", _settled_ever, order=20)
