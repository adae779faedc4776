"""The tables of what does not agree: releases with one another, percentages with their own numbers."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.indicators.dimension import label
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import Figure, amount, percentage
from goldenthread.web.tables import Cell, Column, Table

WHY = (
    "The newest accepted release is used: the one published last, or the one of the later year where the day is not "
    "known. What the others say is kept, and shows again if that release is withdrawn."
)


def releases_table(figures: Sequence[Figure], caption: str) -> Table:
    """One row for each fact and each release that says otherwise."""
    return Table(
        key="releases",
        policy=policy_of_all(figures),
        caption=caption,
        columns=(
            Column("indicator", "Indicator"),
            Column("place", "Place"),
            Column("part", "Part"),
            Column("period", "Period"),
            Column("used", "Used", numeric=True),
            Column("release", "From the release"),
            Column("other", "The other says", numeric=True),
            Column("other-release", "The other release"),
            Column("difference", "Difference", numeric=True),
        ),
        rows=[
            (
                each.title,
                each.place_name,
                part_words(each),
                each.period.words if each.period else None,
                Cell(each.shown, sort=each.value, raw=each.value),
                each.release,
                Cell(other.shown, sort=other.value, raw=other.value),
                other.release if other.source == each.source else f"{other.source}, {other.release}",
                _difference(each.value, other.value),
            )
            for each in figures
            for other in each.also_published
            if not other.agrees
        ],
        note=WHY,
        things=("figure", "figures"),
    )


def parts_table(figures: Sequence[Figure], caption: str) -> Table:
    """Published percentages beside what their own numbers make."""
    return Table(
        key="percentages",
        policy=policy_of_all(figures),
        caption=caption,
        columns=(
            Column("indicator", "Indicator"),
            Column("place", "Place"),
            Column("part", "Part"),
            Column("period", "Period"),
            Column("printed", "Printed", numeric=True),
            Column("numbers", "Its own numbers"),
            Column("made", "Which make", numeric=True),
            Column("release", "Release"),
        ),
        rows=[
            (
                each.title,
                each.place_name,
                part_words(each),
                each.period.words if each.period else None,
                Cell(each.shown, sort=each.value, raw=each.value),
                each.parts,
                _made(each),
                each.release,
            )
            for each in figures
        ],
        note="They are kept and shown as the publisher prints them.",
        things=("percentage", "percentages"),
    )


def part_words(figure: Figure) -> str:
    """“Autistic spectrum disorder, Aged 5 to 10”; “Total”."""
    return ", ".join(label(dimension, code) for dimension, code in figure.breakdown) or "Total"


def _made(figure: Figure) -> Cell:
    made = percentage(figure.numerator, figure.denominator)
    return Cell(None if made is None else amount(made, "per cent"), sort=made, raw=made)


def _difference(one: float | None, other: float | None) -> Cell:
    if one is None or other is None:
        return Cell("cannot be told", raw=None)
    difference = round(one - other, 4)
    return Cell(
        f"{'+' if difference > 0 else '−' if difference < 0 else ''}{amount(abs(difference))}",
        sort=difference,
        raw=difference,
    )
