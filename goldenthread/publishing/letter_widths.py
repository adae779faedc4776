"""How wide letters are, and so how many lines a text takes: the public widths of Helvetica, which Arial and
Liberation Sans share.

Widths are in thousandths of the letter size, from Adobe's font metrics (Core 14 AFM, Helvetica and Helvetica-Bold).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_REGULAR_BY_WIDTH = {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;It[\\]fìíîï\u00a0",
    333: "()-`r",
    334: "{}",
    350: "•",
    355: '"',
    389: "*",
    400: "°",
    469: "^",
    500: "ckJsvxyzç",
    556: "#$0123456789?L_abdeghnopqu£–àáâäèéêëòóôöùúûü§",
    584: "+<=>~×÷",
    611: "FTZ",
    667: "&ABEKPSVXYÀÁÂÄÈÉÊË",
    722: "CDHNRUwÇÙÚÛÜ",
    737: "©®",
    778: "GOQÒÓÔÖ",
    833: "mM",
    889: "%",
    944: "W",
    1000: "—…→✓",
    1015: "@",
}
_BOLD_BY_WIDTH = {
    238: "'",
    278: " ,./:Iijl\\‘’;\u00a0",
    280: "|",
    333: "!()-f[]`t:;",
    350: "•",
    389: "r*{}",
    400: "°",
    474: '"',
    500: "z“”",
    556: "#$0123456789J_aceksvxyçàáâäèéêë£–§",
    584: "+<=>^~×÷",
    611: "?FLTZbdghnopquòóôöùúûü",
    667: "EPSVXYÈÉÊË",
    722: "&ABCDHKNRUÀÁÂÄÇÙÚÛÜ",
    737: "©®",
    778: "GOQwÒÓÔÖ",
    833: "M",
    889: "%m",
    944: "W",
    975: "@",
    1000: "—…→✓",
}
_REGULAR = {letter: width for width, letters in _REGULAR_BY_WIDTH.items() for letter in letters} | {
    "“": 333,
    "”": 333,
}
_BOLD = {letter: width for width, letters in _BOLD_BY_WIDTH.items() for letter in letters}
# Where a line may end: not at a space that holds two words together.
_SPACES = re.compile(r"[ \t\n]+")
# A letter that is in neither table counts as wide as a capital.
_UNKNOWN = 778

Run = tuple[str, bool]  # words, and whether they are bold


def width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text on one line, in points, at a size in points."""
    widths = _BOLD if bold else _REGULAR
    return sum(widths.get(letter, _UNKNOWN) for letter in text) * size / 1000


@lru_cache(maxsize=20_000)
def lines(runs: tuple[Run, ...], column: float, size: float) -> int:
    """How many lines the runs take in a column, both in points; a line is broken only where there is a space.

    Browsers also break after a hyphen, which can only make fewer lines. A word wider than the column is broken
    wherever the column ends. An empty text takes no line.
    """
    used, filled = 0, 0.0
    for word, bold in words_of(runs):
        wide = width(word, size, bold)
        gap = width(" ", size, bold) if filled else 0.0
        if used and filled + gap + wide <= column:
            filled += gap + wide
            continue
        used += 1
        while wide > column:
            used += 1
            wide -= column
        filled = wide
    return used


def words_of(runs: Iterable[Run]) -> list[Run]:
    """Every word with its weight, in order."""
    return [(word, bold) for text, bold in runs for word in _SPACES.split(text) if word]


def fitting(text: str, column: float, size: float, most: int, before: tuple[Run, ...] = ()) -> int:
    """How many characters of the text fit into so many lines when cut after a whole word, after what stands
    before it."""
    words = text.split(" ")
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if lines((*before, (" ".join(words[:middle]), False)), column, size) <= most:
            low = middle
        else:
            high = middle - 1
    return len(" ".join(words[:low]))
