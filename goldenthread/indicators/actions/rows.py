"""Writing readings, millions at a time: the one module that does, with executemany or COPY and no row history."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from typing import Any, cast

from django.db import connection, transaction

from goldenthread.indicators.actions.keys import Keys
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.facts import POINT, PUBLISHED, WHOLE_PERIOD, PlaceFacts
from goldenthread.indicators.models import Reading
from goldenthread.methods.figure import unlike_its_parts

# As many rows as are written well within two seconds, on which no other writer should wait longer.
BATCH = 40_000
# Gathered first and sorted as the index is, so that a batch touches few of its pages.
GATHERED = 200_000
_TABLE = Reading._meta.db_table
_COLUMNS = (
    "indicator_id", "breakdown_id", "place_id", "period_id", "upload_id", "value", "numerator", "denominator",
    "availability", "finality", "accumulation", "origin",
)  # fmt: skip
_NEXT_IN_SEQUENCE = f"SELECT nextval(pg_get_serial_sequence('{_TABLE}', 'id'))"
Row = tuple[int, int, int, int, int, float | None, float | None, float | None, int, int, int, int]


class SavingReadings:
    """The readings of one upload on their way in. Nobody sees them before the upload is accepted."""

    def __init__(self, upload: int, format_key: str) -> None:
        self.upload = upload
        self.first = _next_id()
        self.last: int | None = None
        self.saved = 0
        self.keys = Keys(format_key)
        # Of each share that is printed with its two numbers: how many there are, and how many of them do not agree.
        self._shares: dict[str, list[int]] = {}
        self._rows: list[Row] = []

    def add(self, items: list[Any]) -> bool:
        """Take the facts of one row; True when a batch was written."""
        for facts in cast(list[PlaceFacts], items):
            self._take(facts)
        if len(self._rows) < GATHERED:
            return False
        self._write()
        return True

    def finish(self) -> dict[str, Any]:
        """Write what is left, and say which places, periods and indicators there were."""
        self._write()
        return {**self.keys.summary(), "warnings": self._unlike_parts()}

    def _unlike_parts(self) -> list[str]:
        return [
            f"{declared()[key].title}: {unlike:,} of {of:,} published percentages are not what their own two numbers "
            "make, by more than rounding. They are kept as published, and pages say so beside the figure."
            for key, (of, unlike) in self._shares.items()
            if unlike and key in declared()
        ]

    def _take(self, facts: PlaceFacts) -> None:
        keys, rows, upload = self.keys, self._rows, self.upload
        place, period = keys.place(facts.place), keys.period(facts.period)
        finality = facts.finality
        accumulation = POINT if facts.period.is_instant else WHOLE_PERIOD
        keys.learn(facts.cells)
        indicators, breakdowns = keys.indicators, keys.breakdowns
        for key, part, value, numerator, denominator, availability, origin in facts.cells:
            states = (availability, finality, accumulation, origin)
            numbers = (value, numerator, denominator)
            if numerator is not None and value is not None and origin == PUBLISHED:
                share = self._shares.setdefault(key, [0, 0])
                share[0] += 1
                share[1] += unlike_its_parts(value, numerator, denominator, _unit(key))
            rows.append((indicators[key], breakdowns[part], place, period, upload, *numbers, *states))

    def _write(self) -> None:
        """What is gathered, in batches of one transaction each."""
        self._rows.sort(key=itemgetter(0, 1, 2, 3))
        for start in range(0, len(self._rows), BATCH):
            batch = self._rows[start : start + BATCH]
            with transaction.atomic():
                self.last = _copy(batch) if connection.vendor == "postgresql" else _insert(batch)
            self.saved += len(batch)
        self._rows = []


@cache
def _unit(key: str) -> str:
    return declared()[key].unit if key in declared() else ""


class _Readings:
    """The keeper that formats of published statistics name."""

    def open(self, upload: int, format_key: str) -> SavingReadings:
        return SavingReadings(upload, format_key)

    def forget(self, upload: int, first: int, last: int | None) -> Iterator[int]:
        """Delete the upload's readings, a batch of ids at a time; gives how many after each."""
        end = _next_id() if last is None else last + 1
        for start in range(first, end, BATCH):
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(
                    f"DELETE FROM {_TABLE} WHERE id >= %s AND id < %s AND upload_id = %s",
                    [start, min(start + BATCH, end), upload],
                )
                deleted = cursor.rowcount
            yield deleted


READINGS = _Readings()


def _next_id() -> int:
    """An id that no reading written so far has, and that the next one written is not below."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_NEXT_IN_SEQUENCE)
        else:
            cursor.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {_TABLE}")
        return int(cursor.fetchone()[0])


def _insert(rows: list[Row]) -> int:
    """SQLite: executemany straight on the driver. Gives the last id."""
    names, marks = ", ".join(_COLUMNS), ", ".join("?" for _ in _COLUMNS)
    driver = cast(Any, connection.connection)
    driver.executemany(f"INSERT INTO {_TABLE} ({names}) VALUES ({marks})", rows)
    return _next_id() - 1


def _copy(rows: list[Row]) -> int:
    """PostgreSQL: COPY. Gives an id that is not below the last."""
    with connection.cursor() as cursor:
        driver = cast(Any, cursor.cursor)
        with driver.copy(f"COPY {_TABLE} ({', '.join(_COLUMNS)}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
    return _next_id()
