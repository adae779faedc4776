"""The map of legal duties: where each is met, how many are, and which paragraphs nobody has mapped."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
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
    """Paragraphs from first to last of one chapter that no row covers."""

    instrument: str
    first: str
    last: str

    def __str__(self) -> str:
        return self.first if self.first == self.last else f"{self.first} to {self.last}"


def status(duty: PackRecord) -> str:
    return duty.text("status") or "not recorded"


def coverage(rows: Iterable[PackRecord]) -> Coverage:
    said = [status(row) for row in rows]
    return Coverage(tuple((each, said.count(each)) for each in STATUSES))


def gaps(rows: Iterable[PackRecord]) -> list[Stretch]:
    """Paragraphs between the first and the last mapped of a chapter that no row covers (3.1 to 3.71 has none).

    Rows whose references are no paragraph numbers, or run over two chapters, are left out.
    """
    covered: dict[tuple[str, int], set[int]] = defaultdict(set)
    for row in rows:
        first = PARAGRAPH.match(row.text("reference_from").strip())
        last = PARAGRAPH.match((row.text("reference_to") or row.text("reference_from")).strip())
        if first and last and first[1] == last[1]:
            covered[row.text("instrument"), int(first[1])].update(range(int(first[2]), int(last[2]) + 1))
    found = []
    for (instrument, chapter), numbers in covered.items():
        missing = [number for number in range(min(numbers), max(numbers) + 1) if number not in numbers]
        for start in [number for number in missing if number - 1 not in missing]:
            end = next(number for number in range(start, max(numbers) + 1) if number + 1 not in missing)
            found.append(Stretch(instrument, f"{chapter}.{start}", f"{chapter}.{end}"))
    return found
