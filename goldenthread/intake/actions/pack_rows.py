"""The rows of a pack in the store: out in reverse order, in again in few statements for each sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import models
from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from goldenthread.access.models import Area, AreaOrganisation, Organisation
from goldenthread.intake.cell import LOOSE_DATE, Value
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.loose_date import LooseDate
from goldenthread.intake.queries.layouts import layouts, model_of

_FACTS = ("name", "short_name", "kind", "code", "starts", "ends")
_BATCH = 1000

Rows = Mapping[str, Sequence[Mapping[str, Value]]]


def delete_rows(area: Area) -> None:
    """Take out all rows of the area's pack, but for the area and the organisations themselves.

    The database's own constraints refuse it where something outside the pack still points at a row.
    """
    for layout in reversed(layouts()):
        model = model_of(layout)
        if model is Area:
            continue
        for column in layout.columns:
            if column.is_many:
                field: Any = model._meta.get_field(column.field)
                _delete(field.remote_field.through, {f"{field.m2m_field_name()}__area": area})
        _delete(model, {"area": area})


def _delete(model: type[models.Model], which: Mapping[str, Any]) -> None:
    """One DELETE statement, without reading the rows first."""
    queryset: Any = model._default_manager.filter(**which)
    queryset._raw_delete(queryset.db)


class Saving:
    """Saves the sheets of one pack in order, remembering what each key became."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._ids: dict[str, dict[str, int]] = {}
        self._area: Area | None = None

    @property
    def area(self) -> Area:
        if self._area is None:
            raise LookupError("The area is not saved yet.")
        return self._area

    def save(self, layout: Layout) -> None:
        rows = self._rows.get(layout.key, ())
        if layout.key == "organisations":
            self._ids[layout.key] = _save_organisations(rows)
        elif layout.key == "area":
            self._area = self._save_area(layout, rows[0])
            self._list_organisations()
        elif rows:
            self._save_sheet(layout, rows)

    def _save_area(self, layout: Layout, row: Mapping[str, Value]) -> Area:
        values = self._fields(layout, row)
        area = Area.objects.filter(key=values["key"]).first() or Area()
        if any(getattr(area, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(area, name, value)
            area.save()
        return area

    def _list_organisations(self) -> None:
        """The rows of the sheet of organisations, each pointing at the organisation that all areas share."""
        AreaOrganisation.objects.bulk_create(
            [
                AreaOrganisation(
                    area=self.area,
                    key=_stored(row["key"]),
                    position=position,
                    organisation_id=self._ids["organisations"][str(row["key"])],
                    document_key=_stored(row["document"]),
                    document_place=_stored(row["document_place"]),
                )
                for position, row in enumerate(self._rows.get("organisations", ()))
            ],
            batch_size=_BATCH,
        )

    def _save_sheet(self, layout: Layout, rows: Sequence[Mapping[str, Value]]) -> None:
        model: Any = model_of(layout)
        saved = model._default_manager.bulk_create(
            [
                model(area=self.area, position=position, **self._fields(layout, row))
                for position, row in enumerate(rows)
            ],
            batch_size=_BATCH,
        )
        self._ids[layout.key] = {each.key: each.pk for each in saved}
        for column in layout.columns:
            if column.is_many:
                self._save_many(model, column, zip(saved, rows, strict=True))

    def _save_many(
        self, model: Any, column: Column, saved: Iterable[tuple[models.Model, Mapping[str, Value]]]
    ) -> None:
        """Rows of the table between, in the order of the source, so that their ids keep it."""
        field = model._meta.get_field(column.field)
        through = field.remote_field.through
        source, target = f"{field.m2m_field_name()}_id", f"{field.m2m_reverse_field_name()}_id"
        through._default_manager.bulk_create(
            [
                through(**{source: row.pk, target: self._id(column, key)})
                for row, values in saved
                for key in _keys(values[column.name])
            ],
            batch_size=_BATCH,
        )

    def _fields(self, layout: Layout, row: Mapping[str, Value]) -> dict[str, Any]:
        """The model's fields but for the many-to-many ones; a reference as the id of its row."""
        fields: dict[str, Any] = {}
        for column in layout.columns:
            value = row[column.name]
            if column.is_many:
                continue
            if column.foreign:
                fields[f"{column.field}_id"] = self._id(column, str(value)) if value else None
            else:
                fields[column.field] = _stored(value)
                if column.kind == LOOSE_DATE and value is None:
                    fields[column.field] = ""
        return fields

    def _id(self, column: Column, key: str) -> int:
        return self._ids[column.sheets[0]][key]


def _stored(value: Value) -> Any:
    if isinstance(value, LooseDate):
        return value.printed
    if isinstance(value, tuple):
        return list(value)
    return value


def _keys(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _save_organisations(rows: Sequence[Mapping[str, Value]]) -> dict[str, int]:
    """Make the organisations that nobody knows yet, and bring up to date those that this pack alone lists."""
    known = {each.key: each for each in Organisation.objects.filter(key__in=[row["key"] for row in rows])}
    new, changed = [], []
    for row in rows:
        facts = {name: _stored(row[name]) for name in _FACTS}
        organisation = known.get(str(row["key"]))
        if organisation is None:
            new.append(Organisation(key=_stored(row["key"]), **facts))
        elif any(getattr(organisation, name) != value for name, value in facts.items()):
            for name, value in facts.items():
                setattr(organisation, name, value)
            changed.append(organisation)
    if changed:
        bulk_update_with_history(changed, Organisation, list(_FACTS), batch_size=_BATCH)
    made = bulk_create_with_history(new, Organisation, batch_size=_BATCH) if new else []
    return {each.key: each.pk for each in [*known.values(), *made]}
