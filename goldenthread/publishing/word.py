"""A document as a Word file that a screen reader can read, and that one can go on writing in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import Any

from docx import Document as new_word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.pkgwriter import PackageWriter
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from goldenthread.publishing.document import (
    LANGUAGE,
    Block,
    Bullets,
    Charted,
    Document,
    Headline,
    Paragraph,
    Subheading,
    Tabled,
)
from goldenthread.publishing.zipped import NO_DATE
from goldenthread.web.charts.data import ChartData

BLUE, GREY = RGBColor(0x12, 0x43, 0x6D), RGBColor(0x50, 0x5A, 0x5F)
FONT = "Arial"
Picture = Callable[[ChartData], bytes]


def write_word(document: Document, picture: Picture) -> bytes:
    """Real headings, header rows that repeat, alternative texts, language and title. The same document, the same
    bytes. `picture` gives a chart as a PNG."""
    word = new_word()
    _set_up(word, document)
    word.add_heading(document.title, level=1)
    word.add_paragraph(document.subtitle, style="Subtitle")
    word.add_paragraph(document.about)
    for section in document.sections:
        word.add_heading(section.title, level=2)
        for block in section.blocks:
            _write(word, block, picture)
    return _same_bytes(word)


def _set_up(word: Any, document: Document) -> None:
    told = word.core_properties
    told.title, told.author, told.subject = document.title, document.author, document.subtitle
    told.language, told.comments, told.keywords = LANGUAGE, document.about[:250], ""
    told.last_modified_by, told.revision = document.author, 1
    told.created = told.modified = datetime.combine(document.as_at, time(), UTC).replace(tzinfo=None)
    page = word.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(18)
    page.top_margin = page.bottom_margin = Mm(18)
    _styles(word)
    _foot(page.footer.paragraphs[0], document.title)


def _styles(word: Any) -> None:
    """Arial, in sizes for a board's papers, and British English throughout."""
    sizes = {"Normal": 11, "Heading 1": 22, "Heading 2": 16, "Heading 3": 12, "Subtitle": 13, "Caption": 10}
    for name, size in sizes.items():
        style = word.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        fonts.set(qn("w:hAnsi"), FONT)
        fonts.set(qn("w:cs"), FONT)
    for name in ("Heading 1", "Heading 2"):
        word.styles[name].font.color.rgb = BLUE
    word.styles["Heading 3"].font.color.rgb = RGBColor(0x0B, 0x0C, 0x0C)
    word.styles["Subtitle"].font.color.rgb = word.styles["Caption"].font.color.rgb = GREY
    word.styles["Subtitle"].font.italic = False
    word.styles["Caption"].font.bold = True
    word.styles["Caption"].font.color.rgb = RGBColor(0x0B, 0x0C, 0x0C)
    word.styles["Caption"].paragraph_format.keep_with_next = True
    for properties in word.styles.element.iter(qn("w:rPrDefault")):
        for language in properties.iter(qn("w:lang")):
            language.set(qn("w:val"), LANGUAGE)


def _foot(paragraph: Any, title: str) -> None:
    """The title and the number of the page."""
    paragraph.add_run(f"{title} · page ")
    run = paragraph.add_run()
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = words
        run._r.append(part)
    for each in paragraph.runs:
        each.font.size, each.font.color.rgb = Pt(8.5), GREY


def _write(word: Any, block: Block, picture: Picture) -> None:
    if isinstance(block, Subheading):
        word.add_heading(block.text, level=3)
    elif isinstance(block, Paragraph):
        if block.small:
            _small(word, block.text)
        else:
            word.add_paragraph(block.text)
    elif isinstance(block, Bullets):
        _list(word, block)
    elif isinstance(block, Headline):
        _headline(word, block)
    elif isinstance(block, Tabled):
        _table(word, block)
    else:
        _chart(word, block, picture)


def _small(word: Any, text: str) -> None:
    run = word.add_paragraph().add_run(text)
    run.font.size, run.font.color.rgb = Pt(9), GREY


