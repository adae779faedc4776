"""One break in the words of a source: both values, why it matters, and the form with which somebody settles it."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from goldenthread.access.models import Person
from goldenthread.access.permissions import RESOLVE_BREAKS
from goldenthread.access.refusal import Refused
from goldenthread.thread.actions import reopen_break, resolve_break
from goldenthread.thread.check import Break
from goldenthread.thread.forms import ResolveForm
from goldenthread.thread.models import Resolution
from goldenthread.thread.queries import AreaThread, address_of, area_thread, earlier_resolutions
from goldenthread.thread.sourced import beside, sourced
from goldenthread.web.audience import AreaRequest, in_area


@in_area()
@require_http_methods(["GET", "HEAD", "POST"])
def one_break(request: AreaRequest, area_key: str, check: str, said: str) -> HttpResponse:
    """Both values with the words of the source. Who may, settles it here with a reason."""
    known = area_thread(request.area, request.on)
    found, resolution = _found_or_404(known, check, said)
    may = RESOLVE_BREAKS in request.permissions and found.check.resolvable
    if request.method != "POST":
        return _page(request, known, found, resolution, ResolveForm() if may else None)
    if not may:
        raise Http404
    form = ResolveForm(request.POST)
    if not form.is_valid():
        return _page(request, known, found, resolution, form)
    try:
        resolve_break(by=cast(Person, request.user), area=request.area, found=found, **form.cleaned_data)
    except Refused as refused:
        return _page(request, known, found, resolution, form, refused)
    messages.success(request, "Settled, with your reason. Both values stay on the record.")
    return redirect("thread:break", area_key=area_key, check=check, said=said)


@in_area(permission=RESOLVE_BREAKS)
@require_POST
def reopen(request: AreaRequest, area_key: str, check: str, said: str) -> HttpResponse:
    """It is open again; what was said before is kept."""
    known = area_thread(request.area, request.on)
    found, resolution = _found_or_404(known, check, said)
    if resolution is None:
        raise Http404
    try:
        reopen_break(by=cast(Person, request.user), resolution=resolution)
    except Refused as refused:
        return _page(request, known, found, resolution, None, refused)
    messages.success(request, "Open again. What was said before is kept below.")
    return redirect("thread:break", area_key=area_key, check=check, said=said)


def _found_or_404(known: AreaThread, check: str, said: str) -> tuple[Break, Resolution | None]:
    for found, resolution in known.everything:
        if (found.check.key, found.said) == (check, said):
            return found, resolution
    raise Http404


def _page(
    request: AreaRequest,
    known: AreaThread,
    found: Break,
    resolution: Resolution | None,
    form: ResolveForm | None,
    refused: Refused | None = None,
) -> HttpResponse:
    node = (found.finding.sheet, found.finding.key)
    context = {
        "found": found,
        "source": sourced(known.facts, found.finding),
        "beside": beside(known.facts, found.finding),
        "resolution": resolution,
        "earlier": earlier_resolutions(request.area, found),
        "address": address_of(request.area, node) if node in known.facts.by_key else "",
        "form": form if resolution is None else None,
        "may_reopen": resolution is not None and RESOLVE_BREAKS in request.permissions,
        "wrong": refused or (form if form is not None and form.errors else None),
    }
    return render(request, "thread/break.html", context, status=409 if refused else 200)
