"""Workbooks as people send them: a good one of Northshire, and ways to spoil it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_reading import PackRead, read_pack
from goldenthread.intake.pack_source import read_source
from goldenthread.intake.queries import layouts, layouts_by_key
from goldenthread.intake.workbook_names import OUR_OWN
from goldenthread.intake.workbook_writing import write_workbook
from tests.intake.packs import Tables

Cells = dict[str, list[list[str]]]


def workbook_of(path: Path, tables: Tables) -> Path:
    """The pack as its export would be written."""
    values = _typed(tables, path)
    path.write_bytes(write_workbook(build_pack(tables["area"][0]["key"], layouts(), values)))
    return path


def _typed(tables: Tables, path: Path) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    from tests.intake.packs import read, write

    understood = read(write(path.parent / f"{path.stem}-folder", tables))
    assert not understood.errors, understood.errors
    return understood.values()


def made_by_hand(
    path: Path, tables: Tables, spoil: Callable[[Workbook, dict[str, Any]], None] | None = None
) -> Path:
    """A workbook of plain text cells, as another program writes it; `spoil` gets the book and its sheets by name."""
    book = Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    sheets: dict[str, Any] = {}
    for key, rows in tables.items():
        sheets[key] = book.add_worksheet(key)
        header = layouts_by_key()[key].header
        for across, name in enumerate(header):
            sheets[key].write_string(0, across, name)
            for down, row in enumerate(rows, start=1):
                if row.get(name):
                    sheets[key].write_string(down, across, row[name])
    if spoil:
        spoil(book, sheets)
    book.close()
    return path


def place(sheet: str, column: str) -> int:
    """Where the column stands, 0 for A."""
    return layouts_by_key()[sheet].header.index(column)


def read(path: Path) -> PackRead:
    return read_pack(read_source(path, layouts_by_key()), layouts())


def said(path: Path) -> list[str]:
    """Every problem as a sentence, but for the one about sheets that are not there."""
    return [
        str(problem) for problem in read(path).problems if "does not have all sheets" not in problem.message
    ]


def cells(path: Path) -> Cells:
    """All sheets of a pack as another library reads them; every cell must be text."""
    book = CalamineWorkbook.from_path(str(path))
    found: Cells = {}
    for name in book.sheet_names:
        if name in OUR_OWN:
            continue
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        assert all(isinstance(value, str) for row in rows for value in row), name
        found[name] = [[str(value) for value in row] for row in rows]
    return found


def with_part(path: Path, part: str, change: Callable[[bytes], bytes], out: Path) -> Path:
    """The same workbook with one part of the file changed; a part that is not there is added."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry.filename, change(data) if entry.filename == part else data)
        if part not in old.namelist():
            new.writestr(part, change(b""))
    return out
