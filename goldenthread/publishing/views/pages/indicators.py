"""The public page of published figures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from goldenthread.indicators.queries import figures
from goldenthread.intake.pack import Pack
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.publishing.family_figures import QUESTIONS, answers
from goldenthread.publishing.public_page import ASK, FORUM, PublicPage, Step
from goldenthread.records.place_list import ENGLAND


def build(pack: Pack, place_code: str, on: date) -> Mapping[str, Any]:
    """Statistics that are already published, as they were published; nothing that we derive from records."""
    asked = [question.indicator for question in QUESTIONS]
    return {"answers": answers(figures(indicator=asked, place=[place_code, ENGLAND]), place_code, ENGLAND)}


INDICATORS = PublicPage(
    key="indicators",
    title="How it is going, in numbers",
    question="How many children have a plan, and are plans ready in time?",
    template="publishing/public/indicators.html",
    build=build,
    policy=AS_PUBLISHED,
    steps=(
        Step("If your child's plan is late, ask the council when it will come and why it is late."),
        ASK,
        FORUM,
    ),
    quotes=False,
    order=40,
)
