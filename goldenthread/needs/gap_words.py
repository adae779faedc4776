"""The words of gaps: needs, how many children, and what is quoted as evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.indicators.dimension import NEEDS
from goldenthread.needs.gap import Evidence
from goldenthread.needs.service_reach import Reach


def need_words(code: str) -> str:
    words = NEEDS.get(code, code)
    return words[:1].lower() + words[1:]


def listed(words: Sequence[str], last: str = "and") -> str:
    return f" {last} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else list(words))


def plural(count: int, one: str, several: str = "") -> str:
    return one if count == 1 else several or f"{one}s"


def short(text: str) -> str:
    words = text.strip().rstrip(".;")
    words = words[:1].upper() + words[1:]
    return words if len(words) <= 120 else f"{words[:117].rsplit(' ', 1)[0]} …"


def key_of(name: str, *keys: str) -> str:
    """At most 100 characters, the same for the same services."""
    full = "-".join((name, *sorted(keys)))
    if len(full) <= 100:
        return full
    return f"{full[:83]}-{hashlib.sha256(full.encode()).hexdigest()[:16]}"


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


def access_evidence(each: Reach, said: str = "") -> Evidence:
    """In the words of the document where it has any."""
    quoted = said or (f"“{each.access_words}”" if each.access_words else f"Access to {each.title}.")
    return Evidence(f"{quoted} {each.source}".strip(), "service_access", each.access_key)


def tier_evidence(each: Reach) -> Evidence:
    return Evidence(f"{each.title}: {each.tier}. {each.source}".strip(), "services", each.key)


def who_evidence(each: Reach) -> Evidence:
    return Evidence(f"{each.title}. {each.source}".strip(), "services", each.key)
