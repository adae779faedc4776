"""The profile of need: who has plans, beside England and the population; outcomes; what families ask for; context."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.charts.drawing import ordered
from goldenthread.home.charts.understand_profile import sen_support_over_time
from goldenthread.home.readings import area_profile, published_until, without_projections
from goldenthread.home.stage_parts import PROFILE, UNDERSTAND, parts_of
from goldenthread.home.survey_page import surveys
from goldenthread.home.tables import understand_profile as tables
from goldenthread.home.tables.involve import results_table
from goldenthread.home.tables.understand_published import published_table
from goldenthread.home.views.understand import indicator_address
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.dimension import BY_KEY, phase_of_age
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period
from goldenthread.needs.equity import EquityLine, equity_lines, extremes
from goldenthread.needs.exclusions import most_excluding
from goldenthread.needs.funnel import funnels
from goldenthread.needs.headlines import headlines, last_break
from goldenthread.needs.profile import Profile
from goldenthread.needs.published_lines import PublishedLine, published_lines, summary
from goldenthread.needs.risk_groups import risk_groups
from goldenthread.needs.subjects import AT_RISK, SUBJECTS, Subject, by_subject, whose
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import Table, download

PLANS, PEOPLE = "ehc-plans", "population-0-25"
DIMENSIONS = ("need", "age-phase", "placement", "sex", "ethnicity")
YEARS_BACK = 5
SUPPORT = ("sen-support", "ehc-plan-share")
PHASE = "school-phase"


@in_area()
def understand_profile(request: AreaRequest, area_key: str) -> HttpResponse:
    profile = area_profile(
        request.area,
        request.on,
        [PLANS, PEOPLE, *SUPPORT],
        [*((PLANS, each) for each in DIMENSIONS), (PEOPLE, "age"), (SUPPORT[0], "school-phase")],
        compared=SUPPORT,
    )
    profile = without_projections(profile)
    people = people_by_phase(profile)
    lines = {each: group_lines(profile, each, people) for each in DIMENSIONS}
    groups = [
        (
            BY_KEY[each].title,
            group_table(profile, each, lines[each], bool(people)),
            f"{indicator_address(area_key, PLANS)}?by={each}",
        )
        for each in DIMENSIONS
    ]
    if file := download(request, *(table for _, table, _ in groups)):
        return file
    context = {
        "answer": answer(profile, lines["need"], lines["age-phase"]),
        "parts": parts_of(UNDERSTAND, area_key, "understand-profile"),
        "pages": parts_of(PROFILE, area_key, "understand-profile"),
        "profile": profile,
        "until": published_until(profile, request.on),
        "groups": groups,
        "has_people": bool(people),
        "support": [(each, indicator_address(area_key, each.key)) for each in headlines(profile, SUPPORT)],
        "support_chart": sen_support_over_time(profile),
        "phases": [
            (BY_KEY["school-phase"].label(code), figure)
            for code, figure in profile.by(SUPPORT[0], "school-phase", _when(profile)).items()
        ],
    }
    return render(request, "home/understand_profile.html", context)


@in_area()
def understand_outcomes(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    profile = _published(request, "outcomes")
    sections = _sections(asked, "outcomes", profile)
    found = funnels(asked.pack.rows("stated_figures"))
    stages = [(funnel, tables.funnel_table(asked, funnel, number)) for number, funnel in enumerate(found, 1)]
    most = most_excluding(asked.pack.rows("exclusions"))
    by_setting = tables.settings_table(asked, most) if most else None
    others = [table for _, table in stages] + ([by_setting] if by_setting else [])
    if file := download(request, *_tables(sections), *others):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-profile"),
        "pages": parts_of(PROFILE, area_key, "understand-outcomes"),
        "summary": summary([line for each in sections for line in each.lines]),
        "until": published_until(profile, request.on),
        "sections": sections,
        "funnels": stages,
        "not_collected": _not_collected(asked),
        "by_setting": by_setting,
        "unsupported": sum(each.unsupported for each in most),
        "listed": sum(len(each.settings) for each in most),
    }
    return render(request, "home/understand_outcomes.html", context)


@in_area()
def understand_context(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    profile = _published(request, "context", AT_RISK)
    sections = _sections(asked, "context", profile)
    lines = published_lines(profile, AT_RISK)
    at_risk = published_table(profile, area_key, "at-risk", "Groups at risk", lines) if lines else None
    found = risk_groups(asked.pack.rows("stated_figures"))
    risks = [(groups, tables.risk_table(asked, groups, number)) for number, groups in enumerate(found, 1)]
    waves = [(each, results_table(asked, each)) for each in surveys(asked.pack, request.on) if each.results]
    others = [table for _, table in (*risks, *waves)]
    if file := download(request, *_tables(sections), *others, *([at_risk] if at_risk else [])):
        return file
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-profile"),
        "pages": parts_of(PROFILE, area_key, "understand-context"),
        "sections": sections,
        "until": published_until(profile, request.on),
        "at_risk": at_risk,
        "risks": risks,
        "waves": waves,
    }
    return render(request, "home/understand_context.html", context)


def answer(profile: Profile, needs: Sequence[EquityLine], ages: Sequence[EquityLine]) -> str:
    """The page in a few sentences: how many, for what most, and at which age most and fewest for their share."""
    latest = profile.latest(PLANS)
    if latest is None or latest.period is None or not latest.is_known:
        return ""
    said = [f"{latest.shown} EHC plans in {latest.period.words}."]
    known = [
        each for each in needs if each.share is not None and each.code not in ("not-recorded", "unknown")
    ]
    if known:
        most = max(known, key=lambda each: each.share or 0)
        england = f", England {most.england:.1f}%" if most.england is not None else ""
        said.append(
            f"The most frequent main need is {BY_KEY['need'].label(most.code).lower()} ({most.share:.1f}%{england})."
        )
    if found := extremes(ages):
        more, less = (
            f"{BY_KEY['age-phase'].label(each.code).lower()} ({each.ratio:.1f} times their share)"
            for each in found
        )
        said.append(
            f"For their number in the population, most plans are of those {more} and fewest of those {less}."
        )
    return " ".join(said)


def group_lines(profile: Profile, dimension: str, people: dict[str, float]) -> list[EquityLine]:
    """The newest January; the change is since the earliest like January of the five years before."""
    latest = profile.latest(PLANS)
    period = latest.period if latest is not None else None
    own = profile.by(PLANS, dimension, period)
    there = profile.by(PLANS, dimension, period, profile.england)
    earlier = _years_before(profile, dimension)
    return equity_lines(
        {code: own[code] for code in ordered(dimension, own, there)},
        latest,
        there,
        profile.at(PLANS, period, profile.england),
        profile.by(PLANS, dimension, earlier.period) if earlier else {},
        earlier,
        people if dimension == "age-phase" else {},
    )


def group_table(profile: Profile, dimension: str, lines: Sequence[EquityLine], has_people: bool) -> Table:
    latest = profile.latest(PLANS)
    period = latest.period if latest is not None else None
    return tables.groups_table(
        dimension,
        BY_KEY[dimension].title,
        lines,
        period.words if period else "",
        latest.provenance if latest else "",
        _population_words(profile, dimension, has_people and dimension == "age-phase"),
    )


def _years_before(profile: Profile, dimension: str) -> Figure | None:
    """The earliest total of the last five years with figures by the dimension, of the same population, and made the
    same way: never across a break."""
    latest, indicator = profile.latest(PLANS), profile.indicators.get(PLANS)
    if latest is None or latest.period is None:
        return None
    since = latest.period.start.year - YEARS_BACK
    return next(
        (
            each
            for each in profile.series(PLANS)
            if each.period is not None
            and since <= each.period.start.year < latest.period.start.year
            and each.population == latest.population
            and last_break((each, latest), indicator) is None
            and profile.by(PLANS, dimension, each.period)
        ),
        None,
    )


def people_by_phase(profile: Profile) -> dict[str, float]:
    """Residents by age group at the newest estimate; empty unless every single year of age is known."""
    newest = profile.latest(PEOPLE)
    by_age = profile.by(PEOPLE, "age", newest.period) if newest is not None else {}
    found: Counter[str] = Counter()
    for code, figure in by_age.items():
        phase = phase_of_age(code)
        if phase is None or figure.value is None:
            return {}
        found[phase] += int(figure.value)
    return dict(found)


def _population_words(profile: Profile, dimension: str, has_people: bool) -> str:
    if has_people:
        estimate = profile.latest(PEOPLE)
        when = estimate.period.words if estimate is not None and estimate.period is not None else ""
        said = f"The population is of residents aged 0 to 25, {estimate.source if estimate else ''}, {when}."
        return f"{said}{_apart(profile.latest(PLANS), estimate)}"
    if dimension in ("sex", "ethnicity", "age-phase"):
        return (
            "No population by this is loaded, so no ratio of plans to people is worked out; England’s shares stand "
            "beside instead. The council’s analyst would load it."
        )
    return ""


@dataclass(frozen=True)
class Section:
    """A subject with what is published about it, and what the documents state; `stated` is None where they state
    nothing and something is published."""

    subject: Subject
    lines: list[PublishedLine]
    published: Table | None
    stated: Table | None


def _published(request: AreaRequest, page: str, besides: tuple[str, ...] = ()) -> Profile:
    """The published figures of the page's subjects."""
    keys = [key for subject in SUBJECTS if subject.page == page for key in subject.published]
    parts = [(key, PHASE) for key in keys if PHASE in declared()[key].dimensions]
    return area_profile(request.area, request.on, [*keys, *besides], parts, compared=[*keys, *besides])


