"""The evidence log in words, with the labels of the one-year-on report."""

from __future__ import annotations

from goldenthread.governance.evidence_log import Citation, read_log
from goldenthread.governance.evidence_words import log_sentences, series_words


def said(*cited: tuple[str, str]) -> tuple[list[str], list[str]]:
    citations = [Citation(reference, reference, title) for reference, title in cited]
    log = read_log(citations)
    return series_words(log.labels), log_sentences(log, citations)


def test_series_run_from_their_first_label_to_their_last() -> None:
    """1.1 – 1.8 is a range; 3.2 to 3.6 begins at 2."""
    series, notes = said(("1.1 – 1.8", "Terms"), ("1.10", "Update"), ("3.2", "Case study"), ("3.3", "Pilot"))
    assert series == ["1.1 to 1.10", "3.2 to 3.3"]
    assert notes == ["The numbering skips 1.9 and 3.1."]


def test_a_label_for_two_things_names_both() -> None:
    """4.1 is feedback on one event and another event."""
    assert said(("4.1", "Feedback"), ("4.1", "Fulfilling Lives"))[1] == [
        "4.1 stands for 2 things: Feedback; Fulfilling Lives."
    ]


def test_a_label_inside_a_range_says_so() -> None:
    """1.7 is in 1.1 – 1.8 and cited by itself."""
    assert "a range covers it" in said(("1.1 – 1.8", "Terms"), ("1.7", "Board's terms"))[1][0]


def test_a_zero_in_front_is_said() -> None:
    """1.09 would stand where 1.9 stands."""
    assert said(("1.8", "a"), ("1.09", "Report"))[1][0] == (
        "1.09 is printed with a zero in front; it sorts as 1.9, which is not cited by that label."
    )


def test_a_sound_numbering_says_nothing() -> None:
    """1.1 and 1.2."""
    assert said(("1.1", "a"), ("1.2", "b"))[1] == []


def test_a_label_that_comes_again_is_said() -> None:
    """2.7 is cited twice for the same feedback."""
    assert said(("2.6", "a"), ("2.7", "Feedback"), ("2.7", "Feedback"), ("2.5", "b"))[1][0] == (
        "Cited more than once, each time for the same thing: 2.7."
    )


def test_two_labels_for_one_thing_are_said() -> None:
    """1.17 and 1.18 are both the monitoring tool."""
    assert said(("1.1", "Tool"), ("1.2", "Tool"))[1] == ["1.1 and 1.2 stand for the same thing: Tool."]
