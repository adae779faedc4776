"""What in the area answers a need: one step along the thread, leaving out what the need itself is made of."""

from __future__ import annotations

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.thread.tracing import Thread

# The figures, assessments and services that a finding or a gap names say what it is about; they are no answer to it.
ABOUT = frozenset({"figures", "assessment", "services", "needs"})
NO_ANSWER = frozenset(
    {"stated_figures", "stated_changes", "findings", "gaps", "needs_assessments", "evidence"}
)


def answers(pack: Pack, thread: Thread, need: PackRecord) -> list[PackRecord]:
    """The records in the order of the thread, each once."""
    about = {reference.node for reference in pack.references(need) if reference.column in ABOUT}
    found = list(dict.fromkeys(way.record for way in thread.down(need.node)))
    return [
        record
        for node in found
        if node[0] not in NO_ANSWER and node not in about and (record := pack.record(*node)) is not None
    ]
