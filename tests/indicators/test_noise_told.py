"""What a control chart says: its answer first, stretches and not points, and nothing that rests on too few."""

from __future__ import annotations

from goldenthread.indicators.noise import noise
from goldenthread.indicators.noise_told import Mark, value_words
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import month_instant
from tests.methods.figures import count

HIGH, LOW = (30, 31, 29, 32, 30, 31, 30, 29), (20, 21, 19, 20, 22, 20, 19, 21)


def monthly(*values: float | None) -> list[Figure]:
    return [
        count(value, period=month_instant(2024 + at // 12, at % 12 + 1)) for at, value in enumerate(values)
    ]


def test_neighbours_of_one_kind_are_one_stretch() -> None:
    """Sixteen points are two stretches, the newest first, and the sentence names them so."""
    found = noise(monthly(*HIGH, *LOW), "lower is better", target=25)
    assert [each.partition(" (")[0] for each in found.stretches] == [
        "September 2024 to April 2025",
        "January to August 2024",
    ]
    assert "8 points, improvement" in found.stretches[0] and "8 points, of concern" in found.stretches[1]
    assert found.sentence.count("2024") == 2 + found.answer.count("2024")


def test_where_figures_seem_to_have_moved_for_good() -> None:
    """Seven or more at the end on one side, with as many before: there one may start anew."""
    found = noise(monthly(*HIGH, *LOW), "lower is better")
    assert isinstance(found.moved, Mark)
    assert found.moved.day == month_instant(2024, 9).end
    assert noise(monthly(*HIGH, *LOW[:6]), "lower is better").moved is None
    assert noise(monthly(*LOW), "lower is better").moved is None


def test_the_answer_of_each_kind() -> None:
    """Good, bad, neither, ordinary, and no value at all."""
    jump = (*HIGH, *HIGH, 60)
    assert noise(monthly(*jump), "higher is better").answer == (
        "Improving: 60 plans in May 2025 is above the upper limit, and higher is better."
    )
    assert noise(monthly(*jump), "lower is better").answer.startswith("Of concern: 60 plans in May 2025")
    assert noise(monthly(*jump), "neither").answer == (
        "Changed: 60 plans in May 2025 is above the upper limit, and neither way is better in itself."
    )
    assert noise(monthly(*HIGH), "neither").answer == (
        "No significant change: 29 plans in August 2024 is ordinary variation."
    )
    assert noise(monthly(None, None), "neither").answer == "No value is known, so nothing can be told."
    assert noise([], "neither").answer == "There is no reading to chart."


def test_what_its_target_may_hope() -> None:
    """Words that go on after the target, and none where neither way is good or the points are few."""
    assert (
        noise(monthly(*HIGH), "lower is better", target=50).assurance_answer == "will be met as things stand"
    )
    assert noise(monthly(*HIGH), "lower is better", target=5).assurance_answer == (
        "will not be met unless something changes"
    )
    assert "by chance" in noise(monthly(*HIGH), "lower is better", target=30).assurance_answer
    assert noise(monthly(*HIGH), "neither", target=50).assurance_answer == ""
    assert noise(monthly(1, 2), "lower is better", target=50).assurance_answer == ""


def test_a_minus_reads_as_one() -> None:
    """As axes print it."""
    assert value_words(-41.66, "per cent") == "−41.7%"
