"""Status words."""

from __future__ import annotations

from goldenthread.web.status import COLOURS, colour_of, comparison_words


def test_every_word_has_one_colour() -> None:
    """No status word stands in two colours."""
    every = [word for words in COLOURS.values() for word in words]
    assert len(every) == len(set(every))


def test_blue_red_amber_green() -> None:
    """BRAG: blue is done, red late, amber at risk, green on track; an unknown word is grey."""
    assert [colour_of(word) for word in ("Complete", "overdue", "at risk", "On track", "something else")] == [
        "blue", "red", "yellow", "green", "grey",
    ]  # fmt: skip


def test_comparisons_are_sentences() -> None:
    """ "better than England", "similar to England", "not comparable with England"."""
    assert comparison_words("better", "England") == "better than England"
    assert comparison_words("similar", "England") == "similar to England"
    assert comparison_words("not comparable", "England") == "not comparable with England"
