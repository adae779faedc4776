"""A document before it is drawn."""

from datetime import date

from goldenthread.methods.figure import Figure
from goldenthread.methods.period import calendar_year
from goldenthread.publishing.document import Charted, Document, Headline, Section, Tabled, provenance
from goldenthread.web.charts.data import ChartData
from goldenthread.web.tables.table import Cell, Column, Table

FIGURE = Figure(
    "plans-in-20-weeks", "Plans in 20 weeks", "840", "County Durham", calendar_year(2024), 18.3,
    numerator=153, denominator=838, unit="per cent", source="DfE", release="2025", as_at=date(2024, 12, 31),
)  # fmt: skip
TABLE = Table("t", "A table", (Column("a", "What"), Column("b", "How many", numeric=True)), [("x", None)])


def test_a_figure_says_where_it_comes_from_and_when_it_was_true() -> None:
    """Source, release, period, day and parts stand under every figure."""
    assert provenance(FIGURE) == (
        "Source: DfE, 2025, 2024, as at 31 December 2024, worked out from 153 of 838."
    )
    assert Headline(FIGURE).unit == ""


def test_what_is_not_known_is_printed_in_words() -> None:
    """An empty cell is “not known”, never blank or 0, and a note stays with its cell."""
    rows = Tabled(TABLE).rows
    assert [(cell.text, cell.numeric) for cell in rows[0]] == [("x", False), ("not known", True)]
    noted = Tabled(Table("n", "N", (Column("a", "A"),), [(Cell("x", note="page 1"),)])).rows[0][0]
    assert (noted.text, noted.note) == ("x", "page 1")


def test_a_document_knows_its_tables_and_charts() -> None:
    """In the order in which they stand in it."""
    chart = ChartData("c", "A finding", "", "bar", "", "", "", (), "Words.", source="DfE", as_at="to 2024")
    whole = Document("d", "T", "S", "A", "Area", date(2020, 3, 18),
                     (Section("one", "One", (Tabled(TABLE), Charted(chart))),))  # fmt: skip
    assert (whole.tables, whole.charts) == ((TABLE,), (chart,))
    assert Charted(chart).source == "Source: DfE (to 2024)"
