"""Declared charts."""

from __future__ import annotations

from goldenthread.access.permissions import PERMISSIONS
from goldenthread.web.charts.declaration import declared_charts


def test_every_declared_chart_has_a_title_and_asks_for_a_permission_that_exists() -> None:
    """A chart is found because it exists, and only those may see it who hold its permission."""
    for key, chart in declared_charts().items():
        assert chart.key == key
        assert chart.title
        assert chart.permission in PERMISSIONS
