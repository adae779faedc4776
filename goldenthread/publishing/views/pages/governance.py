"""The public page of who decides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.publishing.public_page import ASK, FORUM, PublicPage, Step
from goldenthread.strategy.dates import first_day, last_day, when

# How families read the four kinds of line.
_LINES = {
    "accountable to": "must answer to",
    "overseen by": "is watched over by",
    "reports to": "tells its news to",
    "monitored by": "is checked by",
}


def build(pack: Pack, place_code: str, on: date) -> Mapping[str, Any]:
    bodies = [row for row in pack.rows("bodies") if _exists(row, on)]
    keys = {row.key for row in bodies}
    found = []
    for body in bodies:
        lines = [
            f"{_LINES.get(row.text('kind'), row.text('kind'))} the {_the(pack.title('bodies', row.ref('to_body')))}"
            for row in pack.rows("reporting_lines")
            if row.ref("from_body") == body.key and row.ref("to_body") in keys
        ]
        found.append(
            {
                "body": body,
                "lines": lines,
                "families": body.text("family_seat") == "yes",
                "top": body.text("apex") == "yes",
            }
        )
    linked = [each for each in found if each["lines"] or _is_answered_to(pack, each["body"])]
    others = [each for each in found if each not in linked]
    return {
        "linked": linked,
        "others": others,
        "with_families": [each["body"] for each in found if each["families"]],
    }


def _exists(row: PackRecord, on: date) -> bool:
    starts, ends = first_day(when(row, "starts")), last_day(when(row, "ends"))
    return (starts is None or starts <= on) and (ends is None or ends >= on)


def _is_answered_to(pack: Pack, body: object) -> bool:
    return isinstance(body, PackRecord) and any(
        row.ref("to_body") == body.key for row in pack.rows("reporting_lines")
    )


def _the(title: str) -> str:
    return title.removeprefix("The ").removeprefix("the ")


GOVERNANCE = PublicPage(
    key="governance",
    title="Who decides",
    question="Which groups make the decisions, and who checks what they do?",
    template="publishing/public/governance.html",
    build=build,
    policy=AS_PUBLISHED,
    steps=(
        Step("Some meetings are open to everyone. Ask the council when the next one is."),
        FORUM,
        ASK,
    ),
    order=70,
)
