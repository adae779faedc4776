"""The public pages: what areas show to everyone, signed in or not."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.urls import reverse

from goldenthread.access.declarations import find
from goldenthread.intake.queries import area_pack
from goldenthread.publishing import queries
from goldenthread.publishing.public_page import PublicPage
from goldenthread.publishing.queries import PublicArea
from goldenthread.web.audience import AreaRequest, public


@dataclass(frozen=True)
class NextStep:
    words: str
    href: str = ""


def public_pages() -> dict[str, PublicPage]:
    """Every page that can be public, by its key."""
    return {each.key: each for each in find(PublicPage, "views")}


@public
def areas(request: AreaRequest) -> HttpResponse:
    """The areas that show something."""
    return render(request, "publishing/public_areas.html", {"found": queries.public_areas(request.today)})


@public
def area(request: AreaRequest, area_key: str) -> HttpResponse:
    """What one area shows."""
    found = queries.public_area_or_none(area_key, request.today)
    if found is None:
        return not_public(request)
    pages = [
        {
            "page": page,
            "publication": publication,
            "href": reverse("publishing:public-page", args=[area_key, page.key]),
        }
        for page in public_pages().values()
        if (publication := found.page(page.key)) is not None
    ]
    return render(request, "publishing/public_area.html", {"of": found.area, "pages": pages})


@public
def page(request: AreaRequest, area_key: str, page: str) -> HttpResponse:
    """One page of one area, for families."""
    found = queries.public_area_or_none(area_key, request.today)
    declared = public_pages().get(page)
    publication = found.page(page) if found is not None else None
    if found is None or declared is None or publication is None:
        return not_public(request)
    context = {
        "of": found.area,
        "page": declared,
        "publication": publication,
        "area_href": reverse("publishing:public-area", args=[area_key]),
        "steps": _steps(found, declared),
        **declared.build(area_pack(found.area), found.area.place_code, request.today),
    }
    return render(request, declared.template, context)


def not_public(request: HttpRequest) -> HttpResponse:
    """To sign-in for those who are signed out, whether or not there is such a page; else not found."""
    if request.user.is_authenticated:
        raise Http404
    return redirect_to_login(request.get_full_path(), resolve_url(settings.LOGIN_URL))


def _steps(found: PublicArea, declared: PublicPage) -> list[NextStep]:
    """What to do next; a step to another page only where that page is public."""
    return [
        NextStep(
            step.words,
            reverse("publishing:public-page", args=[found.area.key, step.page]) if step.page else "",
        )
        for step in declared.steps
        if not step.page or found.page(step.page) is not None
    ]
