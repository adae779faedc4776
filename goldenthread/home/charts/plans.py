"""Charts of the plans that there are: how many, for which needs, where, and at what age."""

from __future__ import annotations

from collections.abc import Mapping

from goldenthread.home.charts.drawing import (
    bars_beside_england,
    breaks_of,
    label,
    line_beside_others,
    middle_shown,
    neighbours_name,
    ordered,
    source_of,
    until,
    when_of,
    x_of,
)
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.period import Period
from goldenthread.needs.headlines import caution
from goldenthread.needs.profile import Profile, growth, growth_of_neighbours, of_one_population
from goldenthread.web.charts import ChartData, Point, Series
from goldenthread.web.charts.data import Role

PLANS, RATE = "ehc-plans", "ehc-plans-per-1000"


def plans_growth(profile: Profile) -> ChartData:
    """Growth from the first year, as the counts of places of different size are never drawn together."""
    own = of_one_population(profile.series(PLANS))
    grown = growth(own)
    england = growth(of_one_population(profile.series(PLANS, profile.england)))
    region = growth(of_one_population(profile.series(PLANS, profile.region)))
    compared = [(each.period, profile.compared.get(each)) for each in own if each.period is not None]
    medians, of = growth_of_neighbours(
        [(period, found.neighbours if found is not None else None) for period, found in compared]
    )
    first = own[0].period.words if own and own[0].period else ""
    lines = [
        _line(profile.place_name, "area", grown),
        _line("England", "comparator", england),
        _line(profile.region_name, "comparator", region),
        _line(neighbours_name([of]), "comparator", medians if of else []),
    ]
    return ChartData(
        key="plans-growth",
        policy=policy_of_all(profile.figures),
        title=_growth_title(own, grown, england),
        subtitle=f"EHC plans each January, where {first} is 100" if first else "EHC plans each January",
        kind="line",
        x_title="January of each year",
        y_title=f"{first} = 100" if first else "",
        unit="index",
        series=tuple(line for line in lines if line.points),
        sentence=" ".join(
            each
            for each in (
                _growth_sentence(profile, own, grown, england, medians, of),
                caution(own, profile.indicators.get(PLANS)),
            )
            if each
        ),
        breaks=breaks_of(profile, PLANS),
        source=source_of(own),
        as_at=until(own),
        how=(
            "Each count is divided by the place's own first one and multiplied by 100, so that places of different "
            "size can be seen together. The neighbours' line is the median of those with figures."
        ),
    )


def plans_per_1000(profile: Profile) -> ChartData:
    return line_beside_others(profile, RATE, "plans-per-1000", _rate_title(profile))


def need_shares(profile: Profile) -> ChartData:
    """The main needs of all plans, the place beside England."""
    title, sentence = _leading(profile, "need", "main need")
    subtitle = "Primary need of all EHC plans, each as a share of the place's plans"
    return bars_beside_england(profile, PLANS, "need", "need-shares", title, subtitle, sentence)


def placement_shares(profile: Profile) -> ChartData:
    """Where children and young people with a plan are educated."""
    title, sentence = _leading(profile, "placement", "placement")
    subtitle = "Placement of all EHC plans, each as a share of the place's plans"
    return bars_beside_england(profile, PLANS, "placement", "placement-shares", title, subtitle, sentence)


def age_shares(profile: Profile) -> ChartData:
    """How old those with a plan are."""
    title, sentence = _leading(profile, "age-phase", "age group")
    subtitle = "Age group of all EHC plans, each as a share of the place's plans"
    return bars_beside_england(profile, PLANS, "age-phase", "age-shares", title, subtitle, sentence)


def placements_over_time(profile: Profile) -> ChartData:
    """Mainstream and special schools as shares of all plans, January by January."""
    own = of_one_population(profile.series(PLANS))
    lines = []
    for place, name, role in (
        (profile.place, profile.place_name, "area"),
        (profile.england, "England", "comparator"),
    ):
        for code, words in (("mainstream", "mainstream"), ("special", "special")):
            found = [(each, profile.shares(PLANS, "placement", each.period, place).get(code)) for each in own]
            points = tuple(Point(x_of(each), share.value) for each, share in found if share is not None)
            lines.append(Series(f"{name}: {words}", _role(role, code), points))
    title, sentence = _meeting(profile)
    return ChartData(
        key="placements-over-time",
        policy=policy_of_all(profile.figures),
        title=title,
        subtitle="Plans in mainstream and in special schools, as a share of all EHC plans",
        kind="line",
        x_title="January of each year",
        y_title="Per cent of all plans",
        unit="%",
        series=tuple(line for line in lines if line.points),
        sentence=sentence,
        source=source_of(own),
        as_at=until(own),
        how="Schools of every kind, added up by the publisher; resourced places and units are mainstream.",
    )


def _role(role: str, code: str) -> Role:
    return "comparator" if role == "comparator" else "area" if code == "mainstream" else "other"


def _line(name: str, role: Role, grown: list[tuple[Period, float | None]]) -> Series:
    return Series(name, role, tuple(Point(str(period.start.year), value) for period, value in grown))


