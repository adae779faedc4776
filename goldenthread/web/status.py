"""Status words and the colour of their tag; the word always stands in the tag, so colour never speaks alone."""

from __future__ import annotations

COLOURS = {
    "blue": ("complete", "completed", "done", "achieved", "met", "final"),
    "green": ("on track", "running", "current", "agrees", "yes", "accepted", "filled", "green"),
    "yellow": (
        "at risk", "slipping", "partly", "partly met", "under review", "due soon", "previewed", "amber", "pilot",
        "being recruited", "matters",
    ),
    "red": (
        "late", "overdue", "missed", "not met", "broken", "differs", "refused", "expired",
        "vacant", "harmful", "red",
    ),
    "light-blue": ("planned", "under way", "draft", "reading", "not started"),
    "grey": ("not recorded", "not known", "ended", "withdrawn", "no", "suppressed", "not applicable"),
}  # fmt: skip

_BY_WORD = {word: colour for colour, all_words in COLOURS.items() for word in all_words}


def colour_of(word: str) -> str:
    """The tag colour of a status word; grey for a word that has none."""
    return _BY_WORD.get(word.strip().lower(), "grey")


ARROWS = {"better": "▲", "worse": "▼", "similar": "●", "higher": "▲", "lower": "▼", "not comparable": "○"}


def comparison_words(state: str, with_what: str) -> str:
    """better, England → "better than England"."""
    if state == "similar":
        return f"similar to {with_what}"
    if state in ("better", "worse", "higher", "lower"):
        return f"{state} than {with_what}"
    return f"{state} with {with_what}"
