"""Which areas are loaded, and from which files."""

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import load_pack
from goldenthread.intake.queries import is_loaded, loaded_areas
from goldenthread.intake.queries.loads import loads_of
from tests.intake.packs import northshire, write

pytestmark = pytest.mark.django_db


def test_an_area_comes_with_its_newest_load(tmp_path: Path) -> None:
    """The rows and the hash are those of the last load; every load is in the history, newest first."""
    load_pack(write(tmp_path, northshire()), by=SYSTEM)
    tables = northshire()
    del tables["links"]
    (tmp_path / "links.csv").unlink()
    last = load_pack(write(tmp_path, tables), by=SYSTEM)
    area = loaded_areas()[0]
    assert (area.key, area.council, area.rows, area.sha256) == (
        "northshire",
        "Northshire County Council",
        last.total,
        last.sha256,
    )
    assert area.as_dict()["place_code"] == "999"
    assert [load.rows for load in loads_of(last.area)] == [last.total, last.total + 1]


def test_an_area_that_did_not_come_from_a_pack_has_no_load() -> None:
    """Unknown stays unknown: no rows are claimed."""
    Area.objects.create(key="southmere", name="Southmere", place_code="998", opens_on="2020-03-18")
    area = loaded_areas()[0]
    assert (area.rows, area.loaded_at, area.council) == (None, None, "")


def test_a_folder_is_loaded_until_one_byte_of_it_changes(tmp_path: Path) -> None:
    """The demonstration loads a pack again only when its files are others."""
    folder = write(tmp_path, northshire())
    assert not is_loaded(folder)
    load_pack(folder, by=SYSTEM)
    assert is_loaded(folder)
    (folder / "documents.csv").unlink()
    assert not is_loaded(folder)
