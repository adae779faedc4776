"""A region's authorities as bars, the best or highest first: one pointed out, the region and England among them."""

from __future__ import annotations

from collections.abc import Collection

from goldenthread.home.charts.drawing import UNITS
from goldenthread.home.regional import Regional
from goldenthread.home.tables.region import source_of
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.figure import Figure
from goldenthread.web.charts import ChartData, Point, Series


def region_chart(found: Regional, strong: Collection[str], address: str) -> ChartData:
    """`strong` are the codes of the places pointed out. A place without a figure is a gap that says so."""
    measured = found.measured
    whole = [figure for figure in (found.figure, found.england) if figure is not None]
    whole = [figure for figure in whole if found.thing != "region" or figure is found.england]
    if measured.statistic == "count":
        whole = []  # a total beside its parts would dwarf them
    own = [_point(each.place.name, each.figure) for each in found.rows if each.place.code in strong]
    others = [_point(each.place.name, each.figure) for each in found.rows if each.place.code not in strong]
    series = (
        Series("Pointed out", "area", tuple(own)),
        Series("Regions" if found.thing == "region" else "Authorities", "comparator", tuple(others)),
        Series("As published for the whole", "other", tuple(_point(each.place_name, each) for each in whole)),
    )
    figure = next((each.figure for each in found.rows if each.figure is not None), None)
    unit = figure.unit if figure is not None else ""
    return ChartData(
        key=f"region-{measured.key}",
        title=_title(found),
        subtitle=measured.definition,
        kind="bar",
        x_title="Region" if found.thing == "region" else "Authority",
        y_title=unit[:1].upper() + unit[1:],
        unit=UNITS.get(unit, unit) if unit == "per cent" else "",
        series=tuple(each for each in series if each.points),
        sentence=f"{found.sentence} {found.how_many}",
        source=source_of(found),
        policy=AS_PUBLISHED,
        as_at=found.period.words if found.period else "",
        how="Each bar is the figure that the source prints for the place. Regions and England are never added up.",
        order=_order(found, whole),
        address=address,
    )


def _title(found: Regional) -> str:
    when = f" in {found.period.words}" if found.period else ""
    title = f"{found.measured.title}, {found.region.name}{when}"
    if found.known:
        ranked = sorted(found.known, key=lambda each: each.figure.value or 0 if each.figure else 0)
        low, high = ranked[0].figure, ranked[-1].figure
        if low is not None and high is not None and low.shown != high.shown:
            return f"{title}: {low.shown} to {high.shown}"
    return title


def _order(found: Regional, whole: list[Figure]) -> tuple[str, ...]:
    """By value, the highest first; in an indicator of which less is better, the lowest first."""
    named = [(each.place.name, each.figure.value) for each in found.known if each.figure is not None]
    named += [(each.place_name, each.value) for each in whole if each.is_known]
    low_first = found.measured.direction == "lower is better"
    ordered = sorted(named, key=lambda each: (each[1] or 0) * (1 if low_first else -1))
    return (*(name for name, _ in ordered), *found.missing)


def _point(name: str, figure: Figure | None) -> Point:
    if figure is None or figure.value is None:
        return Point(name, None, figure.shown if figure is not None else "no figure")
    return Point(name, figure.value)
