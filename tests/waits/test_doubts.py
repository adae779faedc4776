"""What cannot all be right in the readings of a service."""

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.methods.figure import Figure
from goldenthread.waits.doubts import doubts
from goldenthread.waits.reading import STATISTICS, Reading


def reading(measure: str, value: float | None, when: str = "April 2025", **more: object) -> Reading:
    unit = {"share within": "per cent", "still waiting": "children"}.get(measure, "weeks")
    figure = Figure("r", measure, "", "", None, value, statistic=STATISTICS[measure], unit=unit)
    return Reading("salt", measure, measure, figure, read_loose_date(when), **more)  # type: ignore[arg-type]


def said(*readings: Reading) -> list[str]:
    return list(doubts(readings))


def test_what_no_wait_can_be() -> None:
    """Below nought, more than all, and bands that are not the total."""
    assert said(reading("mean wait", -2)) == ["Mean wait (April 2025) is below 0: -2 weeks."]
    assert said(reading("share within", 120)) == ["Share within (April 2025) is more than all: 120%."]
    assert said(reading("still waiting", 40, bands=(("0-4", "10"), ("4+", "20")))) == [
        "Still waiting (April 2025) is 40 children, but its bands add up to 30."
    ]


def test_two_of_one_thing() -> None:
    """They agree or they are said; another month or another place is another thing."""
    assert said(reading("mean wait", 10), reading("mean wait", 12)) == [
        "Two readings of mean wait (April 2025) do not agree: 10 weeks and 12 weeks."
    ]
    assert not said(reading("mean wait", 10), reading("mean wait", 10))
    assert not said(reading("mean wait", 10), reading("mean wait", 12, "May 2025"))
    assert not said(reading("mean wait", 10, place="East"), reading("mean wait", 12))


def test_the_longest_is_the_longest() -> None:
    """Of one month: the median is not above the 92nd percentile, nor the mean above the longest."""
    assert said(reading("longest wait", 20), reading("mean wait", 30)) == [
        "Mean wait (30 weeks) is longer than longest wait (20 weeks), both of April 2025."
    ]
    assert said(reading("percentile of waits", 8), reading("median wait", 9)) == [
        "Median wait (9 weeks) is longer than percentile of waits (8 weeks), both of April 2025."
    ]
    assert not said(reading("median wait", 30), reading("mean wait", 20), reading("longest wait", 40))


def test_nothing_is_said_of_what_is_not_shown() -> None:
    """A hidden number, and bands that are hidden, tell nothing."""
    assert not said(reading("mean wait", None), reading("mean wait", 12))
    assert not said(reading("still waiting", 40, bands=(("0-4", "*"), ("4+", "20"))))
