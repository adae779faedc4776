"""Everything that people decided about an area, in one register: what, who, when, why and about which record."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from goldenthread.access.decision import Decision, DecisionKind
from goldenthread.access.declarations import find
from goldenthread.access.models import Area
from goldenthread.intake.pack import Pack
from goldenthread.intake.queries import area_pack
from goldenthread.thread.gaps import area_gaps
from goldenthread.thread.queries import AreaThread

HOLDS, CHANGED, ENDED = "holds", "changed", "ended"
Said = Mapping[str, Collection[str]]
"""By the key of a kind, the hashes of all that is said today. A kind that is not in it holds whatever is said."""


@dataclass(frozen=True)
class Registered:
    """`title` is what the decision is about, in the words of the pack or of the time; `answer` what was chosen."""

    kind: DecisionKind
    decision: Decision
    title: str
    answer: str
    is_said: bool = True

    @property
    def state(self) -> str:
        """“changed” is a decision that nobody ended, about something that now says something else or is gone."""
        if not self.decision.holds:
            return ENDED
        return HOLDS if self.is_said else CHANGED

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


def said_now(known: AreaThread) -> Said:
    """What gaps, breaks and notes say as at a date."""
    return {
        "gaps": {each.said for each in area_gaps(known.facts, known.thread)},
        "resolutions": {each.said for each, _ in known.everything},
    }


def decisions_of(area: Area, said: Said | None = None) -> list[Registered]:
    """All of them, the newest first; one query for each kind."""
    pack = area_pack(area)
    found = [_registered(kind, each, pack, said or {}) for kind in kinds() for each in kind.read(area)]
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


def _registered(kind: DecisionKind, decision: Decision, pack: Pack, said: Said) -> Registered:
    answer = decision.answer
    return Registered(
        kind,
        decision,
        decision.title or _title(pack, decision.sheet, decision.key),
        _title(pack, *answer) if answer is not None else "",
        kind.key not in said or decision.said in said[kind.key],
    )


def _title(pack: Pack, sheet: str, key: str) -> str:
    """The key as it is where the pack no longer has the record."""
    row = pack.record(sheet, key) if sheet else None
    return row.title if row is not None else key
