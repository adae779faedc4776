"""Made-up published counts of EHC plans, as figures."""

from __future__ import annotations

from collections.abc import Mapping

from goldenthread.forecasts.history import histories
from goldenthread.forecasts.panel import PlacePanel
from goldenthread.methods.figure import AlsoPublished, Figure
from goldenthread.methods.period import january
from tests.methods.forecast.made_up import made_up_panel

PLANS = "EHC plans"


def counted(
    place: str,
    counts: Mapping[int, float | None],
    also: Mapping[int, float] | None = None,
    population: Mapping[int, str] | None = None,
) -> list[Figure]:
    """A figure for each January; None is a published year without a count. `also` is what an older release says."""
    return [
        Figure(
            indicator="ehc-plans",
            title="EHC plans",
            place=place,
            place_name=f"Place {place}",
            period=january(year),
            value=count,
            unit="plans",
            population=(population or {}).get(year, PLANS),
            availability="known" if count is not None else "unavailable",
            source="SEN2",
            release="2025",
            also_published=_also((also or {}).get(year), count),
        )
        for year, count in counts.items()
    ]


def _also(value: float | None, used: float | None) -> tuple[AlsoPublished, ...]:
    if value is None:
        return ()
    return (AlsoPublished("SEN2", "2022", value, "known", f"{value:,.0f}", value == used),)


def made_up_places(places: int = 40) -> PlacePanel:
    """Forty places that grow as one country does, from 2010 to 2025."""
    figures = [figure for place, counts in made_up_panel(places).items() for figure in counted(place, counts)]
    return PlacePanel("authorities", histories(figures), ("SEN2, 2025",))
