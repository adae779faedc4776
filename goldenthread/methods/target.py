"""Targets that cannot be right, and targets that became easier."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from goldenthread.methods.compare import Direction
from goldenthread.methods.figure import amount

ORDER_OF_MAGNITUDE = 10
# Nobody is waited for no time at all, and nothing costs nothing: of these a target of 0 is a slip.
NEVER_NOTHING = ("days", "weeks", "months", "years", "pounds")
Comparison = Literal["at least", "at most"]
Revision = Literal[
    "tightened", "loosened", "later", "earlier", "tightened but later", "no change", "cannot be told"
]


def held(
    target: float,
    values: Iterable[float | None],
    unit: str = "",
    *,
    comparison: Comparison | None = None,
    direction: Direction = "neither",
) -> str:
    """Why a target waits for somebody to confirm it; empty where it may stand.

    It is held where it is ten times or more above, or below, every value that its indicator ever had; where it is no
    share, or below 0; where whatever happens meets it; and where it points away from what is good. That none of
    something be left is a target like another, but not a wait of no time.
    """
    known = [value for value in values if value is not None]
    why = _impossible(target, known, unit, comparison, direction) or _far(target, known, unit)
    if not why:
        return ""
    aim = f"{comparison} {amount(target, unit)}" if comparison else amount(target, unit)
    return f"The target of {aim} is held until somebody confirms it: {why}"


def _impossible(
    target: float, known: list[float], unit: str, comparison: Comparison | None, direction: Direction
) -> str:
    never_below = all(value >= 0 for value in known)
    if unit == "per cent" and not 0 <= target <= 100 and all(0 <= value <= 100 for value in known):
        sizes = [value for value in known if value]
        hint = _hint(abs(target), min(sizes), max(sizes), unit) if sizes else ""
        return f"a share is between 0% and 100%.{hint}"
    if target < 0 and known and never_below:
        return "no value known is below 0."
    if comparison == "at least" and target == 0 and never_below:
        return "it is met whatever happens."
    if comparison == "at most" and target == 100 and unit == "per cent":
        return "it is met whatever happens."
    if (comparison, direction) in (("at least", "lower is better"), ("at most", "higher is better")):
        return f"of its indicator {direction.replace(' is ', ' values are ')}, and it asks for the opposite."
    if target == 0 and unit in NEVER_NOTHING and known:
        return f"it is 0 {unit}."
    return ""


def _far(target: float, known: list[float], unit: str) -> str:
    """Values of 0 say nothing about size, nor does a target of 0."""
    sizes = [abs(value) for value in known if value]
    if not sizes or not target:
        return ""
    size = abs(target)
    low, high = min(sizes), max(sizes)
    if size < ORDER_OF_MAGNITUDE * high and size * ORDER_OF_MAGNITUDE > low:
        return ""
    span = amount(low, unit) if low == high else f"{amount(low, unit)} to {amount(high, unit)}"
    way = "above" if size > high else "below"
    return f"it is ten times or more {way} every value known ({span}).{_hint(size, low, high, unit)}"


def revision(
    comparison: Comparison, before: float, after: float, *, due_later: bool = False, due_earlier: bool = False
) -> Revision:
    """What became of a target: a value that is easier to reach loosens it, whatever happened to its date. One that is
    harder to reach and due later is not simply harder."""
    if before != after:
        harder = (after > before) == (comparison == "at least")
        if harder and due_later:
            return "tightened but later"
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
