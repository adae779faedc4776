"""Finding places."""

from __future__ import annotations

from datetime import date

from django.db.models import Q

from goldenthread.records.models import Place


def places(on: date | None = None) -> list[Place]:
    """Every place that stands on the day, or every place that ever did; each with its region."""
    found = Place.objects.select_related("region").order_by("code")
    if on is not None:
        found = found.filter(Q(starts=None) | Q(starts__lte=on), Q(ends=None) | Q(ends__gte=on))
    return list(found)


def place_or_none(code: str) -> Place | None:
    return Place.objects.select_related("region").filter(code=code).first()
