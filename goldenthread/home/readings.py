"""Reading a place's published figures for a page: itself, its region and England at once, then its neighbours."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from threading import Lock

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


class _Kept:
    """The answers that this process gave, the longest unasked first; with so many figures in all (of less than 1 kB
    each), that every page of a few areas and its charts have their place."""

    def __init__(self, most: int) -> None:
        self._most, self._held = most, 0
        self._answers: OrderedDict[_Question, Profile] = OrderedDict()
        self._lock = Lock()

    def get(self, question: _Question) -> Profile | None:
        with self._lock:
            if question in self._answers:
                self._answers.move_to_end(question)
            return self._answers.get(question)

    def keep(self, question: _Question, answer: Profile) -> None:
        with self._lock:
            if question in self._answers:
                return
            self._answers[question] = answer
            self._held += _weight(answer)
            while self._held > self._most:
                self._held -= _weight(self._answers.popitem(last=False)[1])

    def clear(self) -> None:
        """For a process that goes over to another store."""
        with self._lock:
            self._answers.clear()
            self._held = 0


def _weight(answer: Profile) -> int:
    """Its figures, those of the about ten similar areas and two more places for each compared one, and itself."""
    return 1 + len(answer.figures) + 12 * len(answer.compared)


_KEPT = _Kept(most=100_000)


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
    if _is_public(profile) and question.releases == frozenset(accepted_releases().values()):
        _KEPT.keep(question, profile)
    return profile


def _is_public(profile: Profile) -> bool:
    """What is not published is shown as the output and its policy allow, and so is read anew each time."""
    beside = [
        other
        for each in profile.compared.values()
        for other in (
            each.england,
            each.region,
            each.previous,
            each.neighbours.middle,
            *each.neighbours.figures,
        )
    ]
    return all(each is None or each.origin != "unpublished" for each in (*profile.figures, *beside))


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
