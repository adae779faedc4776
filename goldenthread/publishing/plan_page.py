"""How high a plan on a page is, printed one way or another: what `plan-on-a-page.css` draws, reckoned in points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from goldenthread.publishing import paper as sheet
from goldenthread.publishing.letter_widths import Run, lines
from goldenthread.publishing.paper import Paper
from goldenthread.publishing.plan_texts import (
    ACTIONS,
    AIMS,
    HEADINGS,
    MARK_SAYS,
    OUTCOMES,
    PRIORITIES,
    Band,
    Box,
    Content,
    Cut,
    PlanLayout,
    Printed,
    Text,
)


@dataclass(frozen=True)
class Page:
    """One way of printing the content: at a size, with some texts shortened and some left out.

    `trial` gives some texts another number of lines, to see whether they would fit.
    """

    content: Content
    paper: Paper
    size: float
    shortened: frozenset[tuple[str, str]] = frozenset()
    left_out: frozenset[tuple[str, str]] = frozenset()
    trial: tuple[tuple[tuple[str, str], int], ...] = ()

    # --- widths ---

    @property
    def em(self) -> float:
        return self.size

    def inside(self, part_of_width: float, boxes: int) -> float:
        """The width for texts in a box that has this part of a row of so many boxes."""
        row = self.paper.wide - (boxes - 1) * sheet.GAP * self.em
        return row * part_of_width - 2 * sheet.PADDING * self.em

    def column(self, part: str) -> float:
        """The width of one column of texts in a part, the room for their numbers taken off."""
        if part == PRIORITIES:
            across = self.priorities_in_a_row
            return self.inside(1 / across, across) - sheet.NUMBER * self.em
        if part == OUTCOMES:
            return self.inside(sheet.OUTCOMES, 3)
        if part == AIMS:
            return self.inside(sheet.AIMS, 3)
        if part == ACTIONS:
            return (
                self._share(self.inside(sheet.ACTIONS, 3), self.paper.action_columns) - sheet.NUMBER * self.em
            )
        band = self.paper.wide * (1 - sheet.BAND_LABEL) - 2 * sheet.PADDING * self.em
        return self._share(band, self.paper.band_columns) - sheet.NUMBER * self.em

    def _share(self, width: float, columns: int) -> float:
        return (width - (columns - 1) * sheet.COLUMN_GAP * self.em) / columns

    @cached_property
    def priorities_in_a_row(self) -> int:
        count, most = max(1, len(self.content.priorities)), self.paper.most_priorities_in_a_row
        rows = -(-count // most)
        return -(-count // rows)

    # --- lines ---

    def lines_of(self, text: Text) -> int:
        if self.trial:
            tried = dict(self.trial).get(text.key)
            if tried is not None:
                return tried
        return self.lines_printed(text, text.key in self.shortened)

    def lines_printed(self, text: Text, short: bool) -> int:
        return self.lines(runs(Printed(text, short)), self.column(text.part))

    def lines(self, runs: tuple[Run, ...], column: float, size: float = 1.0) -> int:
        return lines(runs, column * sheet.TRUST_WIDTH, self.em * size)

    # --- heights, in points ---

    def tall(self, text: Text) -> float:
        return (self.lines_of(text) * sheet.LINE + sheet.ITEM_GAP) * self.em

    @property
    def frame(self) -> float:
        """What a box takes beyond its texts."""
        return 2 * sheet.PADDING * self.em + sheet.RULES

    def heading(self, title: str, column: float) -> float:
        used = self.lines(((title, True),), column, sheet.HEADING)
        return used * sheet.LINE * sheet.HEADING * self.em + sheet.HEADING_GAP * self.em

    def kept(self, texts: Iterable[Text]) -> list[Text]:
        return [text for text in texts if text.key not in self.left_out]

    def note(self, texts: Sequence[Text]) -> float:
        """The line that counts what is left out."""
        gone = len(texts) - len(self.kept(texts))
        return (2 * sheet.LINE + sheet.ITEM_GAP) * self.em if gone else 0.0

    def columns(self, texts: Sequence[Text], count: int) -> list[list[Text]]:
        """The texts in their order, in columns as even as can be."""
        return even_columns(self.kept(texts), [self.tall(text) for text in self.kept(texts)], count)

    def tallest(self, columns: Iterable[Iterable[Text]]) -> float:
        return max((sum(self.tall(text) for text in column) for column in columns), default=0.0)

    @cached_property
    def parts(self) -> dict[str, float]:
        """The height of each part that stands over or beside the others, by what it holds."""
        content = self.content
        wide = self.paper.wide
        title = self.lines(((content.title, True),), wide, sheet.TITLE) * sheet.LINE * sheet.TITLE * self.em
        vision_column = wide - 2 * sheet.PADDING * self.em
        vision_runs: tuple[Run, ...] = (("Vision:", True), (content.vision, False))
        vision = self.lines(vision_runs, vision_column, sheet.VISION) * sheet.LINE * sheet.VISION * self.em
        foot_words = f"{content.foot}{MARK_SAYS}" if self.shortened else content.foot
        foot = self.lines(((foot_words, False),), wide) * sheet.LINE * self.em
        found = {
            "title": title + sheet.HEADING_GAP * self.em,
            "vision": vision + self.frame,
            "foot": foot,
            PRIORITIES: self._priorities(),
        }
        for part, texts, share in (
            (OUTCOMES, content.outcomes, sheet.OUTCOMES),
            (AIMS, content.aims, sheet.AIMS),
            (ACTIONS, content.actions, sheet.ACTIONS),
        ):
            count = self.paper.action_columns if part == ACTIONS else 1
            head = self.heading(HEADINGS[part], self.inside(share, 3))
            found[part] = head + self.tallest(self.columns(texts, count)) + self.note(texts) + self.frame
        for band in content.bands:
            found[band.title] = self._band(band)
        return found

    def _priorities(self) -> float:
        rows = self.rows_of_priorities()
        heights = [max(self.tall(text) for text in row) + self.frame for row in rows]
        gaps = max(0, len(rows) - 1) * sheet.GAP * self.em
        return sum(heights) + gaps + self.note(self.content.priorities)

    def rows_of_priorities(self) -> list[list[Text]]:
        kept, across = self.kept(self.content.priorities), self.priorities_in_a_row
        return [kept[at : at + across] for at in range(0, len(kept), across)]

    def _band(self, band: Band) -> float:
        label_column = self.paper.wide * sheet.BAND_LABEL - 2 * sheet.PADDING * self.em
        label = self.lines(((band.title, True),), label_column) * sheet.LINE * self.em
        texts = self.tallest(self.columns(band.texts, self.paper.band_columns)) + self.note(band.texts)
        return max(label, texts) + self.frame

    @property
    def middle(self) -> float:
        return max(self.parts[part] for part in (OUTCOMES, AIMS, ACTIONS))

    @cached_property
    def spare(self) -> float:
        bands = [self.parts[band.title] for band in self.content.bands]
        stacked = [self.parts[name] for name in ("title", "vision", PRIORITIES)]
        stacked += [self.middle, *bands, self.parts["foot"]]
        gaps = (len(stacked) - 1) * sheet.GAP * self.em
        return self.paper.high * sheet.TRUST_HEIGHT - sum(stacked) - gaps

    @property
    def in_the_way(self) -> list[Text]:
        """The texts of the parts that make the page too tall: of outcomes, aims and actions, only the tallest."""
        content = self.content
        beside = {OUTCOMES: content.outcomes, AIMS: content.aims, ACTIONS: content.actions}
        tallest = [
            text for part, texts in beside.items() if self.parts[part] == self.middle for text in texts
        ]
        return self.kept([*content.priorities, *tallest, *(t for band in content.bands for t in band.texts)])

    def layout(self, cuts: tuple[Cut, ...]) -> PlanLayout:
        content = self.content
        return PlanLayout(
            paper=self.paper,
            size=self.size,
            content=content,
            priorities_in_a_row=self.priorities_in_a_row,
            priorities=self._box("Priorities", content.priorities, 1),
            outcomes=self._box(HEADINGS[OUTCOMES], content.outcomes, 1),
            aims=self._box(HEADINGS[AIMS], content.aims, 1),
            actions=self._box(HEADINGS[ACTIONS], content.actions, self.paper.action_columns),
            bands=tuple(self._box(band.title, band.texts, self.paper.band_columns) for band in content.bands),
            cuts=cuts,
            spare=self.spare,
        )

    def _box(self, title: str, texts: Sequence[Text], count: int) -> Box:
        columns = tuple(
            tuple(Printed(text, text.key in self.shortened) for text in column)
            for column in self.columns(texts, count)
        )
        return Box(title, columns, len(texts) - len(self.kept(texts)))


def even_columns(texts: Sequence[Text], heights: Sequence[float], count: int) -> list[list[Text]]:
    """The texts, kept in order, in `count` columns whose tallest is as low as can be; no column stays empty while
    another has two."""
    if not texts:
        return []
    low, high = max(heights), sum(heights)
    for _ in range(40):
        middle = (low + high) / 2
        if _columns_needed(heights, middle) <= count:
            high = middle
        else:
            low = middle
    columns: list[list[Text]] = [[]]
    filled = 0.0
    for at, (text, height) in enumerate(zip(texts, heights, strict=True)):
        left = len(texts) - at
        columns_left = count - len(columns)
        if columns[-1] and (filled + height > high + 0.001 or (left <= columns_left)):
            columns.append([])
            filled = 0.0
        columns[-1].append(text)
        filled += height
    return columns


def _columns_needed(heights: Sequence[float], tallest: float) -> int:
    needed, filled = 1, 0.0
    for height in heights:
        if filled and filled + height > tallest:
            needed, filled = needed + 1, 0.0
        filled += height
    return needed


def runs(printed: Printed) -> tuple[Run, ...]:
    return (*lead(printed.lead), (printed.words, False), *tail(printed.text.tail))


def lead(lead: str) -> tuple[Run, ...]:
    return ((lead, True),) if lead else ()


def tail(tail: str) -> tuple[Run, ...]:
    return ((tail, True),) if tail else ()
