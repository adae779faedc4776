"""What the tables of a stage page need to know of the page: the records, the date, names, and where records are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Area
from goldenthread.access.succession import Naming
from goldenthread.governance.organisations import names
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.intake.queries import area_pack
from goldenthread.thread.queries import address_of
from goldenthread.web.tables import Cell
from goldenthread.web.words import day, listed


@dataclass(frozen=True)
class Asked:
    """`name` gives an organisation's name then and who stands in its place at the date; `address` a record's page."""

    pack: Pack
    on: date
    name: Callable[[str], Naming]
    address: Callable[[PackRecord], str]

    @property
    def as_at(self) -> str:
        return f"as at {day(self.on)}"

    def record_cell(self, sheet: str, key: str, note: str = "") -> Cell:
        """A link to the record; the key as it is where the pack has no such record."""
        row = self.pack.record(sheet, key)
        return Cell(row.title, href=self.address(row), note=note or None) if row else Cell(key or None)

    def names_cell(self, keys: Sequence[str]) -> Cell:
        """Organisations by their names then; the note says who stands in their place now."""
        named = [self.name(key) for key in keys]
        notes = [f"{each.then} is now {listed(list(each.now))}" for each in named if each.now]
        if len(named) == 1 and named[0].now:
            notes = [f"now {listed(list(named[0].now))}"]
        return Cell("; ".join(each.then for each in named) or None, note="; ".join(notes) or None)


def asked_of(area: Area, on: date) -> Asked:
    pack = area_pack(area)
    return Asked(pack, on, names(pack, on), lambda record: address_of(area, record.node))