def _apart(plans: Figure | None, people: Figure | None) -> str:
    """A warning where the plans and the people are of days more than a year apart."""
    if plans is None or people is None or plans.period is None or people.period is None:
        return ""
    years = round((plans.period.end - people.period.end).days / 365.25, 1)
    return (
        f" The plans are counted {years:g} years later, so read the ratios with care: groups have grown since."
        if years > 1
        else ""
    )


def _sections(asked: Asked, page: str, profile: Profile) -> list[Section]:
    found = by_subject(asked.pack.rows("stated_figures"))
    sections = []
    for subject in SUBJECTS:
        if subject.page != page:
            continue
        rows = [row for each in found[subject.key] if (row := asked.pack.record(each.sheet, each.key))]
        lines = published_lines(profile, subject.published, PHASE)
        published = (
            published_table(profile, asked.pack.area_key, subject.key, subject.title, lines)
            if lines
            else None
        )
        stated = tables.subject_table(asked, subject, rows) if rows or not lines else None
        sections.append(Section(subject, lines, published, stated))
    return sections


def _tables(sections: Iterable[Section]) -> list[Table]:
    return [table for each in sections for table in (each.published, each.stated) if table is not None]


def _not_collected(asked: Asked) -> list[tuple[str, str, str]]:
    return [
        (row.title, whose(row), asked.address(row))
        for row in asked.pack.rows("stated_figures")
        if row.text("availability") == "not collected"
    ]


def _when(profile: Profile) -> Period | None:
    latest = profile.latest(SUPPORT[0])
    return latest.period if latest is not None else None
