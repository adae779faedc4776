"""What the thread reads: the area's records as at a date, its latest readings, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from goldenthread.access.declarations import find
from goldenthread.access.models import Area
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries import figures
from goldenthread.intake.queries import area_packs, area_rows, sheets
from goldenthread.methods.figure import Figure
from goldenthread.thread.check import Break, Check, find_breaks
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.edge import Edge, Relation
from goldenthread.thread.facts import AreaFacts, Key, LatestReading, Record
from goldenthread.thread.tracing import Thread


@dataclass(frozen=True)
class AreaThread:
    """An area's facts, its thread and its breaks as at a date: computed once for a page."""

    area: Area
    facts: AreaFacts
    thread: Thread
    breaks: Sequence[Break]

    def breaks_of(self, record: Key) -> list[Break]:
        return [each for each in self.breaks if (each.finding.sheet, each.finding.key) == record]


def area_thread(area: Area, on: date, records: Mapping[str, Sequence[Record]] | None = None) -> AreaThread:
    """The thread of an area as at a date. A constant number of queries, however many records there are.

    `records` are read instead of the area's own of now, such as those of before a load.
    """
    records = area_rows(area) if records is None else records
    national = [key for key in _wanted(records) if key in declared()]
    return _thread_of(area, on, records, figures(indicator=national, place=area.place_code, as_at=on))


def area_threads(asked: Sequence[tuple[Area, date]]) -> list[AreaThread]:
    """The threads of several areas, each as at its own date: as many queries for twenty as for two."""
    packs = area_packs(area for area, _ in asked)
    national = {key for pack in packs.values() for key in _wanted(pack.sheets) if key in declared()}
    codes = sorted({area.place_code for area, _ in asked})
    read: dict[str, list[Figure]] = {code: [] for code in codes}
    for each in figures(indicator=sorted(national), place=codes):
        read[each.place].append(each)
    return [
        _thread_of(
            area,
            on,
            dict(packs[area.key].sheets),
            [each for each in read[area.place_code] if _happened(each, on)],
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


def _thread_of(
    area: Area, on: date, records: Mapping[str, Sequence[Record]], published: Iterable[Figure]
) -> AreaThread:
    readings = _latest_readings(published, _wanted(records), records, on)
    facts = AreaFacts(on=on, records=records, readings=readings)
    thread = Thread(facts, find(Edge, "edges"), find(Relation, "edges"))
    return AreaThread(area, facts, thread, find_breaks(facts, thread, find(Check, "checks")))


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
    """The address of a record's page."""
    return reverse("intake:record", kwargs={"area_key": area.key, "sheet": record[0], "key": record[1]})
