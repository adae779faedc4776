"""How a profile's figures become charts: a place beside England, its region and its neighbours, unknown as a gap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from goldenthread.indicators.dimension import BY_KEY
from goldenthread.indicators.indicator import Indicator
from goldenthread.methods.compare import Neighbours
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.interval import interval_words
from goldenthread.methods.period import Period
from goldenthread.needs.headlines import breaks_in, caution, sentence
from goldenthread.needs.profile import Profile
from goldenthread.web.charts import ChartData, Point, Series
from goldenthread.web.charts.data import Role

UNITS = {"per cent": "%", "pounds": "£"}


def line_beside_others(profile: Profile, key: str, chart_key: str, title: str = "") -> ChartData:
    """One indicator over time. A count stands alone: places of different size are not drawn on one axis."""
    indicator = profile.indicators.get(key)
    own = profile.series(key)
    lines = [series_of(profile.place_name, "area", own)]
    if own and own[-1].statistic != "count":
        lines += _others(profile, key, own)
    lines = [line for line in lines if line.points]
    at_one_time = len({point.x for line in lines for point in line.points}) == 1
    told = (
        f"{sentence(own, profile.series(key, profile.england), indicator)} {caution(own, indicator)}"
        if own
        else ""
    )
    return ChartData(
        key=chart_key,
        title=title or finding(profile, key),
        subtitle=definition(indicator, own),
        kind="bar" if at_one_time else "line",
        x_title=years_title(own) if not at_one_time else f"Place, {when_of(own[-1])}",
        y_title=unit_words(own),
        unit=unit_of(own),
        series=tuple(_by_place(line) for line in lines) if at_one_time else tuple(lines),
        sentence=told.strip(),
        breaks=breaks_of(profile, key),
        source=source_of(own),
        policy=policy_of_all(profile.figures),
        as_at=until(own),
        how=how(indicator),
    )


def bars_beside_england(
    profile: Profile, key: str, dimension: str, chart_key: str, title: str, subtitle: str, sentence: str
) -> ChartData:
    """The shares of one dimension in the newest period, the place beside England, most frequent first."""
    latest = profile.latest(key)
    period = latest.period if latest else None
    own = profile.shares(key, dimension, period)
    england = profile.shares(key, dimension, period, profile.england)
    codes = ordered(dimension, own, england)
    return ChartData(
        key=chart_key,
        title=title,
        subtitle=subtitle,
        kind="grouped-bar",
        x_title=BY_KEY[dimension].title if dimension in BY_KEY else dimension,
        y_title="Per cent of all plans",
        unit="%",
        series=(
            Series(profile.place_name, "area", points_by(dimension, codes, own)),
            Series("England", "comparator", points_by(dimension, codes, england)),
        ),
        sentence=sentence,
        source=source_of([latest] if latest else []),
        policy=policy_of_all(profile.figures),
        as_at=period.words if period else "",
        how="Each share is the number of plans in the group divided by all plans of the same place and day.",
    )


def series_of(name: str, role: Role, figures: Sequence[Figure]) -> Series:
    return Series(name, role, tuple(Point(x_of(each), each.value, _note(each)) for each in figures))


def points_by(dimension: str, codes: Iterable[str], shares: Mapping[str, Figure]) -> tuple[Point, ...]:
    """A group that the place has no figure for is a gap that says so."""
    return tuple(
        Point(label(dimension, code), each.value, _note(each)) if (each := shares.get(code)) else Point(
            label(dimension, code), None, "not available"
        )
        for code in codes
    )  # fmt: skip


def ordered(dimension: str, own: Mapping[str, Figure], other: Mapping[str, Figure]) -> list[str]:
    """Ages and groups in their own order; needs and placements by how many. Groups that are nobody's are left out."""
    codes = [
        code for code in own if (own[code].value or 0) > 0 or (code in other and (other[code].value or 0) > 0)
    ]
    if dimension in BY_KEY and dimension.startswith(("age", "years")):
        listed = list(BY_KEY[dimension].labels)
        return sorted(codes, key=lambda code: listed.index(code) if code in listed else len(listed))
    return sorted(codes, key=lambda code: (code == "not-recorded", -(own[code].value or 0)))


def label(dimension: str, code: str) -> str:
    return BY_KEY[dimension].label(code) if dimension in BY_KEY else code


