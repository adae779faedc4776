"""The chart of sufficiency: the rise in need that is forecast beside the new places that are planned."""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Area
from goldenthread.forecasts.sufficiency import LINES, Net, words_of
from goldenthread.home.sufficient import Sufficient, sufficient_of
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.web.charts import ChartData, ChartDeclaration, Point, Series

_SHORT = {
    "unit": "Resourced provision or SEN unit",
    "special": "Special school",
    "ap": "Alternative provision",
    "residential": "Residential, 38 weeks or more",
}


def need_and_places(found: Sufficient) -> ChartData:
    """In the last January of the forecast."""
    nets, year = found.last, found.years[-1].year if found.years else 0
    worst = max(nets, key=lambda each: each.left.central, default=None)
    return ChartData(
        key="sufficiency",
        title=_title(worst, year),
        subtitle=f"Rise in EHC plans by placement to January {year}, and places that schemes are to open",
        kind="grouped-bar",
        x_title="Placement",
        y_title="Children and young people, or places",
        unit="places",
        series=(
            Series("Rise forecast", "area", tuple(Point(name_of(e), round(e.rise.central)) for e in nets)),
            Series("New places with a date", "comparator", tuple(Point(name_of(e), e.places) for e in nets)),
            Series("New places without a date", "other", tuple(Point(name_of(e), e.undated) for e in nets)),
        ),
        sentence=sentence_of(found),
        source=f"Forecast and shares from {found.found.source}" if found.found.source else "",
        policy=policy_of_all(found.read) if found.read else None,
        as_at=found.asked.as_at,
        how=(
            "The forecast of all plans times the share of each placement at the newest January that is known, less "
            "those placed so then. Residential placements are across the others."
        ),
    )


def name_of(line: Net) -> str:
    return _SHORT.get(line.line, LINES[line.line])


def sentence_of(found: Sufficient) -> str:
    """Every line in words, with its range."""
    if not found.last:
        return f"What will be short in {found.found.name} cannot be said."
    said = "; ".join(f"{name_of(each)}: {words_of(each.left)}" for each in found.last)
    return (
        f"By January {found.years[-1].year} in {found.found.name}, the rise less new places that have a date, with "
        f"the 80% range: {said}."
    )


def _title(worst: Net | None, year: int) -> str:
    if worst is None:
        return "Need and new places"
    short = round(worst.left.central)
    if short <= 0:
        return f"New places are as many as the rise forecast to January {year}"
    return f"{name_of(worst)}: about {short:,} places short by January {year}"


def _build(area: Area, on: date) -> ChartData:
    return need_and_places(sufficient_of(area, on))


SUFFICIENCY = ChartDeclaration(
    key="sufficiency", title="Rise in need and new places", build=_build, order=170
)
