"""The chart of the page Deliver: who leads how many of the jointly funded services."""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Area
from goldenthread.funding.joint_funding import joint_lines, lead_counts
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.sources import documents_of
from goldenthread.home.tables.deliver import leads_sentence
from goldenthread.web.charts import ChartData, ChartDeclaration, Point, Series

KEY = "joint-funding-leads"
TITLE = "Who leads the jointly funded services"


def joint_funding_leads(asked: Asked) -> ChartData:
    """One bar for each lead commissioner, by its name then."""
    lines = joint_lines(asked.pack.rows("joint_arrangements"))
    counts = lead_counts(lines)
    points = [Point(asked.name(key).then, count) for key, count in counts.counts]
    if counts.without:
        points.append(Point("No lead recorded", counts.without))
    finding = TITLE
    if counts.counts:
        first, most = counts.counts[0]
        finding = f"{asked.name(first).then} leads {most} of {counts.total} jointly funded services"
    return ChartData(
        key=KEY,
        title=finding,
        subtitle=f"Services recorded as jointly funded, by lead commissioner; {counts.total} in all",
        kind="bar",
        x_title="Lead commissioner",
        y_title="Services",
        unit="services",
        series=(Series("Services led", "area", tuple(points)),),
        sentence=leads_sentence(asked, counts),
        source=documents_of(line.record for line in lines),
        as_at=asked.as_at,
        how="Counted from the joint-funding table: each row recorded as jointly funded counts once, for its lead.",
    )


def _build(area: Area, on: date) -> ChartData:
    return joint_funding_leads(asked_of(area, on))


JOINT_FUNDING_LEADS = ChartDeclaration(KEY, TITLE, _build)
