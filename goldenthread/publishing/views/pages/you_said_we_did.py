"""The public page of what people said and what was done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from goldenthread.intake.pack import Pack
from goldenthread.publishing.public_page import ASK, FORUM, PublicPage, Step
from goldenthread.strategy.dates import said, when
from goldenthread.voice.you_said import said_and_done


def build(pack: Pack, place_code: str, on: date) -> Mapping[str, Any]:
    found = said_and_done(pack.rows("comments"), pack.rows("responses"), {})
    groups: dict[str, list[dict[str, Any]]] = {}
    for each in found:
        engagement = pack.record("engagements", each.comment.ref("engagement"))
        title = engagement.title if engagement else ""
        groups.setdefault(title, []).append(
            {
                "said": each.comment.text("text"),
                "did": [
                    {"text": row.text("text"), "on": said(when(row, "responded_on"))}
                    for row in each.responses
                ],
            }
        )
    answered = sum(bool(each.responses) for each in found)
    return {"groups": list(groups.items()), "count": len(found), "answered": answered}


YOU_SAID_WE_DID = PublicPage(
    key="you-said-we-did",
    title="You said, we did",
    question="What did families say, and what happened next?",
    template="publishing/public/you_said_we_did.html",
    build=build,
    steps=(
        Step(
            "If you said something and nobody answered, you can ask why. Tell the council or your parent carer forum."
        ),
        FORUM,
        ASK,
    ),
    order=60,
)
