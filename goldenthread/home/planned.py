"""What the pages of Plan share: the strategy, its priorities and actions, and records in their own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from goldenthread.access.models import Area
from goldenthread.home.tables.plan import place_of
from goldenthread.intake.pack import Node, Pack, PackRecord
from goldenthread.intake.queries import area_pack
from goldenthread.strategy.action_plan import ActionLine, action_plan
from goldenthread.strategy.glance import Glance, glance
from goldenthread.strategy.priorities import PriorityLine, priority_lines
from goldenthread.strategy.wording import Wording, read_wording
from goldenthread.thread.checks.plan import EVIDENCE_SHEETS
from goldenthread.thread.queries import AreaThread, address_of
from goldenthread.web.tables import Empty
from goldenthread.web.words import day


@dataclass(frozen=True)
class Linked:
    """A record by its title, with the words of its link."""

    title: str
    href: str
    words: str = ""


@dataclass(frozen=True)
class Quoted:
    """A record's wording, with its list where it has one."""

    record: PackRecord
    wording: Wording
    place: str
    href: str
    linked: Sequence[Linked] = ()


@dataclass(frozen=True)
class Planned:
    """`strategy` is the one in force on the date, else the first; None where the area has none."""

    area: Area
    on: date
    pack: Pack
    strategy: Glance | None
    lines: Sequence[ActionLine]
    priorities: Sequence[PriorityLine]

    @property
    def as_at(self) -> str:
        return f"as at {day(self.on)}"

    @property
    def own_document(self) -> str:
        """The document whose name need not be said again beside each place."""
        return self.strategy.record.document_key if self.strategy else ""

    def address(self, node: Node) -> str:
        return address_of(self.area, node)

    def empty(self, sentence: str, sheet: str) -> Empty:
        """What will be here, and the sheet that it comes from."""
        sheets = reverse("intake:sheets", kwargs={"area_key": self.area.key})
        how = f"They come from the sheet “{sheet}” of the area's pack."
        return Empty(sentence, how, "All sheets of the pack", sheets)

    def quoted(self, row: PackRecord, known: AreaThread | None = None) -> Quoted:
        """A record's own wording; with the thread, the records one step away along it."""
        ways = [*known.thread.up(row.node), *known.thread.down(row.node)] if known else []
        return Quoted(
            record=row,
            wording=read_wording(row.text("text")),
            place=place_of(row, self.own_document),
            href=self.address(row.node),
            linked=[
                Linked(known.facts.by_key[way.record].title, self.address(way.record), way.words)
                for way in ways
            ]
            if known
            else [],
        )


def planned(area: Area, on: date) -> Planned:
    pack = area_pack(area)
    strategy, lines = glance(pack, on), action_plan(pack, on)
    priorities = priority_lines(pack, strategy.record.key, lines) if strategy else []
    return Planned(area, on, pack, strategy, lines, priorities)


def evidence_of(known: AreaThread, node: Node) -> list[Node]:
    """What the thread links to a priority as the reason for it."""
    return known.thread.neighbours_in(node, EVIDENCE_SHEETS)
