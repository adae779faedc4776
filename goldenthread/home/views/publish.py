"""The page Publish of an area: what everyone can see, what not, and what can be taken along."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.permissions import LOAD_AREAS
from goldenthread.home.tables.publish import pages_table
from goldenthread.intake.queries import area_pack
from goldenthread.publishing.part import document_kinds
from goldenthread.publishing.publications import publications
from goldenthread.publishing.views.public import public_pages
from goldenthread.thread.queries import address_of
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def publish(request: AreaRequest, area_key: str) -> HttpResponse:
    """Every page that can be public, with whether it is, and since when."""
    marked = {each.page: each for each in publications(area_pack(request.area).rows("publications"))}
    pages = public_pages()
    table = pages_table(
        pages.values(),
        marked,
        request.today,
        lambda page: reverse("publishing:public-page", args=[area_key, page]),
        lambda node: address_of(request.area, node),
    )
    if file := download(request, table):
        return file
    context = {
        "table": table,
        "public": sum(key in marked and marked[key].is_public(request.today) for key in pages),
        "pages": len(pages),
        "public_href": reverse("publishing:public-area", args=[area_key]),
        "documents": [kind for kind in document_kinds().values() if kind.permission in request.permissions],
        "may_export": LOAD_AREAS in request.permissions,
    }
    return render(request, "home/publish.html", context)
