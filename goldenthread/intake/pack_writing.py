"""A pack as a folder of CSV files, on the way out: the same records always give the same bytes."""

from __future__ import annotations

from goldenthread.intake.cell import write_cell
from goldenthread.intake.formula_guard import guard
from goldenthread.intake.layout import Layout
from goldenthread.intake.pack import Pack

_QUOTED = (",", '"', "\n", "\r")


def write_pack(pack: Pack) -> dict[str, bytes]:
    """The bytes of every file by its name; a sheet without rows has no file."""
    return {
        f"{layout.key}.csv": write_csv(table(pack, layout))
        for layout in pack.layouts.values()
        if pack.rows(layout.key)
    }


def table(pack: Pack, layout: Layout) -> list[list[str]]:
    """The cells of one sheet as text, header first."""
    return [
        list(layout.header),
        *[[write_cell(record.values[name]) for name in layout.header] for record in pack.rows(layout.key)],
    ]


def write_csv(rows: list[list[str]]) -> bytes:
    """UTF-8 without a byte-order mark, lines ended by LF, quotation marks only where they are needed."""
    return "".join(",".join(_cell(cell) for cell in row) + "\n" for row in rows).encode()


def _cell(text: str) -> str:
    guarded = guard(text)
    if any(character in guarded for character in _QUOTED):
        return '"' + guarded.replace('"', '""') + '"'
    return guarded
