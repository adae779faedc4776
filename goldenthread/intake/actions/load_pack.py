"""Loading an area's pack: all of it in one transaction in place of what was there, or nothing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.utils import timezone

from goldenthread.access.actions import act
from goldenthread.access.actor import Actor
from goldenthread.access.models import Area
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions.keep_changes import keep_changes
from goldenthread.intake.actions.pack_copies import keep_copy, keep_what_is_there
from goldenthread.intake.actions.pack_rows import Saving, delete_rows
from goldenthread.intake.cell import Value
from goldenthread.intake.models import PackLoad
from goldenthread.intake.pack import Pack
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_reading import PackRead, read_pack
from goldenthread.intake.pack_source import read_source
from goldenthread.intake.problem import Problem
from goldenthread.intake.queries.known_facts import contradictions
from goldenthread.intake.queries.layouts import layouts, layouts_by_key
from goldenthread.intake.queries.pack_rows import newest_version, read_area


class PackRefused(Refused):
    """Nothing was loaded. `problems` says everything that is wrong."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        count = len(problems)
        super().__init__(f"The pack is refused: {count} {'problem' if count == 1 else 'problems'}.")
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Loaded:
    """What was loaded. `replaced` is true where the area was there before; `counts` are rows by sheet."""

    area: Area
    replaced: bool
    counts: Mapping[str, int]
    warnings: tuple[Problem, ...]
    sha256: str

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def read_pack_source(path: Path, name: str = "") -> PackRead:
    """Understand a folder, a zip of one or a workbook without saving anything.

    What the store knows otherwise counts as a problem. Raises Refused where the file is none of them.
    """
    read = read_pack(read_source(path, layouts_by_key(), name), layouts())
    if not read.errors:
        read.problems += contradictions(read.rows)
    return read


def load_pack(path: Path, *, by: Actor) -> Loaded:
    """Load the pack from a folder, a zip of one or a workbook.

    An area of the same key and authority code is replaced whole. Raises PackRefused with every problem where there
    is an error; warnings let the pack in.
    """
    return save_pack(read_pack_source(path), by=by, source=path.name)


def save_pack(read: PackRead, *, by: Actor, source: str = "", seen: str | None = None) -> Loaded:
    """Save what was read, whichever way it came in.

    `seen` is the version of the area that somebody looked at before they said yes: another is refused.
    """
    if read.errors:
        raise PackRefused(read.problems)
    rows = read.values()
    counts = {sheet: len(each) for sheet, each in rows.items() if each}
    key = str(rows["area"][0]["key"])
    with act(by=by, action="load-area", subject=("area", key)) as doing:
        # Asked again inside the transaction: somebody may have loaded another pack in between.
        contradicted = contradictions(read.rows)
        if contradicted:
            raise PackRefused([*read.problems, *contradicted])
        _refuse_unless_seen(key, seen)
        before = _as_it_is(key)
        if before is not None:
            keep_what_is_there(before)
        area, replaced = _save_rows(key, rows)
        doing.area_key = area.key
        doing.detail.update(source=source, sha256=read.sha256, replaced=replaced, counts=counts)
        load = PackLoad.objects.create(
            area=area,
            version=uuid.uuid4().hex,
            loaded_at=timezone.now(),
            loaded_by=by.actor_name,
            sha256=read.sha256,
            counts=counts,
            warnings=[problem.as_dict() for problem in read.warnings],
        )
        after = build_pack(key, layouts(), rows)
        keep_changes(load, before, after)
        keep_copy(load, after)
    return Loaded(area, replaced, counts, tuple(read.warnings), read.sha256)


def _refuse_unless_seen(key: str, seen: str | None) -> None:
    """Between looking and loading, somebody else may have loaded the area."""
    area = Area.objects.filter(key=key).first()
    if seen is not None and (newest_version(area) if area else "") != seen:
        raise Refused(
            f"The area “{key}” was loaded by somebody else since these differences were shown. Nothing was loaded: "
            "look at the differences again."
        )


def _as_it_is(key: str) -> Pack | None:
    """The area's pack before it is replaced; None where there is none yet."""
    area = Area.objects.filter(key=key, pack_loads__isnull=False).first()
    return read_area(area) if area is not None else None


def _save_rows(key: str, rows: Mapping[str, Sequence[Mapping[str, Value]]]) -> tuple[Area, bool]:
    area = Area.objects.filter(key=key).first()
    replaced = area is not None
    if area is not None:
        delete_rows(area)
    saving = Saving(rows)
    for layout in layouts():
        saving.save(layout)
    return saving.area, replaced
