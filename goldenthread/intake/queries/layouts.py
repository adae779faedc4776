"""How every declared sheet is kept: its columns with the kinds that the models' fields give them."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.apps import apps
from django.db import models

from goldenthread.access.declarations import find
from goldenthread.intake import cell
from goldenthread.intake.layout import Column, Layout, in_saving_order
from goldenthread.intake.sheet import Col, Sheet
from goldenthread.records.models import LooseDateField, PrintedNumberField

# The first that fits is the kind; a loose date and a printed number are text fields too.
_KINDS: tuple[tuple[type[models.Field[Any, Any]], str], ...] = (
    (LooseDateField, cell.LOOSE_DATE),
    (PrintedNumberField, cell.NUMBER),
    (models.ForeignKey, cell.REFERENCE),
    (models.ManyToManyField, cell.REFERENCES),
    (models.DateField, cell.DATE),
    (models.PositiveIntegerField, cell.WHOLE_NUMBER),
    (models.JSONField, cell.LIST),
    (models.TextField, cell.TEXT),
    (models.CharField, cell.TEXT),
)


@cache
def layouts() -> tuple[Layout, ...]:
    """Every sheet in the order in which they are saved: what is pointed at comes first."""
    declared = find(Sheet, "sheets")
    sheet_of_model = {sheet.stands_for or sheet.model: sheet.key for sheet in declared}
    return in_saving_order(
        Layout(sheet, tuple(_column(sheet, col, sheet_of_model) for col in sheet.columns))
        for sheet in declared
    )


@cache
def layouts_by_key() -> dict[str, Layout]:
    return {layout.key: layout for layout in layouts()}


@cache
def sheets() -> dict[str, Sheet]:
    """Every declared sheet by its key, in the order in which they are saved."""
    return {layout.key: layout.sheet for layout in layouts()}


def model_of(layout: Layout) -> type[models.Model]:
    return apps.get_model(layout.sheet.model)


def _column(sheet: Sheet, col: Col, sheet_of_model: dict[str, str]) -> Column:
    name = col.field or col.name
    field = _field(sheet, name)
    kind = next(kind for form, kind in _KINDS if isinstance(field, form))
    foreign = kind in (cell.REFERENCE, cell.REFERENCES)
    points_at = (sheet_of_model[_label(field)],) if foreign else col.refers_to
    return Column(
        declared=col,
        kind=_declared_kind(col, kind),
        field=name,
        foreign=foreign,
        sheets=points_at,
        longest=getattr(field, "max_length", None) if kind == cell.TEXT else None,
    )


def _declared_kind(col: Col, kind: str) -> str:
    """What the declaration makes of a text field or a list: a key, a choice, a key of another sheet."""
    if col.name == "key":
        return cell.KEY
    if col.choices:
        return cell.CHOICE
    if kind in (cell.TEXT, cell.LIST) and (col.refers_to or col.also or col.sheet_in):
        return cell.REFERENCES if kind == cell.LIST else cell.REFERENCE
    return kind


def _field(sheet: Sheet, path: str) -> models.Field[Any, Any]:
    """The field at the end of a path such as `organisation__name`."""
    model = apps.get_model(sheet.model)
    *steps, last = path.split("__")
    for step in steps:
        related = model._meta.get_field(step).related_model
        if related is None or isinstance(related, str):
            raise ValueError(f"{sheet.key}: {step} in {path} points at no model")
        model = related
    field = model._meta.get_field(last)
    if not isinstance(field, models.Field):
        raise ValueError(f"{sheet.key}: {path} is not a field")
    return field


def _label(field: models.Field[Any, Any]) -> str:
    related = field.related_model
    assert related is not None
    assert not isinstance(related, str)
    return f"{related._meta.app_label}.{related.__name__}"
