"""A table as it may be shown: the policy applied after all counts are added up, and before anything is made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goldenthread.methods.disclosure.policy import MARKS, SUPPRESSED, UNAVAILABLE, Policy, Shown, shown_count
from goldenthread.methods.disclosure.secondary import with_rounding, with_secondary
from goldenthread.methods.disclosure.table import Key, Table
from goldenthread.methods.figure import percentage


@dataclass(frozen=True)
class Protected:
    """Every published count and margin as it may be shown. Which were hidden for their own sake is not kept."""

    shown: Mapping[Key, Shown]
    policy: Policy

    @property
    def metadata(self) -> dict[str, str]:
        return self.policy.metadata

    def share(self, part: Key, whole: Key, places: int = 1) -> float | str:
        """In per cent, from the numbers as they are shown; the mark of the one that is not."""
        return share_shown(self.shown[part], self.shown[whole], places)


def protect(table: Table, policy: Policy) -> Protected:
    """Apply the policy to a table with all its margins."""
    values = table.values()
    if policy.secondary:
        hidden = with_secondary(table, values, _small(table, values, policy))
    else:
        hidden = with_rounding(table, values, policy)
    return _protected(table, values, hidden, policy)


def protect_release(
    table: Table, policy: Policy, earlier: Table, earlier_shown: Mapping[Key, Shown]
) -> Protected:
    """A later release of the same table, so that the two, subtracted, show no change of a few people: what was hidden
    stays hidden, and so is what changed by 1 to as many as the policy hides. (Rounded counts need nothing more: they
    change by 5 or not at all.)"""
    values = table.values()
    if not policy.secondary:
        return protect(table, policy)
    before = earlier.values()
    needs = _small(table, values, policy)
    for key, value in values.items():
        if value is None or value == 0 or key in table.unpublished or key not in earlier_shown:
            continue
        old, old_shown = before.get(key), earlier_shown[key]
        if old_shown == SUPPRESSED:
            needs[key] = max(needs.get(key, 0), 1)
        elif old is not None and 0 < abs(value - old) <= policy.hidden_to:
            # far enough up that the change might be larger than the policy hides
            needs[key] = max(needs.get(key, 0), policy.hidden_to + 1 - (value - old))
    return _protected(table, values, with_secondary(table, values, needs), policy)


def share_shown(part: Shown, whole: Shown, places: int = 1) -> float | str:
    """A share in per cent of two numbers as they are shown. Nothing of nothing is not available."""
    for each in (part, whole):
        if not isinstance(each, int):
            return each
    found = percentage(float(part), float(whole), places)
    return UNAVAILABLE if found is None else found


def average_shown(average: float | None, people: int, policy: Policy) -> float | str:
    """An average is not shown where it is of as few people as the policy hides."""
    if average is None:
        return UNAVAILABLE
    mark = shown_count(people, policy)
    return mark if mark in MARKS else average


def difference_shown(earlier: Shown, later: Shown) -> int | str:
    """The change between two periods, from the numbers as they are shown; the mark of the one that is not."""
    if not isinstance(earlier, int):
        return earlier
    if not isinstance(later, int):
        return later
    return later - earlier


def _small(table: Table, values: Mapping[Key, int | None], policy: Policy) -> dict[Key, int]:
    """The counts that the policy hides, with how far up each must be able to go to be one that it shows."""
    return {
        key: policy.hidden_to + 1 - value
        for key, value in values.items()
        if value is not None and 0 < value <= policy.hidden_to and key not in table.unpublished
    }


def _protected(
    table: Table, values: Mapping[Key, int | None], hidden: frozenset[Key], policy: Policy
) -> Protected:
    return Protected(
        {
            key: SUPPRESSED if key in hidden else shown_count(value, policy)
            for key, value in values.items()
            if key not in table.unpublished
        },
        policy,
    )
