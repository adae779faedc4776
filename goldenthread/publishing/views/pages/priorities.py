"""The public page of priorities."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from goldenthread.intake.pack import Pack
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.publishing.public_page import ASK, FORUM, PublicPage, Step
from goldenthread.strategy.action_plan import action_plan
from goldenthread.strategy.glance import current_strategy
from goldenthread.strategy.priorities import priority_lines
from goldenthread.strategy.wording import read_wording


def build(pack: Pack, place_code: str, on: date) -> Mapping[str, Any]:
    strategy = current_strategy(pack, on)
    lines = priority_lines(pack, strategy.key, action_plan(pack, on)) if strategy else []
    return {
        "strategy": strategy,
        "priorities": [
            {
                "line": line,
                "promises": [read_wording(row.text("text")) for row in line.commitments],
                "services": [row.text("text") for row in line.service_lines],
                "success": [row.text("text") for row in line.success],
            }
            for line in lines
        ],
    }


PRIORITIES = PublicPage(
    key="priorities",
    title="What comes first",
    question="What have the council and the NHS promised to do, and what comes first?",
    template="publishing/public/priorities.html",
    build=build,
    policy=AS_PUBLISHED,
    steps=(
        Step("See what families said and what was done", "you-said-we-did"),
        Step("Choose the promise that matters most to you, and ask at a meeting how it is going."),
        ASK,
        FORUM,
    ),
    order=20,
)
