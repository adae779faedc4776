"""Reading an area's rows back as plain records."""

from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import load_pack
from goldenthread.intake.queries import area_pack, area_rows, layouts, record_or_none, rows
from goldenthread.intake.queries.pack_rows import read_area
from tests.intake.packs import northshire, pack_of, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def area(tmp_path: Path) -> Area:
    return load_pack(write(tmp_path, northshire()), by=SYSTEM).area


def test_the_store_gives_what_the_files_gave(area: Area, tmp_path: Path) -> None:
    """Records read from the store are those that were read from the folder."""
    assert area_rows(area) == dict(pack_of(tmp_path).sheets)


def test_lists_of_references_keep_their_order(area: Area) -> None:
    """The order of the source is kept, not that of the keys."""
    service = record_or_none(area, "services", "speech-therapy")
    assert service is not None
    assert service.refs("commissioners") == ("northshire-ccg", "northshire-council")


def test_a_record_that_is_not_there_is_none(area: Area) -> None:
    """Another sheet or another key finds nothing."""
    assert record_or_none(area, "services", "nothing") is None
    assert rows(area, "risks") == ()


def test_there_is_one_query_for_a_sheet_and_one_for_a_list_of_references(area: Area) -> None:
    """The number of queries follows the sheets, never the rows."""
    many = sum(column.is_many for layout in layouts() for column in layout.columns)
    with CaptureQueriesContext(connection) as queries:
        read_area(area)
    assert len(queries) == len(layouts()) + many


def test_a_load_is_read_once(area: Area) -> None:
    """A second look costs one query, until the next load."""
    area_pack(area)
    with CaptureQueriesContext(connection) as queries:
        area_pack(area)
    assert len(queries) == 1


def test_the_next_load_is_seen_at_once(area: Area, tmp_path: Path) -> None:
    """What was read before a load is not shown after it."""
    assert len(rows(area, "services")) == 2
    tables = northshire()
    tables["services"].append({"key": "new", "name": "New"})
    load_pack(write(tmp_path, tables), by=SYSTEM)
    assert len(rows(area, "services")) == 3


def test_an_area_without_a_pack_has_empty_sheets() -> None:
    """An area that was never loaded has its own row, and nothing else."""
    area = Area.objects.create(key="southmere", name="Southmere", place_code="998", opens_on="2020-03-18")
    area.refresh_from_db()
    assert {sheet: len(records) for sheet, records in area_rows(area).items() if records} == {"area": 1}
