"""The chart of scenarios beside the base."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.forecasts.queries.scenarios import KeptScenario
from goldenthread.home.charts.forecast import SHOWN_BEFORE, bands_of
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.forecast.caseload import Forecast
from goldenthread.web.charts import ChartData, Point, Series


def scenarios_chart(base: Forecast, chosen: Sequence[KeptScenario], name: str, address: str) -> ChartData:
    """What was published, the base with its 80% range, and each scenario as it was last run."""
    known = list(base.known.items())[-SHOWN_BEFORE:]
    lines = [
        Series(
            f"Published to {base.origin}", "area", tuple(Point(str(year), count) for year, count in known)
        ),
        Series("Base", "comparator", tuple(Point(str(p.year), round(p.central)) for p in base.points)),
    ]
    for each in chosen:
        years = each.newest.results["years"] if each.newest else []
        lines.append(
            Series(each.scenario.name, "other", tuple(Point(str(y["year"]), y["central"]) for y in years))
        )
    return ChartData(
        key="scenarios",
        policy=AS_PUBLISHED,
        title=f"Scenarios beside the base for {name}",
        subtitle=f"EHC plans each January; the base’s 80% range is shaded; as published to {base.origin}",
        kind="line",
        x_title="January of each year",
        y_title="EHC plans",
        unit="plans",
        series=tuple(line for line in lines if line.points),
        sentence=sentence_of(base, chosen),
        source="Forecast of EHC plans, and the changes of each scenario",
        how="Each scenario takes the base’s growth year by year and changes it from the year that it says.",
        address=address,
        bands=bands_of(base, (80,)),
    )


def sentence_of(base: Forecast, chosen: Sequence[KeptScenario]) -> str:
    """All of them in the last January that all of them have."""
    own = {point.year: round(point.central) for point in base.points}
    found = [
        (each.scenario.name, {year["year"]: year["central"] for year in each.newest.results["years"]})
        for each in chosen
        if each.newest and each.newest.results["years"]
    ]
    shared = [year for year in own if all(year in years for _, years in found)]
    if not shared:
        return "The base and the scenarios have no January in common: run them again."
    last = max(shared)
    ends = [f"{name} {years[last]:,}" for name, years in found]
    return f"In January {last}: base {own[last]:,}; {'; '.join(ends) or 'no scenario'}."
