"""What an organisation was called then, and who stands in its place now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Succession:
    """From the date `on`, `successor` stands where `predecessor` stood (both are organisation keys)."""

    predecessor: str
    successor: str
    on: date


@dataclass(frozen=True)
class Naming:
    """A name as it was, and the names of those who stand in its place; none where it still stands."""

    then: str
    now: tuple[str, ...] = ()

    def __str__(self) -> str:
        if not self.now:
            return self.then
        return f"{self.then} (now {' and '.join(self.now)})"


def successors(key: str, successions: Iterable[Succession], at: date) -> tuple[str, ...]:
    """The keys of those who stand in the place of `key` at the date, followed to the last; empty if none does.

    A ring in the data (a succeeded b, b succeeded a) ends where it comes round again.
    """
    by_predecessor: dict[str, list[str]] = {}
    for succession in sorted(successions, key=lambda each: (each.on, each.successor)):
        if succession.on <= at:
            by_predecessor.setdefault(succession.predecessor, []).append(succession.successor)
    reached: list[str] = []
    waiting = list(by_predecessor.get(key, ()))
    while waiting:
        each = waiting.pop(0)
        if each != key and each not in reached:
            reached.append(each)
            waiting[:0] = by_predecessor.get(each, ())
    last = [each for each in reached if not set(by_predecessor.get(each, ())) - {key}]
    return tuple(last or reached[-1:])


def naming(key: str, names: dict[str, str], successions: Iterable[Succession], at: date) -> Naming:
    """The name of `key` then, with the names of its successors at the date."""
    return Naming(
        then=names.get(key, key),
        now=tuple(names.get(each, each) for each in successors(key, successions, at)),
    )
