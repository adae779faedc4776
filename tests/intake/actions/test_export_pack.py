"""Writing an area's pack to a folder."""

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, AuditEvent
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions import export_pack, load_pack
from goldenthread.intake.actions.export_pack import area_in
from tests.intake.packs import files, northshire, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def area(tmp_path: Path) -> Area:
    return load_pack(write(tmp_path / "in", northshire()), by=SYSTEM).area


def test_an_export_is_the_bytes_that_were_loaded(area: Area, tmp_path: Path) -> None:
    """A folder goes in and comes out byte for byte, and the export is an audit event."""
    export_pack(area, tmp_path / "out", by=SYSTEM)
    assert files(tmp_path / "out") == files(tmp_path / "in")
    assert AuditEvent.objects.order_by("-id")[0].action == "export-area"


def test_an_earlier_export_of_the_area_is_written_over(area: Area, tmp_path: Path) -> None:
    """A sheet that has no rows any more loses its file."""
    export_pack(area, tmp_path / "out", by=SYSTEM)
    (tmp_path / "out" / "risks.csv").write_text("key\n")
    export_pack(area, tmp_path / "out", by=SYSTEM)
    assert files(tmp_path / "out") == files(tmp_path / "in")


def test_a_folder_that_holds_something_else_is_refused(area: Area, tmp_path: Path) -> None:
    """Nothing is written among other people's files, unless they insist."""
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.txt").write_text("…")
    with pytest.raises(Refused, match="is not empty"):
        export_pack(area, folder, by=SYSTEM)
    assert list(folder.iterdir()) == [folder / "thesis.txt"]
    export_pack(area, folder, by=SYSTEM, force=True)
    assert (folder / "thesis.txt").exists()
    assert files(folder) == files(tmp_path / "in")


def test_another_areas_pack_is_not_written_over(area: Area, tmp_path: Path) -> None:
    """The folder of another area is refused like any other folder that is not empty."""
    tables = northshire()
    tables["area"][0]["key"] = "southmere"
    folder = write(tmp_path / "southmere", tables)
    with pytest.raises(Refused, match="holds no pack of northshire"):
        export_pack(area, folder, by=SYSTEM)


def test_a_file_is_not_a_folder(area: Area, tmp_path: Path) -> None:
    """A path that names a file is refused in words."""
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused, match="Name a folder"):
        export_pack(area, tmp_path / "file", by=SYSTEM)


@pytest.mark.parametrize("content", [b"", b"key\n", b"name\nNorthshire\n", b"\xff"])
def test_a_folder_whose_area_cannot_be_read_has_none(tmp_path: Path, content: bytes) -> None:
    """A broken area.csv names no area."""
    (tmp_path / "area.csv").write_bytes(content)
    assert area_in(tmp_path) == ""
