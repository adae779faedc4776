"""The pages of a stage that has more than one: what they are called and which one this is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

UNDERSTAND = (
    ("understand", "At a glance"),
    ("understand-plans", "Who has a plan"),
    ("understand-process", "Getting and keeping a plan"),
    ("understand-assessments", "Assessments, findings and gaps"),
    ("understand-stated", "What the documents state"),
    ("understand-waits", "Waiting for the NHS"),
    ("understand-releases", "Where published figures differ"),
)
PLAN = (
    ("plan", "At a glance"),
    ("plan-actions", "Action plan"),
    ("plan-commitments", "Commitments and choice"),
    ("plan-wider", "Wider priorities"),
    ("plan-linked", "Linked strategies and forward plan"),
    ("plan-versions", "Versions and sections"),
)
DELIVER = (
    ("deliver", "Service map"),
    ("deliver-commissioners", "Who commissions what"),
    ("deliver-now", "What families can use now"),
    ("deliver-funding", "Joint funding"),
    ("deliver-contracts", "Contracts and agreements"),
    ("deliver-scope", "Scope of services"),
)
REVIEW = (
    ("review", "Indicators and targets"),
    ("review-weaknesses", "Areas of weakness"),
    ("review-evidence", "Evidence log"),
)
GOVERN = (
    ("govern", "Who answers to whom"),
    ("govern-bodies", "Bodies and seats of families"),
    ("govern-people", "People and posts"),
    ("govern-duties", "Duties, risks and reports"),
)
INVOLVE = (
    ("involve", "At a glance"),
    ("involve-comments", "What people said"),
    ("involve-you-said", "You said, we did"),
    ("involve-engagements", "Engagements, groups and case stories"),
)


@dataclass(frozen=True)
class Part:
    text: str
    href: str
    current: bool


def parts_of(pages: Sequence[tuple[str, str]], area_key: str, here: str) -> list[Part]:
    return [Part(title, reverse(name, kwargs={"area_key": area_key}), name == here) for name, title in pages]
