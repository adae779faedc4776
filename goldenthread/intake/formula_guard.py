"""A cell that a spreadsheet would take for a formula gets one apostrophe on its way out, and loses it on its way in."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[+-]?[0-9.,]*")
_GUARDED = ("=", "+", "-", "@", "\t", "'")


def guard(text: str) -> str:
    """One apostrophe before a leading = + - @ or tab; a leading apostrophe is doubled."""
    return f"'{text}" if text.startswith(_GUARDED) else text


def unguard(text: str) -> str:
    """The text without its first apostrophe, where it begins with one."""
    return text.removeprefix("'")


def guard_cell(text: str) -> str:
    """The same for a row that is given back to be mended; a number below zero and a lone sign stay as they are."""
    return text if _NUMBER.fullmatch(text) or text.startswith("'") else guard(text)
