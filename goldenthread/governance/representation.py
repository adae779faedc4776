"""Whether families have a seat on each body, and what says so."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from goldenthread.intake.pack import PackRecord

YES, NO, NOT_RECORDED = "yes", "no", "not recorded"


@dataclass(frozen=True)
class Seat:
    """`seat` is yes, no or not recorded; `groups` are the recorded members that speak for families."""

    body: PackRecord
    seat: str
    groups: tuple[PackRecord, ...]


def seats(
    bodies: Iterable[PackRecord], members: Iterable[PackRecord], families: Collection[str]
) -> list[Seat]:
    """Bodies of whose family seat nothing is recorded come first, then those without one, then those with one.

    `families` are the keys of the organisations of families and young people: one of them among a body's members is a
    seat, whatever else the body's row says.
    """
    sitting: dict[str, list[PackRecord]] = {}
    for row in members:
        if row.ref("organisation") in families:
            sitting.setdefault(row.ref("body"), []).append(row)
    found = []
    for body in bodies:
        groups = tuple(sitting.get(body.key, ()))
        found.append(Seat(body, YES if groups else body.text("family_seat") or NOT_RECORDED, groups))
    order = (NOT_RECORDED, NO, YES)
    return sorted(found, key=lambda each: order.index(each.seat))


def seat_counts(found: Iterable[Seat]) -> dict[str, int]:
    """How many bodies have a seat, have none, and of how many nobody has said."""
    said = [each.seat for each in found]
    return {answer: said.count(answer) for answer in (YES, NO, NOT_RECORDED)}
