"""The chart of an area's own series: over time, what is hidden as a gap that says so."""

from __future__ import annotations

from goldenthread.home.charts.drawing import series_of, unit_of, unit_words, until, when_of
from goldenthread.home.own_series import OwnSeries
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.web.charts import ChartData


def own_chart(series: OwnSeries, address: str = "") -> ChartData:
    shown = series.shown
    latest = series.latest
    hidden = sum(not each.is_known for each in shown)
    said = f"{latest.shown} {latest.unit if latest.is_known and latest.unit != 'per cent' else ''}".strip()
    gaps = f" {hidden} of {len(shown)} periods are not shown." if hidden else ""
    return ChartData(
        key="own-series",
        title=f"{series.title}: {latest.shown}, {when_of(latest)}",
        subtitle=f"The area's own figures, {shown[0].unit}, not published."
        if _unpublished(series)
        else shown[0].unit,
        kind="line",
        x_title="Period",
        y_title=unit_words(shown),
        unit=unit_of(shown),
        series=(series_of(latest.place_name, "area", shown),),
        sentence=f"{said[:1].upper()}{said[1:]}, {when_of(latest)}.{gaps}",
        source=latest.provenance,
        policy=policy_of_all(series.figures),
        as_at=until(shown),
        address=address,
    )


def _unpublished(series: OwnSeries) -> bool:
    return any(each.origin == "unpublished" for each in series.figures)
