"""The states of an upload, and which may follow which."""

from __future__ import annotations

WAITING = "waiting"
READING = "reading"
PREVIEWED = "previewed"
ACCEPTED = "accepted"
WITHDRAWN = "withdrawn"
REFUSED = "refused"
SWEPT = "swept"

STATES: dict[str, str] = {
    WAITING: "Waiting to be read",
    READING: "Being read",
    PREVIEWED: "To check",
    ACCEPTED: "Accepted",
    WITHDRAWN: "Withdrawn",
    REFUSED: "Could not be read",
    SWEPT: "Interrupted, and cleared away",
}

TONES: dict[str, str] = {
    WAITING: "grey",
    READING: "blue",
    PREVIEWED: "yellow",
    ACCEPTED: "green",
    WITHDRAWN: "orange",
    REFUSED: "red",
    SWEPT: "grey",
}

UNDER_WAY = (WAITING, READING)
# Whose rows nobody will see again.
OVER = (WITHDRAWN, REFUSED, SWEPT)

FOLLOWS: dict[str, tuple[str, ...]] = {
    WAITING: (READING, REFUSED, SWEPT),
    READING: (PREVIEWED, REFUSED, SWEPT),
    PREVIEWED: (ACCEPTED, WITHDRAWN, SWEPT),
    ACCEPTED: (WITHDRAWN,),
    WITHDRAWN: (),
    REFUSED: (),
    SWEPT: (),
}


def may_follow(before: str, after: str) -> bool:
    return after in FOLLOWS[before]
