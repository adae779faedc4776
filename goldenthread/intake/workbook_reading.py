"""A pack as an Excel workbook, on the way in: from cells to text, saying all that Excel or people did to them."""

from __future__ import annotations

import hashlib
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path

from goldenthread.intake import cell
from goldenthread.intake.formula_guard import unguard
from goldenthread.intake.layout import Layout
from goldenthread.intake.pack_folder import RawPack, RawRow, RawSheet
from goldenthread.intake.problem import ERROR, WARNING, Problem
from goldenthread.intake.workbook_cells import (
    BOOLEAN,
    FAULT,
    FORMULA,
    TEXT,
    Held,
    HeldRow,
    HeldSheet,
    held_in,
)
from goldenthread.intake.workbook_example import example_row
from goldenthread.intake.workbook_names import (
    EXAMPLE_MARK,
    OUR_OWN,
    column_letters,
    is_example,
    keys_by_name,
    sheet_name,
)
from goldenthread.intake.workbook_opening import OpenWorkbook, SheetPart, open_workbook

_NUMERIC = (cell.NUMBER, cell.WHOLE_NUMBER)
_AS_TEXT = "Format the cell as text and type it again."


def read_workbook(path: Path, layouts: Mapping[str, Layout], name: str = "") -> RawPack:
    """Every sheet that the pack knows, with what is wrong in the cells themselves.

    Raises Refused in words where the file is no workbook that can be opened.
    """
    sheets: list[RawSheet] = []
    problems: list[Problem] = []
    unreadable: set[str] = set()
    names = keys_by_name(layouts.values())
    with open_workbook(path, name) as book:
        problems += _about_the_book(book)
        for part in book.sheets:
            if part.name in OUR_OWN:
                continue
            held = held_in(book, part)
            if part.name not in names:
                problems += _unknown_sheet(part, held, names)
                continue
            reading = _Reading(layouts[names[part.name]], layouts, book.from_1904)
            sheet = reading.read(part, held)
            problems += reading.problems
            if sheet is None:
                unreadable.add(reading.layout.key)
            else:
                sheets.append(sheet)
        there = {names[part.name] for part in book.sheets if part.name in names}
    problems += _missing(layouts, there)
    return RawPack(
        tuple(sheets), frozenset(unreadable), tuple(problems), hashlib.sha256(path.read_bytes()).hexdigest()
    )


def _about_the_book(book: OpenWorkbook) -> Iterable[Problem]:
    if book.links_elsewhere:
        yield Problem(
            "The workbook links to other files. They are not opened; nothing is read from them.", kind=WARNING
        )
    for other in book.others:
        yield Problem(
            "This sheet holds a chart or a dialog and no cells. It is not read.", other, kind=WARNING
        )


def _unknown_sheet(part: SheetPart, held: HeldSheet, names: Mapping[str, str]) -> Iterable[Problem]:
    """An empty sheet that Excel made by itself does no harm."""
    if not held.rows:
        return
    near = get_close_matches(part.name.strip().lower().replace(" ", "_"), list(names), n=1, cutoff=0.7)
    hint = (
        f"Did you mean “{near[0]}”? Name the sheet so."
        if near
        else "Take it out, or name it as the sheet “Guidance” of a blank workbook says."
    )
    yield Problem(f"There is no sheet of this name in a pack. {hint}", part.name)


def _missing(layouts: Mapping[str, Layout], there: set[str]) -> Iterable[Problem]:
    missing = [sheet_name(key) for key in layouts if key not in there]
    if "area" in layouts and "area" not in there:
        yield Problem("The workbook has no sheet “area”, and it must have one, with one row.", "area")
    elif missing:
        yield Problem(
            f"The workbook does not have all sheets. These count as empty: {', '.join(missing)}.",
            kind=WARNING,
        )


