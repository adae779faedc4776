"""You said, we did."""

from goldenthread.voice.you_said import said_and_done, status_counts
from tests.home.packs import record

COMMENTS = (record("comments", "letter"), record("comments", "dental"), record("comments", "schools"))
RESPONSES = (record("responses", "1", comment="letter", text="The letter was changed."),)
DEEDS = {"schools": (record("actions", "train"),)}


def test_each_comment_has_a_status() -> None:
    """A response answers; an action without one has been taken and not told; nothing is not answered (R111)."""
    said = said_and_done(COMMENTS, RESPONSES, DEEDS)
    assert [(each.comment.key, each.status) for each in said] == [
        ("letter", "answered"),
        ("dental", "not answered"),
        ("schools", "acted on"),
    ]
    assert status_counts(said) == {"answered": 1, "acted on": 1, "not answered": 1}
