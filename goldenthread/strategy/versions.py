"""The versions of a strategy as its document lists them, and what the list leaves out (T15)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.intake.pack import PackRecord
from goldenthread.strategy.dates import said, when

_NUMBER = re.compile(r"(?<![\d.])(\d+)\.(\d+)(?![\d.])")

Number = tuple[int, int]


@dataclass(frozen=True)
class Version:
    """One row of the list, as printed."""

    record: PackRecord
    version: str
    dated: str
    note: str
    status: str


@dataclass(frozen=True)
class Between:
    """What the list says was done after the first version, up to and with the second; `gaps` as `version_gaps`."""

    first: Version
    second: Version
    steps: tuple[Version, ...]
    gaps: tuple[str, ...]


def between(versions: Sequence[Version], one: str, other: str) -> Between | None:
    """What changed from one version to another, by their keys, in whichever order they are asked for.

    None where either is not in the list, or both are the same.
    """
    places = {version.record.key: at for at, version in enumerate(versions)}
    if one not in places or other not in places or one == other:
        return None
    start, end = sorted((places[one], places[other]))
    span = versions[start : end + 1]
    return Between(span[0], span[-1], tuple(span[1:]), tuple(version_gaps([each.version for each in span])))


def versions_of(rows: Sequence[PackRecord], strategy: str) -> list[Version]:
    return [
        Version(row, row.text("version"), said(when(row, "dated")), row.text("note"), row.text("status"))
        for row in rows
        if row.ref("strategy") == strategy
    ]


def version_gaps(listed: Sequence[str], of_document: str = "") -> list[str]:
    """What the list leaves out, in sentences: numbers skipped, and the document's own version when it is not listed.

    A version that bears no number (“final draft”) is passed over.
    """
    numbers = sorted({number for text in listed if (number := _number(text))})
    sentences = [
        sentence for before, after in itertools.pairwise(numbers) if (sentence := _between(before, after))
    ]
    own = _number(of_document)
    if own and numbers and own not in numbers:
        sentences.append(
            f"The document says that it is {of_document}; the list of versions stops at {_said(numbers[-1])}."
            if own > numbers[-1]
            else f"The document says that it is {of_document}, which the list of versions does not have."
        )
    return sentences


def _number(text: str) -> Number | None:
    found = _NUMBER.search(text)
    return (int(found[1]), int(found[2])) if found else None


def _between(before: Number, after: Number) -> str:
    """A sentence where the second number does not follow the first: 0.12 to 1.0 does, and so does 1.2 to 2.0."""
    if before[0] == after[0]:
        skipped = [(before[0], minor) for minor in range(before[1] + 1, after[1])]
        if not skipped:
            return ""
        words = _said(skipped[0]) if len(skipped) == 1 else f"{_said(skipped[0])} to {_said(skipped[-1])}"
        return f"{words} {'is' if len(skipped) == 1 else 'are'} not in the list."
    if after == (before[0] + 1, 0):
        return ""
    return f"Nothing is listed between {_said(before)} and {_said(after)}."


def _said(number: Number) -> str:
    return f"{number[0]}.{number[1]}"
