"""The documents of an area on screen and as files."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

import docx
import pytest
from pypdf import PdfReader
from pytest_django import DjangoDbBlocker

from goldenthread.access.models import Area
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.published import durham_with_statistics

pytestmark = pytest.mark.django_db
PAGE = "/areas/county-durham/publish/documents/board-paper/"
FILE = "/areas/county-durham/publish/documents/board-paper."


@pytest.fixture(scope="module")
def area(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as found:
        yield found


def elements(node: Any) -> Iterator[Any]:
    """Every element of a PDF's structure tree."""
    node = node.get_object()
    if isinstance(node, list):
        for each in node:
            yield from elements(each)
    elif hasattr(node, "get"):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node["/K"])


def test_the_page_has_every_part_and_the_decisions_that_its_writer_adds(area: Area) -> None:
    """What is typed stands first and goes on into the files' addresses; tables can be downloaded."""
    client = signed_in_as(person_of(area, "council-commissioner"))
    page = client.get(PAGE, {"ask": "Agree the budget.\n\n Name <a> lead "}).content.decode()
    assert "<li>Name &lt;a&gt; lead</li>" in page
    assert "board-paper.pdf?on=2020-03-18&amp;ask=Agree+the+budget." in page
    for title in ("Decisions asked for", "Headline figures", "Priorities and progress", "Joint funding"):
        assert title in page
    table = client.get(PAGE, {"download": "progress"})
    assert table["Content-Type"].startswith("text/csv")
    assert client.get(PAGE.replace("board-paper", "no-such")).status_code == 404
    assert client.get(FILE + "exe").status_code == 404


def test_the_pdf_is_tagged(area: Area) -> None:
    """Headings, tables with header cells, and charts with alternative texts; language and title."""
    client = signed_in_as(person_of(area, "board-member"))
    answer = client.get(FILE + "pdf")
    reader = PdfReader(io.BytesIO(answer.content))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "County Durham: board paper, 18 March 2020"
    found = list(elements(root["/StructTreeRoot"]))
    counts = Counter(each["/S"] for each in found)
    assert counts["/H1"] == 1 and counts["/H2"] == 10
    assert all(counts[name] for name in ("/Table", "/TR", "/TH", "/TD", "/Caption"))
    alternatives = [each.get("/Alt") for each in found if each["/S"] == "/Figure"]
    assert len(alternatives) == 3 and all(alternatives)


def test_the_word_document_is_the_same_document(area: Area) -> None:
    """Its headings are those of the page, it says nothing that the reader may not see, and its bytes hold."""
    client = signed_in_as(person_of(area, "parent-carer-forum"))
    first = client.get(FILE + "docx")
    assert 'filename="county-durham-board-paper-2020-03-18.docx"' in first["Content-Disposition"]
    assert first.content == client.get(FILE + "docx").content
    word = docx.Document(io.BytesIO(first.content))
    headings = [p.text for p in word.paragraphs if p.style is not None and p.style.name == "Heading 2"]
    assert headings[0] == "Decisions asked for" and headings[-1] == "Where this comes from"
    assert "What each pays" not in [cell.text for table in word.tables for cell in table.rows[0].cells]
