"""The public plan on a page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from goldenthread.intake.pack import Pack
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.publishing.paper import A3
from goldenthread.publishing.plan_layout import lay_out
from goldenthread.publishing.plan_on_a_page import plan_on_a_page
from goldenthread.publishing.public_page import ASK, FORUM, PublicPage, Step
from goldenthread.publishing.sheet import shown_sheet


def build(pack: Pack, place_code: str, on: date) -> Mapping[str, Any]:
    found = plan_on_a_page(pack, on)
    if found is None:
        return {"sheet": None}
    layout = lay_out(found.content, A3)
    return {"sheet": shown_sheet(layout), "layout": layout}


PLAN_ON_A_PAGE = PublicPage(
    key="plan-on-a-page",
    title="The plan on one page",
    question="What do the council and the NHS want to do for children, all on one page?",
    template="publishing/public/plan_on_a_page.html",
    build=build,
    policy=AS_PUBLISHED,
    steps=(
        Step("Print this page and take it to a meeting. It fits on one big sheet of paper, called A3."),
        Step("Read what comes first in the plan", "priorities"),
        ASK,
        FORUM,
    ),
    order=10,
)
