"""The waits that an area sends month by month as series of its own, by service: under the policy of pages."""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.readings import published_by
from goldenthread.indicators.own import is_own_of
from goldenthread.indicators.queries import figures
from goldenthread.indicators.queries.known import known
from goldenthread.indicators.queries.releases import accepted_releases
from goldenthread.methods.figure import Figure
from goldenthread.waits.reading import SERVICE


def own_waits(area: Area, on: date) -> list[Figure]:
    """Every series of the area by service; which of them are about waiting is for the reader of the words."""
    there = known(accepted_releases()).indicators.values()
    keys = [each.key for each in there if is_own_of(each.key, area.place_code)]
    if not keys:
        return []
    return figures(indicator=keys, place=area.place_code, by=SERVICE, as_at=published_by(area, on))
