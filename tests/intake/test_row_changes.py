"""What changed in a pack from one load to the next, and the pack as it was before."""

from __future__ import annotations

from pathlib import Path

from goldenthread.intake.pack import Pack
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_folder import read_folder
from goldenthread.intake.pack_reading import read_pack
from goldenthread.intake.queries import layouts, layouts_by_key
from goldenthread.intake.row_changes import ADDED, CHANGED, REMOVED, changes_between, undone
from tests.intake.packs import Tables, northshire, write


def pack_of(folder: Path, tables: Tables) -> Pack:
    read = read_pack(read_folder(write(folder, tables), layouts_by_key()), layouts())
    assert not read.errors
    return build_pack("northshire", layouts(), read.values())


def changed() -> Tables:
    """A service under another name, a priority more, and no comments or links."""
    tables = northshire()
    tables["services"][1]["name"] = "Short breaks for families"
    tables["priorities"].append(
        {"key": "priority-3", "strategy": "strategy", "number": "3", "title": "Preparing for adulthood"}
    )
    del tables["comments"], tables["links"]
    return tables


def test_the_same_pack_has_no_changes(tmp_path: Path) -> None:
    """A pack that is loaded again unchanged, or with its rows in another order, changes nothing."""
    tables = northshire()
    tables["priorities"].reverse()
    assert changes_between(pack_of(tmp_path / "1", northshire()), pack_of(tmp_path / "2", northshire())) == []
    assert changes_between(pack_of(tmp_path / "1", northshire()), pack_of(tmp_path / "3", tables)) == []


def test_each_row_says_what_became_of_which_cell(tmp_path: Path) -> None:
    """Added, changed and removed rows, with the text of the cells before and after."""
    found = changes_between(pack_of(tmp_path / "1", northshire()), pack_of(tmp_path / "2", changed()))
    service = next(each for each in found if each.sheet == "services")
    old = northshire()["services"][1]["name"]
    assert (service.change, dict(service.fields)) == (CHANGED, {"name": (old, "Short breaks for families")})
    assert service.title == "Short breaks for families"
    added = next(each for each in found if each.sheet == "priorities")
    assert (added.change, added.fields["number"]) == (ADDED, ("", "3"))
    removed = [each for each in found if each.sheet == "comments"]
    assert {each.change for each in removed} == {REMOVED}
    assert all(before and not after for each in removed for before, after in each.fields.values())


def test_changes_can_be_taken_back(tmp_path: Path) -> None:
    """From the pack of now and what changed comes the pack as it was, cell by cell."""
    before, after = pack_of(tmp_path / "1", northshire()), pack_of(tmp_path / "2", changed())
    again = undone(after, changes_between(before, after), layouts())
    assert {sheet: [row.values for row in rows] for sheet, rows in again.sheets.items()} == {
        sheet: [row.values for row in rows] for sheet, rows in before.sheets.items()
    }
