"""Which published waiting lists of the NHS are of a kind with a service, by the words of the service's name."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "reference" / "published_services.csv"
COUNCIL = "council"
OF_A_COUNCIL = re.compile(r"\b(council|local authority)\b")


@cache
def phrases() -> Mapping[str, str]:
    """The code of the published service by the phrase that names it, in the order of the list."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        return {row["phrase"]: row["published_service"] for row in csv.DictReader(lines)}


def published_services(name: str, kinds: Iterable[str] = ()) -> tuple[str, ...]:
    """The published services that the name names. `kinds` are those of who commissions and provides it: what a council
    alone does stands on no list of the NHS."""
    if (said := set(kinds)) and said <= {COUNCIL}:
        return ()
    words = " ".join(re.findall(r"[a-z]+", name.lower()))
    if OF_A_COUNCIL.search(words):
        return ()
    found = (code for phrase, code in phrases().items() if re.search(rf"\b{phrase}\b", words))
    return tuple(dict.fromkeys(found))
