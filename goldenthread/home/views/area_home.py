"""The page Area home of an area."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from goldenthread.web.audience import in_area


@in_area()
def area_home(request: HttpRequest, area_key: str) -> HttpResponse:
    return render(request, "home/area_home.html", {})
