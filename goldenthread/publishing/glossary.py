"""An area's own abbreviations: the short names that its pack gives its organisations and bodies."""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import TYPE_CHECKING

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.web.glossary.term import OwnTerms, Term, in_order

if TYPE_CHECKING:
    from goldenthread.access.models import Area

_MOST_LETTERS = 24
_CAPITALS = re.compile(r"[A-Z].*[A-Z]", re.DOTALL)
# The terms of the packs that were read last; a pack never changes.
_KEPT: OrderedDict[str, tuple[Pack, tuple[Term, ...]]] = OrderedDict()
_MOST_KEPT = 32


def own_terms(pack: Pack) -> tuple[Term, ...]:
    """Short names that are abbreviations: a few letters, two of them capitals, and not the name itself."""
    rows = [
        *((row, f"An organisation of this area ({row.text('kind')}).") for row in pack.rows("organisations")),
        *((row, f"A body of this area ({row.text('kind')}).") for row in pack.rows("bodies")),
    ]
    found: dict[str, Term] = {}
    for row, plain in rows:
        short = row.text("short_name").strip()
        if 1 < len(short) <= _MOST_LETTERS and _CAPITALS.search(short) and short != row.text("name"):
            found.setdefault(short, _term(row, short, plain))
    return in_order(found.values())


def _term(row: PackRecord, short: str, plain: str) -> Term:
    source = ", ".join(part for part in (row.document_title, row.document_place) if part)
    return Term(
        key=f"own-{row.sheet}-{row.key}".replace("_", "-"),
        short=short,
        full=row.text("name"),
        plain=plain,
        source=source or "the area's own records",
    )


def _terms(area: Area) -> tuple[Term, ...]:
    from goldenthread.intake.queries import area_pack

    pack = area_pack(area)
    kept = _KEPT.get(area.key)
    if kept is None or kept[0] is not pack:
        kept = _KEPT[area.key] = (pack, own_terms(pack))
        while len(_KEPT) > _MOST_KEPT:
            _KEPT.popitem(last=False)
    return kept[1]


OWN_TERMS = OwnTerms("pack", _terms, lambda area: f"/areas/{area.key}/glossary/")
