"""The texts of a plan on a page, and the page once they are fitted to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.publishing.paper import Paper

# What stands behind a short title on the printed page, and what the foot then says of it.
MARK = "*"
MARK_SAYS = " · * A short title: the strategy's own words are longer"

PRIORITIES, OUTCOMES, AIMS, ACTIONS = "priorities", "outcomes", "aims", "actions"


@dataclass(frozen=True)
class Text:
    """One text of the page. `part` is the box it stands in; `lead` stands before it in bold, `tail` after it.

    `full` follows `lead` as it is: where a space belongs between them, `full` begins with it.
    """

    part: str
    key: tuple[str, str]
    label: str
    full: str
    short: str = ""
    number: str = ""
    lead: str = ""
    tail: str = ""


@dataclass(frozen=True)
class Band:
    """A band of enablers: its heading and its texts."""

    title: str
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Content:
    """All that the page says."""

    title: str
    vision: str
    priorities: tuple[Text, ...]
    outcomes: tuple[Text, ...]
    aims: tuple[Text, ...]
    actions: tuple[Text, ...]
    bands: tuple[Band, ...]
    foot: str

    @property
    def texts(self) -> list[Text]:
        of_bands = [text for band in self.bands for text in band.texts]
        return [*self.priorities, *self.outcomes, *self.aims, *self.actions, *of_bands]


@dataclass(frozen=True)
class Printed:
    """A text as it is printed: in full, or by its short title."""

    text: Text
    shortened: bool = False

    @property
    def words(self) -> str:
        if self.shortened:
            return MARK if self._is_named else f"{self.text.short}{MARK}"
        return self.text.full

    @property
    def lead(self) -> str:
        return self.text.lead if self._is_named or not self.shortened else ""

    @property
    def _is_named(self) -> bool:
        """Whether the short title is what stands in bold anyway."""
        return bool(self.text.short) and self.text.lead.rstrip(":") == self.text.short


@dataclass(frozen=True)
class Cut:
    """A text that is not printed in full, and by how much it must be cut to be, when only this one is changed.

    `room_lines` is the most lines that would still fit in its place; None for one that is left out.
    """

    text: Text
    left_out: bool
    full_lines: int
    room_lines: int
    room_characters: int

    @property
    def full_characters(self) -> int:
        return len(self.text.full.strip())

    @property
    def characters(self) -> int:
        return self.full_characters - self.room_characters

    @property
    def lines(self) -> int:
        return self.full_lines - self.room_lines


HEADINGS: Mapping[str, str] = {OUTCOMES: "Outcomes", AIMS: "Aims", ACTIONS: "Key actions"}

Columns = tuple[tuple[Printed, ...], ...]


@dataclass(frozen=True)
class Box:
    """A box of texts in columns; `left_out` counts those that there was no room for."""

    title: str
    columns: Columns
    left_out: int = 0


@dataclass(frozen=True)
class PlanLayout:
    """The page, ready to print at `size` points: `spare` is the height left over in points, below 0 if none."""

    paper: Paper
    size: float
    content: Content
    priorities_in_a_row: int
    priorities: Box
    outcomes: Box
    aims: Box
    actions: Box
    bands: tuple[Box, ...]
    cuts: tuple[Cut, ...]
    spare: float

    @property
    def fits(self) -> bool:
        return self.spare >= 0

    @property
    def shortened(self) -> list[Cut]:
        return [cut for cut in self.cuts if not cut.left_out]

    @property
    def left_out(self) -> list[Cut]:
        return [cut for cut in self.cuts if cut.left_out]

    @property
    def foot(self) -> str:
        """The foot, which says of short titles that they are."""
        return f"{self.content.foot}{MARK_SAYS}" if self.shortened else self.content.foot

    @property
    def in_full(self) -> bool:
        return self.fits and not self.cuts
