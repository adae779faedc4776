"""Needs down, tiers across: how many services there are, and where the map cannot tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goldenthread.indicators.dimension import NEEDS
from goldenthread.needs.gap import Gap
from goldenthread.needs.service_reach import NOT_RECORDED, OLDEST, TIERS, YOUNGEST, Reach, ServiceMap


@dataclass(frozen=True)
class MatrixCell:
    """`services` name the need and have the tier. `missing` is a gap that was found; `unclear` are services whose need
    or tier nobody recorded, which may stand here too."""

    services: tuple[Reach, ...]
    missing: bool
    unclear: int


@dataclass(frozen=True)
class MatrixRow:
    """`ages` are those that no service of the need is recorded for; None where the map cannot tell."""

    need: str
    title: str
    children: float | None
    cells: Mapping[str, MatrixCell]
    unrecorded: tuple[Reach, ...]
    ages: tuple[int, ...] | None


def matrix(services: ServiceMap, gaps: Sequence[Gap], children: Mapping[str, float]) -> list[MatrixRow]:
    """A row for each national need type with children or services."""
    rows = []
    for code, title in NEEDS.items():
        own = services.of_need(code)
        if code == "not-recorded" or not (own or children.get(code)):
            continue
        missing = {tier for gap in gaps if code in gap.needs and gap.kind == "gap" for tier in gap.tiers}
        unclear = sum(each.tier == NOT_RECORDED for each in (*own, *services.general))
        cells = {
            tier: MatrixCell(tuple(each for each in own if each.tier == tier), tier in missing, unclear)
            for tier in TIERS
        }
        rows.append(
            MatrixRow(
                code,
                title,
                children.get(code),
                cells,
                tuple(each for each in own if each.tier == NOT_RECORDED),
                _ages(own),
            )
        )
    return rows


def _ages(own: Sequence[Reach]) -> tuple[int, ...] | None:
    if not own or not all(each.has_ages for each in own):
        return None
    covered = frozenset().union(*(each.ages for each in own))
    return tuple(age for age in range(YOUNGEST, OLDEST + 1) if age not in covered)
