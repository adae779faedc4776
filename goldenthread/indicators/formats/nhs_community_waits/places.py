"""The places of the waiting lists: England, the NHS's regions and boards by ODS code, and the providers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from goldenthread.indicators.facts import SourcePlace
from goldenthread.indicators.formats.table import BadRow
from goldenthread.records.place_list import (
    ENGLAND,
    NHS_BOARD,
    NHS_PROVIDER,
    NHS_REGION,
    ListedPlace,
    listed_places,
    nhs_places,
)

KINDS: Mapping[str, str] = {"region": NHS_REGION, "icb": NHS_BOARD, "provider": NHS_PROVIDER}
NATIONAL = "national"
_LEVELS = "National, Region, ICB and Provider"


def place_of(org_type: str, code: str, name: str) -> SourcePlace:
    """By its code. A provider that is new here is kept under the name that the file prints. Raises BadRow."""
    level, code = org_type.strip().lower(), code.strip().upper()
    if level == NATIONAL:
        return _listed(listed_places()[ENGLAND])
    kind = KINDS.get(level)
    if kind is None:
        raise BadRow("org_type", org_type, f"The levels of this table are {_LEVELS}.")
    if kind == NHS_PROVIDER:
        if not re.fullmatch(r"[A-Z0-9]{3,6}", code):
            raise BadRow("org_code", code, "A provider's code has three letters and digits, such as RXP.")
        return SourcePlace(code, " ".join(name.split()), "", "", NHS_PROVIDER)
    found = nhs_places().get(code)
    if found is None or found.kind != kind:
        raise BadRow("org_code", code, f"No {kind} has this code (the row is “{name}”).")
    return _listed(found)


def named(org_type: str, name: str) -> SourcePlace:
    """A region or a board in a table that gives no codes: its name must be exactly one that we know. Raises BadRow."""
    level, wanted = org_type.strip().lower(), plain(name)
    if level in ("", NATIONAL) and wanted == "england":
        return _listed(listed_places()[ENGLAND])
    kind = KINDS.get(level)
    for place in nhs_places().values():
        if place.kind == kind and plain(place.name) == wanted:
            return _listed(place)
    raise BadRow("org_name", name, f"No NHS region or board is called this ({_LEVELS}).")


def plain(name: str) -> str:
    """“NHS Derby and Derbyshire Integrated Care Board” and “DERBY AND DERBYSHIRE” are one name."""
    text = " ".join(name.lower().replace("-", " ").split())
    return (
        text.removeprefix("nhs ").removesuffix(" integrated care board").removesuffix(" nhs region").strip()
    )


def _listed(place: ListedPlace) -> SourcePlace:
    return SourcePlace(place.code, place.name, place.region, "", place.kind)
