"""Wherever a pack comes from."""

from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.intake.pack_source import read_source
from goldenthread.intake.pack_zip import zipped
from goldenthread.intake.queries import layouts_by_key
from tests.intake.packs import files, northshire, write
from tests.intake.workbooks import workbook_of

KNOWN = layouts_by_key()


def test_a_folder_a_zip_and_a_workbook_say_the_same(tmp_path: Path) -> None:
    """The kind is told by what the file is, not by what it is called."""
    folder = write(tmp_path / "in", northshire())
    (tmp_path / "pack.dat").write_bytes(zipped(files(folder)))
    workbook_of(tmp_path / "pack.bin", northshire())
    said = [
        {
            sheet.key: [row.cells for row in sheet.rows]
            for sheet in read_source(path, KNOWN).sheets
            if len(sheet.rows) > 1
        }
        for path in (folder, tmp_path / "pack.dat", tmp_path / "pack.bin")
    ]
    assert said[0] == said[1] == said[2]


def test_what_is_not_there_or_is_no_pack_is_said(tmp_path: Path) -> None:
    """A path that names nothing, and a file that is neither."""
    with pytest.raises(Refused, match="There is no file or folder"):
        read_source(tmp_path / "nothing", KNOWN)
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(Refused, match="nor a zip of CSV files"):
        read_source(tmp_path / "letter.pdf", KNOWN)