@dataclass
class _Reading:
    """Reads one sheet and gathers what is wrong in its cells."""

    layout: Layout
    layouts: Mapping[str, Layout]
    from_1904: bool
    problems: list[Problem] = field(default_factory=list)
    _numbers: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _dates: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def read(self, part: SheetPart, held: HeldSheet) -> RawSheet | None:
        if not held.rows:
            return RawSheet(self.layout.key, (RawRow(1, self.layout.header),))
        header = self._header(held.rows[0])
        if header is None:
            return None
        rows = [row for row in held.rows[1:] if not self._is_example(row, header)]
        self._note_hidden(part, held, rows, header)
        self._note_merged(held, header)
        texts = [RawRow(row.number, self._texts(row, header)) for row in rows]
        self._note_numbers()
        return RawSheet(
            self.layout.key, (RawRow(1, tuple(header)), *(row for row in texts if any(row.cells)))
        )

    def _header(self, row: HeldRow) -> list[str] | None:
        """The names in row 1; None where there are none that the sheet knows."""
        width = max(row.cells) + 1
        header = [row.cells[place].text if place in row.cells else "" for place in range(width)]
        known = set(self.layout.header)
        if row.number != 1 or not known & {name.strip() for name in header}:
            self._problem(
                f"Row 1 must hold the names of the columns: {', '.join(self.layout.header)}. Take out rows above them.",
                row.number,
                value=", ".join(name for name in header if name),
            )
            return None
        return header

    def _is_example(self, row: HeldRow, header: list[str]) -> bool:
        """A worked example is passed over; one that somebody has filled in is said to be."""
        first = row.cells.get(0)
        if first is None or not is_example(first.text):
            return False
        example = example_row(self.layout, self.layouts)
        for place, name in enumerate(header[1:], start=1):
            said = unguard(row.cells[place].text) if place in row.cells else ""
            if said != example.get(name.strip(), ""):
                self._problem(
                    f"The row begins “{EXAMPLE_MARK.strip()}”, so it is not read, but it is not our example any more. "
                    "If it is meant, give it a key of its own.",
                    row.number,
                    header[0],
                    first.text,
                    WARNING,
                )
                break
        return True

    def _texts(self, row: HeldRow, header: list[str]) -> tuple[str, ...]:
        texts = [""] * len(header)
        for place, held in row.cells.items():
            if place >= len(header) or not header[place].strip():
                if held.text.strip() or held.kind == FORMULA:
                    self._problem(
                        f"There is something in column {column_letters(place)}, which has no name in row 1. Name the "
                        "column or empty the cell.",
                        row.number,
                        column_letters(place),
                        held.text,
                    )
                continue
            texts[place] = self._text(held, header[place].strip(), row.number)
        if not any(text.strip() for text in texts):
            return ("",) * len(header)
        return tuple(texts)

    def _text(self, held: Held, name: str, row: int) -> str:
        """The text that the cell stands for; empty, with a problem, where that cannot be told."""
        if held.kind == TEXT:
            return unguard(held.text)
        kind = next((column.kind for column in self.layout.columns if column.name == name), cell.TEXT)
        text, why = self._meant(held, kind)
        if why:
            self._problem(why, row, name, f"={held.formula}" if held.kind == FORMULA else held.text)
        elif held.is_date:
            self._dates[name].append(row)
        else:
            self._numbers[name].append(row)
        return text

    def _meant(self, held: Held, kind: str) -> tuple[str, str]:
        """What a cell that is not text stands for, or why that cannot be told."""
        if held.kind == FORMULA:
            last = f" It last gave “{held.text}”." if held.text else ""
            return "", f"The cell holds a formula, which is not read.{last} Copy it and paste it as a value."
        if held.kind == FAULT:
            return "", "Excel shows an error here. Mend or empty the cell."
        if held.kind == BOOLEAN:
            return "", f"Excel has made {held.text} of it, which is neither yes nor no. {_AS_TEXT}"
        number = float(held.text)
        if held.is_date:
            return _date_meant(number, kind, self.from_1904)
        digits = _digits(number)
        if not digits:
            return "", f"Excel holds a number here that cannot be written out. {_AS_TEXT}"
        if held.is_percent:
            shown = _digits(float(Decimal(digits) * 100))
            return "", (
                f"Excel shows {shown}% and holds {digits}. Format the cell as text and write {shown} where the column "
                "wants a percentage, or the words as printed."
            )
        if kind == cell.DATE:
            return "", f"Excel holds a number here and not a date. {_AS_TEXT}"
        if "." in digits and kind not in _NUMERIC:
            return "", (
                f"Excel has made the number {digits} of it: {digits} and {digits}0 are the same to it, and a date or a "
                f"reference may be lost. {_AS_TEXT}"
            )
        return digits, ""

    def _note_numbers(self) -> None:
        """Once for each column, with the rows."""
        for name, rows in self._numbers.items():
            self._problem(
                f"{_cells_in(rows)} of this column {_are(rows)} a number in Excel and not text; the digits are taken "
                "as they are. A nought at the beginning or the end is lost by then: check it.",
                rows[0],
                name,
                kind=WARNING,
            )
        for name, rows in self._dates.items():
            self._problem(
                f"{_cells_in(rows)} of this column {_are(rows)} a date in Excel and not text; the day is taken as "
                "it is.",
                rows[0],
                name,
                kind=WARNING,
            )

    def _note_hidden(self, part: SheetPart, held: HeldSheet, rows: list[HeldRow], header: list[str]) -> None:
        if part.hidden and rows:
            self._problem("The sheet is hidden. It is read like the others.", kind=WARNING)
        hidden = [row.number for row in rows if row.hidden]
        if hidden:
            words = (
                "is hidden or filtered out. It is"
                if len(hidden) == 1
                else "are hidden or filtered out. They are"
            )
            self._problem(f"{_rows_in(hidden)} {words} read like the others.", hidden[0], kind=WARNING)
        for place in sorted(held.hidden_places):
            if place < len(header) and header[place]:
                self._problem(
                    "The column is hidden. It is read like the others.", 1, header[place], kind=WARNING
                )

    def _note_merged(self, held: HeldSheet, header: list[str]) -> None:
        for first, last, left, right in held.merged:
            if left >= len(header):
                continue
            where = f"{column_letters(left)}{first}:{column_letters(right)}{last}"
            self._problem(
                f"The cells {where} are merged, so that only the first of them holds anything. Unmerge them and fill "
                "in each cell.",
                first,
                header[left],
            )

    def _problem(
        self, message: str, row: int | None = None, column: str = "", value: str = "", kind: str = ERROR
    ) -> None:
        self.problems.append(Problem(message, self.layout.key, row, column.strip(), value, kind))


