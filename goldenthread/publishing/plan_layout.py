"""Fitting a plan on one side of paper: what is printed in its own words, what by its short title, what to cut.

Letters are never made smaller than the paper's smallest size and nothing is dropped silently. The rule: the
largest size at which every text fits in full; else the smallest size, where the longest texts of the part that is
too tall give way to their short titles, one by one, and come back where there turns out to be room; else whole
texts are left out, and counted where they stood.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goldenthread.publishing.letter_widths import Run, fitting
from goldenthread.publishing.paper import TRUST_WIDTH, Paper
from goldenthread.publishing.plan_page import Page, lead, tail
from goldenthread.publishing.plan_texts import PRIORITIES, Content, Cut, PlanLayout, Text


def lay_out(content: Content, paper: Paper) -> PlanLayout:
    """The page for this paper, always the same for the same texts."""
    for size in paper.sizes:
        page = Page(content, paper, size)
        if page.spare >= 0:
            return page.layout(())
    page = Page(content, paper, paper.smallest)
    page = _restore(_leave_out(_shorten(page)))
    return page.layout(_cuts(page))


def _shorten(page: Page) -> Page:
    """Print the longest text that is in the way by its short title, then the next, until the page fits."""
    while page.spare < 0:
        able = [
            text
            for text in page.in_the_way
            if text.key not in page.shortened and text.short and _saves(page, text)
        ]
        if not able:
            break
        page = replace(page, shortened=page.shortened | {_longest(able).key})
    return page


def _saves(page: Page, text: Text) -> bool:
    return page.lines_printed(text, True) < page.lines_printed(text, False)


def _longest(texts: Sequence[Text]) -> Text:
    """The one with most characters; of two alike, the first."""
    return max(texts, key=lambda text: len(text.full))


def _leave_out(page: Page) -> Page:
    """Leave out whole texts, longest as printed first, where short titles are not enough."""
    while page.spare < 0:
        able = [text for text in page.in_the_way if text.part != PRIORITIES]
        if not able:
            break
        longest = max(able, key=lambda text: (page.lines_of(text), len(text.full)))
        page = replace(page, left_out=page.left_out | {longest.key})
    return page


def _restore(page: Page) -> Page:
    """Bring back what turns out to fit: first what was left out, then full wording, shortest first."""
    if page.spare < 0:
        return page
    by_length = sorted(page.content.texts, key=lambda text: len(text.full))
    for text in by_length:
        if text.key in page.left_out:
            tried = replace(page, left_out=page.left_out - {text.key})
            page = tried if tried.spare >= 0 else page
    for text in by_length:
        if text.key in page.shortened and text.key not in page.left_out:
            tried = replace(page, shortened=page.shortened - {text.key})
            page = tried if tried.spare >= 0 else page
    return page


def _cuts(page: Page) -> tuple[Cut, ...]:
    return tuple(
        _cut(page, text)
        for text in page.content.texts
        if text.key in page.shortened or text.key in page.left_out
    )


def _cut(page: Page, text: Text) -> Cut:
    """How much of the text there is room for, when nothing else is changed."""
    full = page.lines_printed(text, False)
    shown = replace(page, left_out=page.left_out - {text.key})
    room = next(
        (used for used in range(full - 1, 0, -1) if replace(shown, trial=((text.key, used),)).spare >= 0), 0
    )
    before: tuple[Run, ...] = (*lead(text.lead), *tail(text.tail))
    column = page.column(text.part) * TRUST_WIDTH
    characters = fitting(text.full, column, page.em, room, before) if room else 0
    return Cut(text, text.key in page.left_out, full, room, characters)
