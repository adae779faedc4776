"""Designated officers as tables: one area's three roles, and several areas side by side."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.governance.designated_officers import OFFICERS, Held
from goldenthread.home.asked import Asked
from goldenthread.home.sources import place_of
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.period import Period
from goldenthread.web.status import colour_of
from goldenthread.web.tables import Cell, Column, Empty, Table

_COLOURS = {"agree": "blue", "differ": "red"}


def officers_table(asked: Asked, roles: Sequence[Held], source: str) -> Table:
    """What the area's documents say beside what its council returned; `source` is the release's."""
    return Table(
        policy=AS_PUBLISHED,
        key="officers",
        caption="Designated officers: the area's own documents beside the published return",
        columns=(
            Column("role", "Role"),
            Column("post", "In the documents"),
            Column("return", "In the published return"),
            Column("together", "Together"),
        ),
        rows=[
            (
                Cell(
                    each.officer.title,
                    note="" if each.officer.asked_for else "Not asked for by the Code; returned since January 2024",
                ),
                _post_cell(asked, each),
                published_cell(each),
                Cell(
                    each.agreement, tag=_COLOURS.get(each.agreement, "grey"), note=each.sentence
                ),
            )
            for each in roles
        ],
        as_at=asked.as_at,
        source=source,
        note="The two are often of different years. Where they differ, both stay: neither corrects the other.",
        things=("role", "roles"),
    )  # fmt: skip


def _post_cell(asked: Asked, held: Held) -> Cell:
    first = held.posts[0] if held.posts else None
    words = held.post_words
    if first is None:
        return Cell(words)
    since = first.loose("since")
    told = [f"since {since}" if since is not None and str(since) else "", place_of(first)]
    return Cell(
        words[:1].upper() + words[1:],
        href=asked.address(first),
        note="; ".join(each for each in told if each) or None,
    )


def published_cell(held: Held) -> Cell:
    figure = held.published
    if figure is None:
        return Cell(None)
    period = figure.period.words if figure.period is not None else ""
    tag = colour_of(figure.shown) if figure.is_known else None
    return Cell(figure.shown, tag=tag, note=period or None)


def officers_beside(areas: Sequence[tuple[Cell, Sequence[Held]]], caption: str, source: str) -> Table:
    """One row for each area or authority; a role's cell says the return and, below it, the documents. A period that
    all share is said once."""
    told = {each.published.period for _, roles in areas for each in roles if each.published is not None}
    shared = told.pop() if len(told) == 1 else None
    return Table(
        policy=AS_PUBLISHED,
        key="officers",
        caption=caption,
        columns=(
            Column("area", "Area"),
            *(Column(each.key, each.title) for each in OFFICERS),
        ),
        rows=[(name, *(_both(each, shared) for each in roles)) for name, roles in areas],
        as_at=shared.words if shared is not None else "",
        source=source,
        note=(
            "The Code of Practice asks for a medical or a clinical officer. The answer is the council's return. "
            "Where an area's own documents are here, what they say stands below it."
        ),
        empty=Empty("No area to show."),
        things=("area", "areas"),
    )


def _both(held: Held, shared: Period | None) -> Cell:
    cell = published_cell(held)
    notes = [cell.note or ""] if shared is None else []
    if held.posts:
        notes.append(f"documents: {held.post_words}{' – they differ' if held.agreement == 'differ' else ''}")
    return Cell(cell.text, tag=cell.tag, note="; ".join(each for each in notes if each) or None)
