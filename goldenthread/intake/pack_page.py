"""What the pages of area packs show: areas, packs that wait, problems, and what loading would change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from goldenthread.intake.pack_differences import CellChange, Differences
from goldenthread.intake.problem import Problem
from goldenthread.web.tables import Cell, Column, Empty, Table

# Where there is nothing to say: that is not the same as not known.
NONE = Cell("–", raw="")


def areas_table(areas: Iterable[Any], addresses: Callable[[str], tuple[str, str, str]]) -> Table:
    """Each area with its newest load. `addresses` gives those of its workbook, its zip and its loads."""
    rows = []
    for area in areas:
        workbook, zipped, loads = addresses(area.key)
        rows.append(
            (
                area.name,
                area.rows,
                Cell(f"{area.loaded_at:%-d %B %Y}", sort=area.loaded_at.isoformat())
                if area.loaded_at
                else None,
                Cell("Excel workbook", href=workbook),
                Cell("Zip of CSV files", href=zipped),
                Cell("Earlier loads", href=loads),
            )
        )
    return Table(
        key="areas",
        caption="Areas that you may load",
        columns=(
            Column("area", "Area"),
            Column("rows", "Rows", numeric=True),
            Column("loaded", "Loaded"),
            Column("workbook", "Workbook", sortable=False),
            Column("zip", "CSV files", sortable=False),
            Column("loads", "What was loaded", sortable=False),
        ),
        rows=rows,
        things=("area", "areas"),
        downloads=False,
        empty=Empty("No area is loaded yet."),
    )


def waiting_table(packs: Iterable[Any], address: Callable[[int], str]) -> Table:
    """Packs that were sent and neither loaded nor put away."""
    return Table(
        key="waiting",
        caption="Packs that you have sent and not loaded",
        columns=(
            Column("file", "File"),
            Column("size", "Kilobytes", numeric=True),
            Column("sent", "Sent"),
        ),
        rows=[
            (
                Cell(pack.file_name, href=address(pack.pk)),
                max(1, pack.size // 1000),
                Cell(f"{pack.created:%-d %B %Y, %H:%M}", sort=pack.created.isoformat()),
            )
            for pack in packs
        ],
        things=("pack", "packs"),
        downloads=False,
        empty=Empty("None of yours is waiting."),
    )


def problems_table(problems: Sequence[Problem], caption: str = "What to mend") -> Table:
    """Every problem at once; errors refuse the pack, warnings do not."""
    return Table(
        key="problems",
        caption=caption,
        columns=(
            Column("sheet", "Sheet"),
            Column("row", "Row", numeric=True),
            Column("column", "Column"),
            Column("value", "Value"),
            Column("message", "What to do"),
            Column("kind", "Kind"),
        ),
        rows=[
            (
                problem.sheet or "the whole pack",
                Cell(str(problem.row), sort=problem.row) if problem.row else NONE,
                problem.column or NONE,
                Cell(problem.shown_value, raw=problem.value) if problem.value else NONE,
                problem.message,
                Cell("Warning", tag="yellow") if problem.is_warning else Cell("Must be mended", tag="red"),
            )
            for problem in problems
        ],
        things=("problem", "problems"),
        note="The row is the number that Excel shows beside it.",
    )


def sheets_table(found: Differences) -> Table:
    """What becomes of the rows of each sheet that changes."""
    return Table(
        key="sheets",
        caption="What would change, by sheet",
        columns=(
            Column("sheet", "Sheet"),
            Column("before", "Rows now", numeric=True),
            Column("after", "Rows afterwards", numeric=True),
            Column("added", "Added", numeric=True),
            Column("changed", "Changed", numeric=True),
            Column("removed", "Removed", numeric=True),
            Column("moved", "In another order", numeric=True),
        ),
        rows=[
            (each.title, each.before, each.after, each.added, each.changed, each.removed, each.moved)
            for each in found.sheets
        ],
        things=("sheet", "sheets"),
        empty=Empty("Nothing would change: the pack says what is loaded already."),
    )


def changes_table(changes: Sequence[CellChange]) -> Table:
    """Every cell that changes, and every row that comes or goes."""
    return Table(
        key="changes",
        caption="What would change, row by row",
        columns=(
            Column("sheet", "Sheet"),
            Column("key", "Key"),
            Column("what", "What"),
            Column("column", "Column"),
            Column("before", "Now"),
            Column("after", "Afterwards"),
        ),
        rows=[
            (
                each.sheet,
                each.key,
                each.what,
                each.column or NONE,
                _said(each.before),
                _said(each.after),
            )
            for each in changes
        ],
        things=("change", "changes"),
        page_size=50,
    )


def loads_table(loads: Iterable[tuple[Any, bool]], file: Callable[[int], str]) -> Table:
    """Each load with its files, where they are kept."""
    return Table(
        key="loads",
        caption="What was loaded",
        columns=(
            Column("at", "Loaded"),
            Column("by", "By"),
            Column("rows", "Rows", numeric=True),
            Column("file", "Its files", sortable=False),
        ),
        rows=[
            (
                Cell(f"{load.loaded_at:%-d %B %Y, %H:%M}", sort=load.loaded_at.isoformat()),
                load.loaded_by,
                sum(load.counts.values()),
                Cell("Zip of CSV files", href=file(load.pk)) if kept else "not kept",
            )
            for load, kept in loads
        ],
        things=("load", "loads"),
        downloads=False,
        empty=Empty("Nothing is known of how the area's records came in."),
    )


def _said(text: str, most: int = 120) -> Cell:
    """The text on one line, cut where it is long; the download holds it whole."""
    line = " ".join(text.split())
    return Cell(line if len(line) <= most else f"{line[: most - 1]}…", raw=text) if text else NONE
