"""A headline figure: the number with its unit, what it says, its shape over time and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.methods.figure import Figure
from goldenthread.methods.interval import interval_words, small_numbers
from goldenthread.web import words
from goldenthread.web.sparkline import Sparkline, sparkline

# Units that are said with the number itself: 76.2%, £1,724,589.
SAID_WITH_THE_NUMBER = ("per cent", "pounds", "")


@dataclass(frozen=True)
class Headline:
    label: str
    number: str
    unit: str
    sentence: str
    href: str
    spark: Sparkline | None
    spark_words: str
    rows: list[tuple[str, str]]
    is_known: bool


def headline(
    figure: Figure, label: str = "", sentence: str = "", trend: Sequence[Figure | None] = (), href: str = ""
) -> Headline:
    """The figure as its headline shows it; what it does not know it says in words. None in the trend parts figures
    that no line may join."""
    has_number = any(each is not None for each in (figure.value, figure.low, figure.high))
    unit = "" if figure.unit in SAID_WITH_THE_NUMBER or figure.unit in figure.shown else figure.unit
    return Headline(
        label=label or figure.title,
        number=figure.shown,
        unit=unit if has_number else "",
        sentence=sentence,
        href=href,
        spark=sparkline([each.value if each is not None else None for each in trend]),
        spark_words=trend_words(trend, alone=False),
        rows=provenance(figure),
        is_known=has_number,
    )


def provenance(figure: Figure) -> list[tuple[str, str]]:
    """Where a figure comes from, in rows of a name and its words; what does not apply is left out."""
    states = (figure.availability, figure.finality, figure.accumulation, figure.origin)
    rows = [
        ("Source", figure.source),
        ("Release", figure.release),
        ("Place", figure.place_name),
        ("Period", period_words(figure)),
        ("Breakdown", ", ".join(f"{dimension}: {value}" for dimension, value in figure.breakdown)),
        ("Statistic", figure.statistic),
        ("Worked out from", figure.parts),
        ("95% interval", interval_words(figure)),
        ("Unit", figure.unit),
        ("Counts", figure.population),
        ("State", ", ".join(state for state in states if state)),
        ("As at", words.day(figure.as_at) if figure.as_at else ""),
        ("Take care", " ".join(each for each in (*figure.warnings, small_numbers(figure)) if each)),
    ]
    return [(name, value) for name, value in rows if value]


def period_words(figure: Figure) -> str:
    """January 2025, 2024, or "not known"."""
    return figure.period.words if figure.period else words.NOT_KNOWN


def trend_words(trend: Sequence[Figure | None], *, alone: bool = True) -> str:
    """“From 29.2% in 2022 to 18.3% in 2024; not set beside those to 2021”: of the newest run, since no line may join
    what came before to it. One reading has words where it may stand `alone`."""
    runs: list[list[Figure]] = [[]]
    for each in trend:
        if each is None:
            runs.append([])
        elif each.value is not None:
            runs[-1].append(each)
    runs = [run for run in runs if run]
    if sum(len(run) for run in runs) < (1 if alone else 2):
        return ""
    first, last = runs[-1][0], runs[-1][-1]
    before = f"; not set beside those to {_when(runs[-2][-1])}" if len(runs) > 1 else ""
    if first is last:
        return f"{last.shown}{_in_period(last)}{before}"
    return f"From {first.shown}{_in_period(first)} to {last.shown}{_in_period(last)}{before}"


def _when(figure: Figure) -> str:
    return figure.period.words if figure.period else "then"


def _in_period(figure: Figure) -> str:
    """In 2024, on 31 March 2019; nothing where the period is not known."""
    if figure.period is None:
        return ""
    return f" {'on' if figure.period.start == figure.period.end else 'in'} {figure.period.words}"
