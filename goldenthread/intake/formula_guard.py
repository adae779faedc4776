"""A cell that a spreadsheet would take for a formula gets one apostrophe on its way out, and loses it on its way in."""

from __future__ import annotations

_GUARDED = ("=", "+", "-", "@", "\t", "'")


def guard(text: str) -> str:
    """One apostrophe before a leading = + - @ or tab; a leading apostrophe is doubled."""
    return f"'{text}" if text.startswith(_GUARDED) else text


def unguard(text: str) -> str:
    """The text without its first apostrophe, where it begins with one."""
    return text.removeprefix("'")
