"""The designated medical, clinical and social care officers of an area: what its own documents say beside what its
council returned, and whether the two agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from goldenthread.governance import posts
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.figure import Figure

Agreement = Literal["agree", "differ", "one source only", "no source"]

SOURCE = (
    "SEND Code of Practice 2015, 3.45: the NHS has a designated medical officer, or a clinical officer in that role "
    "(paragraph not verified against the printed Code)"
)


@dataclass(frozen=True)
class Officer:
    """`indicator` is the published return's; the Code of Practice asks for one of those that are `asked_for`."""

    key: str
    title: str
    short: str
    indicator: str
    asked_for: bool
    pattern: str

    def is_meant_by(self, title: str) -> bool:
        return re.search(self.pattern, title, re.IGNORECASE) is not None


MEDICAL = Officer(
    "medical", "Designated medical officer", "DMO", "designated-medical-officer", True,
    r"\bdesignated medical (officer|lead)\b|\bDMO\b",
)  # fmt: skip
CLINICAL = Officer(
    "clinical", "Designated clinical officer", "DCO", "designated-clinical-officer", True,
    r"\bdesignated clinical (officer|lead)\b|\bDCO\b",
)  # fmt: skip
SOCIAL_CARE = Officer(
    "social-care", "Designated social care officer", "DSCO", "designated-social-care-officer", False,
    r"\bdesignated social care (officer|lead)\b|\bDSCO\b",
)  # fmt: skip
OFFICERS = (MEDICAL, CLINICAL, SOCIAL_CARE)
INDICATORS = tuple(each.indicator for each in OFFICERS)


@dataclass(frozen=True)
class Held:
    """One role in one area: the posts of its documents, and the newest published answer."""

    officer: Officer
    posts: tuple[PackRecord, ...]
    published: Figure | None

    @property
    def post_words(self) -> str:
        """filled, vacant, being recruited, not recorded; “no post recorded” where the documents name none."""
        if not self.posts:
            return "no post recorded"
        said = [posts.status(row) for row in self.posts]
        return next((word for word in ("filled", *posts.VACANT) if word in said), "not recorded")

    @property
    def published_words(self) -> str:
        """Yes, No, Being recruited, not collected; “not known” where nothing is published."""
        return self.published.shown if self.published is not None else "not known"

    @property
    def agreement(self) -> Agreement:
        """Whether the two say the same. They may be of different years, and the page says so."""
        told = {"filled": "Yes", "vacant": "No", "being recruited": "Being recruited"}.get(self.post_words)
        printed = self.published_words if self.published is not None and self.published.is_known else None
        if told is None or printed is None:
            return "no source" if told is printed else "one source only"
        return "agree" if told == printed else "differ"

    @property
    def sentence(self) -> str:
        """What the two say together, with the year of each."""
        if self.agreement in ("agree", "differ"):
            since = next((row.loose("since") for row in self.posts if row.loose("since")), None)
            when = f" (since {since})" if since is not None and str(since) else ""
            period = self.published.period if self.published is not None else None
            year = f" for {period.words}" if period is not None else ""
            how = "Both say the same" if self.agreement == "agree" else "They differ"
            return f"{how}: the documents say {self.post_words}{when}, the return{year} says {self.published_words}."
        if self.agreement == "no source":
            return "Neither the area's documents nor the published return says."
        if self.published is not None and self.published.is_known:
            return "Only the published return says."
        return "Only the documents say."


def held(rows: Iterable[PackRecord], published: Sequence[Figure]) -> list[Held]:
    """The three roles in their order. `rows` are the area's posts, `published` the figures of its place."""
    posts_of = list(rows)
    newest: Mapping[str, Figure] = {
        each.indicator: each for each in sorted(published, key=_end) if each.indicator in INDICATORS
    }
    return [
        Held(each, tuple(row for row in posts_of if each.is_meant_by(row.title)), newest.get(each.indicator))
        for each in OFFICERS
    ]


def _end(figure: Figure) -> str:
    return figure.period.end.isoformat() if figure.period is not None else ""