def finding(profile: Profile, key: str) -> str:
    """“Plans issued within 20 weeks: 18.3% in 2024; England 46.4%”."""
    indicator, latest = profile.indicators.get(key), profile.latest(key)
    name = indicator.title if indicator else key
    if latest is None:
        return name
    there = profile.at(key, latest.period, profile.england)
    beside = f"; England {there.shown}" if there is not None and there.is_known else ""
    return f"{name}: {latest.shown} in {when_of(latest)}{beside if latest.statistic != 'count' else ''}"


def definition(indicator: Indicator | None, figures: Sequence[Figure]) -> str:
    if indicator is None:
        return figures[-1].title if figures else ""
    return indicator.definition


def unit_of(figures: Sequence[Figure]) -> str:
    return UNITS.get(figures[-1].unit, figures[-1].unit) if figures else ""


def unit_words(figures: Sequence[Figure]) -> str:
    unit = figures[-1].unit if figures else ""
    return unit[:1].upper() + unit[1:]


def x_of(figure: Figure) -> str:
    """2019 for January 2019 and for the year 2019: the axis says which."""
    period = figure.period
    if period is None:
        return ""
    if period.is_instant and period.start.month == 1:
        return str(period.start.year)
    if not period.is_instant and period.months == 1:
        return f"{period.start:%Y-%m}"
    return period.key


def when_of(figure: Figure | None) -> str:
    """“January 2025”, “2024”, “June 2030 (projected)”; empty where the period is not known."""
    if figure is None or figure.period is None:
        return ""
    return figure.period.words + (" (projected)" if figure.finality == "projected" else "")


def years_title(figures: Sequence[Figure]) -> str:
    period = figures[-1].period if figures else None
    if period is None:
        return ""
    return f"{period.start:%B} of each year" if period.is_instant else "Year"


def source_of(figures: Sequence[Figure]) -> str:
    return figures[-1].provenance if figures else ""


def until(figures: Sequence[Figure]) -> str:
    period: Period | None = figures[-1].period if figures else None
    return f"to {period.words}" if period else ""


def how(indicator: Indicator | None) -> str:
    if indicator is None:
        return ""
    parts = ""
    if indicator.numerator and indicator.denominator:
        parts = f"{_capital(indicator.numerator)}, divided by {indicator.denominator}."
    counts = (
        f" It counts {indicator.population[:1].lower()}{indicator.population[1:]}."
        if indicator.population
        else ""
    )
    return f"{parts}{counts}".strip()


def _others(profile: Profile, key: str, own: Sequence[Figure]) -> list[Series]:
    beside = [
        series_of("England", "comparator", profile.series(key, profile.england)),
        series_of(profile.region_name, "comparator", profile.series(key, profile.region)),
    ]
    found = [(each, profile.compared.get(each)) for each in own]
    middles = [
        (each, compared.neighbours)
        for each, compared in found
        if compared is not None and compared.neighbours.middle is not None
    ]
    if middles:
        points = tuple(
            Point(
                x_of(each),
                neighbours.middle.value if neighbours.middle else None,
                f"median of {neighbours.words}",
            )
            for each, neighbours in middles
        )
        beside.append(Series(neighbours_name([each.words for _, each in middles]), "comparator", points))
    return beside


def middle_shown(neighbours: Neighbours) -> str:
    """The median of the neighbours to one place, as their own figures are published."""
    middle = neighbours.middle
    return (
        "" if middle is None or middle.value is None else amount(round(middle.value + 1e-9, 1), middle.unit)
    )


def _by_place(line: Series) -> Series:
    """One bar for the place: a line of one point is none."""
    return Series(line.name, line.role, tuple(Point(line.name, each.y, each.note) for each in line.points))


def neighbours_name(of: Sequence[str]) -> str:
    """“Neighbours (median of 8 of 10)”; no numbers where they differ from year to year."""
    words = set(of)
    return f"Neighbours (median, {words.pop()})" if len(words) == 1 else "Neighbours (median)"


def _note(figure: Figure) -> str:
    """For the table and the files of a chart: why there is no figure, or how far chance alone could have moved it."""
    if not figure.is_known:
        return figure.shown
    words = interval_words(figure) if figure.statistic in ("share", "rate") else ""
    return f"95% interval {words}" if words else ""


def breaks_of(profile: Profile, key: str) -> tuple[str, ...]:
    """The first x of each way of making the figures but the first."""
    series, indicator = profile.series(key), profile.indicators.get(key)
    firsts = []
    for broken in breaks_in(series, indicator):
        after = [each for each in series if each.period is not None and each.period.end >= broken.on]
        firsts += [x_of(after[0])] if after else []
    return tuple(dict.fromkeys(firsts))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
