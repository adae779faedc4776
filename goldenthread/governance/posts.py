"""The posts that joint commissioning rests on, and which of them nobody holds."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.intake.pack import PackRecord

VACANT = ("vacant", "being recruited")
ORDER = (*VACANT, "not recorded", "filled")


def status(post: PackRecord) -> str:
    return post.text("status") or "not recorded"


def in_order(rows: Iterable[PackRecord]) -> list[PackRecord]:
    """Vacant posts first, then those being recruited, not recorded, filled."""
    return sorted(rows, key=lambda row: ORDER.index(status(row)) if status(row) in ORDER else len(ORDER))


def nobody_holds(rows: Iterable[PackRecord]) -> list[PackRecord]:
    """Those that are vacant or being recruited."""
    return [row for row in rows if status(row) in VACANT]
