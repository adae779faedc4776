"""Loading areas' packs: all of them in one transaction in place of what was there, or nothing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction
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
from goldenthread.intake.problem import Problem, errors
from goldenthread.intake.queries.known_facts import cautions, contradictions
from goldenthread.intake.queries.layouts import layouts, layouts_by_key
from goldenthread.intake.queries.pack_rows import newest_version, read_area


class PackRefused(Refused):
    """Nothing was loaded. `problems` says everything that is wrong; `of` has it by the place of each pack."""

    def __init__(self, problems: Sequence[Problem], *others: Sequence[Problem]) -> None:
        self.of = (tuple(problems), *(tuple(each) for each in others))
        self.problems = tuple(problem for each in self.of for problem in each)
        count = len(self.problems)
        what = "The packs are refused" if others else "The pack is refused"
        super().__init__(f"{what}: {count} {'problem' if count == 1 else 'problems'}.")


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
    read = _read(path, name)
    if not read.errors:
        read.problems += contradictions(read.rows)
    return read


def _read(path: Path, name: str = "") -> PackRead:
    read = read_pack(read_source(path, layouts_by_key(), name), layouts())
    if not read.errors:
        read.problems += cautions(read.rows)
    return read


def load_pack(path: Path, *, by: Actor) -> Loaded:
    """Load the pack from a folder, a zip of one or a workbook.

    An area of the same key and authority code is replaced whole. Raises PackRefused with every problem where there
    is an error; warnings let the pack in.
    """
    return save_pack(read_pack_source(path), by=by, source=path.name)


def load_packs(paths: Sequence[Path], *, by: Actor) -> tuple[Loaded, ...]:
    """Load several packs in one act: all of them, or none. Each area has its own audit event.

    A fact that they share, such as the code of an organisation, is compared among them, and with areas that are
    not among them; so all may change it where none could alone. Raises PackRefused.
    """
    reads = [_read(path) for path in paths]
    _refuse_together([[*read.problems, *_contradictions(read, reads)] for read in reads])
    loaded: list[Loaded] = []
    with transaction.atomic():
        for path, read in zip(paths, reads, strict=True):
            beside = [other for other in reads if other is not read]
            try:
                loaded.append(_save(read, by=by, source=path.name, beside=beside))
            except PackRefused as refused:
                raise PackRefused(*[refused.problems if each is read else () for each in reads]) from None
    return tuple(loaded)


def _refuse_together(problems: Sequence[Sequence[Problem]]) -> None:
    """Raise PackRefused where any of the packs has an error."""
    if any(errors(list(each)) for each in problems):
        raise PackRefused(*problems)


def _contradictions(read: PackRead, reads: Sequence[PackRead]) -> list[Problem]:
    """None as long as a pack has errors of its own: it may not even say which area it is of."""
    if any(each.errors for each in reads):
        return []
    return contradictions(read.rows, [other.rows for other in reads if other is not read])


def save_pack(read: PackRead, *, by: Actor, source: str = "", seen: str | None = None) -> Loaded:
    """Save what was read, whichever way it came in.

    `seen` is the version of the area that somebody looked at before they said yes: another is refused.
    """
    if read.errors:
        raise PackRefused(read.problems)
    return _save(read, by=by, source=source, seen=seen)


def _save(
    read: PackRead, *, by: Actor, source: str, seen: str | None = None, beside: Sequence[PackRead] = ()
) -> Loaded:
    rows = read.values()
    counts = {sheet: len(each) for sheet, each in rows.items() if each}
    key = str(rows["area"][0]["key"])
    with act(by=by, action="load-area", subject=("area", key)) as doing:
        # Asked again inside the transaction: somebody may have loaded another pack in between.
        contradicted = contradictions(read.rows, [other.rows for other in beside])
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
