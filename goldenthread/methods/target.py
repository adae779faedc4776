"""Targets that cannot be right, and targets that became easier."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from goldenthread.methods.figure import amount

ORDER_OF_MAGNITUDE = 10
Comparison = Literal["at least", "at most"]
Revision = Literal["tightened", "loosened", "later", "earlier", "no change", "cannot be told"]


def held(target: float, values: Iterable[float | None], unit: str = "") -> str:
    """Why a target waits for somebody to confirm it: it is ten times or more above, or below, every value that its
    indicator ever had. Empty where it may stand. Values of 0 say nothing about size."""
    sizes = [abs(value) for value in values if value]
    if not sizes or not target:
        return ""
    size = abs(target)
    low, high = min(sizes), max(sizes)
    if size < ORDER_OF_MAGNITUDE * high and size * ORDER_OF_MAGNITUDE > low:
        return ""
    span = amount(low, unit) if low == high else f"{amount(low, unit)} to {amount(high, unit)}"
    way = "above" if size > high else "below"
    hint = _hint(size, low, high, unit)
    return (
        f"The target of {amount(target, unit)} is held until somebody confirms it: it is ten times or more {way} every "
        f"value known ({span}).{hint}"
    )


def revision(
    comparison: Comparison, before: float, after: float, *, due_later: bool = False, due_earlier: bool = False
) -> Revision:
    """What became of a target: a value that is easier to reach loosens it, whatever happened to its date."""
    if before != after:
        harder = (after > before) == (comparison == "at least")
        return "tightened" if harder else "loosened"
    if due_later and due_earlier:
        return "cannot be told"
    return "later" if due_later else "earlier" if due_earlier else "no change"


def _hint(size: float, low: float, high: float, unit: str) -> str:
    """A share written between 0 and 1 is the usual mistake."""
    for factor, words in ((100, "multiplied by 100"), (0.01, "divided by 100")):
        if low / ORDER_OF_MAGNITUDE < size * factor < high * ORDER_OF_MAGNITUDE:
            return f" {amount(size * factor, unit)}, the same {words}, would be among them."
    return ""
