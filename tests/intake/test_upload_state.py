"""The states of an upload."""

from goldenthread.intake.upload_state import FOLLOWS, STATES, TONES, may_follow


def test_every_state_has_words_and_a_tone() -> None:
    """No state shows as its key."""
    assert set(STATES) == set(TONES) == set(FOLLOWS)


def test_what_may_follow() -> None:
    """An accepted upload can only be withdrawn; what is over stays over."""
    assert may_follow("previewed", "accepted")
    assert may_follow("accepted", "withdrawn")
    assert not may_follow("accepted", "previewed")
    assert not may_follow("withdrawn", "accepted")
    assert not may_follow("waiting", "accepted")