def _list(word: Any, block: Bullets) -> None:
    """Numbers are written out, so that each list begins at 1."""
    for number, item in enumerate(block.items, 1):
        if block.numbered:
            line = word.add_paragraph(f"{number}.\t{item}")
            line.paragraph_format.left_indent = Mm(8)
            line.paragraph_format.first_line_indent = Mm(-8)
            line.paragraph_format.tab_stops.add_tab_stop(Mm(8))
        else:
            word.add_paragraph(item, style="List Bullet")


def _headline(word: Any, block: Headline) -> None:
    word.add_heading(block.figure.title, level=3)
    line = word.add_paragraph()
    number = line.add_run(block.figure.shown)
    number.bold, number.font.size = True, Pt(18)
    if block.unit:
        line.add_run(f" {block.unit}")
    if block.sentence:
        word.add_paragraph(block.sentence)
    _small(word, block.source)


def _table(word: Any, block: Tabled) -> None:
    table, rows = block.table, block.rows
    if not rows:
        word.add_paragraph(table.empty.sentence if table.empty else f"{table.caption}: none.")
        return
    caption = f"{table.caption}, {table.as_at}" if table.as_at else table.caption
    word.add_paragraph(caption, style="Caption")
    made = word.add_table(rows=1, cols=len(table.columns))
    made.style = "Table Grid"
    _describe(made, caption)
    for cell, column in zip(made.rows[0].cells, table.columns, strict=True):
        _fill(cell, column.heading, bold=True, right=column.numeric)
        _shade(cell)
    _repeat(made.rows[0])
    for row in rows:
        added = made.add_row()
        _keep_whole(added)
        for cell, printed in zip(added.cells, row, strict=True):
            _fill(cell, printed.text, printed.note, right=printed.numeric)
    for words in (table.note, f"Source: {table.source}" if table.source else ""):
        if words:
            _small(word, words)


def _fill(cell: Any, text: str, note: str = "", *, bold: bool = False, right: bool = False) -> None:
    line = cell.paragraphs[0]
    line.paragraph_format.space_after = Pt(0)
    if right:
        line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = line.add_run(text)
    run.bold, run.font.size = bold or None, Pt(9)
    if note:
        run.add_break()
        more = line.add_run(note)
        more.font.size, more.font.color.rgb = Pt(8), GREY


def _describe(made: Any, caption: str) -> None:
    """The table's title for those who do not see it; its first row and first column head the others."""
    properties = made._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = OxmlElement("w:tblLook")
        properties.append(look)
    look.attrib.clear()
    flags = ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "1"), ("lastColumn", "0")
    for name, value in (("val", "00A0"), *flags, ("noHBand", "0"), ("noVBand", "1")):
        look.set(qn(f"w:{name}"), value)
    title = OxmlElement("w:tblCaption")
    title.set(qn("w:val"), caption[:250])
    properties.append(title)


def _repeat(row: Any) -> None:
    """The header row stands on every page that the table reaches."""
    header = OxmlElement("w:tblHeader")
    row._tr.get_or_add_trPr().append(header)


def _keep_whole(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _shade(cell: Any) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", "F3F2F1")):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _chart(word: Any, block: Charted, picture: Picture) -> None:
    chart = block.chart
    word.add_heading(chart.title, level=3)
    _small(word, chart.subtitle)
    if not chart.is_empty:
        line = word.add_paragraph()
        line.add_run().add_picture(io.BytesIO(picture(chart)), width=Mm(150))
        for told in line._p.iter(qn("wp:docPr")):
            told.set("descr", f"{chart.title}. {chart.sentence}")
            told.set("title", chart.title)
    word.add_paragraph(chart.sentence)
    if block.source:
        _small(word, block.source)


def _same_bytes(word: Any) -> bytes:
    """The file without the time at which it was written."""
    written, held = io.BytesIO(), io.BytesIO()
    package = word.part.package
    for part in package.parts:
        part.before_marshal()
    PackageWriter.write(written, package.rels, package.parts)  # type: ignore[no-untyped-call]
    with zipfile.ZipFile(written) as archive, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as again:
        for name in archive.namelist():
            entry = zipfile.ZipInfo(name, NO_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            again.writestr(entry, archive.read(name))
    return held.getvalue()
