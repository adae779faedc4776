"""Several areas side by side: what each has promised, what is late and where its thread breaks, as at a date each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from goldenthread.access.models import Area
from goldenthread.strategy.progress import days_overdue, statuses
from goldenthread.thread.queries import AreaThread, area_threads


@dataclass(frozen=True)
class AreaSummary:
    """Counts of one area's own records; `harms` is how many breaks of each harm, 3 the worst."""

    area: Area
    on: date
    known: AreaThread
    priorities: int
    actions: int
    overdue: int
    harms: dict[int, int]

    @property
    def breaks(self) -> int:
        return sum(self.harms.values())


def page_of(name: str, area: Area, on: date) -> str:
    """The address of one of the area's pages as at the date."""
    path = reverse(name, kwargs={"area_key": area.key})
    return path if on == area.opens_on else f"{path}?on={on.isoformat()}"


def summaries_of(asked: Sequence[tuple[Area, date]]) -> list[AreaSummary]:
    """In the order asked. As many queries for twenty areas as for two."""
    return [_summary(each) for each in area_threads(asked)]


def _summary(known: AreaThread) -> AreaSummary:
    facts = known.facts
    actions = facts.of("actions")
    standing = statuses(actions, facts.of("action_updates"), facts.on)
    harms = Counter(each.check.harm for each in known.breaks)
    return AreaSummary(
        area=known.area,
        on=facts.on,
        known=known,
        priorities=len(facts.of("priorities")),
        actions=len(actions),
        overdue=sum(days_overdue(row.values.get("due"), standing[row.key], facts.on) > 0 for row in actions),
        harms={harm: harms[harm] for harm in (3, 2, 1)},
    )
