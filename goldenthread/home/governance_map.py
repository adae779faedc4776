"""An area's bodies and lines as the page Govern and its diagram show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from goldenthread.governance.diagram import Drawing, Drawn, narrow, wide
from goldenthread.governance.layers import DOWNWARD, KINDS, Layers, Line, layered
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.web.words import listed, plural

# In pixels: the page's width with a little give, and the room beside the list.
WIDEST, BESIDE_THE_LIST = 1250, 780


@dataclass(frozen=True)
class Told:
    """One body of the list beside the diagram; `sentences` say each kind of its lines, with who is at the other end."""

    body: PackRecord
    href: str
    sentences: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    answers_to_nobody: bool
    no_line: bool


@dataclass(frozen=True)
class GovernanceMap:
    bodies: tuple[PackRecord, ...]
    rows: tuple[PackRecord, ...]
    lines: tuple[Line, ...]
    layers: Layers

    @property
    def drawn(self) -> tuple[Drawn, ...]:
        return tuple(
            Drawn(row.key, row.title, row.text("apex") == "yes", row.key in self.layers.without_upward)
            for row in self.bodies
        )

    @property
    def without_upward(self) -> tuple[PackRecord, ...]:
        return tuple(row for row in self.bodies if row.key in self.layers.without_upward)

    def drawing(self, is_narrow: bool) -> Drawing:
        """In layers, or in one column: for phones, and where layers would be wider than a page can show legibly."""
        if not is_narrow:
            layered_out = wide(self.drawn, self.lines, self.layers)
            if layered_out.width <= WIDEST:
                return layered_out
        return narrow(self.drawn, self.lines, self.layers)

    def sentence(self) -> str:
        """What the picture shows, for those who do not see it."""
        linked = sum(map(len, self.layers.layers))
        parts = [
            f"{plural(linked, 'body', 'bodies')} in {plural(len(self.layers.layers), 'layer')} of accountability"
        ]
        parts.append(f"joined by {plural(len(self.lines), 'line')}")
        if self.layers.apart:
            count = len(self.layers.apart)
            verb = "stands" if count == 1 else "stand"
            parts.append(f"{plural(count, 'more', 'more')} to which no line is recorded {verb} beneath them")
        return f"Diagram: {listed(parts)}. The list says the same in words."

    def rings(self) -> list[str]:
        """The lines that would put a body below itself, in words."""
        titles = {row.key: row.title for row in self.bodies}
        return [
            f"{titles[line.lower]} {_verb(line.kind)} {titles[line.upper]}, which stands below it."
            for line in self.layers.rings
        ]

    def told(self, address: Callable[[PackRecord], str]) -> list[Told]:
        """The bodies of the layers from the top down, each with its lines up and then down."""
        by_key = {row.key: row for row in self.bodies}
        return [self._told(by_key[key], by_key, address) for layer in self.layers.layers for key in layer]

    def _told(
        self, row: PackRecord, by_key: dict[str, PackRecord], address: Callable[[PackRecord], str]
    ) -> Told:
        up = [
            (_verb(kind), [line.upper for line in self._of(kind) if line.lower == row.key]) for kind in KINDS
        ]
        down = [
            (DOWNWARD[kind], [line.lower for line in self._of(kind) if line.upper == row.key])
            for kind in KINDS
        ]
        sentences = tuple(
            (words, tuple((by_key[key].title, address(by_key[key])) for key in dict.fromkeys(keys)))
            for words, keys in [*up, *down]
            if keys
        )
        return Told(
            row, address(row), sentences, row.text("apex") == "yes", row.key in self.layers.without_upward
        )

    def _of(self, kind: str) -> list[Line]:
        return [line for line in self.lines if line.kind == kind]


def governance_map(pack: Pack, on: date) -> GovernanceMap:
    """The bodies that stand on the day and the lines between them."""
    bodies = [row for row in pack.rows("bodies") if _stands(row, on)]
    keys = [row.key for row in bodies]
    rows = [
        row
        for row in pack.rows("reporting_lines")
        if row.ref("from_body") in keys and row.ref("to_body") in keys
    ]
    lines = [Line(row.ref("from_body"), row.ref("to_body"), row.text("kind")) for row in rows]
    apex = {row.key for row in bodies if row.text("apex") == "yes"}
    return GovernanceMap(tuple(bodies), tuple(rows), tuple(lines), layered(keys, lines, apex))


def _stands(row: PackRecord, on: date) -> bool:
    starts, ends = row.day("starts"), row.day("ends")
    return (starts is None or starts <= on) and (ends is None or ends >= on)


def _verb(kind: str) -> str:
    return kind if kind == "reports to" else f"is {kind}"
