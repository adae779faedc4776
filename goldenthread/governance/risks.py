"""The risk register in order of score: what is likely and grave first, what nobody has scored last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.intake.pack import PackRecord

# Words that registers use instead of numbers, as places on a scale of five.
WORDS = {
    "very low": 1,
    "low": 2,
    "medium": 3,
    "high": 4,
    "very high": 5,
}


@dataclass(frozen=True)
class Risk:
    """`score` is likelihood times impact; None where either is not known, which is not a low score."""

    record: PackRecord
    score: int | None
    is_review_overdue: bool


def scored(likelihood: str, impact: str) -> int | None:
    """3 and 4 give 12; medium and high give 12 too; anything else gives None."""
    both = _place(likelihood), _place(impact)
    return None if both[0] is None or both[1] is None else both[0] * both[1]


def register(rows: Iterable[PackRecord], on: date) -> list[Risk]:
    """The highest score first, then those without a score, each in the order of the register."""
    found = []
    for row in rows:
        review = row.day("review_on")
        found.append(
            Risk(row, scored(row.text("likelihood"), row.text("impact")), review is not None and review < on)
        )
    return sorted(found, key=lambda risk: (risk.score is None, -(risk.score or 0)))


def _place(text: str) -> int | None:
    word = text.strip().lower()
    if word.isascii() and word.isdigit():
        return int(word)
    return WORDS.get(word)
