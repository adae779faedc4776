"""A fitted plan on a page as its template shows it: the same on screen, on paper, in the PDF and in public."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from goldenthread.publishing.plan_texts import Box, PlanLayout, Printed

Address = Callable[[tuple[str, str]], str]


@dataclass(frozen=True)
class ShownText:
    number: str
    lead: str
    words: str
    tail: str
    href: str


@dataclass(frozen=True)
class ShownBox:
    """`wide` boxes have columns side by side; `numbered` ones print a number before each text."""

    title: str
    columns: tuple[tuple[ShownText, ...], ...]
    left_out: int
    wide: bool
    numbered: bool


@dataclass(frozen=True)
class Sheet:
    """`size_class` is the letter size as its CSS class says it: 9.5 points is “9-5”."""

    paper: str
    size_class: str
    title: str
    vision: str
    priorities: ShownBox
    priorities_in_a_row: int
    middle: tuple[ShownBox, ...]
    bands: tuple[ShownBox, ...]
    foot: str


def shown_sheet(layout: PlanLayout, address: Address | None = None) -> Sheet:
    """Without addresses nothing is linked, as on a public page."""
    return Sheet(
        paper=layout.paper.key.lower(),
        size_class=f"{layout.size:g}".replace(".", "-"),
        title=layout.content.title,
        vision=layout.content.vision,
        priorities=_box(layout.priorities, address, numbered=True),
        priorities_in_a_row=layout.priorities_in_a_row,
        middle=(
            _box(layout.outcomes, address),
            _box(layout.aims, address),
            _box(layout.actions, address, wide=True, numbered=True),
        ),
        bands=tuple(_box(band, address, wide=True, numbered=True) for band in layout.bands),
        foot=layout.foot,
    )


def _box(box: Box, address: Address | None, wide: bool = False, numbered: bool = False) -> ShownBox:
    columns = tuple(tuple(_text(printed, address) for printed in column) for column in box.columns)
    return ShownBox(box.title, columns, box.left_out, wide, numbered)


def _text(printed: Printed, address: Address | None) -> ShownText:
    text = printed.text
    return ShownText(
        text.number, printed.lead, printed.words, text.tail, address(text.key) if address is not None else ""
    )


def verdict(layout: PlanLayout) -> str:
    """How the page came out, in a sentence."""
    size, paper = f"{layout.size:g} points", layout.paper.title
    if layout.in_full:
        return f"Every text is printed in full, at {size}, on one side of {paper}."
    if not layout.fits:
        return (
            f"The texts do not fit on one side of {paper} at {size}, the smallest letters that we print. "
            "Cut the vision or the title."
        )
    parts = []
    if layout.shortened:
        parts.append(f"{_texts(len(layout.shortened))} printed by {_their(len(layout.shortened))}")
    if layout.left_out:
        parts.append(f"{_texts(len(layout.left_out))} left out")
    return (
        f"Not every text fits in full on one side of {paper} at {size}, the smallest letters that we print there: "
        f"{' and '.join(parts)}. They are listed below, with how much to cut."
    )


def _texts(count: int) -> str:
    return "1 text is" if count == 1 else f"{count} texts are"


def _their(count: int) -> str:
    return "its short title" if count == 1 else "their short titles"
