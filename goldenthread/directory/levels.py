"""At which level partners commission: services, actions and decisions counted level by level (R36)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from goldenthread.directory.service_map import NOT_RECORDED
from goldenthread.intake.pack import PackRecord

# An area names and describes its levels with local rules of these names, such as “commissioning-level-locality”.
RULE = "commissioning-level-"


@dataclass(frozen=True)
class LevelLine:
    """One level. `rule` is the area's own name for it; `decisions` is None where no decisions are kept."""

    level: str
    rule: PackRecord | None
    services: int
    actions: int
    decisions: int | None

    @property
    def title(self) -> str:
        return self.rule.text("title") if self.rule else self.level


def level_lines(
    levels: Sequence[str],
    services: Iterable[str],
    actions: Iterable[str],
    decisions: Iterable[str] | None,
    rules: Iterable[PackRecord] = (),
) -> list[LevelLine]:
    """A line for every level and one for what nobody recorded, which is counted like the rest; levels as given."""
    named: Mapping[str, PackRecord] = {row.text("rule"): row for row in rules}
    counted = [_counts(each) if each is not None else None for each in (services, actions, decisions)]
    return [
        LevelLine(
            level,
            named.get(f"{RULE}{level}"),
            services=(counted[0] or {}).get(level, 0),
            actions=(counted[1] or {}).get(level, 0),
            decisions=None if counted[2] is None else counted[2].get(level, 0),
        )
        for level in levels
    ]


def _counts(found: Iterable[str]) -> dict[str, int]:
    said = [each or NOT_RECORDED for each in found]
    return {each: said.count(each) for each in said}
