"""Figures as they may be shown: one door, before any page, table, chart, file, interface or control chart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goldenthread.methods.disclosure.family import ShownFact
from goldenthread.methods.disclosure.policy import (
    NONE,
    POLICIES,
    STAR,
    STRICTEST_FIRST,
    SUPPRESSED,
    UNAVAILABLE,
    Policy,
    Shown,
    policy_by_default,
    shown_count,
)
from goldenthread.methods.figure import Figure, rate

AVAILABILITY = {STAR: "low", SUPPRESSED: "suppressed"}


def policy_of(figure: Figure) -> Policy:
    """The one that it was put under; else as published for what a publisher, or a document, has published and for what
    is made of that alone, and the stricter for everything else."""
    if figure.disclosure:
        return POLICIES[figure.disclosure]
    return policy_by_default(already_published=figure.origin != "unpublished")


def policy_of_all(figures: Iterable[Figure]) -> Policy:
    """Of what is made of several: the strictest among them."""
    found = {policy_of(each).key for each in figures}
    return next(
        (each for each in STRICTEST_FIRST if each.key in found), policy_by_default(already_published=True)
    )


def protected(figures: Iterable[Figure], policy: Policy | None = None) -> list[Figure]:
    """Each figure by itself under its policy, or under the one given where it is of unpublished data. What other
    releases say of it goes away, as do a range and printed words: they could tell what is hidden.

    This is for figures that stand alone. `family` finds what may be shown of those that stand together.
    """
    found = []
    for each in figures:
        own = policy or policy_of(each)
        is_open = each.origin != "unpublished" or own is NONE
        found.append(each if is_open else as_shown(each, _alone(each, own), own))
    return found


def as_shown(figure: Figure, shown: ShownFact, policy: Policy) -> Figure:
    """The figure made of the counts that may be shown of it; a share or a rate is worked out from those."""
    if policy is NONE:
        return replace(figure, disclosure=policy.key)
    plain = replace(figure, also_published=(), low=None, high=None, words="", disclosure=policy.key)
    if figure.value is None:
        gone = "suppressed" if figure.availability == "known" else figure.availability
        return replace(plain, numerator=None, denominator=None, availability=gone)
    if figure.statistic == "count":
        if figure.value < 0:  # a change, of which nobody knows what it was made from
            return _hidden(plain, SUPPRESSED)
        if not isinstance(shown.value, int):
            return _hidden(plain, shown.value)
        return replace(plain, value=float(shown.value), numerator=None, denominator=None)
    numerator, denominator = shown.numerator, shown.denominator
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
    if isinstance(denominator, int) and denominator > 0:
        return replace(plain, numerator=None, denominator=float(denominator))
    # of how many people it is, is not known or may not be told
    return _hidden(plain, SUPPRESSED)


def _alone(figure: Figure, policy: Policy) -> ShownFact:
    """As if there were no other figures."""
    if figure.value is not None and figure.statistic == "count":
        return ShownFact(value=_count(max(figure.value, 0), policy))
    return ShownFact(
        numerator=_count(figure.numerator, policy), denominator=_count(figure.denominator, policy)
    )


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
