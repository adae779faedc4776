"""How much room words take in a chart, and how labels keep out of each other's way."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

FONT_SIZE = 14
LINE = 17
AVERAGE = 0.52
BOLD = 0.57


def text_width(text: str, size: int = FONT_SIZE, bold: bool = False) -> float:
    """About as wide as the text is in Arial."""
    return len(text) * size * (BOLD if bold else AVERAGE)


def wrapped(text: str, width: float, size: int = FONT_SIZE, bold: bool = False) -> list[str]:
    """The text in lines that fit the width."""
    per_line = max(6, int(width / (size * (BOLD if bold else AVERAGE))))
    return wrap(text, per_line) or [""]


def spread(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Middles of labels as near as may be to where they are wanted, none over another, all between low and high."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed = [0.0] * len(wanted)
    edge = low
    for at in order:
        placed[at] = max(wanted[at], edge + heights[at] / 2)
        edge = placed[at] + heights[at] / 2
    edge = high
    for at in reversed(order):
        placed[at] = min(placed[at], edge - heights[at] / 2)
        edge = placed[at] - heights[at] / 2
    return placed
