"""Reading a document's evidence references as printed: ranges, repeats, gaps and zero-padded labels."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

RANGE = re.compile(r"^\s*(\d+)\.(\d+)\s*(?:-|–|—|to)\s*(\d+)\.(\d+)\s*$")
SINGLE = re.compile(r"^\s*(\d+)\.(\d+)\s*$")


@dataclass(frozen=True)
class Citation:
    """A reference as the document prints it ("1.09", "1.1 – 1.8"), and what it is cited for."""

    key: str
    reference: str
    title: str


@dataclass(frozen=True)
class Repeat:
    """One label that stands for several items, or that a range covers and a single citation repeats."""

    label: str
    titles: tuple[str, ...]
    in_range: bool


@dataclass(frozen=True)
class Padded:
    """A label printed with a leading zero, and the label that it would collide with."""

    printed: str
    collides_with: str
    both_cited: bool


@dataclass(frozen=True)
class EvidenceLog:
    """`labels` in natural order, as printed, ranges expanded; `missing` by what the numbering skips; `unreadable`
    holds references that are no number."""

    labels: tuple[str, ...]
    repeats: tuple[Repeat, ...]
    missing: tuple[str, ...]
    padded: tuple[Padded, ...]
    unreadable: tuple[str, ...]


def expand(reference: str) -> list[str]:
    """The labels that a reference stands for: a range inside one series is expanded, both ends included.

    Returns nothing for what is no reference, or for a range that runs backwards or over two series.
    """
    single = SINGLE.match(reference)
    if single:
        return [f"{single[1]}.{single[2]}"]
    span = RANGE.match(reference)
    if span and span[1] == span[3] and int(span[2]) <= int(span[4]):
        return [f"{span[1]}.{number}" for number in range(int(span[2]), int(span[4]) + 1)]
    return []


def natural_order(label: str) -> tuple[int, int, str]:
    """1.9 before 1.10; 1.09 beside 1.9, after it."""
    series, _, number = label.partition(".")
    return int(series), int(number), label


def read_log(citations: Sequence[Citation]) -> EvidenceLog:
    """What a document's citations amount to, and where they repeat, skip or collide (T9, T10, T10b)."""
    titles: dict[str, list[str]] = defaultdict(list)
    from_range: set[str] = set()
    unreadable = []
    for citation in citations:
        labels = expand(citation.reference)
        if not labels:
            unreadable.append(citation.reference)
        for label in labels:
            if citation.title not in titles[label]:
                titles[label].append(citation.title)
            if len(labels) > 1:
                from_range.add(label)
    labels_in_order = sorted(titles, key=natural_order)
    return EvidenceLog(
        labels=tuple(labels_in_order),
        repeats=tuple(
            Repeat(label, tuple(titles[label]), label in from_range)
            for label in labels_in_order
            if len(titles[label]) > 1
        ),
        missing=tuple(_missing(labels_in_order)),
        padded=tuple(_padded(labels_in_order)),
        unreadable=tuple(unreadable),
    )


def _missing(labels: Iterable[str]) -> Iterable[str]:
    numbers: dict[int, set[int]] = defaultdict(set)
    for label in labels:
        series, number, _ = natural_order(label)
        numbers[series].add(number)
    for series, seen in sorted(numbers.items()):
        yield from (f"{series}.{number}" for number in range(1, max(seen)) if number not in seen)


def _padded(labels: Sequence[str]) -> Iterable[Padded]:
    for label in labels:
        series, _, number = label.partition(".")
        if len(number) > 1 and number.startswith("0"):
            plain = f"{series}.{int(number)}"
            yield Padded(label, plain, plain in labels)
