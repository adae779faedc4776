"""Made-up plans for the tests of the layout."""

from __future__ import annotations

from goldenthread.publishing.plan_texts import ACTIONS, AIMS, OUTCOMES, PRIORITIES, Band, Content, Text

WORDS = "children and young people have the help that they need near to where they live with their families "


def text(part: str, number: int, characters: int, short: str = "") -> Text:
    """A text of about so many characters, in whole words."""
    full = (WORDS * (characters // len(WORDS) + 1))[:characters].rsplit(" ", 1)[0]
    return Text(part, (part, f"{part}-{number}"), f"{part} {number}", full, short, str(number))


def plan(
    actions: int = 4, characters: int = 100, *, short: str = "In short", enablers: int = 3, vision: int = 100
) -> Content:
    bands = tuple(
        Band(title, tuple(text(title, at, characters, short) for at in range(1, enablers + 1)))
        for title in ("Voice", "Partnerships", "Performance")
    )
    return Content(
        title="A joint strategy",
        vision=text("vision", 1, vision).full,
        priorities=tuple(text(PRIORITIES, at, 50, short) for at in range(1, 5)),
        outcomes=tuple(text(OUTCOMES, at, 100, short) for at in range(1, 4)),
        aims=tuple(text(AIMS, at, 80) for at in range(1, 4)),
        actions=tuple(text(ACTIONS, at, characters, short) for at in range(1, actions + 1)),
        bands=bands,
        foot="As at 18 March 2020",
    )
