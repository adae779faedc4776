"""The page Govern of an area."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from goldenthread.web.audience import in_area


@in_area()
def govern(request: HttpRequest, area_key: str) -> HttpResponse:
    return render(request, "home/govern.html", {})
