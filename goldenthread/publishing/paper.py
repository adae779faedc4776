"""The papers a plan on a page is printed on, and how its page is divided: what `plan-on-a-page.css` draws.

All lengths are in points (1/72 inch); an em is the letter size of the page.
"""

from __future__ import annotations

from dataclasses import dataclass

POINTS_PER_MM = 72 / 25.4

LINE = 1.2  # em from one line to the next
PADDING = 0.55  # em inside a box, on every side
GAP = 0.5  # em between two boxes, down and across
ITEM_GAP = 0.3  # em under each text
COLUMN_GAP = 1.0  # em between two columns of texts in one box
NUMBER = 1.9  # em kept free before a text for its number
HEADING = 1.1  # em, letters of a box's heading, in bold
HEADING_GAP = 0.25  # em under a heading
TITLE = 1.5  # em, letters of the title
VISION = 1.15  # em, letters of the vision
RULES = 2.0  # points of lines above and below a box

OUTCOMES, AIMS, ACTIONS = 0.20, 0.14, 0.66  # parts of the width
BAND_LABEL = 0.12

# What we trust a reckoned line and page to hold, so that a printer's own rounding never spills over.
TRUST_WIDTH = 0.98
TRUST_HEIGHT = 0.985


@dataclass(frozen=True)
class Paper:
    """A sheet, lying: its size and margin in mm, and the letter sizes that may be tried, largest first."""

    key: str
    title: str
    wide_mm: float
    high_mm: float
    margin_mm: float
    sizes: tuple[float, ...]
    action_columns: int
    band_columns: int
    most_priorities_in_a_row: int

    @property
    def smallest(self) -> float:
        return self.sizes[-1]

    @property
    def wide(self) -> float:
        return (self.wide_mm - 2 * self.margin_mm) * POINTS_PER_MM

    @property
    def high(self) -> float:
        return (self.high_mm - 2 * self.margin_mm) * POINTS_PER_MM


A3 = Paper("A3", "A3 landscape", 420, 297, 9, (12, 11.5, 11, 10.5, 10, 9.5, 9), 3, 3, 8)
A4 = Paper("A4", "A4 landscape", 297, 210, 7, (10, 9.5, 9, 8.5, 8), 3, 3, 4)
PAPERS = {paper.key: paper for paper in (A3, A4)}
