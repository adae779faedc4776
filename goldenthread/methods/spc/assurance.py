"""Assurance: whether the process as it stands will meet its target, always, never or now and then."""

from __future__ import annotations

from typing import Literal

from goldenthread.methods.spc.exact import Number
from goldenthread.methods.spc.rules import Direction

Assurance = Literal["consistent_pass", "consistent_fail", "inconsistent"]


def assurance(
    target: Number | None, lower: float | None, upper: float | None, direction: Direction
) -> Assurance | None:
    """By the limits of the last point. None without a target, without limits, or where neither way is better."""
    if target is None or lower is None or upper is None or direction == "neutral":
        return None
    aim = float(target)
    if aim > upper:
        return "consistent_fail" if direction == "increase" else "consistent_pass"
    if aim < lower:
        return "consistent_pass" if direction == "increase" else "consistent_fail"
    return "inconsistent"
