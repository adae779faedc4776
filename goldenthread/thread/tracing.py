"""Following the thread: what a record answers and what answers it, both ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.thread.edge import Edge, Relation
from goldenthread.thread.facts import AreaFacts, Key, keys_in


@dataclass(frozen=True)
class Link:
    """One step of the thread, from the record nearer to the need to the one that answers it."""

    upstream: Key
    downstream: Key
    downward: str
    upward: str


@dataclass(frozen=True)
class Way:
    """A record's neighbours along the thread: the link's words and the record at its other end."""

    words: str
    record: Key


class Thread:
    """The links of an area, indexed both ways. A reference to a record that the area has not got is no link."""

    def __init__(self, facts: AreaFacts, edges: Sequence[Edge], relations: Sequence[Relation]) -> None:
        self.facts = facts
        self.links = _links(facts, edges, relations)
        self._down: dict[Key, list[Way]] = defaultdict(list)
        self._up: dict[Key, list[Way]] = defaultdict(list)
        for link in self.links:
            self._down[link.upstream].append(Way(link.downward, link.downstream))
            self._up[link.downstream].append(Way(link.upward, link.upstream))

    def down(self, record: Key) -> list[Way]:
        """What answers the record."""
        return self._down.get(record, [])

    def up(self, record: Key) -> list[Way]:
        """What the record answers."""
        return self._up.get(record, [])

    def below(self, record: Key) -> set[Key]:
        """Everything that can be reached by going down; the record itself is left out."""
        return self._reach(record, self._down)

    def above(self, record: Key) -> set[Key]:
        """Everything that can be reached by going up; the record itself is left out."""
        return self._reach(record, self._up)

    def neighbours_in(self, record: Key, sheets: Iterable[str]) -> list[Key]:
        """The records of those sheets one step away, either way."""
        wanted = set(sheets)
        found = [way.record for way in [*self.up(record), *self.down(record)] if way.record[0] in wanted]
        return list(dict.fromkeys(found))

    @staticmethod
    def _reach(start: Key, ways: dict[Key, list[Way]]) -> set[Key]:
        seen: set[Key] = set()
        waiting = [start]
        while waiting:
            for way in ways.get(waiting.pop(), []):
                if way.record not in seen:
                    seen.add(way.record)
                    waiting.append(way.record)
        seen.discard(start)
        return seen


def _links(facts: AreaFacts, edges: Sequence[Edge], relations: Sequence[Relation]) -> list[Link]:
    return list(dict.fromkeys([*_links_of_columns(facts, edges), *_links_stated(facts, relations)]))


def _links_of_columns(facts: AreaFacts, edges: Sequence[Edge]) -> Iterable[Link]:
    for edge in edges:
        for record in facts.of(edge.sheet):
            holder = (edge.sheet, record.key)
            for key in keys_in(record.values.get(edge.column)):
                target = (edge.target, key)
                if target not in facts.by_key:
                    continue
                upstream, downstream = (holder, target) if edge.upstream == "holder" else (target, holder)
                yield Link(upstream, downstream, edge.downward, edge.upward)


def _links_stated(facts: AreaFacts, relations: Sequence[Relation]) -> Iterable[Link]:
    by_key = {relation.key: relation for relation in relations}
    for row in facts.of("links"):
        values = row.values
        start = (str(values.get("from_sheet")), str(values.get("from_key")))
        end = (str(values.get("to_sheet")), str(values.get("to_key")))
        relation = by_key.get(str(values.get("relation")))
        if relation is None or start not in facts.by_key or end not in facts.by_key:
            continue
        upstream, downstream = (start, end) if relation.upstream == "from" else (end, start)
        yield Link(upstream, downstream, relation.downward, relation.upward)
