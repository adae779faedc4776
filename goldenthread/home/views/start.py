"""The first page: the areas that the person may see, or the one area there is."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate

from goldenthread.access.queries import areas_for
from goldenthread.web.audience import signed_in


@signed_in
def start(request: HttpRequest) -> HttpResponse:
    """One area opens at once; several are listed; none is said."""
    areas = list(areas_for(request.user, localdate()))
    if len(areas) == 1:
        return redirect("area-home", area_key=areas[0].key)
    return render(request, "home/start.html", {"areas": areas})
