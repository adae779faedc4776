"""A pack as a workbook on the way out, and there and back."""

import re
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import export_pack, export_workbook, load_pack
from goldenthread.intake.formula_guard import guard
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_writing import table, write_pack
from goldenthread.intake.queries import area_pack, layouts, layouts_by_key
from goldenthread.intake.workbook_names import COLUMNS, GUIDANCE
from goldenthread.intake.workbook_writing import blank_workbook, write_workbook
from tests.intake.made_packs import made_packs
from tests.intake.packs import Tables, files, northshire, pack_of, write
from tests.intake.workbooks import cells, read, said, workbook_of

AREAS = Path(__file__).parents[2] / "areas"


@given(made_packs())
@settings(max_examples=5, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_pack_is_the_same_through_a_workbook(tables: Tables) -> None:
    """Folder to workbook to folder gives the same bytes, whatever the cells hold."""
    with tempfile.TemporaryDirectory() as folder:
        written = write(Path(folder) / "in", tables)
        path = Path(folder) / "pack.xlsx"
        path.write_bytes(write_workbook(pack_of(written)))
        understood = read(path)
        assert not understood.errors
        assert write_pack(build_pack("x", layouts(), understood.values())) == files(written)


@pytest.mark.django_db
@pytest.mark.parametrize("key", sorted(path.name for path in AREAS.glob("*") if (path / "area.csv").exists()))
def test_every_area_goes_through_a_workbook_and_comes_back(key: str, tmp_path: Path) -> None:
    """Folder, store, workbook, store, folder: byte for byte; workbook, store, workbook: cell for cell, all text."""
    area = load_pack(AREAS / key, by=SYSTEM).area
    first = tmp_path / "first.xlsx"
    first.write_bytes(export_workbook(area, by=SYSTEM))
    again = load_pack(first, by=SYSTEM)
    assert again.replaced
    export_pack(again.area, tmp_path / "out", by=SYSTEM)
    assert files(tmp_path / "out") == files(AREAS / key)
    second = tmp_path / "second.xlsx"
    second.write_bytes(export_workbook(again.area, by=SYSTEM))
    assert cells(second) == cells(first)
    assert second.read_bytes() == first.read_bytes()


def test_another_library_reads_the_cells_as_they_were(tmp_path: Path) -> None:
    """1.10 stays 1.10, Dec17 stays text, and a text that could start a formula has its apostrophe."""
    found = cells(workbook_of(tmp_path / "pack.xlsx", northshire()))
    header, row = found["contributions"]
    assert dict(zip(header, row, strict=False))["percent"] == "1.10"
    header, row = found["actions"]
    assert dict(zip(header, row, strict=False))["due"] == "Dec17"
    header, row = found["comments"]
    assert dict(zip(header, row, strict=False))["text"] == "'-Waiting is too long"


def test_every_cell_of_an_area_is_what_another_library_reads() -> None:
    """What calamine reads of County Durham is what its pack says, cell for cell."""
    pack = pack_of(AREAS / "county-durham")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "durham.xlsx"
        path.write_bytes(write_workbook(pack))
        found = cells(path)
    for layout in layouts():
        width = len(layout.header)
        assert [row + [""] * (width - len(row)) for row in found[layout.key]] == [
            [guard(cell) for cell in row] for row in table(pack, layout)
        ]


def test_a_cell_that_starts_a_formula_is_text_in_the_file(tmp_path: Path) -> None:
    """No formula is ever written, whatever the words."""
    tables = northshire()
    tables["comments"] += [
        {"key": f"c-{place}", "engagement": "event", "text": text}
        for place, text in enumerate(["=1+1", "+44", "@all", "\ttab", "'quoted", '=HYPERLINK("x")'])
    ]
    path = workbook_of(tmp_path / "pack.xlsx", tables)
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
    assert not any(re.search(rb"<f[ >]", part) for part in parts)
    assert [row.values["text"] for row in read(path).rows["comments"]] == [
        row["text"] for row in tables["comments"]
    ]


def test_a_blank_workbook_explains_itself_and_loads_nothing(tmp_path: Path) -> None:
    """Guidance, columns, every sheet in the order of loading; its worked examples are passed over in silence."""
    path = tmp_path / "blank.xlsx"
    path.write_bytes(blank_workbook(layouts()))
    assert path.read_bytes() == blank_workbook(layouts())
    with zipfile.ZipFile(path) as archive:
        book = archive.read("xl/workbook.xml").decode()
    names = re.findall(r'<sheet name="([^"]+)"', book)
    assert names[:2] == [GUIDANCE, COLUMNS]
    assert [name for name in names if name in layouts_by_key()] == [layout.key for layout in layouts()]
    assert all(len(rows) == 2 and rows[1][0].startswith("example: ") for rows in cells(path).values())
    assert said(path) == [
        "area: The sheet “area” has no row. A pack has one area, in one row below the header."
    ]
    assert not any(read(path).rows.values())


def test_lists_to_choose_from(tmp_path: Path) -> None:
    """A column of choices offers them and refuses others; a reference offers the other sheet's keys."""
    path = tmp_path / "blank.xlsx"
    path.write_bytes(blank_workbook(layouts()))
    place = [layout.key for layout in layouts()].index("actions") + 3
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read(f"xl/worksheets/sheet{place}.xml").decode()
    assert "<formula1>'priorities'!$A$2:$A$1000</formula1>" in sheet
    assert re.search(r"<formula1>Choices!\$[A-Z]+\$1:\$[A-Z]+\$4</formula1>", sheet)


@pytest.mark.django_db
def test_the_pack_of_the_store_is_what_is_written(tmp_path: Path) -> None:
    """An export holds every sheet, also those without rows."""
    area = load_pack(write(tmp_path / "in", northshire()), by=SYSTEM).area
    path = tmp_path / "out.xlsx"
    path.write_bytes(export_workbook(area, by=SYSTEM))
    assert list(cells(path)) == list(area_pack(area).layouts)
