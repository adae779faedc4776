"""The pages for what went wrong: what it means, what to do, and the number to quote."""

from __future__ import annotations

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from goldenthread.access import request_number


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A BadRequest says in words what is wrong; any other refusal keeps its reason to itself."""
    return _page(request, 400, why=str(exception) if isinstance(exception, BadRequest) else "")


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, 403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, 404)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form was sent from a page that had gone stale, or from elsewhere."""
    return _page(request, 403)


def server_error(request: HttpRequest) -> HttpResponse:
    """Drawn without the store, the person or the area: any of them may be what is broken."""
    content = render_to_string("web/errors/500.html", {"request_id": request_number.current()})
    return HttpResponse(content, status=500)


def _page(request: HttpRequest, status: int, why: str = "") -> HttpResponse:
    # The area is left off, so that an error page says nothing of what is there.
    context: dict[str, object] = {
        "request_id": request_number.current(),
        "area": None,
        "navigation": [],
        "as_at": None,
        "why": why,
    }
    return render(request, f"web/errors/{status}.html", context, status=status)
