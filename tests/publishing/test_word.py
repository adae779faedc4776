"""A document as a Word file."""

from __future__ import annotations

import io
from datetime import date

import docx
import resvg_py
from docx.oxml.ns import qn

from goldenthread.publishing.document import (
    Bullets,
    Charted,
    Document,
    Headline,
    Paragraph,
    Section,
    Subheading,
    Tabled,
)
from goldenthread.publishing.word import write_word
from goldenthread.web.charts.data import ChartData, Point, Series
from tests.publishing.test_document import FIGURE, TABLE

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'
CHART = ChartData("c", "Up", "Since 2019", "bar", "", "", "", (Series("A", "area", (Point("x", 1.0),)),),
                  "It went up.", source="DfE")  # fmt: skip
WHOLE = Document(
    "paper", "Northshire: board paper", "as at 18 March 2020", "For the board.", "Northshire", date(2020, 3, 18),
    (
        Section("one", "One", (Paragraph("Words & <signs>"), Bullets(("first", "second"), numbered=True))),
        Section("two", "Two", (Subheading("Inside"), Headline(FIGURE, "It fell."), Tabled(TABLE), Charted(CHART))),
        Section("three", "Three", (Bullets(("a",)), Paragraph("small", small=True))),
    ),
)  # fmt: skip


def picture(chart: ChartData) -> bytes:
    return bytes(resvg_py.svg_to_bytes(svg_string=SQUARE))


def test_a_screen_reader_finds_its_way() -> None:
    """Real headings, a header row that repeats, an alternative text, the language and the title."""
    word = docx.Document(io.BytesIO(write_word(WHOLE, picture)))
    headings = [
        (p.style.name, p.text) for p in word.paragraphs if p.style and p.style.name.startswith("Head")
    ]
    assert headings[:3] == [
        ("Heading 1", "Northshire: board paper"),
        ("Heading 2", "One"),
        ("Heading 2", "Two"),
    ]
    table = word.tables[0]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [cell.text for cell in table.rows[0].cells] == ["What", "How many"]
    assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "A table"
    pictures = list(word.element.iter(qn("wp:docPr")))
    assert [each.get("descr") for each in pictures] == ["Up. It went up."]
    assert {each.get(qn("w:val")) for each in word.styles.element.iter(qn("w:lang"))} == {"en-GB"}
    told = word.core_properties
    assert (told.title, told.language, told.author) == ("Northshire: board paper", "en-GB", "Northshire")


def test_words_are_written_as_they_are() -> None:
    """Signs that a file format gives a meaning stay signs."""
    word = docx.Document(io.BytesIO(write_word(WHOLE, picture)))
    texts = [paragraph.text for paragraph in word.paragraphs]
    assert "Words & <signs>" in texts
    assert "1.\tfirst" in texts and "2.\tsecond" in texts
    assert any(text.startswith("Source: DfE, 2025") for text in texts)


def test_the_same_document_gives_the_same_bytes() -> None:
    """Nothing of the moment of writing is in the file."""
    assert write_word(WHOLE, picture) == write_word(WHOLE, picture)
