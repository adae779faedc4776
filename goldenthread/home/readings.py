"""Reading a place's published figures for a page: itself, its region and England at once, then its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from goldenthread.access.models import Area
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries import comparators, figures
from goldenthread.needs.profile import Profile
from goldenthread.records.place_list import ENGLAND, listed_places
from goldenthread.web.words import day

Dimensions = str | tuple[str, ...]


def area_profile(
    area: Area,
    on: date,
    keys: Sequence[str],
    by: Sequence[tuple[str, Dimensions]] = (),
    compared: Sequence[str] = (),
) -> Profile:
    """The published figures of the area, `published_by` the date of the page. One call for the totals, one for each
    breakdown in `by`, and one for everything that the indicators `compared` are compared with."""
    as_at = published_by(area, on)
    place = listed_places().get(area.place_code)
    region = listed_places().get(place.region) if place is not None else None
    there = [code for code in (area.place_code, region.code if region else "", ENGLAND) if code]
    read = figures(indicator=list(keys), place=there, as_at=as_at) if area.place_code and keys else []
    for key, dimensions in by:
        read += figures(indicator=key, place=there, by=dimensions, as_at=as_at) if area.place_code else []
    own = [
        each
        for each in read
        if each.indicator in compared and each.place == area.place_code and not each.breakdown
    ]
    return Profile(
        place=area.place_code,
        place_name=place.name if place is not None else area.name,
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
