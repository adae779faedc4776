"""Everything that people decided about an area, in one register: what, who, when, why and about which record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goldenthread.access.decision import Decision, DecisionKind
from goldenthread.access.declarations import find
from goldenthread.access.models import Area
from goldenthread.intake.pack import Pack
from goldenthread.intake.queries import area_pack

HOLDS, ENDED = "holds", "ended"
STATES = (HOLDS, ENDED)


@dataclass(frozen=True)
class Registered:
    """`title` is what the decision is about, in the words of the pack or of the time; `answer` what was chosen."""

    kind: DecisionKind
    decision: Decision
    title: str
    answer: str

    @property
    def state(self) -> str:
        return HOLDS if self.decision.holds else ENDED

    @property
    def decided(self) -> str:
        return f"{self.decision.decided}: {self.answer}" if self.answer else self.decision.decided

    @property
    def record(self) -> str:
        """“gaps / short-breaks-universal”."""
        return " / ".join(each for each in (self.decision.sheet, self.decision.key) if each)


def kinds() -> tuple[DecisionKind, ...]:
    """Every kind that a package declares beside its queries."""
    return find(DecisionKind, "queries")


def decisions_of(area: Area) -> list[Registered]:
    """All of them, the newest first; one query for each kind."""
    pack = area_pack(area)
    found = [_registered(kind, each, pack) for kind in kinds() for each in kind.read(area)]
    return sorted(found, key=lambda each: each.decision.at, reverse=True)


def chosen(found: Sequence[Registered], kind: str, state: str, by: str) -> list[Registered]:
    """Those of a kind, a state and a person; empty is any."""
    return [
        each
        for each in found
        if (not kind or each.kind.key == kind)
        and (not state or each.state == state)
        and (not by or each.decision.by == by)
    ]


def _registered(kind: DecisionKind, decision: Decision, pack: Pack) -> Registered:
    answer = decision.answer
    return Registered(
        kind,
        decision,
        decision.title or _title(pack, decision.sheet, decision.key),
        _title(pack, *answer) if answer is not None else "",
    )


def _title(pack: Pack, sheet: str, key: str) -> str:
    """The key as it is where the pack no longer has the record."""
    row = pack.record(sheet, key) if sheet else None
    return row.title if row is not None else key
