"""The named policies: what each does to a count, in words that stand in every file it was applied to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

# A number, or why there is none: suppressed, 1 to 7, not available. A 0 is a number.
Mark = Literal["c", "*", "x"]
Shown = int | Mark
SUPPRESSED: Mark = "c"
STAR: Mark = "*"
UNAVAILABLE: Mark = "x"

MARKS: dict[Mark, str] = {
    "c": "not shown, to protect people",
    "*": "between 1 and 7, not shown to protect people",
    "x": "not available",
}


@dataclass(frozen=True)
class Policy:
    """Counts from 1 to `hidden_to` are marked `mark`; others are rounded to `round_to` where that is above 1.
    `secondary` hides further cells, so that no margin gives back what was hidden. `version` changes with the rule."""

    key: str
    version: str
    title: str
    rule: str
    hidden_to: int = 0
    mark: Mark = SUPPRESSED
    round_to: int = 1
    secondary: bool = False

    @property
    def metadata(self) -> dict[str, str]:
        """What every file says of the policy that was applied to it."""
        marks = "; ".join(f"{mark} = {words}" for mark, words in MARKS.items())
        return {
            "disclosure_policy": self.key,
            "disclosure_policy_version": self.version,
            "disclosure_rule": self.rule,
            "disclosure_marks": f"{marks}; 0 = none",
        }


AS_PUBLISHED = Policy(
    "as_published",
    "1",
    "As published",
    "Figures that their publisher has already published are shown as it published them, its own marks included.",
)
NONE = Policy(
    "none",
    "1",
    "None",
    "Nothing is hidden or rounded. For people who may see the records themselves; not for publication.",
)
SUPPRESS_LT5_SECONDARY = Policy(
    "suppress_lt5_secondary",
    "1",
    "Under 5 suppressed, with secondary suppression",
    "Counts from 1 to 4 are suppressed (c), and with them as many other counts as it takes that no margin, subtracted, "
    "tells that a suppressed count is under 5. A 0 is shown. Shares are calculated only from counts that are shown.",
    hidden_to=4,
    secondary=True,
)
NHS_STAR7_ROUND5 = Policy(
    "nhs_star7_round5",
    "1",
    "NHS: 1 to 7 hidden, others rounded to 5",
    "Counts from 1 to 7 are shown as *, and counts from 8 are rounded to the nearest 5; each by itself, so that parts "
    "need not add up. A 0 is shown. Shares and rates are calculated from the rounded counts; averages of 1 to 7 people "
    "are not shown. Where rounded totals together would give a * away, a further count is not shown (c).",
    hidden_to=7,
    mark=STAR,
    round_to=5,
)
ROUND5_ONLY = Policy(
    "round5_only",
    "1",
    "Rounded to 5",
    "Every count is rounded to the nearest 5 by itself, so that parts need not add up; a 0 stands for 0 to 2. Shares "
    "and rates are calculated from the rounded counts.",
    round_to=5,
)
POLICIES: dict[str, Policy] = {
    policy.key: policy
    for policy in (AS_PUBLISHED, NONE, SUPPRESS_LT5_SECONDARY, NHS_STAR7_ROUND5, ROUND5_ONLY)
}
# What is made of several figures is under the strictest of theirs.
STRICTEST_FIRST = (NHS_STAR7_ROUND5, SUPPRESS_LT5_SECONDARY, ROUND5_ONLY, NONE, AS_PUBLISHED)


def policy_by_default(*, already_published: bool) -> Policy:
    """As published for what its publisher has published; the stricter for whatever we derive, and for health figures
    that are not published."""
    return AS_PUBLISHED if already_published else NHS_STAR7_ROUND5


def rounded(count: int, to: int) -> int:
    """The nearest multiple, in whole numbers; a half goes up (with 5 there is none)."""
    return (2 * count + to) // (2 * to) * to


def shown_count(count: int | None, policy: Policy) -> Shown:
    """One count by itself. In a table use `protect`, which also looks at its margins. Raises ValueError below 0."""
    if count is None:
        return UNAVAILABLE
    if count < 0:
        raise ValueError(f"{count} is not a count of people")
    if 0 < count <= policy.hidden_to:
        return policy.mark
    return rounded(count, policy.round_to) if policy.round_to > 1 else count


def values_for_chart(shown: Sequence[Shown]) -> list[int | None]:
    """What a control chart may be calculated from: what is hidden or not available is a gap."""
    return [each if isinstance(each, int) else None for each in shown]
