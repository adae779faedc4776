"""A document before it is drawn: sections of words, figures, tables and charts, the same for page, PDF and Word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from goldenthread.methods.figure import Figure
from goldenthread.web import words
from goldenthread.web.charts.data import ChartData
from goldenthread.web.tables.table import Cell, Table, as_cell

LANGUAGE = "en-GB"


@dataclass(frozen=True)
class Subheading:
    """A heading inside a section."""

    text: str
    kind: ClassVar[str] = "subheading"


@dataclass(frozen=True)
class Paragraph:
    """`small` is for where something comes from and what it leaves out."""

    text: str
    small: bool = False
    kind: ClassVar[str] = "paragraph"


@dataclass(frozen=True)
class Bullets:
    """A list, numbered where the order counts."""

    items: tuple[str, ...]
    numbered: bool = False
    kind: ClassVar[str] = "bullets"


@dataclass(frozen=True)
class Headline:
    """A figure with the sentence that says what it means; where it comes from is said below it."""

    figure: Figure
    sentence: str = ""
    kind: ClassVar[str] = "headline"

    @property
    def unit(self) -> str:
        """The unit in words, where the number does not say it itself."""
        said = self.figure.unit in ("per cent", "pounds") or self.figure.unit in self.figure.shown
        return "" if said else self.figure.unit

    @property
    def source(self) -> str:
        return provenance(self.figure)


@dataclass(frozen=True)
class Printed:
    """A cell as it is printed: its words and the note below them."""

    text: str
    note: str = ""
    numeric: bool = False


@dataclass(frozen=True)
class Tabled:
    table: Table
    kind: ClassVar[str] = "table"

    @property
    def rows(self) -> list[list[Printed]]:
        """Every row, the total last."""
        return [
            [
                _printed(as_cell(value), column.numeric)
                for column, value in zip(self.table.columns, row, strict=True)
            ]
            for row in self.table.rows
        ]


@dataclass(frozen=True)
class Charted:
    chart: ChartData
    kind: ClassVar[str] = "chart"

    @property
    def source(self) -> str:
        """Where the chart's figures come from, and when they were true."""
        said = f"Source: {self.chart.source}" if self.chart.source else ""
        return f"{said} ({self.chart.as_at})" if said and self.chart.as_at else said or self.chart.as_at


Block = Subheading | Paragraph | Bullets | Headline | Tabled | Charted


@dataclass(frozen=True)
class Section:
    key: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Document:
    """`subtitle` names the area and the date; `about` says for whom it is and what is in it."""

    key: str
    title: str
    subtitle: str
    about: str
    author: str
    as_at: date
    sections: tuple[Section, ...]

    @property
    def blocks(self) -> Iterable[Block]:
        return (block for section in self.sections for block in section.blocks)

    @property
    def tables(self) -> tuple[Table, ...]:
        return tuple(block.table for block in self.blocks if isinstance(block, Tabled))

    @property
    def charts(self) -> tuple[ChartData, ...]:
        return tuple(block.chart for block in self.blocks if isinstance(block, Charted))


def _printed(cell: Cell, numeric: bool) -> Printed:
    return Printed(cell.text or words.NOT_KNOWN, cell.note or "", numeric)


def provenance(figure: Figure) -> str:
    """Source: the release, the period, and the day that the figure describes."""
    said = [f"Source: {figure.provenance}" if figure.provenance else "Source not recorded"]
    if figure.period is not None:
        said.append(figure.period.words)
    if figure.as_at is not None:
        said.append(f"as at {words.day(figure.as_at)}")
    if figure.parts:
        said.append(f"worked out from {figure.parts}")
    return ", ".join(said) + "."
