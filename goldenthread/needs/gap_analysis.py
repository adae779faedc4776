"""Needs, ages, tiers, places and times set against the map of services: what is missing, doubled or unequal (R20).

A gap is found only where the records are full enough to say so. Where a service's need, tier or ages are not recorded
it may fill the gap, and then the program says that the map cannot tell, once, and not that children go without.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from goldenthread.indicators.dimension import NEEDS
from goldenthread.needs.gap import Evidence, Gap, severity_of
from goldenthread.needs.service_reach import (
    NOT_RECORDED,
    OLDEST,
    TIERS,
    YOUNGEST,
    Reach,
    Row,
    ServiceMap,
    source_of,
    spans,
)

# Highly specialist services are often commissioned for a region or the nation, and so are not expected of every area.
EXPECTED_TIERS = TIERS[:3]
# Written short in the documents; each stands for the words beside it.
SHORT_FOR = {
    "salt": "speech language",
    "slt": "speech language",
    "ot": "occupational",
    "pt": "physiotherapy",
    "physio": "physiotherapy",
    "camhs": "mental",
}
# Words that say nothing of what a service does.
COMMON = frozenset(
    re.findall(
        r"[a-z]+",
        "a an and for from in into of on or the to all some by with who which one provided provision service services "
        "support supports team teams therapy therapies therapist children child young people person schools school "
        "specialist special council local authority health county paediatric needs need mainstream house",
    )
)


def find_gaps(
    records: Mapping[str, Sequence[Row]], plans: Mapping[str, float], on: date | None = None
) -> list[Gap]:
    """Recorded gaps in the order of the pack, then those that follow from the service map.

    `plans` are how many have each need as their main one, where that is published for the area, on the day `on`.
    """
    children = Children(plans, on)
    services = ServiceMap.of(records)
    recorded = [_recorded(row, records) for row in records.get("gaps", ())]
    found: list[Gap] = []
    if services.services:
        found += _overlaps(services)
        found += _by_need(services, _needs(services, children), children)
        found += _by_access(services)
        found += _unequal_places(services)
    return _merged(recorded, found)


@dataclass(frozen=True)
class Children:
    """How many have each need as the main need of their EHC plan, and when that was counted."""

    plans: Mapping[str, float]
    on: date | None

    def get(self, code: str) -> float:
        return self.plans.get(code, 0)

    def words(self, codes: Sequence[str]) -> str:
        """“52 children and young people had it as the main need of their EHC plan in January 2025. ”"""
        count = sum(self.get(code) for code in codes)
        if not count:
            return ""
        who = "child or young person" if count == 1 else "children and young people"
        when = f" in {self.on:%B %Y}" if self.on else ""
        it = "it" if len(codes) == 1 else "one of them"
        return f"{count:,.0f} {who} had {it} as the main need of their EHC plan{when}. "


def _needs(services: ServiceMap, children: Children) -> list[str]:
    """The national need types with children or with services; what nobody recorded is no need."""
    return [
        code
        for code in NEEDS
        if code != "not-recorded" and (children.get(code) > 0 or services.of_need(code))
    ]


def _recorded(row: Row, records: Mapping[str, Sequence[Row]]) -> Gap:
    cells = row.values
    kind = str(cells.get("kind") or "gap")
    text = str(cells.get("text") or row.title)
    figures = {each.key: each for each in records.get("stated_figures", ())}
    return Gap(
        key=row.key,
        kind=kind,
        title=_short(text),
        words=text,
        severity=severity_of(kind),
        needs=tuple(cells.get("needs") or ()),
        services=tuple(cells.get("services") or ()),
        evidence=(
            Evidence(f"“{text}” {source_of(row)}".strip(), "gaps", row.key),
            *(
                Evidence(f"{figures[key].title}: {figures[key].values.get('value')}.", "stated_figures", key)
                for key in cells.get("figures") or ()
                if key in figures
            ),
        ),
        recorded=True,
    )


def _by_need(services: ServiceMap, needs: Iterable[str], children: Children) -> Iterable[Gap]:
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
        title=f"No service for {_need(code)}",
        words=f"{children.words([code])}No running service is recorded for {_need(code)}, and none for any need.",
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
        title=f"No service is recorded for {len(codes)} {_plural(len(codes), 'need')}",
        words=(
            f"No running service is recorded for {_listed([_need(code) for code in codes])}. "
            f"{children.words(codes)}"
            f"{len(general)} running {_plural(len(general), 'service is', 'services are')} recorded for no need in "
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
            title=f"No {_listed(missing, 'or')} service for {_need(code)}",
            words=(
                f"{children.words([code])}The services recorded for {_need(code)} are {_listed(sorted(there))}; "
                f"none is {_listed(missing, 'or')}."
            ),
            severity=severity_of("gap"),
            needs=(code,),
            tiers=missing,
            children=children.get(code) or None,
            services=tuple(each.key for each in own),
            evidence=tuple(_tier_evidence(each) for each in own),
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
        f" {len(unsaid)} {_plural(len(unsaid), 'service')} for no need in particular "
        f"{_plural(len(unsaid), 'has', 'have')} no ages recorded and may."
        if unsaid
        else ""
    )
    yield Gap(
        key=f"ages-{code}",
        kind="not known" if unsaid else "gap",
        title=f"No service for {_need(code)} at {spans(missing)}",
        words=(
            f"{children.words([code])}No service recorded for {_need(code)} is for those aged {spans(missing)}.{also}"
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


def _by_access(services: ServiceMap) -> Iterable[Gap]:
    """What the access to a service is recorded to leave out: those below its threshold, those who wait, and times."""
    for each in services.services:
        asked = (
            (
                "below-threshold", "gap", each.below == "no" and not each.below_services,
                f"Nobody serves those below the threshold of {each.title}",
                "Those who do not reach its threshold are served by nothing else that is recorded."
                + (f" Threshold: “{each.threshold}”." if each.threshold else ""),
            ),
            (
                "while-waiting", "capacity", each.waiting == "no" and not each.waiting_services,
                f"No offer while waiting for {each.title}",
                "Nothing is named that those who wait for it can use meanwhile.",
            ),
            (
                "out-of-hours", "gap", each.out_of_hours == "no" and not _another(services, each, "out_of_hours"),
                f"{each.title} is not there out of hours",
                "It does not run in evenings or at weekends, and no other service for the same needs is recorded to.",
            ),
            (
                "school-holidays", "gap", each.holidays == "no" and not _another(services, each, "holidays"),
                f"{each.title} is not there in school holidays",
                "It does not run in school holidays, and no other service for the same needs is recorded to.",
            ),
        )  # fmt: skip
        for name, kind, missing, title, words in asked:
            if missing:
                yield Gap(
                    key=_key(name, each.key),
                    kind=kind,
                    title=title,
                    words=words,
                    severity=2 if name in ("out-of-hours", "school-holidays") else severity_of(kind),
                    needs=each.needs,
                    services=(each.key,),
                    evidence=(_access_evidence(each),),
                )


def _another(services: ServiceMap, of: Reach, what: str) -> bool:
    return any(
        getattr(each, what) == "yes" and set(of.needs) & set(each.needs)
        for each in services.services
        if each is not of
    )


def _unequal_places(services: ServiceMap) -> Iterable[Gap]:
    """A service of some of the area's places, where no other for the same need is in the rest."""
    places = services.places
    for each in services.services:
        if not each.places or len(each.places) == len(places):
            continue
        others = [
            other
            for other in services.services
            if other is not each and set(other.needs) & set(each.needs) and _may_share_tier(each, other)
        ]
        if any(not other.places for other in others):
            continue
        there = {place for other in (each, *others) for place in other.places}
        missing = tuple(place for place in places if place not in there)
        if missing:
            yield Gap(
                key=_key("place", each.key),
                kind="inequity",
                title=f"{each.title} is not for {_listed(missing, 'or')}",
                words=(
                    f"It can be used from {_listed(each.places)}. For {_listed(missing, 'or')} neither it nor another "
                    "service for the same needs is recorded."
                ),
                severity=severity_of("inequity"),
                needs=each.needs,
                places=missing,
                services=(each.key,),
                evidence=(_access_evidence(each),),
            )


