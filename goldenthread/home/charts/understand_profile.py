"""Charts of the profile of need: pupils with SEN support over time."""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.charts.drawing import line_beside_others
from goldenthread.home.readings import area_profile
from goldenthread.needs.profile import Profile
from goldenthread.web.charts import ChartData, ChartDeclaration

SUPPORT = "sen-support"


def sen_support_over_time(profile: Profile) -> ChartData:
    return line_beside_others(profile, SUPPORT, "sen-support-over-time")


def _build(area: Area, on: date) -> ChartData:
    return sen_support_over_time(area_profile(area, on, [SUPPORT], compared=[SUPPORT]))


SEN_SUPPORT = ChartDeclaration(
    key="sen-support-over-time", title="Pupils with SEN support over time", build=_build, order=150
)
