"""Charts of the way to a plan and after it: requests, refusals, the 20 weeks, reviews and appeals."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.charts.drawing import (
    breaks_of,
    how,
    line_beside_others,
    middle_shown,
    series_of,
    source_of,
    until,
    when_of,
    years_title,
)
from goldenthread.methods.change import Break, change, last_run
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import Figure
from goldenthread.needs.headlines import caution, last_break, sentence
from goldenthread.needs.profile import Profile
from goldenthread.web.charts import ChartData

REQUESTS, NEW_PLANS, REFUSED = "ehc-requests", "new-ehc-plans", "ehc-requests-refused"
IN_TIME, IN_TIME_ALL = "plans-in-20-weeks", "plans-in-20-weeks-all"
REVIEWS, APPEALS = "annual-reviews-in-4-weeks", "appeal-rate"


def requests_and_plans(profile: Profile) -> ChartData:
    """The area's own counts: how many asked, and how many new plans were made."""
    asked, made = profile.series(REQUESTS), profile.series(NEW_PLANS)
    indicator = profile.indicators.get(REQUESTS)
    lines = (series_of("Requests", "area", asked), series_of("New plans", "other", made))
    return ChartData(
        key="requests-and-plans",
        policy=policy_of_all(profile.figures),
        title=_requests_title(asked, made, indicator.breaks if indicator else ()),
        subtitle="Requests for an EHC needs assessment received, and new EHC plans made, each calendar year",
        kind="line",
        x_title=years_title(asked or made),
        y_title="Number in the year",
        unit="",
        series=tuple(line for line in lines if line.points),
        sentence=" ".join(
            f"{name}: {sentence(found, (), profile.indicators.get(key))}"
            for name, key, found in (("Requests", REQUESTS, asked), ("New plans", NEW_PLANS, made))
            if found
        ),
        breaks=breaks_of(profile, REQUESTS),
        source=source_of(asked or made),
        as_at=until(asked or made),
        how=(
            "Counts of one place, as published. A plan made in a year may answer a request of the year before, so the "
            "two are not subtracted."
        ),
    )


def refusals(profile: Profile) -> ChartData:
    return line_beside_others(
        profile, REFUSED, "requests-refused", _rate_title(profile, REFUSED, "of requests were refused")
    )


def timeliness(profile: Profile) -> ChartData:
    """Both published rates, so that nobody takes one for the other."""
    excluded, all_plans = profile.series(IN_TIME), profile.series(IN_TIME_ALL)
    lines = (
        series_of(f"{profile.place_name}, exceptions excluded", "area", excluded),
        series_of(f"{profile.place_name}, all plans", "other", all_plans),
        series_of("England, exceptions excluded", "comparator", profile.series(IN_TIME, profile.england)),
    )
    return ChartData(
        key="plans-in-20-weeks",
        policy=policy_of_all(profile.figures),
        title=_rate_title(profile, IN_TIME, "of new plans came within 20 weeks"),
        subtitle="New EHC plans issued within 20 weeks of the request, with and without those the law excepts",
        kind="line",
        x_title=years_title(excluded or all_plans),
        y_title="Per cent of new plans",
        unit="%",
        series=tuple(line for line in lines if line.points),
        sentence=timeliness_sentence(profile),
        breaks=breaks_of(profile, IN_TIME),
        source=source_of(excluded or all_plans),
        as_at=until(excluded or all_plans),
        how=how(profile.indicators.get(IN_TIME)),
    )


def timeliness_beside(profile: Profile) -> ChartData:
    """The rate that councils are compared by, beside the region and the neighbours."""
    latest = profile.latest(IN_TIME)
    compared = profile.compared.get(latest) if latest is not None else None
    title = "The 20 weeks beside other places"
    if latest is not None and compared is not None and compared.neighbours.middle is not None:
        similar = (
            f"{middle_shown(compared.neighbours)} in similar areas (median of {compared.neighbours.words})"
        )
        title = f"{latest.shown} within 20 weeks in {when_of(latest)}; {similar}"
    return line_beside_others(profile, IN_TIME, "plans-in-20-weeks-beside", title)


def timeliness_sentence(profile: Profile) -> str:
    """The best year, the year before and the newest, each with its numbers and with exceptions counted."""
    excluded = [each for each in profile.series(IN_TIME) if each.is_known]
    if not excluded:
        return "No reading of the 20-week rate is held."
    best = max(excluded, key=lambda each: each.value or 0)
    told = list(dict.fromkeys([best, *excluded[-2:]]))
    said = []
    for each in sorted(told, key=lambda figure: figure.period.key if figure.period else ""):
        including = profile.at(IN_TIME_ALL, each.period)
        beside = (
            f", {including.shown} including exceptions"
            if including is not None and including.is_known
            else ""
        )
        parts = f" ({each.parts})" if each.parts else ""
        said.append(f"{each.shown}{parts} in {when_of(each)}{beside}")
    there = profile.at(IN_TIME, excluded[-1].period, profile.england)
    england = f" England: {there.shown}." if there is not None and there.is_known else ""
    told_with_care = caution(excluded, profile.indicators.get(IN_TIME))
    return f"Exceptions excluded: {'; '.join(said)}.{england} {told_with_care}".strip()


def annual_reviews(profile: Profile) -> ChartData:
    return line_beside_others(
        profile,
        REVIEWS,
        "annual-reviews",
        _rate_title(profile, REVIEWS, "of annual reviews were decided within 4 weeks"),
    )


def appeals(profile: Profile) -> ChartData:
    """Drawn with its break: the rate is worked out another way from 2024."""
    return line_beside_others(
        profile, APPEALS, "appeal-rate", _rate_title(profile, APPEALS, "of decisions were appealed")
    )


def _rate_title(profile: Profile, key: str, words: str) -> str:
    """“18.3% of new plans came within 20 weeks in 2024, up from 1.9% in 2023; England 46.4%”."""
    series = profile.series(key)
    if not series:
        indicator = profile.indicators.get(key)
        return indicator.title if indicator else key
    latest = series[-1]
    when = when_of(latest)
    if not latest.is_known:
        indicator = profile.indicators.get(key)
        return f"{indicator.title if indicator else key}: {latest.shown} for {when}"
    there = profile.at(key, latest.period, profile.england)
    beside = f"; England {there.shown}" if there is not None and there.is_known else ""
    return f"{latest.shown} {words} in {when}{_turn(profile, key)}{beside}"


def _turn(profile: Profile, key: str) -> str:
    """Year on year, unless the figures of the two years were made in different ways."""
    series = [each for each in profile.series(key) if each.is_known]
    if len(series) < 2 or last_break(series[-2:], profile.indicators.get(key)):
        return ""
    found = change(series[-2], series[-1])
    if not found.absolute:
        return ""
    previous = series[-2]
    way = "up" if found.absolute > 0 else "down"
    return f", {way} from {previous.shown} in {when_of(previous)}"


def _requests_title(asked: tuple[Figure, ...], made: tuple[Figure, ...], breaks: Sequence[Break] = ()) -> str:
    """Beside the first year whose figures are made as the newest are."""
    if not asked or not made:
        return "Requests and new plans"
    last = asked[-1]
    plans = next((each for each in made if each.period == last.period), made[-1])
    first = next((each for each in last_run(asked, breaks) if each.is_known), last)
    before = f" ({first.shown} in {when_of(first)})" if first is not last else ""
    return f"{last.shown} requests in {when_of(last)}{before}, and {plans.shown} new plans"
