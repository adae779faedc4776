"""Packs that Hypothesis makes up: every sheet, every kind of column, any text that a pack may hold."""

from __future__ import annotations

from hypothesis import strategies as st

from goldenthread.intake import cell
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.pack_checks import ORDERED
from goldenthread.intake.queries import layouts
from tests.intake.packs import Tables

_LASTS = {last for _, last in ORDERED}
_CHARACTERS = st.characters(
    blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff", whitelist_characters="\n\t"
)
_FORMULAS = st.sampled_from(
    ["=1+1", "+44 191", "-5", "@council", "\tindented", "'tis", "''", '"quoted", twice', " "]
)
_WORDS = st.text(_CHARACTERS, min_size=1, max_size=20)
_ITEMS = (
    st.text(_CHARACTERS, min_size=1, max_size=8).map(lambda text: text.replace(";", ",").strip()).filter(bool)
)
_LOOSE = st.sampled_from(["Dec 17", "2018-19", "31 March 2019", "=soon", "when ready", "2019"])


def _said(column: Column, longest: int) -> st.SearchStrategy[str]:
    words = st.one_of(_WORDS, _FORMULAS).map(lambda text: text[:longest])
    return words.filter(lambda text: bool(text.strip())) if column.declared.required else words


def _cell(column: Column, keys: dict[str, list[str]]) -> st.SearchStrategy[str]:
    known = [key for sheet in column.sheets for key in keys[sheet]]
    filled: dict[str, st.SearchStrategy[str]] = {
        cell.TEXT: _said(column, column.longest or 100),
        cell.CHOICE: st.sampled_from(column.declared.choices or ("",)),
        cell.DATE: st.dates().map(lambda day: day.isoformat()),
        cell.LOOSE_DATE: _LOOSE,
        cell.NUMBER: st.decimals(-1000, 100_000, allow_nan=False, places=2).map(
            lambda number: format(number, "f")
        ),
        cell.WHOLE_NUMBER: st.integers(0, 300).map(str),
        cell.LIST: st.lists(_ITEMS, min_size=1, max_size=3, unique=True).map("; ".join),
        cell.REFERENCE: st.sampled_from(known or [""]),
        cell.REFERENCES: st.lists(st.sampled_from(known or ["x"]), max_size=3, unique=True).map(
            lambda chosen: "; ".join(chosen) if known else ""
        ),
    }
    text = filled[column.kind]
    return text if column.declared.required else st.one_of(st.just(""), text)


def _can_be_filled(layout: Layout, keys: dict[str, list[str]]) -> bool:
    """Whether every reference that must say something has something to name."""
    named = [
        column.declared.choices if column.name in layout.sheet_naming_columns else column.sheets
        for column in layout.columns
        if column.name in layout.sheet_naming_columns or (column.is_reference and column.declared.required)
    ]
    return all(any(keys.get(sheet) for sheet in sheets) for sheets in named if sheets)


@st.composite
def made_packs(draw: st.DrawFn) -> Tables:
    """A pack without a problem, in text cells."""
    keys: dict[str, list[str]] = {}
    for layout in layouts():
        most = 1 if layout.key == "area" else 3
        count = 1 if layout.key == "area" else draw(st.integers(0, most))
        keys[layout.key] = [f"{layout.key.replace('_', '-')}-{number}" for number in range(count)]
        if not _can_be_filled(layout, keys):
            keys[layout.key] = []
    return {
        layout.key: [draw(_row(layout, key, keys)) for key in keys[layout.key]]
        for layout in layouts()
        if keys[layout.key]
    }


@st.composite
def _row(draw: st.DrawFn, layout: Layout, key: str, keys: dict[str, list[str]]) -> dict[str, str]:
    row = {"key": key}
    naming = layout.sheet_naming_columns
    for column in layout.columns[1:]:
        if column.name in naming:
            allowed = [sheet for sheet in column.declared.choices or list(keys) if keys[sheet]]
            row[column.name] = draw(st.sampled_from(allowed or ["area"]))
        elif column.declared.sheet_in:
            row[column.name] = draw(st.sampled_from(keys[row[column.declared.sheet_in]]))
        elif column.name == "place_code":
            row[column.name] = "007"
        elif column.name in _LASTS and any(row.get(first) for first, last in ORDERED if last == column.name):
            row[column.name] = ""
        else:
            row[column.name] = draw(_cell(column, keys))
    return row