def _digits(number: float) -> str:
    """The shortest digits that mean the number that Excel holds; empty where it is beyond writing out."""
    if not math.isfinite(number) or abs(number) >= 1e15:
        return ""
    return format(Decimal(repr(number)), "f").removesuffix(".0")


def _date_meant(number: float, kind: str, from_1904: bool) -> tuple[str, str]:
    day = _day(number, from_1904)
    if kind == cell.DATE and day is not None and number == int(number):
        return day.isoformat(), ""
    shown = f" of {day.day} {day:%B %Y}" if day else ""
    if kind == cell.DATE:
        return (
            "",
            f"Excel holds a day and a time here{shown}. Format the cell as text and write the day as 2020-03-18.",
        )
    return "", (
        f"Excel has made a date{shown} of what was typed, so the words as printed are lost. Format the cell as text "
        "and type them again."
    )


def _day(number: float, from_1904: bool) -> date | None:
    """Excel counts days from the end of 1899 and believes that 1900 was a leap year, or from 1904."""
    try:
        if from_1904:
            return date(1904, 1, 1) + timedelta(days=int(number))
        first = date(1899, 12, 31) if number < 60 else date(1899, 12, 30)
        return first + timedelta(days=int(number))
    except (OverflowError, ValueError):
        return None


def _cells_in(rows: list[int]) -> str:
    return (
        f"The cell in row {rows[0]}" if len(rows) == 1 else f"{len(rows):,} cells ({_rows_in(rows).lower()})"
    )


def _are(rows: list[int]) -> str:
    return "is" if len(rows) == 1 else "are each"


def _rows_in(rows: list[int], most: int = 6) -> str:
    """Such as “Rows 2–5, 9 and 3 more”."""
    if len(rows) == 1:
        return f"Row {rows[0]}"
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1][1] = row
        else:
            runs.append([row, row])
    words = [f"{first}" if first == last else f"{first}–{last}" for first, last in runs[:most]]
    more = sum(last - first + 1 for first, last in runs[most:])
    return f"Rows {', '.join(words)}" + (f" and {more:,} more" if more else "")
