"""One chart for every declared indicator: over time, beside the others."""

from __future__ import annotations

from datetime import date
from functools import partial

from goldenthread.access.models import Area
from goldenthread.home.charts.drawing import line_beside_others
from goldenthread.home.readings import area_profile
from goldenthread.indicators.catalogue import declared
from goldenthread.needs.profile import Profile
from goldenthread.web.charts import ChartData, ChartDeclaration


def indicator_chart(profile: Profile, key: str) -> ChartData:
    return line_beside_others(profile, key, f"indicator-{key}")


def _build(key: str, area: Area, on: date) -> ChartData:
    return indicator_chart(area_profile(area, on, [key], compared=[key]), key)


CHARTS = [
    ChartDeclaration(f"indicator-{key}", indicator.title, partial(_build, key), order=900)
    for key, indicator in declared().items()
]
