"""The waits that an area sends month by month as series of its own, by service: under the policy of pages."""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.readings import published_by
from goldenthread.indicators.models import CatalogueIndicator
from goldenthread.indicators.own import own_key
from goldenthread.indicators.queries import figures
from goldenthread.methods.figure import Figure
from goldenthread.waits.reading import SERVICE


def own_waits(area: Area, on: date) -> list[Figure]:
    """Every series of the area by service; which of them are about waiting is for the reader of the words."""
    if not area.place_code:
        return []
    begins = own_key(area.place_code, "")
    keys = list(CatalogueIndicator.objects.filter(key__startswith=begins).values_list("key", flat=True))
    if not keys:
        return []
    return figures(indicator=keys, place=area.place_code, by=SERVICE, as_at=published_by(area, on))
