"""The breaks of one stage as the short list at the top of its page: each kind once, with how many there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from goldenthread.access.models import Area
from goldenthread.thread.check import Break, Check


@dataclass(frozen=True)
class BreakKind:
    check: Check
    count: int
    href: str


@dataclass(frozen=True)
class StageBreaks:
    stage: str
    kinds: tuple[BreakKind, ...]
    href: str

    @property
    def count(self) -> int:
        return sum(kind.count for kind in self.kinds)


def stage_breaks(area: Area, breaks: Iterable[Break], stage: str) -> StageBreaks:
    """The most harmful kind first, as the breaks come."""
    page = reverse("thread:breaks", kwargs={"area_key": area.key})
    found: dict[str, list[Break]] = {}
    for each in breaks:
        if each.check.stage == stage:
            found.setdefault(each.check.key, []).append(each)
    kinds = tuple(
        BreakKind(of[0].check, len(of), f"{page}?{urlencode({'stage': stage, 'check': key})}")
        for key, of in found.items()
    )
    return StageBreaks(stage, kinds, f"{page}?{urlencode({'stage': stage})}")
