"""Figures as they may be shown: one door, before any page, table, chart, file, interface or control chart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goldenthread.methods.disclosure.policy import (
    NONE,
    STAR,
    SUPPRESSED,
    UNAVAILABLE,
    Policy,
    Shown,
    policy_by_default,
    shown_count,
)
from goldenthread.methods.disclosure.protect import average_shown
from goldenthread.methods.figure import Figure, rate

AVAILABILITY = {STAR: "low", SUPPRESSED: "suppressed"}


def policy_of(figure: Figure) -> Policy:
    """As published for what a publisher, or a document, has published and for what is made of that alone; the
    stricter for everything else."""
    return policy_by_default(already_published=figure.origin != "unpublished")


def policy_of_all(figures: Iterable[Figure]) -> Policy:
    """Of what is made of several: the stricter where one of them is unpublished."""
    return policy_by_default(already_published=all(each.origin != "unpublished" for each in figures))


def protected(figures: Iterable[Figure], policy: Policy | None = None) -> list[Figure]:
    """Each figure under its policy, or under the one given where it is of unpublished data. What other releases say of
    it goes away, as do a range and printed words: they could tell what is hidden."""
    return [
        _protected(each, policy or policy_of(each)) if each.origin == "unpublished" else each
        for each in figures
    ]


def _protected(figure: Figure, policy: Policy) -> Figure:
    if policy is NONE:
        return figure
    plain = replace(figure, also_published=(), low=None, high=None, words="")
    if figure.value is None:
        gone = "suppressed" if figure.availability == "known" else figure.availability
        return replace(plain, numerator=None, denominator=None, availability=gone)
    if figure.statistic == "count":
        if figure.value < 0:  # a change, of which nobody knows what it was made from
            return _hidden(plain, SUPPRESSED)
        shown = shown_count(round(figure.value), policy)
        return replace(plain, value=float(shown)) if isinstance(shown, int) else _hidden(plain, shown)
    numerator, denominator = (_count(each, policy) for each in (figure.numerator, figure.denominator))
    if figure.statistic in ("share", "rate"):
        if figure.numerator is None:  # 10% of 20 would tell that it is 2
            return _hidden(plain, SUPPRESSED)
        for each in (numerator, denominator):
            if not isinstance(each, int):
                return _hidden(plain, each)
        assert isinstance(numerator, int) and isinstance(denominator, int)
        per = 100.0 if figure.statistic == "share" else _per(figure)
        value = rate(numerator, denominator, per)
        if value is None:
            return _hidden(plain, UNAVAILABLE)
        return replace(plain, value=value, numerator=float(numerator), denominator=float(denominator))
    if isinstance(denominator, int):
        average = average_shown(figure.value, round(figure.denominator or 0), policy)
        if isinstance(average, int | float):
            return replace(plain, numerator=None, denominator=float(denominator))
    # of how many people it is, is not known or may not be told
    return _hidden(plain, SUPPRESSED)


def _count(value: float | None, policy: Policy) -> Shown:
    return shown_count(None if value is None else round(value), policy)


def _per(figure: Figure) -> float:
    """What a printed rate is per: the power of ten nearest to it."""
    if figure.value is None or not figure.numerator or not figure.denominator:
        return 1.0
    plain = figure.numerator / figure.denominator
    printed = figure.value
    return min((10.0**n for n in range(7)), key=lambda per: abs(printed - plain * per))


def _hidden(figure: Figure, mark: Shown) -> Figure:
    availability = AVAILABILITY.get(mark, "unavailable") if isinstance(mark, str) else "suppressed"
    return replace(figure, value=None, numerator=None, denominator=None, availability=availability)
