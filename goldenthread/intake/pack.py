"""An area's pack in the hand: its records, what each points at, and what points at it. Plain, whole, never changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from goldenthread.intake.cell import REFERENCES, Value
from goldenthread.intake.layout import Layout
from goldenthread.intake.loose_date import LooseDate

Node = tuple[str, str]
DOCUMENT_COLUMNS = ("document", "document_place")


@dataclass(frozen=True)
class PackRecord:
    """One row of one sheet. What a cell is, by the kind of its column:

    text, choice and reference: text, "" where not stated · references and list: a tuple of texts ·
    number: Decimal, whole number: int, date: date, loose date: LooseDate, each None where not known.
    """

    sheet: str
    key: str
    title: str
    values: Mapping[str, Value]
    document_key: str = ""
    document_title: str = ""
    document_place: str = ""
    position: int = 0

    @property
    def node(self) -> Node:
        return self.sheet, self.key

    @property
    def slot_kind(self) -> str:
        """What a page's panel means by the kind of this record: its sheet."""
        return self.sheet

    def has(self, column: str) -> bool:
        """Whether the cell says anything."""
        return self.values.get(column) not in (None, "", ())

    def text(self, column: str) -> str:
        value = self.values.get(column)
        return "" if value is None or isinstance(value, tuple) else str(value)

    def ref(self, column: str) -> str:
        """The key that a reference names; empty where it names none."""
        return self.text(column)

    def refs(self, column: str) -> tuple[str, ...]:
        """The keys of references, or the items of a list, in the order of the source."""
        value = self.values.get(column)
        return value if isinstance(value, tuple) else ()

    def number(self, column: str) -> Decimal | None:
        value = self.values.get(column)
        if isinstance(value, Decimal):
            return value
        return Decimal(value) if isinstance(value, int) else None

    def day(self, column: str) -> date | None:
        """The day of a date, or of a loose date that says the day; None where there is none."""
        value = self.values.get(column)
        if isinstance(value, LooseDate):
            return value.first if value.precision == "day" else None
        return value if isinstance(value, date) else None

    def loose(self, column: str) -> LooseDate | None:
        value = self.values.get(column)
        return value if isinstance(value, LooseDate) else None


@dataclass(frozen=True)
class Reference:
    """`column` of the record at hand names this record, or a record's `column` names the one at hand."""

    column: str
    sheet: str
    key: str

    @property
    def node(self) -> Node:
        return self.sheet, self.key


@dataclass(frozen=True)
class Pack:
    """All records of an area, sheet by sheet in the order of the files. Every sheet is there, also an empty one."""

    area_key: str
    sheets: Mapping[str, tuple[PackRecord, ...]]
    layouts: Mapping[str, Layout]

    def rows(self, sheet: str) -> tuple[PackRecord, ...]:
        return self.sheets.get(sheet, ())

    def record(self, sheet: str, key: str) -> PackRecord | None:
        return self._by_node.get((sheet, key))

    def title(self, sheet: str, key: str) -> str:
        """The title of the record, or its key where there is none."""
        record = self.record(sheet, key)
        return record.title if record else key

    def references(self, record: PackRecord) -> tuple[Reference, ...]:
        """What the record points at, but for its document; only what is in the pack."""
        return tuple(self._outgoing.get(record.node, ()))

    def referring(self, sheet: str, key: str) -> tuple[Reference, ...]:
        """Which records point at this one, and by which column."""
        return tuple(self._incoming.get((sheet, key), ()))

    @cached_property
    def _by_node(self) -> dict[Node, PackRecord]:
        return {record.node: record for records in self.sheets.values() for record in records}

    @cached_property
    def _outgoing(self) -> dict[Node, list[Reference]]:
        found: dict[Node, list[Reference]] = {}
        for sheet, records in self.sheets.items():
            columns = [column for column in self.layouts[sheet].columns if column.is_reference]
            for record in records:
                references = [
                    Reference(column.name, target, key)
                    for column in columns
                    if column.name not in DOCUMENT_COLUMNS
                    for key in (
                        record.refs(column.name) if column.kind == REFERENCES else (record.ref(column.name),)
                    )
                    for target in self._targets(column.declared.sheet_in, column.sheets, record)
                    if (target, key) in self._by_node
                ]
                if references:
                    found[record.node] = references
        return found

    @cached_property
    def _incoming(self) -> dict[Node, list[Reference]]:
        found: dict[Node, list[Reference]] = defaultdict(list)
        for node, references in self._outgoing.items():
            for reference in references:
                found[reference.node].append(Reference(reference.column, *node))
        return dict(found)

    @staticmethod
    def _targets(sheet_in: str, sheets: Iterable[str], record: PackRecord) -> Iterable[str]:
        return (record.text(sheet_in),) if sheet_in else sheets
