"""The cells of one sheet of a workbook as the file holds them, without guessing what they mean."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from lxml import etree

from goldenthread.access.refusal import Refused
from goldenthread.intake.workbook_names import column_place
from goldenthread.intake.workbook_opening import (
    DATE,
    PERCENT,
    OpenWorkbook,
    SheetPart,
    open_workbook,
    refuse_entities,
    text_of,
    unescaped,
)

TEXT, NUMBER, BOOLEAN, FAULT, FORMULA = "text", "number", "boolean", "fault", "formula"
_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
# From its first cell to its last: a reader of whole sheets takes memory for each, whether it holds anything or not.
MOST_CELLS = 3_000_000


@dataclass(frozen=True)
class Held:
    """What one cell holds. `text` is the text, the digits, or what a formula last gave; `style` matters for numbers."""

    kind: str
    text: str
    style: str = ""
    formula: str = ""

    @property
    def is_date(self) -> bool:
        return self.kind == NUMBER and self.style == DATE

    @property
    def is_percent(self) -> bool:
        return self.kind == NUMBER and self.style == PERCENT


@dataclass(frozen=True)
class HeldRow:
    """A row that holds something: its number, and what is in each place (0 is column A)."""

    number: int
    cells: dict[int, Held]
    hidden: bool = False


@dataclass
class HeldSheet:
    """Rows that hold nothing are not there. A merged range is (first row, last row, first place, last place)."""

    rows: list[HeldRow] = field(default_factory=list)
    hidden_places: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


def sheets_to_read_whole(file: IO[bytes], name: str) -> tuple[str, ...]:
    """The sheets of a workbook, before a reader of whole sheets is given it. Raises Refused where it is none, a bomb,
    or has a sheet that would fill the memory because one cell of it stands far out."""
    with tempfile.TemporaryDirectory(prefix="goldenthread-workbook-") as folder:
        path = Path(folder) / "workbook"
        with path.open("wb") as copy:
            shutil.copyfileobj(file, copy)
        with open_workbook(path, name) as book:
            for sheet in book.sheets:
                last_row, last_place = _corner(book, sheet)
                if last_row * last_place > MOST_CELLS:
                    raise Refused(
                        f"The sheet “{sheet.name}” of {name} has a cell far from the others: it reaches row "
                        f"{last_row:,} and {last_place:,} columns. Copy the table alone into a new workbook."
                    )
            return tuple(sheet.name for sheet in book.sheets)


def _corner(book: OpenWorkbook, sheet: SheetPart) -> tuple[int, int]:
    """The last row and the number of columns in which a cell holds something."""
    last_row, last_place, before = 0, 0, 0
    with book.archive.open(sheet.part) as stream:
        for _, row in etree.iterparse(
            stream, events=("end",), tag="{*}row", resolve_entities=False, no_network=True, load_dtd=False
        ):
            before, place = _number_of(row, before), 0
            for each in row.iterchildren("{*}c"):
                named = _PLACE.fullmatch(each.get("r") or "")
                place = column_place(named[1]) + 1 if named else place + 1
                if len(each):
                    last_row = max(last_row, before, int(named[2]) if named else 0)
                    last_place = max(last_place, place)
            _forget(row)
    return last_row, last_place


def _number_of(row: Any, before: int) -> int:
    said = row.get("r") or ""
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else before + 1


def held_in(book: OpenWorkbook, sheet: SheetPart) -> HeldSheet:
    """Read the sheet from end to end, keeping only what holds something, however long it is."""
    found = HeldSheet()
    with book.archive.open(sheet.part) as stream:
        elements = etree.iterparse(
            stream,
            events=("end",),
            tag=("{*}row", "{*}col", "{*}mergeCell"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
        )
        before = 0
        for _, element in elements:
            kind = element.tag.rpartition("}")[2]
            if kind == "row":
                before = int(element.get("r") or before + 1)
                if len(element):
                    _keep_row(book, found, element, before)
                _forget(element)
            elif kind == "col":
                if element.get("hidden") in ("1", "true"):
                    last = min(int(element.get("max", "1")), 1000)
                    found.hidden_places.update(range(int(element.get("min", "1")) - 1, last))
            else:
                found.merged.append(_range(element.get("ref", "")))
        if elements.root is not None:
            refuse_entities(elements.root, sheet.part)
    return found


def _keep_row(book: OpenWorkbook, found: HeldSheet, element: Any, number: int) -> None:
    cells = dict(_cells(book, element))
    if cells:
        found.rows.append(HeldRow(number, cells, element.get("hidden") in ("1", "true")))


def _cells(book: OpenWorkbook, row: Any) -> Iterator[tuple[int, Held]]:
    place = -1
    for element in row.iterchildren("{*}c"):
        named = _PLACE.fullmatch(element.get("r") or "")
        place = column_place(named[1]) if named else place + 1
        held = _held(book, element) if len(element) else None
        if held is not None:
            yield place, held


def _held(book: OpenWorkbook, element: Any) -> Held | None:
    kind = element.get("t", "n")
    formula = element.find("{*}f")
    value = element.findtext("{*}v") or ""
    if kind == "s":
        text = book.shared[int(value)] if value else ""
    elif kind == "inlineStr":
        text = text_of(element)
    else:
        text = unescaped(value)
    if formula is not None:
        return Held(FORMULA, text, formula=formula.text or "")
    if kind in ("s", "str", "inlineStr"):
        return Held(TEXT, text) if text else None
    if not text:
        return None
    if kind == "b":
        return Held(BOOLEAN, "TRUE" if text == "1" else "FALSE")
    if kind == "e":
        return Held(FAULT, text)
    if kind == "d":
        return Held(TEXT, text)
    style = int(element.get("s") or 0)
    return Held(NUMBER, text, book.styles[style] if style < len(book.styles) else "")


def _range(ref: str) -> tuple[int, int, int, int]:
    corners = [_PLACE.fullmatch(corner) for corner in ref.replace("$", "").split(":")]
    first, last = corners[0], corners[-1]
    if first is None or last is None:
        return 0, 0, 0, 0
    return int(first[2]), int(last[2]), column_place(first[1]), column_place(last[1])


def _forget(element: Any) -> None:
    """Free what was read, so that a sheet of a million empty rows takes no memory."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
