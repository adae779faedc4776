"""The map of legal duties: where each is met, how many are, and which paragraphs nobody has mapped."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.intake.pack import PackRecord

STATUSES = ("met", "partly", "not met", "not recorded")
PARAGRAPH = re.compile(r"^(\d+)\.(\d+)$")


@dataclass(frozen=True)
class Coverage:
    """How many duties are `met`, met `partly`, `not met` and `not recorded`, of all."""

    counts: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts)

    def of(self, status: str) -> int:
        return dict(self.counts).get(status, 0)


@dataclass(frozen=True)
class Stretch:
    """Paragraphs of one chapter, from first to last."""

    instrument: str
    first: str
    last: str

    def __str__(self) -> str:
        return self.first if self.first == self.last else f"{self.first} to {self.last}"


@dataclass(frozen=True)
class Chapter:
    """What is mapped of one chapter: `rows` from `first` to `last`, what is left out and what is double."""

    instrument: str
    first: str
    last: str
    rows: int
    gaps: tuple[Stretch, ...]
    overlaps: tuple[Stretch, ...]

    @property
    def words(self) -> str:
        """Such as “3.1 to 3.71 without a gap, 13 rows”."""
        missing = " and ".join(str(each) for each in self.gaps)
        doubled = " and ".join(str(each) for each in self.overlaps)
        return (
            f"{self.first} to {self.last} "
            + (f"with a gap, nobody has mapped {missing}" if missing else "without a gap")
            + (f", {doubled} mapped more than once" if doubled else "")
            + f", {self.rows} row{'' if self.rows == 1 else 's'}"
        )


def status(duty: PackRecord) -> str:
    return duty.text("status") or "not recorded"


def coverage(rows: Iterable[PackRecord]) -> Coverage:
    said = [status(row) for row in rows]
    return Coverage(tuple((each, said.count(each)) for each in STATUSES))


def chapters(rows: Iterable[PackRecord]) -> list[Chapter]:
    """Each chapter of which paragraphs are mapped, with what no row covers and what several do.

    Rows whose references are no paragraph numbers, or run over two chapters, are left out.
    """
    mapped: dict[tuple[str, int], list[range]] = defaultdict(list)
    for row in rows:
        first = PARAGRAPH.match(row.text("reference_from").strip())
        last = PARAGRAPH.match((row.text("reference_to") or row.text("reference_from")).strip())
        if first and last and first[1] == last[1]:
            mapped[row.text("instrument"), int(first[1])].append(range(int(first[2]), int(last[2]) + 1))
    return [
        _chapter(instrument, number, spans) for (instrument, number), spans in mapped.items() if any(spans)
    ]


def gaps(rows: Iterable[PackRecord]) -> list[Stretch]:
    """Paragraphs between the first and the last mapped of a chapter that no row covers (3.1 to 3.71 has none)."""
    return [stretch for chapter in chapters(rows) for stretch in chapter.gaps]


def _chapter(instrument: str, chapter: int, spans: Sequence[range]) -> Chapter:
    times = Counter(number for span in spans for number in span)
    low, high = min(times), max(times)
    return Chapter(
        instrument,
        f"{chapter}.{low}",
        f"{chapter}.{high}",
        len(spans),
        _stretches(instrument, chapter, [each for each in range(low, high + 1) if each not in times]),
        _stretches(instrument, chapter, sorted(each for each, count in times.items() if count > 1)),
    )


def _stretches(instrument: str, chapter: int, numbers: Sequence[int]) -> tuple[Stretch, ...]:
    """Numbers that follow each other, as one stretch."""
    starts = [each for each in numbers if each - 1 not in numbers]
    ends = [each for each in numbers if each + 1 not in numbers]
    return tuple(
        Stretch(instrument, f"{chapter}.{start}", f"{chapter}.{end}")
        for start, end in zip(starts, ends, strict=True)
    )
