"""The page and the PDF of a plan on a page."""

import io

import pytest
from pypdf import PdfReader

from tests.cast import gather, signed_in_as
from tests.durham import durham, person_of
from tests.publishing.views.test_documents import elements

pytestmark = pytest.mark.django_db

PAGE = "/areas/county-durham/plan/on-a-page/"


def test_county_durham_fits_in_full_on_a3_and_by_short_titles_on_a4() -> None:
    """9 points or more on A3, 8 on A4; what is shortened is listed with how much to cut (point 12, R29)."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    a3 = client.get(PAGE)
    layout = a3.context["layout"]
    assert layout.in_full and layout.size >= 9
    assert (len(layout.content.priorities), len(layout.content.outcomes), len(layout.content.aims)) == (
        8,
        4,
        3,
    )
    assert (len(layout.content.actions), [len(band.texts) for band in layout.content.bands]) == (
        10,
        [3, 6, 10],
    )
    a4 = client.get(PAGE, {"paper": "A4"})
    layout = a4.context["layout"]
    assert layout.fits and layout.size == 8 and layout.shortened and not layout.left_out
    cuts = client.get(PAGE, {"paper": "A4", "download": "cuts"}).content.decode("utf-8-sig")
    assert len(cuts.splitlines()) == 1 + len(layout.cuts)
    assert "Key action 7" in cuts


@pytest.mark.parametrize(("paper", "wide", "high"), [("A3", 1190.55, 841.89), ("A4", 841.89, 595.28)])
def test_the_pdf_is_one_tagged_side_of_its_paper(paper: str, wide: float, high: float) -> None:
    """One page, lying, with tags, its title the one first heading, and the date and version in its foot."""
    client = signed_in_as(person_of(durham(), "board-member"))
    response = client.get("/areas/county-durham/plan/on-a-page.pdf", {"paper": paper})
    assert response["Content-Type"] == "application/pdf"
    reader = PdfReader(io.BytesIO(response.content))
    assert len(reader.pages) == 1
    page = reader.pages[0]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((wide, high), abs=0.1)
    found = [each["/S"] for each in elements(reader.trailer["/Root"]["/StructTreeRoot"])]
    headings = [each for each in found if each in ("/H1", "/H2", "/H3")]
    assert headings[0] == "/H1" and headings.count("/H1") == 1 and set(headings[1:]) == {"/H2"}
    assert "As at 18 March 2020 · Version: Appendix 2 to the Cabinet report" in page.extract_text()


def test_an_area_without_a_strategy_is_told_what_will_be_there() -> None:
    """An empty state, and no PDF."""
    cast = gather()
    client = signed_in_as(cast.people["analyst"])
    assert (
        "The whole strategy on one side of paper will be here"
        in client.get("/areas/northshire/plan/on-a-page/").content.decode()
    )
    assert client.get("/areas/northshire/plan/on-a-page.pdf").status_code == 404


def test_where_pdfs_cannot_be_drawn_the_page_says_what_adds_the_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """The apt line, and the browser's own print (point 1)."""
    import builtins
    from typing import Any

    real = builtins.__import__

    def without_pango(name: str, *rest: Any) -> Any:
        if name.startswith("weasyprint"):
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *rest)

    client = signed_in_as(person_of(durham(), "analyst"))
    monkeypatch.setattr(builtins, "__import__", without_pango)
    page = client.get(PAGE).content.decode()
    assert "Download as PDF" not in page and "libpango-1.0-0" in page
    answer = client.get("/areas/county-durham/plan/on-a-page.pdf")
    assert answer.status_code == 200 and "apt-get install" in answer.content.decode()
