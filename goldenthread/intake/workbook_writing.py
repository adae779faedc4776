"""A pack as an Excel workbook, on the way out: every cell text, and the same records always the same bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from goldenthread.intake import cell
from goldenthread.intake.formula_guard import guard
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.pack import Pack
from goldenthread.intake.pack_writing import table
from goldenthread.intake.workbook_example import example_row
from goldenthread.intake.workbook_guidance import (
    ABOUT,
    COLUMN_HEADINGS,
    RULES,
    column_lines,
    kind_in_words,
    sheet_lines,
)
from goldenthread.intake.workbook_names import (
    CHOICES,
    COLUMNS,
    EXAMPLE_MARK,
    GUIDANCE,
    column_letters,
    sheet_name,
)

if TYPE_CHECKING:
    from xlsxwriter import Workbook

# A workbook says when it was made. Ours always says the same, so that equal packs are equal files.
_MADE = datetime(2020, 1, 1, tzinfo=UTC)
_ROOM = 1000  # rows for which the drop-down lists hold, beyond those that are filled
_LONGEST_PROMPT = 255
_WIDE = {cell.TEXT: 32, cell.KEY: 26, cell.REFERENCES: 26, cell.LIST: 26, cell.REFERENCE: 24}

Tables = Mapping[str, Sequence[Sequence[str]]]


def write_workbook(pack: Pack) -> bytes:
    """Every sheet in the order in which it is loaded, also those without rows."""
    layouts = list(pack.layouts.values())
    return _write(
        f"Area pack of {pack.title('area', pack.area_key)}",
        layouts,
        {layout.key: table(pack, layout)[1:] for layout in layouts},
        examples=False,
    )


def blank_workbook(layouts: Sequence[Layout]) -> bytes:
    """The sheets with their columns and drop-down lists, and in each one worked example."""
    return _write("A blank area pack", layouts, {}, examples=True)


class _Formats:
    """How cells look. Every cell below a header is formatted as text."""

    def __init__(self, book: Workbook) -> None:
        self.title = book.add_format({"bold": True, "font_size": 16, "num_format": "@"})
        self.heading = book.add_format({"bold": True, "bottom": 1, "num_format": "@", "text_wrap": True})
        self.words = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self.text = book.add_format({"num_format": "@", "valign": "top"})
        self.example = book.add_format(
            {
                "num_format": "@",
                "valign": "top",
                "italic": True,
                "font_color": "#505A5F",
                "bg_color": "#F3F2F1",
            }
        )
        self.header = book.add_format(
            {"bold": True, "num_format": "@", "bg_color": "#D2E2F1", "bottom": 1, "valign": "top"}
        )


def _write(title: str, layouts: Sequence[Layout], tables: Tables, *, examples: bool) -> bytes:
    from xlsxwriter import Workbook

    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": title, "created": _MADE})
    formats = _Formats(book)
    _write_guidance(book, formats, title, layouts)
    _write_columns(book, formats, layouts)
    by_key = {layout.key: layout for layout in layouts}
    sheets = {layout.key: book.add_worksheet(sheet_name(layout.key)) for layout in layouts}
    choices = _write_choices(book, layouts)
    for layout in layouts:
        rows = [list(row) for row in tables.get(layout.key, ())]
        sheet = sheets[layout.key]
        for place, column in enumerate(layout.columns):
            sheet.set_column(place, place, _WIDE.get(column.kind, 18), formats.text)
            sheet.write_string(0, place, column.name, formats.header)
            sheet.data_validation(0, place, 0, place, _prompt(column))
            allowed = _drop_down(column, choices, by_key, {key: len(each) for key, each in tables.items()})
            if allowed:
                sheet.data_validation(1, place, len(rows) + _ROOM, place, allowed)
        sheet.freeze_panes(1, 1)
        if examples:
            example = example_row(layout, by_key)
            _write_row(sheet, 1, [example[name] for name in layout.header], formats.example, EXAMPLE_MARK)
        for down, row in enumerate(rows, start=1):
            _write_row(sheet, down, row, formats.text)
    book.close()
    return out.getvalue()


def _write_row(sheet: Any, down: int, row: Sequence[str], format: Any, mark: str = "") -> None:
    for across, text in enumerate(row):
        if text or mark:
            sheet.write_string(down, across, (mark if across == 0 else "") + guard(text), format)


def _write_guidance(book: Workbook, formats: _Formats, title: str, layouts: Sequence[Layout]) -> None:
    sheet = book.add_worksheet(GUIDANCE)
    sheet.set_column(0, 0, 28, formats.words)
    sheet.set_column(1, 1, 70, formats.words)
    sheet.set_column(2, 2, 70, formats.words)
    sheet.write_string(0, 0, title, formats.title)
    down = 2
    for heading, sentences in (("What this is", ABOUT), ("How cells are read", RULES)):
        sheet.write_string(down, 0, heading, formats.heading)
        for sentence in sentences:
            sheet.write_string(down, 1, sentence, formats.words)
            down += 1
        down += 1
    for across, words in enumerate(("Sheet", "What it holds", "Its columns")):
        sheet.write_string(down, across, words, formats.heading)
    for line in sheet_lines(layouts):
        down += 1
        for across, words in enumerate(line):
            sheet.write_string(down, across, words, formats.words)


def _write_columns(book: Workbook, formats: _Formats, layouts: Sequence[Layout]) -> None:
    sheet = book.add_worksheet(COLUMNS)
    for across, (heading, wide) in enumerate(
        zip(COLUMN_HEADINGS, (26, 22, 26, 34, 12, 60, 30, 60), strict=True)
    ):
        sheet.set_column(across, across, wide, formats.words)
        sheet.write_string(0, across, heading, formats.heading)
    for down, line in enumerate(column_lines(layouts), start=1):
        for across, words in enumerate(line):
            sheet.write_string(down, across, words, formats.words)
    sheet.freeze_panes(1, 2)


def _write_choices(book: Workbook, layouts: Sequence[Layout]) -> dict[tuple[str, ...], str]:
    """Each list of choices once, in a column of a hidden sheet, and where it stands."""
    sheet = book.add_worksheet(CHOICES)
    sheet.hide()
    places: dict[tuple[str, ...], str] = {}
    for layout in layouts:
        for column in layout.columns:
            choices = column.declared.choices
            if not choices or choices in places:
                continue
            across = len(places)
            for down, choice in enumerate(choices):
                sheet.write_string(down, across, choice)
            letters = column_letters(across)
            places[choices] = f"={CHOICES}!${letters}$1:${letters}${len(choices)}"
    return places


def _prompt(column: Column) -> dict[str, Any]:
    """What Excel shows beside the name of the column when it is chosen."""
    words = f"{column.declared.help} Holds: {kind_in_words(column)}."
    if column.declared.required:
        words = f"Must say something. {words}"
    return {
        "validate": "any",
        "input_title": column.title[:32],
        "input_message": words if len(words) <= _LONGEST_PROMPT else f"{words[: _LONGEST_PROMPT - 1]}…",
    }


def _drop_down(
    column: Column,
    choices: Mapping[tuple[str, ...], str],
    layouts: Mapping[str, Layout],
    counts: Mapping[str, int],
) -> dict[str, Any] | None:
    """A list to choose from: the choices themselves, or the keys that the other sheet has by then."""
    if column.declared.choices:
        return {
            "validate": "list",
            "source": choices[column.declared.choices],
            "error_title": "Not in the list",
            "error_message": "Choose one of the list, or leave the cell empty.",
        }
    if column.kind == cell.REFERENCE and len(column.sheets) == 1 and column.declared.also is None:
        target = column.sheets[0]
        last = counts.get(target, 0) + _ROOM
        return {
            "validate": "list",
            "source": f"='{sheet_name(target)}'!$A$2:$A${last}",
            "error_type": "warning",
            "error_title": "No such key",
            "error_message": f"The sheet {sheet_name(target)} has no row with this key yet.",
        }
    return None
