"""Reading an area's rows back as plain records: one query for a sheet, one for each many-to-many column."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import models

from goldenthread.access.models import Area
from goldenthread.intake import cell
from goldenthread.intake.cell import Value
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.models import PackLoad
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.queries.layouts import layouts, model_of

# A pack never changes between two loads, and a load never uses a version twice.
_KEPT: OrderedDict[str, Pack] = OrderedDict()
_MOST_KEPT = 64


def area_pack(area: Area) -> Pack:
    """All records of the area. One query where this process has read the same load before."""
    return _kept_or_read(area, newest_version(area))


def area_packs(areas: Iterable[Area]) -> dict[str, Pack]:
    """The records of several areas, by the area's key. One query where this process has read the same loads before,
    however many areas there are."""
    wanted = list(areas)
    loads = PackLoad.objects.filter(area__in=wanted).order_by("id").values_list("area_id", "version")
    versions = dict(loads)  # the newest is the last
    return {area.key: _kept_or_read(area, versions.get(area.pk, "")) for area in wanted}


def _kept_or_read(area: Area, version: str) -> Pack:
    kept = _KEPT.get(version) if version else None
    if kept is None:
        kept = read_area(area)
        if version:
            _KEPT[version] = kept
            while len(_KEPT) > _MOST_KEPT:
                _KEPT.popitem(last=False)
    return kept


def area_rows(area: Area) -> dict[str, tuple[PackRecord, ...]]:
    """The records of every sheet, also of those without any."""
    return dict(area_pack(area).sheets)


def rows(area: Area, sheet_key: str) -> tuple[PackRecord, ...]:
    return area_pack(area).rows(sheet_key)


def record_or_none(area: Area, sheet_key: str, key: str) -> PackRecord | None:
    return area_pack(area).record(sheet_key, key)


def newest_version(area: Area) -> str:
    """The name of the state of the area's rows; empty where no pack was ever loaded."""
    versions = PackLoad.objects.filter(area=area).order_by("-id").values_list("version", flat=True)
    return versions.first() or ""


def read_area(area: Area) -> Pack:
    """All records of the area, read from the store."""
    return build_pack(area.key, layouts(), {layout.key: _sheet_rows(area, layout) for layout in layouts()})


def _sheet_rows(area: Area, layout: Layout) -> list[dict[str, Value]]:
    model = model_of(layout)
    plain = [column for column in layout.columns if not column.is_many]
    paths = [f"{column.field}__key" if column.foreign else column.field for column in plain]
    found = _objects(model).filter(**_of_area(model, area)).order_by(*_order(model)).values_list("pk", *paths)
    many = {column.name: _keys_by_row(area, model, column) for column in layout.columns if column.is_many}
    read = []
    for pk, *values in found.iterator(chunk_size=2000):
        by_name = {column.name: _value(column, value) for column, value in zip(plain, values, strict=True)}
        for name, keys in many.items():
            by_name[name] = tuple(keys.get(pk, ()))
        read.append({name: by_name[name] for name in layout.header})
    return read


def _keys_by_row(area: Area, model: type[models.Model], column: Column) -> dict[int, list[str]]:
    """The keys that each row names, in the order in which they were saved."""
    field: Any = model._meta.get_field(column.field)
    source, target = field.m2m_field_name(), field.m2m_reverse_field_name()
    found: dict[int, list[str]] = defaultdict(list)
    pairs = (
        _objects(field.remote_field.through)
        .filter(**{f"{source}__area": area})
        .order_by("id")
        .values_list(f"{source}_id", f"{target}__key")
    )
    for row, key in pairs:
        found[row].append(key)
    return found


def _value(column: Column, stored: Any) -> Value:
    if stored in (None, ""):
        return cell.empty(column.kind)
    if column.kind == cell.LOOSE_DATE:
        return read_loose_date(stored)
    if isinstance(stored, list):
        return tuple(stored)
    value: Value = stored
    return value


def _of_area(model: type[models.Model], area: Area) -> dict[str, Any]:
    return {"pk": area.pk} if model is Area else {"area": area}


def _order(model: type[models.Model]) -> Sequence[str]:
    return ("pk",) if model is Area else ("position", "pk")


def _objects(model: type[models.Model]) -> models.Manager[Any]:
    manager: models.Manager[Any] = model._default_manager
    return manager
