"""Organisations then and now: who took whose place and when, also for the members of a named group."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.access.succession import Naming, Succession, successors
from goldenthread.intake.pack import Pack, PackRecord

FAMILIES = ("parent carer forum", "young people's group")


@dataclass(frozen=True)
class Change:
    """On the day `on`, one organisation took the place of those in `predecessors` (titles of records)."""

    on: date
    predecessors: tuple[PackRecord, ...]
    successor: PackRecord
    records: tuple[PackRecord, ...]

    def has_happened(self, at: date) -> bool:
        return self.on <= at


def names(pack: Pack, at: date) -> Callable[[str], Naming]:
    """From an organisation's key to its name then and the names of those who stand in its place at the date.

    A group such as “Durham Clinical Commissioning Groups” is followed through its members: once they are gone, those
    who took their places stand in its place. A key that the pack has not got is its own name.
    """
    said = {row.key: row.text("name") for row in pack.rows("organisations")}
    successions = _successions(pack)
    members: dict[str, list[str]] = {}
    for row in pack.rows("organisation_members"):
        members.setdefault(row.ref("group"), []).append(row.ref("member"))

    def name(key: str) -> Naming:
        now = [*successors(key, successions, at)]
        if not now:
            followed = [successors(member, successions, at) for member in members.get(key, ())]
            if followed and all(followed):
                now = [each for after in followed for each in after]
        return Naming(said.get(key, key), tuple(said.get(each, each) for each in dict.fromkeys(now)))

    return name


def changes(pack: Pack) -> list[Change]:
    """Every change, the earliest first; those who were merged into one on one day are one change."""
    merged: dict[tuple[date, str], list[PackRecord]] = {}
    for row in pack.rows("organisation_successions"):
        on = row.day("on")
        if on is not None:
            merged.setdefault((on, row.ref("successor")), []).append(row)
    found = []
    for (on, key), rows in sorted(merged.items(), key=lambda item: item[0]):
        successor = pack.record("organisations", key)
        before = [pack.record("organisations", row.ref("predecessor")) for row in rows]
        if successor is not None:
            found.append(Change(on, tuple(row for row in before if row is not None), successor, tuple(rows)))
    return found


def family_groups(organisations: Iterable[PackRecord]) -> list[PackRecord]:
    """The groups through which families and young people speak, parents' forums first."""
    rows = [row for row in organisations if row.text("kind") in FAMILIES]
    return sorted(rows, key=lambda row: FAMILIES.index(row.text("kind")))


def _successions(pack: Pack) -> list[Succession]:
    return [
        Succession(row.ref("predecessor"), row.ref("successor"), on)
        for row in pack.rows("organisation_successions")
        if (on := row.day("on")) is not None
    ]
