"""What loading a pack would change."""

from pathlib import Path

from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_differences import ADDED, CHANGED, MOVED, REMOVED, CellChange, differences
from goldenthread.intake.queries import layouts
from tests.intake.packs import northshire, pack_of, write


def test_rows_added_changed_removed_and_moved(tmp_path: Path) -> None:
    """By sheet in numbers, and by row with the cell before and after."""
    before = pack_of(write(tmp_path / "1", northshire()))
    tables = northshire()
    tables["services"][1]["name"] = "Short breaks for families"
    tables["services"].append({"key": "autism", "name": "Autism pathway"})
    tables["priorities"].reverse()
    del tables["links"]
    found = differences(before, pack_of(write(tmp_path / "2", tables)))
    assert {
        sheet.title: (sheet.before, sheet.after, sheet.added, sheet.changed) for sheet in found.sheets
    } == {
        "Priorities": (2, 2, 0, 0),
        "Services": (2, 3, 1, 1),
        "Links": (1, 0, 0, 0),
    }
    assert (found.added, found.changed, found.removed) == (1, 1, 1)
    assert set(found.cells) == {
        CellChange("services", "autism", ADDED, after="Autism pathway"),
        CellChange("services", "short-breaks", CHANGED, "name", "Short breaks", "Short breaks for families"),
        CellChange("priorities", "priority-1", MOVED, before="place 1", after="place 2"),
        CellChange("priorities", "priority-2", MOVED, before="place 2", after="place 1"),
        CellChange("links", "link-1", REMOVED, before=before.title("links", "link-1")),
    }


def test_the_same_pack_changes_nothing(tmp_path: Path) -> None:
    """No sheet, no cell."""
    pack = pack_of(write(tmp_path, northshire()))
    assert differences(pack, pack).sheets == ()
    assert differences(pack, pack).cells == ()


def test_a_new_area_is_all_added(tmp_path: Path) -> None:
    """Against an area that is not there, every row is new."""
    pack = pack_of(write(tmp_path, northshire()))
    found = differences(build_pack("northshire", layouts(), {}), pack)
    assert found.added == sum(len(rows) for rows in northshire().values())
    assert {cell.what for cell in found.cells} == {ADDED}