def _overlaps(services: ServiceMap) -> Iterable[Gap]:
    """Two services for the same need, tier and ages that different partners commission, unless they do it jointly.

    Found for certain where all of that is recorded. Where a tier, an age or a commissioner is not, the two must also
    do the same by their names, and it is said what is not recorded.
    """
    for one, other in combinations(services.services, 2):
        shared = [code for code in one.needs if code in other.needs]
        if not shared or not _may_share_tier(one, other) or not one.may_share_ages(other):
            continue
        if not _apart(one, other) or (one.joint and other.joint):
            continue
        unsaid = _unsaid(one, other)
        same = _same_work(one.title, other.title)
        if unsaid and not same:
            continue
        yield Gap(
            key=_key("overlap", one.key, other.key),
            kind="overlap",
            title=f"{one.title} and {other.title}",
            words=_overlap_words(shared, same, unsaid),
            severity=severity_of("overlap"),
            needs=tuple(shared),
            tiers=(one.tier,) if one.tier == other.tier != NOT_RECORDED else (),
            services=(one.key, other.key),
            evidence=tuple(_who_evidence(each) for each in (one, other)),
        )


def _overlap_words(needs: Sequence[str], same: frozenset[str], unsaid: Sequence[str]) -> str:
    alike = f" that do the same by their names ({_listed(sorted(same))})" if same else ""
    known = f"Not recorded: {'; '.join(unsaid)}." if unsaid else "Tier, ages and commissioners are recorded."
    return f"Two services for {_listed([_need(code) for code in needs])}{alike}, not commissioned together. {known}"


