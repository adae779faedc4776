"""Needs without a service, without one of a tier, or without one at some ages (R20).

A gap is found only where the records are full enough to say so. Where a service's need, tier or ages are not recorded
it may fill the gap, and then the program says that the map cannot tell, once, and not that children go without.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goldenthread.needs.gap import Evidence, Gap, severity_of
from goldenthread.needs.gap_words import Children, listed, need_words, plural, tier_evidence
from goldenthread.needs.service_reach import (
    NOT_RECORDED,
    OLDEST,
    TIERS,
    YOUNGEST,
    Reach,
    ServiceMap,
    spans,
)

# Highly specialist services are often commissioned for a region or the nation, and so are not expected of every area.
EXPECTED_TIERS = TIERS[:3]


def gaps_by_need(services: ServiceMap, needs: Iterable[str], children: Children) -> Iterable[Gap]:
    """No service at all, no service of a tier, or ages that none of its services covers."""
    general = services.general
    unserved = []
    for code in needs:
        own = services.of_need(code)
        if not own:
            unserved.append(code)
            continue
        yield from _missing_tiers(code, own, general, children)
        yield from _missing_ages(code, own, general, children)
    if unserved and general:
        yield _cannot_tell(unserved, general, children)
    elif unserved:
        for code in unserved:
            yield _no_service(code, children)


def _no_service(code: str, children: Children) -> Gap:
    return Gap(
        key=f"no-service-{code}",
        kind="gap",
        title=f"No service for {need_words(code)}",
        words=f"{children.words([code])}No running service is recorded for {need_words(code)}, and none for any need.",
        severity=severity_of("gap"),
        needs=(code,),
        tiers=EXPECTED_TIERS,
        children=children.get(code) or None,
        evidence=(Evidence("Every running service of the map names other needs."),),
    )


def _cannot_tell(codes: Sequence[str], general: Sequence[Reach], children: Children) -> Gap:
    return Gap(
        key="needs-of-services-not-recorded",
        kind="not known",
        title=f"No service is recorded for {len(codes)} {plural(len(codes), 'need')}",
        words=(
            f"No running service is recorded for {listed([need_words(code) for code in codes])}. "
            f"{children.words(codes)}"
            f"{len(general)} running {plural(len(general), 'service is', 'services are')} recorded for no need in "
            "particular and may serve them: the map cannot tell."
        ),
        severity=severity_of("not known"),
        needs=tuple(codes),
        children=sum(children.get(code) for code in codes) or None,
        evidence=tuple(
            Evidence(f"{each.title}: its needs are not recorded.", "services", each.key) for each in general
        ),
    )


def _missing_tiers(
    code: str, own: Sequence[Reach], general: Sequence[Reach], children: Children
) -> Iterable[Gap]:
    """Only where each service that might be of the tier has its tier recorded."""
    if any(each.tier == NOT_RECORDED for each in (*own, *general)):
        return
    there = {each.tier for each in (*own, *general)}
    missing = tuple(tier for tier in EXPECTED_TIERS if tier not in there)
    if missing:
        yield Gap(
            key=f"no-tier-{code}",
            kind="gap",
            title=f"No {listed(missing, 'or')} service for {need_words(code)}",
            words=(
                f"{children.words([code])}The services recorded for {need_words(code)} are {listed(sorted(there))}; "
                f"none is {listed(missing, 'or')}."
            ),
            severity=severity_of("gap"),
            needs=(code,),
            tiers=missing,
            children=children.get(code) or None,
            services=tuple(each.key for each in own),
            evidence=tuple(tier_evidence(each) for each in own),
        )


def _missing_ages(
    code: str, own: Sequence[Reach], general: Sequence[Reach], children: Children
) -> Iterable[Gap]:
    """Only where both ends of the ages of each service for the need are recorded."""
    if not all(each.has_ages for each in own):
        return
    covered = frozenset().union(*(each.ages for each in (*own, *general)))
    missing = tuple(age for age in range(YOUNGEST, OLDEST + 1) if age not in covered)
    if not missing:
        return
    unsaid = [each for each in general if not each.has_ages]
    also = (
        f" {len(unsaid)} {plural(len(unsaid), 'service')} for no need in particular "
        f"{plural(len(unsaid), 'has', 'have')} no ages recorded and may."
        if unsaid
        else ""
    )
    yield Gap(
        key=f"ages-{code}",
        kind="not known" if unsaid else "gap",
        title=f"No service for {need_words(code)} at {spans(missing)}",
        words=(
            f"{children.words([code])}No service recorded for {need_words(code)} is for those aged {spans(missing)}."
            f"{also}"
        ),
        severity=severity_of("not known" if unsaid else "gap"),
        needs=(code,),
        ages=missing,
        children=children.get(code) or None,
        services=tuple(each.key for each in own),
        evidence=tuple(
            Evidence(f"{each.title}: aged {each.youngest} to {each.oldest}.", "services", each.key)
            for each in own
        ),
    )
