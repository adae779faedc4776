"""You said, we did: each comment with what was answered and done about it, or that nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from goldenthread.intake.pack import PackRecord

ANSWERED, ACTED_ON, NOT_ANSWERED = "answered", "acted on", "not answered"


@dataclass(frozen=True)
class Said:
    """A comment with its responses, and with the actions and improvements that are linked to it."""

    comment: PackRecord
    responses: tuple[PackRecord, ...]
    deeds: tuple[PackRecord, ...]

    @property
    def status(self) -> str:
        """A response answers; an action alone has been taken, but nobody has told those who spoke."""
        if self.responses:
            return ANSWERED
        return ACTED_ON if self.deeds else NOT_ANSWERED


def said_and_done(
    comments: Iterable[PackRecord],
    responses: Iterable[PackRecord],
    deeds: Mapping[str, Sequence[PackRecord]],
) -> list[Said]:
    """One for each comment, in printed order; `deeds` by the key of the comment."""
    given: dict[str, list[PackRecord]] = {}
    for row in responses:
        given.setdefault(row.ref("comment"), []).append(row)
    return [Said(row, tuple(given.get(row.key, ())), tuple(deeds.get(row.key, ()))) for row in comments]


def status_counts(said: Iterable[Said]) -> dict[str, int]:
    """How many comments are answered, acted on without an answer, and not answered."""
    found = [each.status for each in said]
    return {status: found.count(status) for status in (ANSWERED, ACTED_ON, NOT_ANSWERED)}
