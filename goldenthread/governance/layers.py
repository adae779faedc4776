"""Bodies in layers by accountability: each stands below every body that it answers to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

# The strongest first: where lines run in a ring, the weakest of them gives way.
KINDS = ("accountable to", "overseen by", "reports to", "monitored by")

# How the line reads from its upper end.
DOWNWARD = {
    "accountable to": "holds to account",
    "overseen by": "oversees",
    "reports to": "receives reports from",
    "monitored by": "monitors",
}


@dataclass(frozen=True)
class Line:
    """The body `lower` is accountable to, overseen by, reports to or is monitored by the body `upper`."""

    lower: str
    upper: str
    kind: str


@dataclass(frozen=True)
class Layers:
    """`layers` from the top down. `rings` are the lines that would put a body below itself; they are drawn, and do not
    move anybody. `apart` are bodies with no line at all, `without_upward` those that answer to nobody on record and
    should (those of `apart` among them)."""

    layers: tuple[tuple[str, ...], ...]
    apart: tuple[str, ...]
    rings: tuple[Line, ...]
    without_upward: tuple[str, ...]

    @cached_property
    def depth(self) -> dict[str, int]:
        """In which layer each body stands; the top one is 0."""
        return {body: at for at, layer in enumerate(self.layers) for body in layer}


def layered(bodies: Sequence[str], lines: Sequence[Line], apex: Collection[str] = ()) -> Layers:
    """The longest way up decides a body's layer, in which bodies keep the order in which they are given.

    `apex` are those that answer to nobody by law or design: they stand at the top. Another body without a line upwards
    stands directly over the highest of those that answer to it. Lines to bodies that are not given are left out.
    """
    given = set(bodies)
    known = [line for line in lines if line.lower in given and line.upper in given]
    up, rings = _without_rings(known)
    linked = {body for line in known for body in (line.lower, line.upper)}
    depth: dict[str, int] = {}

    def depth_of(body: str) -> int:
        if body not in depth:
            depth[body] = max((depth_of(above) + 1 for above in up[body]), default=0)
        return depth[body]

    placed = [body for body in bodies if body in linked or body in apex]
    layers: list[list[str]] = [[] for _ in range(max((depth_of(body) + 1 for body in placed), default=0))]
    for body in placed:
        layers[_lowered(body, depth_of, up, apex)].append(body)
    answering = {line.lower for line in known}
    return Layers(
        layers=tuple(tuple(layer) for layer in layers),
        apart=tuple(body for body in bodies if body not in linked and body not in apex),
        rings=tuple(rings),
        without_upward=tuple(body for body in bodies if body not in answering and body not in apex),
    )


def crossings(layers: Sequence[Sequence[str]], links: Iterable[tuple[str, str]]) -> int:
    """How often links between neighbouring layers cross; a link is (lower, upper)."""
    at = {body: (depth, place) for depth, layer in enumerate(layers) for place, body in enumerate(layer)}
    by_gap: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for lower, upper in links:
        by_gap[at[upper][0]].append((at[upper][1], at[lower][1]))
    return sum(
        (one[0] - other[0]) * (one[1] - other[1]) < 0
        for pairs in by_gap.values()
        for one, other in combinations(pairs, 2)
    )


def untangled(
    layers: Sequence[Sequence[str]], links: Sequence[tuple[str, str]], sweeps: int = 8
) -> list[list[str]]:
    """The layers with each one's bodies moved towards the middle of those they are linked to.

    Of the orders met, the first with the fewest crossings is kept.
    """
    neighbours: dict[str, list[str]] = defaultdict(list)
    for lower, upper in links:
        neighbours[lower].append(upper)
        neighbours[upper].append(lower)
    now = [list(layer) for layer in layers]
    best, fewest = [list(layer) for layer in now], crossings(now, links)
    for sweep in range(sweeps):
        downwards = sweep % 2 == 0
        gaps = list(pairwise(range(len(now))))
        for above, below in gaps if downwards else [(below, above) for above, below in reversed(gaps)]:
            now[below] = _drawn_to(now[below], now[above], neighbours)
        if (count := crossings(now, links)) < fewest:
            best, fewest = [list(layer) for layer in now], count
    return best


def _drawn_to(layer: list[str], fixed: list[str], neighbours: dict[str, list[str]]) -> list[str]:
    place = {body: at for at, body in enumerate(fixed)}

    def middle(at: int) -> float:
        found = [place[each] for each in neighbours[layer[at]] if each in place]
        return sum(found) / len(found) if found else at

    return [layer[at] for at in sorted(range(len(layer)), key=lambda at: (middle(at), at))]


def _lowered(
    body: str, depth_of: Callable[[str], int], up: dict[str, list[str]], apex: Collection[str]
) -> int:
    if body in apex or up[body]:
        return depth_of(body)
    answering = [depth_of(lower) for lower, above in list(up.items()) if body in above]
    return min(answering, default=1) - 1


def _without_rings(lines: Sequence[Line]) -> tuple[dict[str, list[str]], list[Line]]:
    """Who stands directly above whom, and the lines left out because they would close a ring."""
    up: dict[str, list[str]] = defaultdict(list)
    rings = []
    for line in sorted(lines, key=_strength):
        if _reaches(up, line.upper, line.lower):
            rings.append(line)
        elif line.upper not in up[line.lower]:
            up[line.lower].append(line.upper)
    return up, rings


def _strength(line: Line) -> int:
    return KINDS.index(line.kind) if line.kind in KINDS else len(KINDS)


def _reaches(up: dict[str, list[str]], start: str, end: str) -> bool:
    """Whether `end` stands somewhere above `start`, or is it."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        body = waiting.pop()
        if body == end:
            return True
        if body not in seen:
            seen.add(body)
            waiting.extend(up.get(body, ()))
    return False
