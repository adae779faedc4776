"""What a public page is: one declaration each, found because it exists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from goldenthread.intake.pack import Pack
from goldenthread.methods.disclosure.policy import Policy

Build = Callable[[Pack, str, date], Mapping[str, Any]]


@dataclass(frozen=True)
class Step:
    """Something that a family can do next. `page` names another public page, shown only where it is public."""

    words: str
    page: str = ""


@dataclass(frozen=True)
class PublicPage:
    """A page for families, in plain words. `key` is what the sheet “publications” calls it.

    `build` gives the template's context from the area's pack, its three-digit place code and the date. `question` is
    what the page answers, `policy` the disclosure policy of all that it shows. `quotes` is false for a page that shows
    published statistics: its document is theirs.
    """

    key: str
    title: str
    question: str
    template: str
    build: Build
    steps: tuple[Step, ...]
    policy: Policy
    quotes: bool = True
    order: int = 100


# Steps that fit every page.
ASK = Step(
    "Ask for free help. Every area has a special educational needs and disability information, advice and support "
    "service, called SENDIASS for short. Your school or council can tell you how to reach yours."
)
FORUM = Step(
    "Join your parent carer forum. It is a group of parents and carers who tell the council and the NHS what "
    "families need."
)
LOCAL_OFFER = Step("Look at your council's Local Offer. It lists the help that there is near you.")
