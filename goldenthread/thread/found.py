"""What follows from an area's facts, worked out once for as long as the facts are the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from goldenthread.access.declarations import find
from goldenthread.thread.check import Break, Check, find_breaks, find_notes
from goldenthread.thread.edge import Edge, Relation
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread


@dataclass(frozen=True)
class Found:
    """The thread of the facts, every break in it and every note, settled or not."""

    facts: AreaFacts
    thread: Thread

    @cached_property
    def breaks(self) -> Sequence[Break]:
        return tuple(find_breaks(self.facts, self.thread, find(Check, "checks")))

    @cached_property
    def notes(self) -> Sequence[Break]:
        return tuple(find_notes(self.facts, self.thread, find(Check, "checks")))


# By who asks, the date and how many records there are. The facts say whether what is kept still holds.
_KEPT: OrderedDict[tuple[object, date, int], Found] = OrderedDict()
_MOST_KEPT = 64


def found_in(facts: AreaFacts, asking: object) -> Found:
    """The same again where an area, say, brings the same facts as before: they are compared by value."""
    key = (asking, facts.on, sum(len(rows) for rows in facts.records.values()))
    kept = _KEPT.get(key)
    if kept is None or kept.facts != facts:
        kept = Found(facts, Thread(facts, find(Edge, "edges"), find(Relation, "edges")))
        _KEPT[key] = kept
        while len(_KEPT) > _MOST_KEPT:
            _KEPT.popitem(last=False)
    return kept
