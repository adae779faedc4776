"""What many tests load first, kept as rows: made once by the program itself, and written straight after that.

Loading a pack or a release takes seconds, of which the store takes a tenth. `kept` lets the program do it the first
time in a run and remembers which rows and files that added. When the same is asked for again on the same store (an
empty one, or one that holds only what was kept before), those rows are written as they are. On any other store the
program does it again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management.color import no_style
from django.db import connection, transaction

# What Django keeps for itself, and who is signed in where.
NOT_OURS = ("django_", "auth_")

Row = Any
Fingerprint = tuple[str, tuple[int, ...]]
Dump = dict[str, list[Row]]


@dataclass(frozen=True)
class Step:
    """What one loading did: the rows that it added, the tables that it changed otherwise, and the files."""

    added: Dump
    changed: Dump
    files: dict[Path, bytes]


@dataclass
class Memory:
    """The steps of this run, by what was asked for and the store that it was asked on."""

    steps: dict[tuple[str, Fingerprint], Step] = field(default_factory=dict)
    states: dict[Fingerprint, Dump] = field(default_factory=dict)


MEMORY = Memory()


def kept(name: str, make: Callable[[], object]) -> None:
    """Leave the store as `make` would; `name` says what it makes, and with which file."""
    before = fingerprint()
    if not (is_empty(before) or before in MEMORY.states):
        make()
        return
    step = MEMORY.steps.get((name, before))
    if step is None:
        MEMORY.steps[name, before] = remember(make, MEMORY.states.get(before, {}))
    else:
        write(step)
        forget_what_was_read()


def fingerprint() -> Fingerprint:
    """The end of the audit trail, which stands for every act so far, and the number of rows of each table."""
    counts = ", ".join(f"(select count(*) from {name})" for name in tables())
    with connection.cursor() as cursor:
        cursor.execute(f"select {counts}")
        numbers = tuple(cursor.fetchone())
        cursor.execute("select hash from access_auditevent order by id desc limit 1")
        last = cursor.fetchone()
    return (last[0] if last else "", numbers)


def is_empty(state: Fingerprint) -> bool:
    """Whether no table of ours holds a row."""
    return not any(state[1])


def tables() -> list[str]:
    """The quoted names of the tables of this project."""
    found = sorted(model._meta.db_table for model in apps.get_models(include_auto_created=True))
    return [connection.ops.quote_name(name) for name in found if not name.startswith(NOT_OURS)]


def remember(make: Callable[[], object], rows_before: Dump) -> Step:
    """Make it, and say what that did; the state that it leaves is one to go on from."""
    files_before = files()
    make()
    rows_after, leaves = dump(), fingerprint()
    MEMORY.states[leaves] = rows_after
    added, changed = {}, {}
    for name, rows in rows_after.items():
        was = set(rows_before.get(name, ()))
        if was <= set(rows):
            added[name] = [row for row in rows if row not in was]
        else:
            changed[name] = rows
    return Step(
        added={name: rows for name, rows in added.items() if rows},
        changed=changed,
        files={path: path.read_bytes() for path in files() - files_before},
    )


def files() -> set[Path]:
    """The files that the program keeps beside the store."""
    return {path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()}


def write(step: Step) -> None:
    """Write the rows and the files of a step."""
    with transaction.atomic():
        for name in step.changed:
            with connection.cursor() as cursor:
                cursor.execute(f"delete from {name}")
        for name, rows in (step.changed | step.added).items():
            insert(name, rows)
        count_on(set(step.changed) | set(step.added))
    for path, content in step.files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def forget_what_was_read() -> None:
    """Empty what the program remembers of the store by the end of its audit trail, which is now the same as before:
    a test may have changed rows without an act."""
    for name, module in list(sys.modules.items()):
        if name.startswith("goldenthread."):
            for remembered in (getattr(module, "_KEPT", None), getattr(module, "_KNOWN", None)):
                if callable(clear := getattr(remembered, "clear", None)):
                    clear()


def dump() -> Dump:
    """Every row of every table, as the store itself writes it."""
    return {name: list(rows_of(name)) for name in tables()}


def columns(name: str) -> list[str]:
    """The quoted names of a table's columns, in their order."""
    with connection.cursor() as cursor:
        described = connection.introspection.get_table_description(cursor, name.strip('"'))
    return [connection.ops.quote_name(column.name) for column in described]


def rows_of(name: str) -> Iterable[Row]:
    """The rows of a table: as lines of COPY on PostgreSQL, as stored values on SQLite."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"copy {name} to stdout") as lines:
                return b"".join(bytes(part) for part in lines).splitlines(keepends=True)
        # The plus keeps Python's own reading of dates and truths out of it.
        cursor.execute(f"select {', '.join(f'+{column}' for column in columns(name))} from {name}")
        return list(cursor.fetchall())


def insert(name: str, rows: list[Row]) -> None:
    """Write rows that `rows_of` gave."""
    if not rows:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"copy {name} from stdin") as lines:
                lines.write(b"".join(rows))
        else:
            places = ", ".join(["%s"] * len(rows[0]))
            cursor.executemany(f"insert into {name} values ({places})", rows)


def count_on(names: set[str]) -> None:
    """Let the numbers of new rows go on after those that were written."""
    models = [model for model in apps.get_models(include_auto_created=True) if quoted(model) in names]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)


def quoted(model: Any) -> str:
    """The quoted name of a model's table."""
    return connection.ops.quote_name(model._meta.db_table)
