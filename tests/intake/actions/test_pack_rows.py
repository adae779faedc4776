"""The rows of a pack in the store, without the act around them."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goldenthread.access.models import Area, Organisation
from goldenthread.intake.actions.pack_rows import Saving, delete_rows
from goldenthread.intake.queries import layouts
from goldenthread.intake.queries.layouts import model_of
from goldenthread.records.models import Document, Service
from goldenthread.strategy.models import Action
from tests.intake.packs import Tables, northshire, read, write

pytestmark = pytest.mark.django_db


def saved(folder: Path, tables: Tables) -> Area:
    """The pack's rows, saved sheet by sheet."""
    saving = Saving(read(write(folder, tables)).values())
    for layout in layouts():
        saving.save(layout)
    return saving.area


def counts(area: Area) -> dict[str, int]:
    """How many rows the area has in each table but its own and that of the organisations that areas share."""
    models = [model_of(layout) for layout in layouts()]
    return {
        model._meta.model_name or "": model._default_manager.filter(area=area).count()
        for model in models
        if model is not Area
    }


def southmere() -> Tables:
    tables = northshire()
    tables["area"][0] |= {"key": "southmere", "name": "Southmere", "place_code": "998", "council": ""}
    return tables


def test_lists_and_references_keep_the_order_of_the_source(tmp_path: Path) -> None:
    """«northshire-ccg; northshire-council» names the health body first, and so does the store."""
    area = saved(tmp_path, northshire())
    service = Service.objects.get(area=area, key="speech-therapy")
    between = Service.commissioners.through.objects.filter(service_id=service.pk).order_by("id")
    assert [row.organisation.key for row in between] == ["northshire-ccg", "northshire-council"]
    assert (service.needs, service.position) == (["slcn", "asd"], 0)
    assert Service.objects.get(area=area, key="short-breaks").position == 1


def test_a_loose_date_is_kept_as_it_was_printed(tmp_path: Path) -> None:
    """«Dec17» stays «Dec17»; a date that is not there is empty text."""
    area = saved(tmp_path, northshire())
    assert str(Action.objects.get(area=area).due) == "Dec17"
    assert Document.objects.filter(area=area, published="Dec 17").count() == 1


def test_the_area_must_be_saved_before_its_rows(tmp_path: Path) -> None:
    """Whoever asks for it too early is told."""
    with pytest.raises(LookupError, match="not saved yet"):
        Saving(read(write(tmp_path, northshire())).values()).area  # noqa: B018


def test_deleting_leaves_the_area_its_organisations_and_every_other_area(tmp_path: Path) -> None:
    """Northshire's rows go; the area, what all areas share, and Southmere's rows stay."""
    area, other = saved(tmp_path / "1", northshire()), saved(tmp_path / "2", southmere())
    before = counts(other)
    assert before == counts(area)
    assert (before["service"], before["areaorganisation"], before["link"]) == (2, 2, 1)
    delete_rows(area)
    assert not any(counts(area).values())
    assert counts(other) == before
    assert Area.objects.filter(pk=area.pk).exists()
    assert Organisation.objects.count() == 2


def test_deleting_reads_no_rows(tmp_path: Path) -> None:
    """Each table is emptied in one statement, however many rows there are."""
    area = saved(tmp_path, northshire())
    with CaptureQueriesContext(connection) as queries:
        delete_rows(area)
    assert {query["sql"].split()[0] for query in queries} == {"DELETE"}


def test_an_organisation_that_says_the_same_again_has_no_new_history(tmp_path: Path) -> None:
    """Saving a pack twice writes no second line of history; a changed name writes one."""
    area = saved(tmp_path / "1", northshire())
    for folder, name in (("2", "Northshire CCG"), ("3", "NHS Northshire CCG")):
        delete_rows(area)
        tables = northshire()
        tables["organisations"][1]["name"] = name
        area = saved(tmp_path / folder, tables)
    ccg = Organisation.objects.get(key="northshire-ccg")
    assert [each.name for each in ccg.history.order_by("history_id")] == [
        "Northshire CCG",
        "NHS Northshire CCG",
    ]
