"""Made-up areas are whole packs of places that do not exist, the same for the same seed."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, Partner
from goldenthread.intake.actions import load_pack
from goldenthread.intake.pack_folder import read_folder
from goldenthread.intake.pack_reading import read_pack
from goldenthread.intake.queries import layouts, layouts_by_key
from goldenthread.records.place_list import listed_places
from tools.make_areas import made_up, make_areas, make_tables, place_codes, write_workbook_of


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two runs agree file by file; another seed gives other areas."""
    one, other = (
        {path.name: path.read_bytes() for path in make_areas(tmp_path / name, 1, 7, size=0.2)[0].iterdir()}
        for name in ("one", "other")
    )
    assert one == other
    assert (
        make_areas(tmp_path / "third", 1, 8, size=0.2)[0].name != make_areas(tmp_path / "one", 1, 7)[0].name
    )


def test_twenty_areas_share_boards_and_have_codes_of_their_own() -> None:
    """No name is a real place's; the real packs' codes are left to them, and a board has at most seven areas."""
    areas = made_up(20, 1, place_codes(20, "published"))
    names = {place.name.casefold() for place in listed_places().values()}
    assert len({area.key for area in areas}) == len({area.place_code for area in areas}) == 20
    assert not {area.name.casefold() for area in areas} & names
    assert not {area.place_code for area in areas} & {"840", "831", "929", "808"}
    assert {area.place_code for area in areas} <= set(listed_places())
    assert len({area.board_key for area in areas}) == 3
    assert not set(place_codes(20, "made-up")) & set(listed_places())


def test_every_sheet_has_rows_and_every_column_a_value(tmp_path: Path) -> None:
    """At its usual size; a column that is added to a sheet is filled without a change here."""
    area = made_up(1, 1, place_codes(1, "made-up"))[0]
    tables = make_tables(area, 1, layouts())
    assert [layout.key for layout in layouts() if not tables[layout.key]] == []
    assert 600 < sum(len(rows) for rows in tables.values()) < 1500
    empty = {
        f"{layout.key}.{name}"
        for layout in layouts()
        for name in layout.header
        if len(tables[layout.key]) > 9 and not any(row[name] for row in tables[layout.key])
    }
    assert {each.partition(".")[0] for each in empty} <= {
        "stated_figures",
        "stated_changes",
        "duties",
        "bodies",
    }


def test_a_workbook_says_the_same_as_the_folder(tmp_path: Path) -> None:
    """The pack as one Excel file, which the same reader understands."""
    folder = make_areas(tmp_path, 1, 3, codes="made-up", size=0.1)[0]
    write_workbook_of(folder, layouts(), tmp_path / "area.xlsx")
    assert (tmp_path / "area.xlsx").read_bytes().startswith(b"PK")
    assert read_pack(read_folder(folder, layouts_by_key()), layouts()).problems == []


@pytest.mark.django_db
def test_made_up_areas_load_beside_each_other(tmp_path: Path) -> None:
    """Two areas with one NHS board between them, without a problem or a warning."""
    loaded = [load_pack(folder, by=SYSTEM) for folder in make_areas(tmp_path, 2, 1, size=0.2)]
    assert [each.warnings for each in loaded] == [(), ()] or [list(each.warnings) for each in loaded] == [
        [],
        [],
    ]
    assert Area.objects.count() == 2
    assert (
        Partner.objects.filter(organisation__kind="NHS board").values("organisation").distinct().count() == 1
    )
