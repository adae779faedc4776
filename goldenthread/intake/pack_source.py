"""Wherever a pack comes from: a folder of CSV files, a zip of them, or an Excel workbook."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from goldenthread.access.refusal import Refused
from goldenthread.intake.layout import Layout
from goldenthread.intake.pack_folder import RawPack, read_folder
from goldenthread.intake.pack_zip import read_zip
from goldenthread.intake.workbook_opening import is_workbook, refuse_what_is_no_zip
from goldenthread.intake.workbook_reading import read_workbook


def read_source(path: Path, layouts: Mapping[str, Layout], name: str = "") -> RawPack:
    """The rows of cells of a pack, told by what the file is and not by its name. Raises Refused in words."""
    if path.is_dir():
        return read_folder(path, layouts)
    if not path.exists():
        raise Refused(
            f"There is no file or folder {path}. A pack is a folder with area.csv and a CSV file for each sheet, a zip "
            "of them, or an Excel workbook (.xlsx)."
        )
    refuse_what_is_no_zip(path, name or path.name)
    if is_workbook(path):
        return read_workbook(path, layouts, name)
    return read_zip(path, layouts, name)
