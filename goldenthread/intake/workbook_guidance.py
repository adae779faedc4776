"""What the first two sheets of a workbook say: what a pack is, how cells are read, what each column holds."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.intake import cell
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.workbook_names import EXAMPLE_MARK, sheet_name

_KINDS = {
    cell.KEY: "key",
    cell.TEXT: "text",
    cell.CHOICE: "one of a list",
    cell.DATE: "date, such as 2020-03-18",
    cell.LOOSE_DATE: "date as printed, such as Dec 17",
    cell.NUMBER: "number",
    cell.WHOLE_NUMBER: "whole number",
    cell.REFERENCE: "key of a row",
    cell.REFERENCES: "keys of rows, separated by “; ”",
    cell.LIST: "items, separated by “; ”",
}

ABOUT = (
    "This workbook is an area pack: everything that a local area says of its joint commissioning, one sheet for "
    "each kind of record.",
    "Fill in what you know, from the top: sheets further down name rows of sheets further up. A sheet may stay empty; "
    "only “area” must have its one row.",
    "Load it on the page Data, under Area packs, or with: goldenthread load-area FILE.xlsx. If anything is wrong, "
    "nothing is loaded, and every problem is listed with its sheet, row and column.",
)

RULES = (
    "Row 1 of every sheet holds the names of its columns. Leave it as it is; the order of columns may change.",
    f"A row whose first cell begins “{EXAMPLE_MARK}” is a worked example. It is never loaded. Take it out or leave it.",
    "Every cell is text. Excel leaves 1.10 and Dec 17 alone as long as the cells stay formatted as text.",
    "An empty cell means: not stated, not known. Write 0 only where the answer is 0.",
    "A key is a short name of your own for the row: small letters, digits and single hyphens, once in its sheet. "
    "Other rows name it by this key.",
    "Several keys or items in one cell are separated by a semicolon and one space: first; second.",
    "A date is written 2020-03-18. Where the column asks for a date as printed, write what the document prints: "
    "Dec 17.",
    "A number has digits and a decimal point only: 1724589 or 26.4. No comma, £ or %. Seventy-nine per cent is 79, "
    "not 0.79.",
    "Wording that the document gives is written exactly as printed, with the document and the place in it.",
    "A text that begins with = + - @, a tab or an apostrophe has one apostrophe in front of it in files that Golden "
    "Thread writes, so that no program takes it for a formula. One leading apostrophe is taken off when it is read.",
    "Formulas are not read: paste them as values. Merged cells are refused. Hidden rows, columns and sheets are read "
    "like the others, and the check says so. Colours, comments and fonts are not kept.",
)

COLUMN_HEADINGS = (
    "sheet",
    "column",
    "title",
    "holds",
    "must say something",
    "what to write",
    "example",
    "choices",
)


def kind_in_words(column: Column) -> str:
    words = _KINDS[column.kind]
    if column.is_reference and column.sheets:
        return f"{words} of {' or '.join(column.sheets)}"
    return words


def sheet_lines(layouts: Sequence[Layout]) -> list[tuple[str, str, str]]:
    """For each sheet its name, what it holds, and its columns."""
    return [
        (
            sheet_name(layout.key),
            f"{layout.sheet.title}: {layout.sheet.about}",
            ", ".join(column.name for column in layout.columns),
        )
        for layout in layouts
    ]


def column_lines(layouts: Sequence[Layout]) -> list[tuple[str, ...]]:
    """One line for every column of every sheet, under COLUMN_HEADINGS."""
    return [
        (
            sheet_name(layout.key),
            column.name,
            column.title,
            kind_in_words(column),
            "yes" if column.declared.required else "",
            column.declared.help,
            column.declared.example,
            "; ".join(column.declared.choices),
        )
        for layout in layouts
        for column in layout.columns
    ]
