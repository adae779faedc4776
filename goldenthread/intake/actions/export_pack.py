"""Writing an area's pack to a folder or a workbook, so that loading it again gives the same area."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from goldenthread.access.actions import act
from goldenthread.access.actor import Actor
from goldenthread.access.models import Area
from goldenthread.access.refusal import Refused
from goldenthread.intake.pack_folder import RawSheet, read_csv
from goldenthread.intake.pack_writing import write_pack
from goldenthread.intake.queries.layouts import layouts_by_key
from goldenthread.intake.queries.pack_rows import area_pack
from goldenthread.intake.workbook_writing import write_workbook


def export_pack(area: Area, folder: Path, *, by: Actor, force: bool = False) -> dict[str, bytes]:
    """Write every sheet that has rows; sheets of an earlier export that have none now are taken away.

    A folder that holds anything but an earlier export of this area is refused unless `force`.
    """
    if folder.exists() and not folder.is_dir():
        raise Refused(f"{folder} is a file. Name a folder.")
    if not force and folder.exists() and any(folder.iterdir()) and area_in(folder) != area.key:
        raise Refused(
            f"{folder} is not empty and holds no pack of {area.key}. Name another folder, or use --force to "
            "write into this one."
        )
    files = write_pack(area_pack(area))
    with act(
        by=by,
        action="export-area",
        area=area,
        subject=("area", area.key),
        detail={"files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}},
    ):
        _write(folder, files)
    return files


def export_workbook(area: Area, *, by: Actor) -> bytes:
    """The area's pack as an Excel workbook."""
    data = write_workbook(area_pack(area))
    name = f"{area.key}.xlsx"
    with act(
        by=by,
        action="export-area",
        area=area,
        subject=("area", area.key),
        detail={"files": {name: hashlib.sha256(data).hexdigest()}},
    ):
        return data


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """The file is complete or not there. One that is there already is refused unless `force`."""
    if path.is_dir():
        raise Refused(f"{path} is a folder. Name a file that ends in .xlsx.")
    if path.exists() and not force:
        raise Refused(f"{path} is there already. Name another file, or use --force to write over it.")
    path.parent.mkdir(parents=True, exist_ok=True)
    _write_whole(path, data)


def _write_whole(path: Path, data: bytes) -> None:
    """Written beside its place and then moved into it; nothing is left where there is no room."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def area_in(folder: Path) -> str:
    """The key of the area whose pack the folder holds; empty where it holds none."""
    path = folder / "area.csv"
    if not path.is_file():
        return ""
    sheet = read_csv("area", path.read_bytes())
    if not isinstance(sheet, RawSheet) or len(sheet.rows) < 2 or "key" not in sheet.rows[0].cells:
        return ""
    place = sheet.rows[0].cells.index("key")
    cells = sheet.rows[1].cells
    return cells[place] if place < len(cells) else ""


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Each file is complete or not there: it is written beside its place and then moved into it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        _write_whole(folder / name, data)
    for sheet in layouts_by_key():
        if f"{sheet}.csv" not in files:
            (folder / f"{sheet}.csv").unlink(missing_ok=True)
