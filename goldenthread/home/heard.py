"""What the pages of Involve share: what people said by the date, and what was done about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.home.asked import Asked
from goldenthread.intake.pack import PackRecord
from goldenthread.thread.queries import AreaThread
from goldenthread.voice.days import happened
from goldenthread.voice.you_said import ACTED_ON, ANSWERED, NOT_ANSWERED, Said, said_and_done, status_counts

DEEDS = ("actions", "improvements")


@dataclass(frozen=True)
class Heard:
    """Engagements that were held, and the comments heard in them."""

    engagements: Sequence[PackRecord]
    said: Sequence[Said]

    @property
    def counts(self) -> dict[str, int]:
        counts = status_counts(self.said)
        return {
            "said": len(self.said),
            "answered": counts[ANSWERED],
            "acted_on": counts[ACTED_ON],
            "unanswered": counts[NOT_ANSWERED],
        }

    @property
    def with_something(self) -> list[Said]:
        """Those that were answered, or that something was done about."""
        return [each for each in self.said if each.status != NOT_ANSWERED]


def heard(asked: Asked, known: AreaThread) -> Heard:
    engagements = happened(asked.pack.rows("engagements"), "held_on", asked.on)
    held = {row.key for row in engagements}
    comments = [row for row in asked.pack.rows("comments") if row.ref("engagement") in held]
    responses = happened(asked.pack.rows("responses"), "responded_on", asked.on)
    return Heard(engagements, said_and_done(comments, responses, _deeds(asked, known, comments)))


def _deeds(asked: Asked, known: AreaThread, comments: Iterable[PackRecord]) -> dict[str, list[PackRecord]]:
    """The actions and improvements one step along the thread from each comment."""
    return {
        row.key: [
            deed
            for node in known.thread.neighbours_in(row.node, DEEDS)
            if (deed := asked.pack.record(*node)) is not None
        ]
        for row in comments
    }
