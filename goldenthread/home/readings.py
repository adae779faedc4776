"""Reading a place's published figures for a page: itself, its region and England at once, then its neighbours."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from goldenthread.access.models import Area
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries import comparators, figures
from goldenthread.indicators.queries.releases import Release, accepted_releases
from goldenthread.needs.profile import Profile
from goldenthread.records.place_list import ENGLAND, listed_places
from goldenthread.web.words import day

Dimensions = str | tuple[str, ...]


@dataclass(frozen=True)
class _Question:
    """All that the answer depends on: what an accepted release says never changes, and one that was withdrawn or
    accepted again makes another question."""

    releases: frozenset[Release]
    code: str
    name: str
    as_at: date | None
    keys: tuple[str, ...]
    by: tuple[tuple[str, Dimensions], ...]
    compared: tuple[str, ...]


# The answers that this process gave last, the oldest first. Each holds some hundreds of figures.
_KEPT: OrderedDict[_Question, Profile] = OrderedDict()
_MOST_KEPT = 48


def area_profile(
    area: Area,
    on: date,
    keys: Sequence[str],
    by: Sequence[tuple[str, Dimensions]] = (),
    compared: Sequence[str] = (),
) -> Profile:
    """The published figures of the area, `published_by` the date of the page: one query, where this process has
    answered the same before of the same releases.

    Else one call for the totals, one for each breakdown in `by`, and one for everything that the indicators `compared`
    are compared with.
    """
    question = _Question(
        releases=frozenset(accepted_releases().values()),
        code=area.place_code,
        name=area.name,
        as_at=published_by(area, on),
        keys=tuple(keys),
        by=tuple(by),
        compared=tuple(compared),
    )
    kept = _KEPT.get(question)
    if kept is not None:
        return kept
    profile = _read(question)
    # What was accepted or withdrawn meanwhile may be in it or not: it is shown once, and not kept.
    if question.releases == frozenset(accepted_releases().values()):
        _KEPT[question] = profile
        while len(_KEPT) > _MOST_KEPT:
            _KEPT.popitem(last=False)
    return profile


def _read(question: _Question) -> Profile:
    code, as_at = question.code, question.as_at
    place = listed_places().get(code)
    region = listed_places().get(place.region) if place is not None else None
    there = [each for each in (code, region.code if region else "", ENGLAND) if each]
    read = figures(indicator=question.keys, place=there, as_at=as_at) if code and question.keys else []
    for key, dimensions in question.by:
        read += figures(indicator=key, place=there, by=dimensions, as_at=as_at) if code else []
    own = [
        each
        for each in read
        if each.indicator in question.compared and each.place == code and not each.breakdown
    ]
    return Profile(
        place=code,
        place_name=place.name if place is not None else question.name,
        region=region.code if region is not None else "",
        region_name=region.name if region is not None else "",
        england=ENGLAND,
        figures=tuple(read),
        indicators=declared(),
        compared=comparators(own, as_at) if own else {},
    )


def without_projections(profile: Profile) -> Profile:
    """What has been counted, and nothing of years to come."""
    return replace(profile, figures=tuple(each for each in profile.figures if each.finality != "projected"))


def published_by(area: Area, on: date) -> date | None:
    """The day by which a figure's period must have ended to be shown; None shows the newest.

    An area opens on the date of its strategy, which may be years ago: there one wants the newest figures beside it.
    Whoever asks for another date gets the figures as they stood on that day.
    """
    return None if on == area.opens_on else on


def published_until(profile: Profile, on: date) -> str:
    """“Published figures to January 2025; the area's own records as at 18 March 2020.”"""
    periods = [
        each.period for each in profile.figures if each.place == profile.place and each.period is not None
    ]
    if not periods:
        return ""
    newest = max(periods, key=lambda period: period.end)
    return f"Published figures to {newest.words}; the area's own records as at {day(on)}."
