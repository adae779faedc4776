"""Decisions about gaps as part of the thread: the action or priority that was chosen answers the gap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from goldenthread.needs.gap import SHEET_OF, Decided

# A gap that the service map shows is no row of a pack; decided, it stands in the thread under this name.
COMPUTED = "found--"


@dataclass(frozen=True)
class DecidedRow:
    """A row that people made by deciding, and no document: of the sheet “gaps” or “links”."""

    sheet: str
    key: str
    title: str
    values: Mapping[str, Any] = field(default_factory=dict)
    document_title: str = ""
    document_place: str = ""


def with_decided(
    records: Mapping[str, Sequence[Any]], decided: Mapping[str, Decided]
) -> Mapping[str, Sequence[Any]]:
    """The records, and a link from each answer to the gap that it was chosen for. “No action” answers nothing."""
    answers = [each for each in decided.values() if each.decision in SHEET_OF and each.answer]
    if not answers:
        return records
    recorded = {row.key for row in records.get("gaps", ())}
    found = [
        DecidedRow("gaps", f"{COMPUTED}{each.gap}", each.title, {"kind": "", "text": each.words})
        for each in answers
        if each.gap not in recorded
    ]
    links = [
        DecidedRow(
            "links",
            f"decided-{each.gap}",
            each.title,
            {
                "from_sheet": SHEET_OF[each.decision],
                "from_key": each.answer,
                "relation": "answers",
                "to_sheet": "gaps",
                "to_key": each.gap if each.gap in recorded else f"{COMPUTED}{each.gap}",
                "wording": each.reason,
            },
        )
        for each in answers
    ]
    return {
        **records,
        "gaps": (*records.get("gaps", ()), *found),
        "links": (*records.get("links", ()), *links),
    }
