"""Writing readings, millions at a time: the one module that does, with executemany or COPY and no row history."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from django.db import connection, transaction

from goldenthread.indicators.actions.keys import Keys
from goldenthread.indicators.facts import ACTUAL, POINT, WHOLE_PERIOD, PlaceFacts
from goldenthread.indicators.models import Reading

# As many rows as are written well within two seconds, on which no other writer should wait longer.
BATCH = 40_000
_TABLE = Reading._meta.db_table
_COLUMNS = (
    "indicator_id", "breakdown_id", "place_id", "period_id", "upload_id", "value", "numerator", "denominator",
    "availability", "finality", "accumulation", "origin",
)  # fmt: skip
Row = tuple[int, int, int, int, int, float | None, float | None, float | None, int, int, int, int]


class SavingReadings:
    """The readings of one upload on their way in. Nobody sees them before the upload is accepted."""

    def __init__(self, upload: int, format_key: str) -> None:
        self.upload = upload
        self.first: int | None = None
        self.last: int | None = None
        self.saved = 0
        self._keys = Keys(format_key)
        self._rows: list[Row] = []

    def add(self, items: list[Any]) -> bool:
        """Take the facts of one row; True when a batch was written."""
        for facts in cast(list[PlaceFacts], items):
            self._take(facts)
        if len(self._rows) < BATCH:
            return False
        self._write()
        return True

    def finish(self) -> dict[str, Any]:
        """Write what is left, and say which places, periods and indicators there were."""
        self._write()
        return self._keys.summary()

    def _take(self, facts: PlaceFacts) -> None:
        keys, rows, upload = self._keys, self._rows, self.upload
        place, period = keys.place(facts.place), keys.period(facts.period)
        accumulation = POINT if facts.period.is_instant else WHOLE_PERIOD
        keys.learn(facts.cells)
        indicators, breakdowns = keys.indicators, keys.breakdowns
        for key, part, value, numerator, denominator, availability, origin in facts.cells:
            states = (availability, ACTUAL, accumulation, origin)
            numbers = (value, numerator, denominator)
            rows.append((indicators[key], breakdowns[part], place, period, upload, *numbers, *states))

    def _write(self) -> None:
        """One batch, one transaction."""
        if not self._rows:
            return
        # In the order of the index, so that a batch touches few of its pages.
        self._rows.sort(key=lambda row: row[:4])
        with transaction.atomic():
            first, last = _copy(self._rows) if connection.vendor == "postgresql" else _insert(self._rows)
        self.first = first if self.first is None else min(self.first, first)
        self.last = last if self.last is None else max(self.last, last)
        self.saved += len(self._rows)
        self._rows = []


class _Readings:
    """The keeper that formats of published statistics name."""

    def open(self, upload: int, format_key: str) -> SavingReadings:
        return SavingReadings(upload, format_key)

    def forget(self, upload: int, first: int, last: int) -> Iterator[int]:
        """Delete the upload's readings, a batch of ids at a time; gives how many after each."""
        for start in range(first, last + 1, BATCH):
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(
                    f"DELETE FROM {_TABLE} WHERE id >= %s AND id < %s AND id <= %s AND upload_id = %s",
                    [start, start + BATCH, last, upload],
                )
                yield cursor.rowcount


READINGS = _Readings()


def _insert(rows: list[Row]) -> tuple[int, int]:
    """SQLite: executemany straight on the driver. Gives the first and the last id."""
    names, marks = ", ".join(_COLUMNS), ", ".join("?" for _ in _COLUMNS)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT coalesce(max(id), 0) FROM {_TABLE}")
        before = cursor.fetchone()[0]
        driver = cast(Any, connection.connection)
        driver.executemany(f"INSERT INTO {_TABLE} ({names}) VALUES ({marks})", rows)
        cursor.execute(f"SELECT max(id) FROM {_TABLE}")
        return before + 1, cursor.fetchone()[0]


def _copy(rows: list[Row]) -> tuple[int, int]:
    """PostgreSQL: COPY. The ids come from the table's sequence, which is asked before and after."""
    names = ", ".join(_COLUMNS)
    with connection.cursor() as cursor:
        sequence = f"SELECT nextval(pg_get_serial_sequence('{_TABLE}', 'id'))"
        cursor.execute(sequence)
        before = cursor.fetchone()[0]
        driver = cast(Any, cursor.cursor)
        with driver.copy(f"COPY {_TABLE} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        cursor.execute(sequence)
        return before, cursor.fetchone()[0]