def _grown_by(grown: list[tuple[Period, float | None]]) -> float | None:
    last = grown[-1][1] if grown else None
    return None if last is None else round(last - 100, 1)


def _growth_title(
    own: tuple[Figure, ...],
    grown: list[tuple[Period, float | None]],
    england: list[tuple[Period, float | None]],
) -> str:
    by, there = _grown_by(grown), _grown_by(england)
    if by is None or len(own) < 2 or own[0].period is None:
        return "EHC plans over time"
    way = "grew" if by >= 0 else "fell"
    text = f"EHC plans {way} {amount(abs(round(by)))}% since {own[0].period.words}"
    if there is None:
        return text
    pace = "as fast as" if abs(by - there) < 1 else "more slowly than" if by < there else "faster than"
    return f"{text}, {pace} England’s ({amount(round(there))}%)"


def _growth_sentence(
    profile: Profile,
    own: tuple[Figure, ...],
    grown: list[tuple[Period, float | None]],
    england: list[tuple[Period, float | None]],
    medians: list[tuple[Period, float | None]],
    of: str,
) -> str:
    known = [figure for figure in own if figure.is_known and figure.period is not None]
    if len(known) < 2:
        return ""
    first, last = known[0], known[-1]
    said = f"{profile.place_name} had {first.shown} plans in {when_of(first)} and {last.shown} in {when_of(last)}."
    beside = [
        f"{name} {amount(abs(round(by, 1)))}% {'up' if by >= 0 else 'down'}"
        for name, by in (
            (profile.place_name, _grown_by(grown)),
            ("England", _grown_by(england)),
            (f"the median of {of} statistical neighbours", _grown_by(medians)),
        )
        if by is not None
    ]
    return f"{said} Since then: {', '.join(beside)}." if beside else said


def _rate_title(profile: Profile) -> str:
    """Beside England, or beside the neighbours where there is no rate for England."""
    latest = profile.latest(RATE)
    if latest is None:
        return "EHC plans for every 1,000 people aged 0 to 25"
    there, compared = profile.at(RATE, latest.period, profile.england), profile.compared.get(latest)
    beside = f"; England {there.shown}" if there is not None and there.is_known else ""
    if not beside and compared is not None and compared.neighbours.middle is not None:
        beside = f"; similar areas {middle_shown(compared.neighbours)}"
    return f"{latest.shown} in every 1,000 people aged 0 to 25 had an EHC plan in {when_of(latest)}{beside}"


def _leading(profile: Profile, dimension: str, words: str) -> tuple[str, str]:
    """The finding and the sentence of a chart of shares: the two most frequent, beside England's."""
    latest = profile.latest(PLANS)
    period = latest.period if latest else None
    own = profile.shares(PLANS, dimension, period)
    england = profile.shares(PLANS, dimension, period, profile.england)
    codes = sorted(
        (
            code
            for code, share in own.items()
            if share.value is not None and code not in ("not-recorded", "unknown")
        ),
        key=lambda code: -(own[code].value or 0),
    )
    if not codes:
        return f"EHC plans by {words}", f"No figures by {words} are held."
    first = codes[0]
    there = england.get(first)
    beside = f"; England {there.shown}" if there is not None and there.is_known else ""
    title = f"{label(dimension, first)}: {own[first].shown} of plans{beside}"
    said = [
        f"{label(dimension, code)} {own[code].shown} ({own[code].parts})" + _in_england(england, code)
        for code in codes[:3]
    ]
    unknown = own.get("not-recorded") or own.get("unknown")
    untold = (
        f" It is not recorded for {unknown.parts}."
        if unknown is not None and (unknown.numerator or 0) > 0
        else ""
    )
    when = period.words if period else ""
    return title, f"{when}: {'; '.join(said)}.{untold}"


def _in_england(england: Mapping[str, Figure], code: str) -> str:
    there = england.get(code)
    return f", England {there.shown}" if there is not None and there.is_known else ""


def _meeting(profile: Profile) -> tuple[str, str]:
    own = [each for each in of_one_population(profile.series(PLANS)) if each.period is not None]
    shares = [(each, profile.shares(PLANS, "placement", each.period)) for each in own]
    known = [
        (each, found["mainstream"], found["special"])
        for each, found in shares
        if "mainstream" in found
        and "special" in found
        and found["mainstream"].is_known
        and found["special"].is_known
    ]
    if not known:
        return "Mainstream and special schools over time", "No figures by placement are held."
    first, last = known[0], known[-1]
    when, since = when_of(last[0]), when_of(first[0])
    title = f"{last[1].shown} of plans in mainstream and {last[2].shown} in special schools in {when}"
    return title, (
        f"Mainstream schools went from {first[1].shown} of plans in {since} to {last[1].shown} in {when}; special "
        f"schools from {first[2].shown} to {last[2].shown}."
    )


def needs_in_order(profile: Profile) -> list[str]:
    """The codes of need, most frequent first: the order of the chart and of the table of need by age."""
    latest = profile.latest(PLANS)
    period = latest.period if latest else None
    return ordered("need", profile.by(PLANS, "need", period), {})
