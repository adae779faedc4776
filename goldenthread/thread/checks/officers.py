"""Breaks in who joins health to education: nobody is known to hold the designated post."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.governance.designated_officers import OFFICERS, SOURCE
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread

_WORDS = {
    "vacant": "The post is vacant, and no other designated medical or clinical officer is recorded as in post.",
    "being recruited": "The post is being recruited to; no designated medical or clinical officer is in post yet.",
}
_NOT_SAID = (
    "Whether anybody is in post is not recorded, nor any other designated medical or clinical officer."
)


def _no_designated_officer(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    """One of the medical and the clinical officer is enough: the Code lets either be the one."""
    asked = [each for each in OFFICERS if each.asked_for]
    found = [row for row in facts.of("posts") if any(each.is_meant_by(row.title) for each in asked)]
    if any(row.values.get("status") == "filled" for row in found):
        return
    for row in found:
        yield Finding("posts", row.key, row.title, _WORDS.get(str(row.values.get("status")), _NOT_SAID))
    if not found:
        for row in facts.of("area"):
            words = "No post of designated medical or clinical officer is recorded."
            yield Finding("area", row.key, row.title, words)


NO_DESIGNATED_OFFICER = Check(
    key="no-designated-clinical-officer",
    title="No designated medical or clinical officer in post",
    stage="Govern",
    harm=2,
    why="Nobody is known to join health to the assessment, so health advice and provision may come late or not at all.",
    source=SOURCE,
    who="The NHS commissioner",
    mend="Record the post and who is in it, or appoint; the published return may know more: see People and posts",
    find=_no_designated_officer,
    order=8,
)
