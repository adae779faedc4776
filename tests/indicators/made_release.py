"""Small made releases in the layout of 2025, for tests of what goes wrong and of what follows what."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Mapping
from pathlib import Path

from goldenthread.indicators.formats.dfe_ehc_plans.layout import Layout
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2025 import LAYOUT

ENGLAND = {"geographic_level": "National", "country_code": "E92000001", "country_name": "England"}
NORTH_EAST = {
    **ENGLAND,
    "geographic_level": "Regional",
    "region_code": "E12000001",
    "region_name": "North East",
}
DURHAM = {
    **NORTH_EAST,
    "geographic_level": "Local authority",
    "new_la_code": "E06000047",
    "old_la_code": "840",
    "la_name": "County Durham",
}
NORTHSHIRE = {
    **NORTH_EAST,
    "geographic_level": "Local authority",
    "new_la_code": "E06999999",
    "old_la_code": "999",
    "la_name": "Northshire",
}
JANUARY_2025 = {"time_period": "202425", "time_identifier": "Academic year"}
IN_2024 = {"time_period": "2024", "time_identifier": "Calendar year"}
ALL_PLANS = {"breakdown_topic": "All EHC plans", "breakdown": "All EHC plans"}


def row_of(*parts: Mapping[str, object], **cells: object) -> dict[str, object]:
    """A row; what is not said is “x” in the columns of figures and empty in those of the place."""
    row: dict[str, object] = {}
    for part in parts:
        row |= part
    return {**row, **cells}


def write_table(
    folder: Path,
    file: str,
    rows: list[dict[str, object]],
    *,
    layout: Layout = LAYOUT,
    name: str = "",
    header: list[str] | None = None,
    mark: bool = True,
) -> Path:
    """One table as a CSV file with a byte-order mark, as the release has it."""
    names = header or list(layout.table(file).header)
    path = folder / (name or file)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig" if mark else "utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(names)
        for row in rows:
            writer.writerow([row.get(each, "" if each in _PLACE else "x") for each in names])
    return path


def zip_of(folder: Path, target: Path) -> Path:
    """The folder's files as a zip."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*.csv")):
            archive.write(path, f"data/{path.name}")
    return target


_PLACE = {
    "country_code",
    "country_name",
    "region_code",
    "region_name",
    "new_la_code",
    "old_la_code",
    "la_name",
}
