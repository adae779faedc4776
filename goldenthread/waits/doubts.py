"""What cannot all be right in the readings of one service: said in words, so that somebody looks again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from goldenthread.methods.figure import amount
from goldenthread.waits.reading import Reading

# Of one day and place the first is never longer than the second.
ORDER = ("median wait", "percentile of waits", "longest wait")


def doubts(readings: Sequence[Reading]) -> Iterator[str]:
    """Below nought, above 100%, bands that are not the total, a longest wait that is not the longest, and two readings
    of one thing that do not agree. Nothing is said of what is not shown."""
    for each in readings:
        yield from _alone(each)
    known = [each for each in readings if each.figure.value is not None]
    for one, other in combinations(known, 2):
        if (one.place, one.commissioner, one.when.printed) != (
            other.place,
            other.commissioner,
            other.when.printed,
        ):
            continue
        if one.series == other.series and one.figure.value != other.figure.value and one.when.printed:
            yield (
                f"Two readings of {one.measured} ({one.when.printed}) do not agree: {_shown(one)} and {_shown(other)}."
            )
        elif one.standard == other.standard and one.figure.unit == other.figure.unit and one.when.printed:
            yield from _in_order(one, other)


def _alone(reading: Reading) -> Iterator[str]:
    value, where = reading.figure.value, f"{reading.measured} ({reading.when.printed or 'no date'})"
    if value is not None and value < 0:
        yield f"{_begin(where)} is below 0: {_shown(reading)}."
    if value is not None and reading.figure.statistic == "share" and value > 100:
        yield f"{_begin(where)} is more than all: {_shown(reading)}."
    numbers = [number for _, number in reading.bands]
    if numbers and value is not None and all(number.isdecimal() for number in numbers):
        total = sum(int(number) for number in numbers)
        if reading.figure.statistic == "count" and total != value:
            yield f"{_begin(where)} is {_shown(reading)}, but its bands add up to {amount(total)}."


def _in_order(one: Reading, other: Reading) -> Iterator[str]:
    if "mean wait" in (one.measure, other.measure) and "longest wait" in (one.measure, other.measure):
        short, long = (one, other) if one.measure == "mean wait" else (other, one)
    elif one.measure in ORDER and other.measure in ORDER and one.measure != other.measure:
        short, long = sorted((one, other), key=lambda each: ORDER.index(each.measure))
    else:
        return
    if (short.figure.value or 0) > (long.figure.value or 0):
        yield (
            f"{_begin(short.measured)} ({_shown(short)}) is longer than {long.measured} ({_shown(long)}), both of "
            f"{short.when.printed}."
        )


def _begin(words: str) -> str:
    return words[:1].upper() + words[1:]


def _shown(reading: Reading) -> str:
    shown, unit = reading.figure.shown, reading.figure.unit
    return shown if unit in ("", "per cent") or unit in shown else f"{shown} {unit}"
