"""What is published of a board's areas, side by side, and of the board's own place: never added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.governance.designated_officers import INDICATORS
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.indicator import Indicator
from goldenthread.indicators.queries import figures
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period
from goldenthread.records.models import Place
from goldenthread.records.place_list import ENGLAND, NHS_BOARD

SIDE_BY_SIDE = (
    "ehc-plans", "ehc-plans-per-1000", "ehc-plan-share", "sen-support", "ehc-requests", "new-ehc-plans",
    "plans-in-20-weeks", "annual-reviews-in-4-weeks", "sen-appeals", "appeal-rate",
)  # fmt: skip
WAITING = "children-waiting"


@dataclass(frozen=True)
class Beside:
    """One indicator in the newest period that any of the places has; by place code."""

    indicator: Indicator
    period: Period
    by_place: Mapping[str, Figure]


@dataclass(frozen=True)
class BoardReadings:
    side_by_side: tuple[Beside, ...]
    officers: Mapping[str, tuple[Figure, ...]]
    waiting: tuple[Figure, ...]


def read_board(codes: Sequence[str], board_codes: Sequence[str], as_at: date | None) -> BoardReadings:
    """As many queries for twenty areas as for two. `board_codes` are those of the board's own place, if it has one."""
    known = declared()
    keys = [key for key in (*SIDE_BY_SIDE, WAITING, *INDICATORS) if key in known]
    read = figures(indicator=keys, place=[*codes, *board_codes, ENGLAND], as_at=as_at)
    officers: dict[str, list[Figure]] = {}
    for each in read:
        if each.indicator in INDICATORS:
            officers.setdefault(each.place, []).append(each)
    return BoardReadings(
        side_by_side=tuple(
            found for key in SIDE_BY_SIDE if key in known and (found := _beside(known[key], read, codes))
        ),
        officers={code: tuple(each) for code, each in officers.items()},
        waiting=tuple(each for each in read if each.indicator == WAITING and each.place in board_codes),
    )


def _beside(indicator: Indicator, read: Sequence[Figure], codes: Sequence[str]) -> Beside | None:
    own = [each for each in read if each.indicator == indicator.key]
    periods = [each.period for each in own if each.is_known and each.place in codes and each.period]
    if not periods:
        return None
    newest = max(periods, key=lambda period: (period.end, period.start))
    return Beside(indicator, newest, {each.place: each for each in own if each.period == newest})


def board_codes(name: str, code: str, kind: str = NHS_BOARD) -> list[str]:
    """The codes of the places that statistics give for a board, or an NHS provider: by its own code, else by its
    name."""
    rows = Place.objects.filter(kind=kind).values_list("code", "name", "gss_codes")
    by_code = [place for place, _, gss in rows if code and code in (place, *gss)]
    return by_code or [place for place, named, _ in rows if _bare(named) == _bare(name)]


def _bare(name: str) -> str:
    """“NHS North East and North Cumbria Integrated Care Board” and “North East and North Cumbria ICB” are one."""
    words = name.casefold().replace("integrated care board", "").replace("icb", "").replace("&", "and")
    return " ".join(word for word in words.replace(",", " ").split() if word != "nhs")
