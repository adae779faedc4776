"""The plan on a page: on screen, ready to print, and as a PDF."""

from __future__ import annotations

from django.contrib.staticfiles import finders
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse

from goldenthread.intake.pack import Node
from goldenthread.intake.queries import area_pack
from goldenthread.publishing.paper import A3, PAPERS, Paper
from goldenthread.publishing.pdf import MISSING_PARTS, CannotDraw, can_draw, draw
from goldenthread.publishing.plan_layout import lay_out
from goldenthread.publishing.plan_on_a_page import PlanOnAPage
from goldenthread.publishing.plan_on_a_page import plan_on_a_page as plan_of
from goldenthread.publishing.plan_texts import Cut, PlanLayout
from goldenthread.publishing.sheet import shown_sheet, verdict
from goldenthread.web import words
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import Cell, Column, Table, download


@in_area()
def plan_on_a_page(request: AreaRequest, area_key: str) -> HttpResponse:
    """The page as it prints on the paper asked for, with what to cut where it does not all fit."""
    found = plan_of(area_pack(request.area), request.on)
    if found is None:
        return render(request, "publishing/no_strategy.html", {})
    paper = _paper(request)
    layout = lay_out(found.content, paper)
    cuts = _cuts(request, layout)
    if file := download(request, cuts):
        return file
    return render(
        request, "publishing/plan_on_a_page.html", {**_context(request, found, layout), "cuts": cuts}
    )


@in_area()
def as_pdf(request: AreaRequest, area_key: str) -> HttpResponse:
    """The same page as a tagged PDF; where this machine cannot draw one, the page that says how to mend that."""
    found = plan_of(area_pack(request.area), request.on)
    if found is None:
        raise Http404
    layout = lay_out(found.content, _paper(request))
    html = render_to_string(
        "publishing/plan_on_a_page_pdf.html",
        {"sheet": shown_sheet(layout), "area": request.area, "paper": layout.paper},
    )
    try:
        pdf = draw(html, finders.find)
    except CannotDraw:
        return render(
            request, "publishing/cannot_draw.html", {"missing": MISSING_PARTS, "paper": layout.paper}
        )
    response = HttpResponse(pdf, content_type="application/pdf")
    name = f"{request.area.key}-plan-on-a-page-{request.on.isoformat()}-{layout.paper.key}.pdf"
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


def _paper(request: AreaRequest) -> Paper:
    return PAPERS.get(request.GET.get("paper", "").upper(), A3)


def _context(request: AreaRequest, found: PlanOnAPage, layout: PlanLayout) -> dict[str, object]:
    here = reverse("plan-on-a-page", kwargs={"area_key": request.area.key})
    return {
        "found": found,
        "layout": layout,
        "sheet": shown_sheet(layout, lambda node: _address(request, node)),
        "verdict": verdict(layout),
        "papers": [
            {"title": paper.title, "href": f"{here}?paper={paper.key}", "current": paper is layout.paper}
            for paper in PAPERS.values()
        ],
        "pdf_href": reverse("plan-on-a-page-pdf", kwargs={"area_key": request.area.key})
        + f"?paper={layout.paper.key}",
        "can_draw": can_draw(),
        "missing": MISSING_PARTS,
    }


def _address(request: AreaRequest, node: Node) -> str:
    return reverse("intake:record", args=[request.area.key, *node])


def _cuts(request: AreaRequest, layout: PlanLayout) -> Table:
    """What is not printed in full, longest first, with how much would have to go for it to be."""
    cuts = sorted(layout.cuts, key=lambda cut: -cut.full_characters)
    return Table(
        key="cuts",
        caption=f"Texts that are not printed in full on {layout.paper.title}",
        columns=(
            Column("text", "Text"),
            Column("printed", "What is printed"),
            Column("length", "Characters", numeric=True),
            Column("room", "There is room for", numeric=True),
            Column("cut", "Cut", numeric=True),
        ),
        rows=[
            (
                Cell(cut.text.label, href=_address(request, cut.text.key), note=_opening(cut)),
                _printed(cut),
                _length(cut.full_characters, cut.full_lines),
                _length(cut.room_characters, cut.room_lines),
                _length(cut.characters, cut.lines),
            )
            for cut in cuts
        ],
        note=(
            "Each text is reckoned by itself, with all others as they are printed now: cut so much, and it is "
            "printed in the strategy's own words. Short titles are words of the pack, not of the document."
        ),
        things=("text", "texts"),
    )


def _printed(cut: Cut) -> Cell:
    if cut.left_out:
        return Cell("left out", tag="red")
    return Cell(f"“{cut.text.short}”", note="short title")


def _opening(cut: Cut) -> str:
    text = f"{cut.text.lead}{cut.text.full}".strip()
    return f"“{text[:70].rsplit(' ', 1)[0]} …”" if len(text) > 70 else f"“{text}”"


def _length(characters: int, lines: int) -> Cell:
    return Cell(words.number(characters), sort=characters, note=words.plural(lines, "line"), raw=characters)
