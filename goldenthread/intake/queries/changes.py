"""What the loads of an area's pack changed: since a moment, or in one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from goldenthread.access.models import Area
from goldenthread.intake.models import PackLoad, PackRowChange
from goldenthread.intake.pack import Pack
from goldenthread.intake.queries.layouts import layouts
from goldenthread.intake.queries.pack_rows import area_pack
from goldenthread.intake.row_changes import RowChange, undone


@dataclass(frozen=True)
class LoadChanges:
    """One load: when, by whom, and what it changed. `first` is the load before which there was nothing."""

    at: datetime
    by: str
    first: bool
    changes: tuple[RowChange, ...]


def loads_since(area: Area, since: datetime) -> list[LoadChanges]:
    """The loads after that moment, oldest first. Two queries, however many there are."""
    loads = list(PackLoad.objects.filter(area=area, loaded_at__gt=since).order_by("id"))
    if not loads:
        return []
    first = PackLoad.objects.filter(area=area).order_by("id").values_list("id", flat=True).first()
    by_load: dict[int, list[RowChange]] = {load.pk: [] for load in loads}
    for row in PackRowChange.objects.filter(load__in=loads).order_by("id"):
        by_load[row.load_id].append(_change(row))
    return [
        LoadChanges(load.loaded_at, load.loaded_by, load.pk == first, tuple(by_load[load.pk]))
        for load in loads
    ]


def loads_of_row(area: Area, sheet: str, key: str) -> list[LoadChanges]:
    """The loads that changed this row, newest first. One query."""
    rows = (
        PackRowChange.objects.filter(load__area=area, sheet=sheet, key=key)
        .select_related("load")
        .order_by("-id")
    )
    return [LoadChanges(row.load.loaded_at, row.load.loaded_by, False, (_change(row),)) for row in rows]


def changes_of_sheet(area: Area, sheet: str) -> list[LoadChanges]:
    """The loads that changed rows of this sheet, oldest first, with those rows only. One query."""
    rows = PackRowChange.objects.filter(load__area=area, sheet=sheet).select_related("load").order_by("id")
    by_load: dict[int, list[PackRowChange]] = {}
    for row in rows:
        by_load.setdefault(row.load_id, []).append(row)
    return [
        LoadChanges(found[0].load.loaded_at, found[0].load.loaded_by, False, tuple(map(_change, found)))
        for found in by_load.values()
    ]


def pack_before(area: Area, loads: Sequence[LoadChanges]) -> Pack | None:
    """The area's pack as it was before these loads; None where one of them was the first."""
    if any(load.first for load in loads):
        return None
    return undone(area_pack(area), [change for load in loads for change in load.changes], layouts())


def _change(row: PackRowChange) -> RowChange:
    fields = {name: (str(texts[0]), str(texts[1])) for name, texts in row.fields.items()}
    return RowChange(row.sheet, row.key, row.title, row.change, fields, row.position)
