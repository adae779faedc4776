"""What people decide about an area outlives a reload of its pack, whichever table it is kept in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import models

from goldenthread.access.actor import SYSTEM
from goldenthread.access.decision import DecisionKind
from goldenthread.access.declarations import find
from goldenthread.access.models import Area, Person
from goldenthread.intake.actions import load_pack
from goldenthread.intake.queries import layouts
from goldenthread.intake.queries.layouts import model_of
from tests.cast import make_person
from tests.intake.packs import northshire, write

SHEETS = {model_of(layout) for layout in layouts()}
BETWEEN = {field.remote_field.through for model in SHEETS for field in model._meta.many_to_many}
OTHERS = [
    model
    for model in apps.get_models()
    if model not in SHEETS | BETWEEN and not model.__name__.startswith("Historical")
]
VALUES: dict[type[models.Field[Any, Any]], object] = {
    models.DateTimeField: datetime(2025, 9, 1, 12, tzinfo=UTC),
    models.DateField: date(2025, 9, 1),
    models.IntegerField: 1,
    models.DecimalField: 1,
    models.BooleanField: True,
    models.CharField: "analyst",
    models.TextField: "In these words.",
    models.JSONField: {},
}


NO_DECISIONS = {
    "publishing.LastLook": "when somebody last looked at what changed",
    "forecasts.Scenario": "a tool for asking, kept with its runs on its own page",
    "intake.PackLoad": "loads of packs, on the page Area packs",
    "intake.Upload": "files sent in, on the page Published statistics",
    "access.Membership": "who belongs to the area, on the page of people",
}


def points_at(model: type[models.Model]) -> list[models.ForeignKey[Any, Any]]:
    return [field for field in model._meta.concrete_fields if isinstance(field, models.ForeignKey)]


def of_an_area() -> list[type[models.Model]]:
    """The tables that are no sheet of a pack and say something of an area."""
    return [model for model in OTHERS if any(field.related_model is Area for field in points_at(model))]


def made(model: type[models.Model], area: Area, person: Person) -> models.Model:
    """A row of the table with something in each column that must have it."""
    values: dict[str, object] = {}
    for field in model._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and field.related_model in (Area, Person):
            values[field.name] = area if field.related_model is Area else person
        elif not (field.primary_key or field.null or field.has_default()):
            values[field.name] = next(value for kind, value in VALUES.items() if isinstance(field, kind))
    return model._default_manager.create(**values)


def test_no_decision_points_at_a_row_of_a_pack() -> None:
    """Rows of a pack are replaced when it is loaded again: what outlives them names them by sheet and key."""
    wrong = [
        f"{model.__name__}.{field.name}"
        for model in OTHERS
        for field in points_at(model)
        if field.related_model in SHEETS - {Area}
    ]
    assert wrong == []


@pytest.mark.django_db
def test_what_people_decided_outlives_a_reload(tmp_path: Path) -> None:
    """A row of each such table is there as it was after the same pack is loaded again, and after a changed one."""
    area = load_pack(write(tmp_path / "first", northshire()), by=SYSTEM).area
    person = make_person("commissioner@northshire.example")
    rows = [made(model, area, person) for model in of_an_area()]
    assert "Resolution" in [type(row).__name__ for row in rows]
    kept = [(type(row), row.pk, type(row)._default_manager.filter(pk=row.pk).values().get()) for row in rows]
    changed = northshire()
    changed["priorities"][0]["title"] = "Another title"
    del changed["comments"], changed["links"], changed["services"][1]
    changed["actions"][0]["services"] = "speech-therapy"
    for name, tables in (("same", northshire()), ("changed", changed)):
        load_pack(write(tmp_path / name, tables), by=SYSTEM)
        for model, key, before in kept:
            assert model._default_manager.filter(pk=key).values().get() == before


def test_every_table_of_decisions_is_in_the_register() -> None:
    """What people decide can be read and taken away: its table has its kind, or it is said why it is no decision."""
    kinds = [kind.model for kind in find(DecisionKind, "queries")]
    tables = {model._meta.label for model in of_an_area()}
    assert len(kinds) == len(set(kinds))
    assert set(kinds) | set(NO_DECISIONS) == tables
    assert not set(kinds) & set(NO_DECISIONS)


@pytest.mark.django_db
def test_the_register_shows_a_row_of_each_table(tmp_path: Path) -> None:
    """Each kind reads its own table of the area, whatever is in it."""
    area = load_pack(write(tmp_path / "pack", northshire()), by=SYSTEM).area
    person = make_person("commissioner@northshire.example")
    for model in of_an_area():
        made(model, area, person)
    for kind in find(DecisionKind, "queries"):
        (decision,) = kind.read(area)
        assert decision.by == person.name and decision.decided and (decision.title or decision.key)
