"""What the thread reads: the area's records as at a date, its latest readings, and what follows from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from goldenthread.access.declarations import find
from goldenthread.access.models import Area
from goldenthread.indicators.queries import latest_readings
from goldenthread.intake.queries import area_rows, sheets
from goldenthread.thread.check import Break, Check, find_breaks
from goldenthread.thread.edge import Edge, Relation
from goldenthread.thread.facts import AreaFacts, Key, LatestReading
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


def area_thread(area: Area, on: date) -> AreaThread:
    """The thread of an area as at a date. A constant number of queries, however many records there are."""
    records = area_rows(area)
    wanted = {
        str(row.values.get("indicator"))
        for row in records.get("indicator_set_members", ())
        if row.values.get("indicator")
    }
    readings = {
        key: LatestReading(
            title=found.title,
            period_words=found.period_words,
            period_end=found.period_end,
            frequency_months=found.frequency_months,
            publication_lag_months=found.publication_lag_months,
        )
        for key, found in latest_readings(area, sorted(wanted), on).items()
    }
    facts = AreaFacts(on=on, records=records, readings=readings)
    thread = Thread(facts, find(Edge, "edges"), find(Relation, "edges"))
    return AreaThread(area, facts, thread, find_breaks(facts, thread, find(Check, "checks")))


def station_of(sheet: str) -> str | None:
    """The station of the thread at which a sheet's records stand."""
    declared = sheets().get(sheet)
    return declared.station if declared is not None else None


def address_of(area: Area, record: Key) -> str:
    """The address of a record's page."""
    return reverse("intake:record", kwargs={"area_key": area.key, "sheet": record[0], "key": record[1]})
