"""The pages about these pages: the components they are made of, and how accessible they are."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from goldenthread.web.audience import public
from goldenthread.web.gallery.examples import examples, tables
from goldenthread.web.tables import download


@public
def components(request: HttpRequest) -> HttpResponse:
    """Every component with example data: for developers, and for the tests that look at them."""
    if file := download(request, *tables().values()):
        return file
    return render(request, "web/components.html", examples())


@public
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "web/accessibility.html")
