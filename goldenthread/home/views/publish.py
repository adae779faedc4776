"""The page Publish of an area: what everyone can see, what not, and what can be taken along."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.permissions import LOAD_AREAS
from goldenthread.intake.queries import area_pack
from goldenthread.publishing.public_page import PublicPage
from goldenthread.publishing.publications import Publication, publications
from goldenthread.publishing.views.public import public_pages
from goldenthread.web import words
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import Cell, Column, Table, download


@in_area()
def publish(request: AreaRequest, area_key: str) -> HttpResponse:
    """Every page that can be public, with whether it is, and since when."""
    marked = {each.page: each for each in publications(area_pack(request.area).rows("publications"))}
    table = pages_table(request, marked)
    if file := download(request, table):
        return file
    context = {
        "table": table,
        "public": sum(key in marked and marked[key].is_public(request.today) for key in public_pages()),
        "pages": len(public_pages()),
        "public_href": reverse("publishing:public-area", args=[area_key]),
        "may_export": LOAD_AREAS in request.permissions,
    }
    return render(request, "home/publish.html", context)


def pages_table(request: AreaRequest, marked: dict[str, Publication]) -> Table:
    return Table(
        key="pages",
        caption="Pages for everyone",
        columns=(
            Column("page", "Page"),
            Column("answers", "What it answers"),
            Column("state", "State"),
            Column("since", "Since"),
            Column("source", "Where it comes from"),
        ),
        rows=[_row(request, page, marked.get(page.key)) for page in public_pages().values()],
        note="Whether a page is public goes by today's date, not by the date that this page is shown for.",
        things=("page", "pages"),
    )


def _row(request: AreaRequest, page: PublicPage, marked: Publication | None) -> tuple[Cell | str | None, ...]:
    if marked is None:
        return (
            Cell(page.title),
            page.question,
            Cell("not public", tag="grey"),
            Cell("never"),
            Cell("nothing marked"),
        )
    is_public = marked.is_public(request.today)
    record = reverse("intake:record", args=[request.area.key, "publications", marked.record.key])
    href = reverse("publishing:public-page", args=[request.area.key, page.key]) if is_public else None
    source = ", ".join(part for part in (marked.record.document_title, marked.record.document_place) if part)
    return (
        Cell(page.title, href=href, note=marked.title if marked.title != page.title else None),
        page.question,
        Cell("public", tag="green") if is_public else Cell("not yet public", tag="yellow"),
        Cell(words.day(marked.since), sort=marked.since),
        Cell(source or "not stated", href=record),
    )
