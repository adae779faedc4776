"""The public page of what people said and what was done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.publishing.public_page import ASK, FORUM, PublicPage, Step
from goldenthread.strategy.dates import said, when
from goldenthread.voice.you_said import NOT_ANSWERED, said_and_done

DEEDS = ("actions", "improvements")


def build(pack: Pack, place_code: str, on: date) -> Mapping[str, Any]:
    """What has an answer comes first."""
    found = said_and_done(pack.rows("comments"), pack.rows("responses"), _deeds(pack))
    groups: dict[str, list[dict[str, Any]]] = {}
    for each in sorted(found, key=lambda each: each.status == NOT_ANSWERED):
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
    answered = sum(each.status != NOT_ANSWERED for each in found)
    return {"groups": list(groups.items()), "count": len(found), "answered": answered}


def _deeds(pack: Pack) -> dict[str, list[PackRecord]]:
    """The actions and improvements that the pack links to each comment, whichever way the link is written."""
    found: dict[str, list[PackRecord]] = {}
    for row in pack.rows("links"):
        ends = ((row.text("from_sheet"), row.text("from_key")), (row.text("to_sheet"), row.text("to_key")))
        for here, there in (ends, ends[::-1]):
            deed = pack.record(*there) if there[0] in DEEDS else None
            if here[0] == "comments" and deed is not None:
                found.setdefault(here[1], []).append(deed)
    return found


YOU_SAID_WE_DID = PublicPage(
    key="you-said-we-did",
    title="You said, we did",
    question="What did families say, and what happened next?",
    template="publishing/public/you_said_we_did.html",
    build=build,
    policy=AS_PUBLISHED,
    steps=(
        Step(
            "If you said something and nobody answered, you can ask why. Tell the council or your parent carer forum."
        ),
        FORUM,
        ASK,
    ),
    order=60,
)
