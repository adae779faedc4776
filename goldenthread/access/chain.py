"""The chain of audit events: each holds a hash of itself and of the one before, so that a change shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True)
class Link:
    """One event as it is stored: its number, the two hashes beside it, and all that it says."""

    number: int
    previous_hash: str
    hash: str
    content: Mapping[str, Any]


@dataclass(frozen=True)
class Broken:
    """The chain does not hold at the event `number`, for the reason said."""

    number: int
    reason: str

    def __str__(self) -> str:
        return f"Event {self.number}: {self.reason}"


def canonical(content: Mapping[str, Any]) -> str:
    """The one way to write an event as text: JSON, keys in order, no spaces, every character as itself."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def digest(previous_hash: str, content: Mapping[str, Any]) -> str:
    """SHA-256 of the hash before and of the event, as 64 hexadecimal digits."""
    return hashlib.sha256(f"{previous_hash}\n{canonical(content)}".encode()).hexdigest()


def check(links: Iterable[Link]) -> Iterator[Broken]:
    """Every place at which the chain does not hold, in order. `links` come by their numbers, from the first."""
    number, previous_hash = 0, ""
    for link in links:
        if link.number != number + 1:
            gap = (
                "it is missing"
                if link.number == number + 2
                else f"it and all up to {link.number - 1} are missing"
            )
            yield Broken(number + 1, gap)
        elif link.previous_hash != previous_hash:
            yield Broken(link.number, "it does not follow from the event before it")
        if digest(link.previous_hash, link.content) != link.hash:
            yield Broken(link.number, "what it says was changed after it was written")
        number, previous_hash = link.number, link.hash


def plain(value: Any) -> Any:
    """The value as any store gives it back: text, whole numbers, yes, no, nothing, lists and objects of these."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        return value.replace("\x00", "")
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, (set, frozenset)):
        return sorted(plain(each) for each in value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return str(value)
