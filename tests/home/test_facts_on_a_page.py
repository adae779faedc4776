"""Facts on a page: the areas watched most and the SEND profile, as page, tagged PDF and Word."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import docx
import pytest
from pypdf import PdfReader
from pytest_django import DjangoDbBlocker

from goldenthread.access.models import Area
from goldenthread.home.parts import facts_missing, facts_profile, facts_short, facts_watched
from goldenthread.intake.pack import Pack
from goldenthread.intake.queries import layouts_by_key
from goldenthread.publishing.document import Bullets, Paragraph, Subheading, Tabled
from goldenthread.publishing.documents.facts_on_a_page import FACTS_ON_A_PAGE
from goldenthread.publishing.part import Material, put_together
from goldenthread.publishing.queries import material
from goldenthread.web.tables import Table
from goldenthread.web.tables.table import as_cell
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.home.asking import texts
from tests.published import durham_with_statistics
from tests.publishing.views.test_documents import elements

pytestmark = pytest.mark.django_db
PAGE = "/areas/county-durham/publish/documents/facts-on-a-page/"
FILE = PAGE.removesuffix("/") + "."


@pytest.fixture(scope="module")
def area(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as found:
        yield found


def made(area: Area) -> Material:
    return material(area, date(2020, 3, 18), {"see-area"})


def tables(blocks: object) -> dict[str, Table]:
    return {block.table.key: block.table for block in blocks if isinstance(block, Tabled)}  # type: ignore[attr-defined]


def test_the_six_areas_in_the_document_s_order(area: Area) -> None:
    """Each with what its document states, and with what is published since where a national indicator measures it."""
    blocks = facts_watched.build(made(area))
    headings = [block.text for block in blocks if isinstance(block, Subheading)]
    assert [heading[:2] for heading in headings] == ["1.", "2.", "3.", "4.", "5.", "6."]
    assert headings[0] == "1. Out of county placements"
    waits = texts(tables(blocks)["facts-area-4-salt-assessed-in-6-weeks"])
    assert [
        "Wait for an autism assessment",
        "45 weeks",
        "2018",
        "98 weeks",
        "Not compared: maximum compared with mean",
    ] in waits
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert any(words.startswith("Published: ") and "18.3%" in words for words in said)


def test_the_whole_in_short(area: Area) -> None:
    """A sentence for each headline, then a row for each watched area: its newest figure, and what is missing."""
    blocks = facts_short.build(made(area))
    (bullets,) = [block.items for block in blocks if isinstance(block, Bullets)]
    assert bullets[0].startswith("EHC plans: 5,390. In January 2025, up 889 (19.8%) on January 2024 (4,501)")
    assert any(
        words.startswith("Main need, of all plans in January 2025: Autistic spectrum") for words in bullets
    )
    assert any("Mainstream school 36.3% (England 43.6%)" in words for words in bullets)
    rows = texts(tables(blocks)["facts-short"])
    assert len(rows) == 6 and rows[1][1] == "Plans issued within 20 weeks, exceptions left out: 18.3%"
    missing = [row[3] for row in rows]
    assert str(missing[0]).startswith("An indicator") and missing[3] == "A figure newer than 2018."
    assert missing[1] == "–" and missing[4] == "The date of its figures."


def test_an_area_without_anything_says_so() -> None:
    """A new area of which nothing is recorded and nothing is published gets sentences, and no empty table."""
    new = Area(key="x", name="X", place_code="", opens_on=date(2026, 1, 1))
    nothing = Material(new, new.opens_on, Pack("x", {}, layouts_by_key()), None, frozenset({"see-area"}))  # type: ignore[arg-type]
    (said,) = facts_short.build(nothing)
    assert isinstance(said, Paragraph) and said.text.startswith("No published figure")


def test_the_profile_has_a_source_and_a_date_at_each_figure(area: Area) -> None:
    """Plans, rates, the 20 weeks and requests, beside England; needs by age and placements with their shares."""
    found = tables(facts_profile.build(made(area)))
    rows = texts(found["facts-profile"])
    assert ["EHC plans", "5,390", "January 2025"] in [row[:3] for row in rows]
    assert all(row[2] and row[4] for row in rows)
    assert (
        found["need-by-age"].source and found["facts-placements"].source and found["facts-placements"].as_at
    )
    shares = [as_cell(row[2]).text or "" for row in found["facts-placements"].rows]
    assert shares == sorted(shares, key=lambda words: -float(words.rstrip("%")))


def test_a_share_of_few_says_so(area: Area) -> None:
    """90% of annual reviews in Stockton-on-Tees are 9 of the 10 whose decision is known, and it says so beside it."""
    area.place_code = "808"
    try:
        found = tables(facts_profile.build(made(area)))["facts-profile"]
    finally:
        area.place_code = "840"
    (value,) = [
        row[1] for row in found.rows if as_cell(row[0]).text == "Annual reviews decided within 4 weeks"
    ]
    assert as_cell(value).text == "90.0%"
    assert str(as_cell(value).note).startswith("Small numbers (9 of 10)")


def test_what_is_missing_is_named_with_its_owner(area: Area) -> None:
    """Two of the six areas have no indicator; pupils' figures and the board's lists are not loaded here; waits."""
    rows = {row[0]: row for row in texts(tables(facts_missing.build(made(area)))["facts-missing"])}
    assert "Out of county placements" in rows and rows["Out of county placements"][2] == "nobody is named"
    assert "44 of 46 services have no reading of a wait." in [row[1] for row in rows.values()]
    assert all(row[1] and row[2] for row in rows.values())
    assert rows["Pupils with SEN support"][2] == "the council's analyst, who loads the release"


def test_an_area_without_a_set_has_its_topics_and_one_without_records_a_sentence(area: Area) -> None:
    """Nothing in it is of any one area."""
    whole = made(area)
    sheets = {key: rows for key, rows in whole.pack.sheets.items() if key != "indicator_sets"}
    blocks = facts_watched.build(replace(whole, pack=Pack("x", sheets, layouts_by_key())))
    (table,) = tables(blocks).values()
    assert table.columns[0].key == "topic" and "more figures are in the area's records" in table.note
    (said,) = facts_watched.build(replace(whole, pack=Pack("x", {}, layouts_by_key())))
    assert isinstance(said, Paragraph)


def test_each_part_is_for_who_may_see_the_area(area: Area) -> None:
    """The same records and day give the same document; without the right there is nothing in it."""
    whole = made(area)
    assert put_together(FACTS_ON_A_PAGE, whole) == put_together(FACTS_ON_A_PAGE, whole)
    assert put_together(FACTS_ON_A_PAGE, replace(whole, permissions=frozenset())).sections == ()


def test_the_pdf_is_tagged_and_few_pages(area: Area) -> None:
    """At most five sides of A4; one first heading, a second for each part, header cells, captions and a picture."""
    answer = signed_in_as(person_of(area, "board-member")).get(FILE + "pdf")
    reader = PdfReader(io.BytesIO(answer.content))
    assert 2 <= len(reader.pages) <= 5
    assert {tuple(round(float(each)) for each in page.mediabox[2:]) for page in reader.pages} == {(595, 842)}
    root: Any = reader.trailer["/Root"]
    found = Counter(each["/S"] for each in elements(root["/StructTreeRoot"]))
    assert root["/Lang"] == "en-GB" and (found["/H1"], found["/H2"], found["/H3"]) == (1, 5, 7)
    assert found["/Figure"] == 1
    assert all(found[name] for name in ("/Table", "/TH", "/TD", "/Caption"))


def test_page_and_word_document_are_the_same(area: Area) -> None:
    """The page is linked from Publish and Understand; the Word document has its parts and the same bytes each time."""
    client = signed_in_as(person_of(area, "parent-carer-forum"))
    page = client.get(PAGE).content.decode()
    assert "What nobody knows" in page and "County Durham: facts on a page" in page
    for stage in ("publish", "understand"):
        assert f'href="{PAGE}"' in client.get(f"/areas/county-durham/{stage}/").content.decode()
    first = client.get(FILE + "docx").content
    assert first == client.get(FILE + "docx").content
    headings = [
        p.text for p in docx.Document(io.BytesIO(first)).paragraphs if p.style and p.style.name == "Heading 2"
    ]
    assert headings == [
        "In short",
        "What the area watches most",
        "The SEND profile",
        "What nobody knows",
        "Where this comes from",
    ]
