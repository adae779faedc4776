"""What one cell of a pack may hold: from its text to a value and back, digit for digit."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache

from goldenthread.intake.loose_date import LooseDate, read_loose_date

KEY = "key"
TEXT = "text"
CHOICE = "choice"
DATE = "date"
LOOSE_DATE = "loose date"
NUMBER = "number"
WHOLE_NUMBER = "whole number"
REFERENCE = "reference"
REFERENCES = "references"
LIST = "list"

Value = str | Decimal | int | date | LooseDate | tuple[str, ...] | None

SEPARATOR = "; "
LONGEST_CELL = 32_767  # what a cell of a workbook can hold
LONGEST_KEY = 100

_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
_WHOLE = re.compile(r"0|[1-9]\d{0,8}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
# A workbook cannot hold these, and no person types them: \n and \t are the two that may stay.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")


class NotReadable(Exception):
    """A cell cannot be what its column asks for. The message says what to write."""


def empty(kind: str) -> Value:
    """What an empty cell means: not stated, not known."""
    if kind in (REFERENCES, LIST):
        return ()
    return None if kind in (DATE, LOOSE_DATE, NUMBER, WHOLE_NUMBER) else ""


def read_cell(kind: str, text: str) -> Value:
    """The value of a cell. Raises NotReadable in words. Text is kept exactly as it is."""
    _refuse_unwritable(text)
    if text == "":
        return empty(kind)
    if kind == TEXT:
        return text
    if text != text.strip():
        raise NotReadable("There is a space before or after it. Take it out.")
    if kind not in (LIST, LOOSE_DATE) and "\u00a0" in text:
        raise NotReadable(
            "There is a non-breaking space in it, which only looks like a space. Type it again with a plain one: "
            f"“{text.replace(chr(0xA0), ' ')}”."
        )
    return _READERS[kind](text)


def write_cell(value: Value) -> str:
    """The text of a cell, so that reading it gives the same value again."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return SEPARATOR.join(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, date) else str(value)


def _refuse_unwritable(text: str) -> None:
    if len(text) > LONGEST_CELL:
        raise NotReadable(f"The cell is {len(text):,} characters long. At most {LONGEST_CELL:,} fit.")
    if found := _UNWRITABLE.search(text):
        code = ord(found.group())
        what = "a NUL" if code == 0 else f"a control character (U+{code:04X})"
        raise NotReadable(f"There is {what} at character {found.start() + 1}. Take it out.")


def _key(text: str) -> str:
    if not _KEY.fullmatch(text):
        raise NotReadable(
            "A key has only small letters, digits and single hyphens, such as “speech-therapy”. Where a cell takes "
            "several, “; ” stands between them."
        )
    if len(text) > LONGEST_KEY:
        raise NotReadable(f"A key has at most {LONGEST_KEY} characters; this has {len(text)}.")
    return text


def _keys(text: str) -> tuple[str, ...]:
    keys = _list(text)
    for key in keys:
        _key(key)
    return keys


def _list(text: str) -> tuple[str, ...]:
    items = tuple(item.strip() for item in text.split(";"))
    if SEPARATOR.join(items) != text or "" in items:
        mended = SEPARATOR.join(item for item in items if item)
        raise NotReadable(f"Separate the items by a semicolon and one space: write “{mended}”.")
    twice = sorted({item for item in items if items.count(item) > 1})
    if twice:
        raise NotReadable(f"“{twice[0]}” is there twice. Leave it once.")
    return items


def _date(text: str) -> date:
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        raise NotReadable("There is no such day. Write the date as 2020-03-18.") from None
    meant = read_loose_date(text)
    if meant.precision == "day" and meant.first:
        raise NotReadable(f"Write the date as year-month-day: {meant.first.isoformat()}.")
    raise NotReadable("This is not a date. Write it as 2020-03-18, or leave the cell empty.")


@lru_cache(maxsize=4096)
def _loose_date(text: str) -> LooseDate:
    return read_loose_date(text)


def _number(text: str) -> Decimal:
    if _NUMBER.fullmatch(text):
        return Decimal(text)
    mended = _mended_number(text)
    what = (
        f"Write {mended}."
        if mended
        else "Write digits only, such as 1724589 or 26.4, or leave the cell empty."
    )
    raise NotReadable(f"This is not a plain number. {what}")


def _mended_number(text: str) -> str:
    """The number that the text plainly means, without commas, spaces, pound and per cent signs."""
    bare = re.sub(r"[£%,\s]", "", text)
    if re.fullmatch(r"[+-]?\d*\.?\d+", bare, re.ASCII) and (
        not re.search(r",", text) or re.search(r"\d,\d{3}(?!\d)", text)
    ):
        return format(Decimal(bare), "f")
    return ""


def _whole_number(text: str) -> int:
    if _WHOLE.fullmatch(text):
        return int(text)
    mended = _mended_number(text)
    what = (
        f"Write {mended}."
        if _WHOLE.fullmatch(mended)
        else "Write digits only, such as 12, or leave the cell empty."
    )
    raise NotReadable(f"This is not a whole number. {what}")


def _as_it_is(text: str) -> str:
    return text


_READERS: Mapping[str, Callable[[str], Value]] = {
    KEY: _key,
    CHOICE: _as_it_is,
    DATE: _date,
    LOOSE_DATE: _loose_date,
    NUMBER: _number,
    WHOLE_NUMBER: _whole_number,
    REFERENCE: _key,
    REFERENCES: _keys,
    LIST: _list,
}
