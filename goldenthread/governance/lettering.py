"""How wide words are in a plain sans-serif letter, so that they wrap inside their box before anything draws them."""

from __future__ import annotations

# Widths in thousandths of the letter size, a little wider than Arial's, as nobody knows which font will draw it.
NARROW, WIDE, CAPITAL, OTHER = 320, 880, 740, 580


def width(text: str, size: float) -> float:
    return sum(map(_letter, text)) * size / 1000


def wrapped(text: str, size: float, room: float) -> list[str]:
    """The text in lines no wider than `room`; a word that is itself too wide is cut with a hyphen."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        for part in _parts(word, size, room):
            longer = f"{line} {part}".strip()
            if line and width(longer, size) > room:
                lines.append(line)
                line = part
            else:
                line = longer
    return [*lines, line] if line else lines


def _parts(word: str, size: float, room: float) -> list[str]:
    parts = []
    while width(word, size) > room and len(word) > 2:
        at = next((at for at in range(len(word) - 1, 1, -1) if width(word[:at] + "-", size) <= room), 2)
        parts.append(word[:at] + "-")
        word = word[at:]
    return [*parts, word]


def _letter(letter: str) -> int:
    if letter in "iljtfr.,:;'’!|()-/ ":
        return NARROW
    if letter in "mwMW@%—":
        return WIDE
    return CAPITAL if letter.isupper() else OTHER