def _may_share_tier(one: Reach, other: Reach) -> bool:
    return NOT_RECORDED in (one.tier, other.tier) or one.tier == other.tier


def _apart(one: Reach, other: Reach) -> bool:
    """Not known to be one partner's: no commissioner in common, nor, where one has none recorded, a provider."""
    if set(one.commissioners) & set(other.commissioners):
        return False
    if one.commissioners and other.commissioners:
        return True
    return not (set(one.providers) & set(other.providers)) and bool(
        {*one.commissioners, *one.providers, *other.commissioners, *other.providers}
    )


def _unsaid(one: Reach, other: Reach) -> list[str]:
    found = []
    for each in (one, other):
        missing = [
            name
            for name, there in (
                ("who commissions", bool(each.commissioners)),
                ("the tier of", each.tier != NOT_RECORDED),
                ("the ages of", each.has_ages),
            )
            if not there
        ]
        if missing:
            found.append(f"{_listed(missing)} {each.title}")
    return found


def _same_work(one: str, other: str) -> frozenset[str]:
    return _telling(one) & _telling(other)


def _telling(title: str) -> frozenset[str]:
    words = re.findall(r"[a-z]+", title.lower().replace("’", ""))
    full = " ".join(SHORT_FOR.get(word, word) for word in words).split()
    return frozenset(word for word in full if word not in COMMON and len(word) > 2)


def _merged(recorded: Sequence[Gap], found: Sequence[Gap]) -> list[Gap]:
    """An overlap that a document records is that gap; what the map shows of it stands with it, and not twice."""
    left = list(found)
    merged = []
    for gap in recorded:
        same = [
            each
            for each in left
            if each.kind == gap.kind == "overlap"
            and set(each.services)
            and set(each.services) <= set(gap.services)
        ]
        if same:
            gap = replace(
                gap,
                also_found=same[0].words,
                evidence=(*gap.evidence, *(e for each in same for e in each.evidence)),
            )
            left = [each for each in left if each not in same]
        merged.append(gap)
    return [*merged, *left]


def _access_evidence(each: Reach) -> Evidence:
    quoted = f"“{each.access_words}” " if each.access_words else f"Access to {each.title}. "
    return Evidence(f"{quoted}{each.source}".strip(), "service_access", each.access_key)


def _tier_evidence(each: Reach) -> Evidence:
    return Evidence(f"{each.title}: {each.tier}. {each.source}".strip(), "services", each.key)


def _who_evidence(each: Reach) -> Evidence:
    return Evidence(f"{each.title}. {each.source}".strip(), "services", each.key)


def _need(code: str) -> str:
    words = NEEDS.get(code, code)
    return words[:1].lower() + words[1:]


def _listed(words: Sequence[str], last: str = "and") -> str:
    return f" {last} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else list(words))


def _plural(count: int, one: str, several: str = "") -> str:
    return one if count == 1 else several or f"{one}s"


def _short(text: str) -> str:
    words = text.strip().rstrip(".;")
    words = words[:1].upper() + words[1:]
    return words if len(words) <= 120 else f"{words[:117].rsplit(' ', 1)[0]} …"


def _key(name: str, *keys: str) -> str:
    """At most 100 characters, the same for the same services."""
    full = "-".join((name, *sorted(keys)))
    if len(full) <= 100:
        return full
    return f"{full[:83]}-{hashlib.sha256(full.encode()).hexdigest()[:16]}"
