"""Assessments with the cadence that a person chose, where the words of the document leave a doubt (T8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Protocol, TypeVar


class Choice(Protocol):
    """What somebody chose, for which words, and why."""

    wording: Any
    months: Any
    reason: Any
    chosen_by: Any


RowT = TypeVar("RowT")


def with_chosen(rows: Sequence[RowT], choices: Mapping[str, Choice]) -> Sequence[RowT]:
    """The rows, with the months chosen for those whose words are still the same and name no months themselves."""
    if not choices:
        return rows
    return tuple(_chosen(row, choices) for row in rows)


def holds(row: Any, choice: Choice | None) -> bool:
    """A choice holds for its words alone, and never over months that the document itself gives."""
    return (
        choice is not None
        and not row.values.get("refresh_months")
        and str(row.values.get("refresh_wording") or "") == choice.wording
    )


def _chosen(row: Any, choices: Mapping[str, Choice]) -> Any:
    choice = choices.get(row.key)
    if choice is None or not holds(row, choice):
        return row
    return replace(row, values={**row.values, "refresh_months": Decimal(choice.months)})
