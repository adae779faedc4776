"""Published figures of a subject, line by line."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.methods.compare import neighbours
from goldenthread.needs.published_lines import published_lines, summary
from tests.needs.made_up import ENGLAND, beside, figure, in_time, indicator, profile, share

KEY = "plans-in-20-weeks"


def test_a_line_has_its_change_and_stands_beside_england() -> None:
    """18.3% in 2024: up 16.4 points on 2023, worse than England's 46.4%; the first of the series was 76.2%."""
    (line,) = published_lines(profile(*in_time()), [KEY])
    assert (line.figure.value, line.changed) == (18.3, "up 16.4 percentage points on 2023")
    assert line.england is not None and line.england.value == 46.4
    assert line.comparison is not None and line.comparison.word == "worse"
    assert line.first is not None and line.first.value == 76.2
    assert line.similar is None


def test_the_parts_of_a_dimension_follow_their_total() -> None:
    """Each says which part it is, and compares with the same part of England."""
    parts = [
        replace(share(KEY, 2024, value, place=place), breakdown=(("school-phase", "special"),))
        for value, place in ((5.0, "840"), (10.0, ENGLAND))
    ]
    total, part = published_lines(profile(*in_time(), *parts), [KEY], "school-phase")
    assert (total.title, part.title) == ("Plans in 20 weeks", "Plans in 20 weeks: special schools")
    assert part.england is not None and part.england.value == 10.0
    assert part.changed == "" and part.first is None


def test_similar_areas_are_those_that_were_asked_for() -> None:
    """Their median, with how many of them there are."""
    figures = in_time()
    latest = figures[3]
    near = neighbours([share(KEY, 2024, 30.0, place="805"), share(KEY, 2024, 40.0, place="806")], 3)
    (line,) = published_lines(profile(*figures, compared={latest: beside(latest, near)}), [KEY])
    assert line.similar is not None and (line.similar.words, line.similar.middle) == ("2 of 3", near.middle)


def test_what_is_not_known_has_no_line() -> None:
    """The newest known reading is shown, under its own year; an indicator without one is left out."""
    gone = replace(share(KEY, 2025, None), availability="unavailable")
    (line,) = published_lines(profile(*in_time(), gone), [KEY, "nothing"])
    assert line.figure.period is not None and line.figure.period.words == "2024"
    assert published_lines(profile(gone), [KEY]) == []


def test_the_first_sentence_counts_better_and_worse() -> None:
    """One line alone, or counts that never compare with England, are no summary."""
    other = [
        replace(each, indicator="b")
        for each in (share("b", 2024, 60.0), share("b", 2024, 40.0, place=ENGLAND))
    ]
    declared = {KEY: indicator(KEY, "higher is better"), "b": indicator("b", "higher is better")}
    lines = published_lines(profile(*in_time(), *other, indicators=declared), [KEY, "b"])
    assert summary(lines) == "Of 2 published figures, beside England: 1 better and 1 worse."
    assert summary(lines[:1]) == "" and summary([]) == ""
    counts = published_lines(profile(figure("b", None, 1)), ["b"])
    assert summary(counts) == ""
