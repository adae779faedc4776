"""Two services for the same need, tier and ages that different partners commission (R20)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import combinations

from goldenthread.needs.gap import Gap, severity_of
from goldenthread.needs.gap_words import key_of, listed, need_words, who_evidence
from goldenthread.needs.service_reach import NOT_RECORDED, Reach, ServiceMap

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


def overlaps(services: ServiceMap) -> Iterable[Gap]:
    """Two services for the same need, tier and ages that different partners commission, unless they do it jointly.

    Found for certain where all of that is recorded. Where a tier, an age or a commissioner is not, the two must also
    do the same by their names, and it is said what is not recorded.
    """
    for one, other in combinations(services.services, 2):
        shared = [code for code in one.needs if code in other.needs]
        if not shared or not one.may_share_tier(other) or not one.may_share_ages(other):
            continue
        if not _apart(one, other) or (one.joint and other.joint):
            continue
        unsaid = _unsaid(one, other)
        same = _same_work(one.title, other.title)
        if unsaid and not same:
            continue
        yield Gap(
            key=key_of("overlap", one.key, other.key),
            kind="overlap",
            title=f"{one.title} and {other.title}",
            words=_overlap_words(shared, same, unsaid),
            severity=severity_of("overlap"),
            needs=tuple(shared),
            tiers=(one.tier,) if one.tier == other.tier != NOT_RECORDED else (),
            services=(one.key, other.key),
            evidence=tuple(who_evidence(each) for each in (one, other)),
        )


def _overlap_words(needs: Sequence[str], same: frozenset[str], unsaid: Sequence[str]) -> str:
    alike = f" that do the same by their names ({listed(sorted(same))})" if same else ""
    known = f"Not recorded: {'; '.join(unsaid)}." if unsaid else "Tier, ages and commissioners are recorded."
    return f"Two services for {listed([need_words(code) for code in needs])}{alike}, not commissioned together. {known}"


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
            found.append(f"{listed(missing)} {each.title}")
    return found


def _same_work(one: str, other: str) -> frozenset[str]:
    return _telling(one) & _telling(other)


def _telling(title: str) -> frozenset[str]:
    words = re.findall(r"[a-z]+", title.lower().replace("’", ""))
    full = " ".join(SHORT_FOR.get(word, word) for word in words).split()
    return frozenset(word for word in full if word not in COMMON and len(word) > 2)
