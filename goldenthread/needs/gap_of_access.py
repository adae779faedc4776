"""What the access to services leaves out: those below a threshold, those who wait, times and places (R20)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goldenthread.needs.gap import BELOW, EVENINGS, HOLIDAYS, WAITING, Gap, severity_of
from goldenthread.needs.gap_words import access_evidence, key_of, listed, plural
from goldenthread.needs.service_reach import NOT_RECORDED, Reach, ServiceMap


def gaps_of_access(services: ServiceMap) -> Iterable[Gap]:
    """What the access to a service is recorded to leave out: those below its threshold, those who wait, and times."""
    for each in services.services:
        asked = (
            (
                "below-threshold", "gap", BELOW, _nothing_instead(services, each.below, each.below_services),
                f"Nobody serves those below the threshold of {each.title}",
                "Those who do not reach its threshold are served by nothing else that is recorded."
                + (f" Threshold: “{each.threshold}”." if each.threshold else ""),
            ),
            (
                "while-waiting", "capacity", WAITING, _nothing_instead(services, each.waiting, each.waiting_services),
                f"No offer while waiting for {each.title}",
                "Nothing is named that those who wait for it can use meanwhile.",
            ),
            (
                "out-of-hours", "gap", EVENINGS,
                each.out_of_hours == "no" and not _another(services, each, "out_of_hours"),
                f"{each.title} is not there out of hours",
                "It does not run in evenings or at weekends, and no other service for the same needs is recorded to.",
            ),
            (
                "school-holidays", "gap", HOLIDAYS, each.holidays == "no" and not _another(services, each, "holidays"),
                f"{each.title} is not there in school holidays",
                "It does not run in school holidays, and no other service for the same needs is recorded to.",
            ),
        )  # fmt: skip
        for name, kind, time, missing, title, words in asked:
            if missing:
                yield Gap(
                    key=key_of(name, each.key),
                    kind=kind,
                    title=title,
                    words=words,
                    severity=2 if time in (EVENINGS, HOLIDAYS) else severity_of(kind),
                    needs=each.needs,
                    services=(each.key,),
                    tiers=(each.tier,) if time == BELOW and each.tier != NOT_RECORDED else (),
                    times=(time,),
                    evidence=(access_evidence(each),),
                )


def thresholds_unsaid(services: ServiceMap) -> Iterable[Gap]:
    """Services whose threshold a document states, where nobody recorded what those below it can use: once for all."""
    unsaid = [each for each in services.services if each.threshold and each.below == NOT_RECORDED]
    if unsaid:
        yield Gap(
            key="below-thresholds-not-recorded",
            kind="not known",
            title=f"What those below {plural(len(unsaid), 'a threshold', f'{len(unsaid)} thresholds')} can use",
            words=(
                f"{listed([each.title for each in unsaid])} {plural(len(unsaid), 'has', 'have')} a stated threshold. "
                "Whether anything serves those below it is not recorded: the map cannot tell."
            ),
            severity=severity_of("not known"),
            needs=tuple(dict.fromkeys(need for each in unsaid for need in each.needs)),
            services=tuple(each.key for each in unsaid),
            times=(BELOW,),
            evidence=tuple(
                access_evidence(each, f"Threshold of {each.title}: “{each.threshold}”") for each in unsaid
            ),
        )


def _nothing_instead(services: ServiceMap, said: str, named: Sequence[str]) -> bool:
    """A recorded no, or only services that no longer run are named. What nobody recorded is no gap."""
    running = any(services.get(key) is not None for key in named)
    return not running and (said == "no" or bool(named))


def _another(services: ServiceMap, of: Reach, what: str) -> bool:
    return any(
        getattr(each, what) == "yes" and set(of.needs) & set(each.needs)
        for each in services.services
        if each is not of
    )


def unequal_places(services: ServiceMap) -> Iterable[Gap]:
    """A service of some of the area's places, where no other for the same need is in the rest."""
    places = services.places
    for each in services.services:
        if not each.places or len(each.places) == len(places):
            continue
        others = [
            other
            for other in services.services
            if other is not each and set(other.needs) & set(each.needs) and each.may_share_tier(other)
        ]
        if any(not other.places for other in others):
            continue
        there = {place for other in (each, *others) for place in other.places}
        missing = tuple(place for place in places if place not in there)
        if missing:
            yield Gap(
                key=key_of("place", each.key),
                kind="inequity",
                title=f"{each.title} is not for {listed(missing, 'or')}",
                words=(
                    f"It can be used from {listed(each.places)}. For {listed(missing, 'or')} neither it nor another "
                    "service for the same needs is recorded."
                ),
                severity=severity_of("inequity"),
                needs=each.needs,
                places=missing,
                services=(each.key,),
                evidence=(access_evidence(each),),
            )
