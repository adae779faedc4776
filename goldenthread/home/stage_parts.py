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
)
REVIEW = (
    ("review", "Indicators and targets"),
    ("review-weaknesses", "Areas of weakness"),
    ("review-evidence", "Evidence log"),
)


@dataclass(frozen=True)
class Part:
    text: str
    href: str
    current: bool


def parts_of(pages: Sequence[tuple[str, str]], area_key: str, here: str) -> list[Part]:
    return [Part(title, reverse(name, kwargs={"area_key": area_key}), name == here) for name, title in pages]
