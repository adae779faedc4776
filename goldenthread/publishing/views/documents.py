"""The documents of an area: on screen, ready to print, as a tagged PDF and as a Word document."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib.staticfiles import finders
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse

from goldenthread.publishing.document import Document
from goldenthread.publishing.part import DocumentKind, document_kinds, put_together
from goldenthread.publishing.pdf import MISSING_PARTS, CannotDraw, can_draw, draw
from goldenthread.publishing.queries import material
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.charts.data import ChartData
from goldenthread.web.charts.render import png, svg
from goldenthread.web.charts.sizes import PAGE
from goldenthread.web.tables import download

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MOST_LINES, LONGEST_LINE = 20, 400


@in_area()
def document(request: AreaRequest, area_key: str, document_key: str) -> HttpResponse:
    """The document as this reader may have it, with what can be added to it and where to get it as a file."""
    kind = _kind(request, document_key)
    shown = _document(request, kind)
    if file := download(request, *shown.tables):
        return file
    asked = _asked(request)
    address = reverse("publishing:document-file", args=[area_key, kind.key, "pdf"])
    query = "?" + urlencode({"on": request.on.isoformat(), **({"ask": "\n".join(asked)} if asked else {})})
    context = {
        "kind": kind,
        "document": shown,
        "asked": "\n".join(asked),
        "pdf_href": address + query,
        "word_href": address.removesuffix("pdf") + "docx" + query,
        "can_draw": can_draw(),
        "missing": MISSING_PARTS,
    }
    return render(request, "publishing/document.html", context)


@in_area()
def document_file(request: AreaRequest, area_key: str, document_key: str, fmt: str) -> HttpResponse:
    """The same document as a file: `pdf` or `docx`. The same records and day give the same bytes."""
    kind = _kind(request, document_key)
    if fmt not in ("pdf", "docx"):
        raise Http404
    shown = _document(request, kind)
    if fmt == "docx":
        from goldenthread.publishing.word import write_word  # only who asks for one waits for its library

        return _file(request, shown, write_word(shown, lambda chart: png(chart, PAGE)), WORD, fmt)
    html = render_to_string(
        "publishing/document_pdf.html",
        {"document": shown},
    )
    try:
        drawn = draw(html, finders.find, {_name(chart): svg(chart, PAGE) for chart in _drawn(shown)})
    except CannotDraw:
        return render(
            request, "publishing/cannot_draw_document.html", {"missing": MISSING_PARTS, "document": shown}
        )
    return _file(request, shown, drawn, "application/pdf", fmt)


def _kind(request: AreaRequest, key: str) -> DocumentKind:
    kind = document_kinds().get(key)
    if kind is None or kind.permission not in request.permissions:
        raise Http404
    return kind


def _document(request: AreaRequest, kind: DocumentKind) -> Document:
    return put_together(kind, material(request.area, request.on, request.permissions, _asked(request)))


def _asked(request: AreaRequest) -> list[str]:
    """The lines that the writer adds, without empty ones."""
    lines = (" ".join(line.split())[:LONGEST_LINE] for line in request.GET.get("ask", "").splitlines())
    return [line for line in lines if line][:MOST_LINES]


def _drawn(shown: Document) -> list[ChartData]:
    return [chart for chart in shown.charts if not chart.is_empty]


def _name(chart: ChartData) -> str:
    return f"{chart.key}.svg"


def _file(request: AreaRequest, shown: Document, data: bytes, content_type: str, fmt: str) -> HttpResponse:
    response = HttpResponse(data, content_type=content_type)
    name = f"{request.area.key}-{shown.key}-{request.on.isoformat()}.{fmt}"
    disposition = "inline" if fmt == "pdf" else "attachment"
    response["Content-Disposition"] = f'{disposition}; filename="{name}"'
    return response
