"""The icons of Making Data Count by name, each with the words that say the same without a picture."""

from __future__ import annotations

from typing import Literal

from goldenthread.methods.spc.assurance import Assurance
from goldenthread.methods.spc.rules import Direction, PointType

Variation = Literal[
    "common_cause",
    "improvement_high",
    "improvement_low",
    "concern_high",
    "concern_low",
    "neutral_high",
    "neutral_low",
]

VARIATION_WORDS: dict[Variation, str] = {
    "common_cause": "No significant change: the latest point is ordinary variation.",
    "improvement_high": "Improving: the latest point is unusually high, and higher is better.",
    "improvement_low": "Improving: the latest point is unusually low, and lower is better.",
    "concern_high": "Of concern: the latest point is unusually high, and lower is better.",
    "concern_low": "Of concern: the latest point is unusually low, and higher is better.",
    "neutral_high": "Unusually high: something has changed; neither way is better in itself.",
    "neutral_low": "Unusually low: something has changed; neither way is better in itself.",
}
ASSURANCE_WORDS: dict[Assurance, str] = {
    "consistent_pass": "As it stands, the target will be met every time.",
    "consistent_fail": "As it stands, the target will never be met unless something changes.",
    "inconsistent": "As it stands, the target will be met at some times and missed at others, by chance.",
}


def variation(latest: PointType, direction: Direction) -> Variation:
    """The icon of the latest point."""
    if latest == "common_cause":
        return "common_cause"
    if latest == "special_cause_neutral_high":
        return "neutral_high"
    if latest == "special_cause_neutral_low":
        return "neutral_low"
    if latest == "special_cause_improvement":
        return "improvement_high" if direction == "increase" else "improvement_low"
    return "concern_low" if direction == "increase" else "concern_high"
