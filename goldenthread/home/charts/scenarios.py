"""The chart of scenarios beside the base."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.forecasts.queries.scenarios import KeptScenario
from goldenthread.home.charts.forecast import SHOWN_BEFORE, bands_of
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
    last = base.points[-1]
    ends = [
        f"{each.scenario.name} {each.newest.results['years'][-1]['central']:,}"
        for each in chosen
        if each.newest and each.newest.results["years"]
    ]
    return ChartData(
        key="scenarios",
        title=f"Scenarios beside the base for {name}",
        subtitle=f"EHC plans each January; the base’s 80% range is shaded; as published to {base.origin}",
        kind="line",
        x_title="January of each year",
        y_title="EHC plans",
        unit="plans",
        series=tuple(line for line in lines if line.points),
        sentence=f"In January {last.year}: base {last.central:,.0f}; {'; '.join(ends) or 'no scenario'}.",
        source="Forecast of EHC plans, and the changes of each scenario",
        how="Each scenario takes the base’s growth year by year and changes it from the year that it says.",
        address=address,
        bands=bands_of(base, (80,)),
    )
