"""What people answered on a scale: the mean of each service with how many answered, and the mean of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from goldenthread.intake.pack import PackRecord


@dataclass(frozen=True)
class Result:
    """One service's answers: `respondents` people gave `mean` on average; None where it is not known."""

    record: PackRecord
    service: str
    respondents: int | None
    mean: Decimal | None


@dataclass(frozen=True)
class Pooled:
    """The mean over everybody who answered, weighted by how many answered, and the sum it comes from.

    A person who rated two services counts twice: results are of answers, not of people.
    """

    mean: Decimal
    answers: int
    how: str


@dataclass(frozen=True)
class Change:
    """A service's mean against that of the survey before; with so few answers either side, say both numbers."""

    service: str
    difference: Decimal
    before: Result
    after: Result


def results_of(survey: str, rows: Iterable[PackRecord]) -> list[Result]:
    """The results of one survey in the order of the document."""
    return [
        Result(row, row.ref("service"), _whole(row.number("respondents")), row.number("mean"))
        for row in rows
        if row.ref("survey") == survey
    ]


def pooled_mean(results: Sequence[Result], places: int = 2) -> Pooled | None:
    """(165 × 3 + 131 × 2.7 + 155 × 2.7) ÷ 451 = 2.81. None unless every result has its mean and its number."""
    known = [(each.respondents, each.mean) for each in results if each.respondents and each.mean is not None]
    answers = sum(number for number, _ in known)
    if not known or len(known) != len(results):
        return None
    total = sum((number * mean for number, mean in known), Decimal(0))
    mean = (total / answers).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    products = " + ".join(f"{number} × {_plain(mean_of_one)}" for number, mean_of_one in known)
    return Pooled(mean, answers, f"({products}) ÷ {answers}")


def wave_before(survey: PackRecord, surveys: Iterable[PackRecord]) -> PackRecord | None:
    """The latest earlier survey of the same title and scale; None where this is the first, or has no date to read."""
    asked = _asked(survey)
    if asked is None:
        return None
    same = [
        (on, row)
        for row in surveys
        if row.key != survey.key
        and row.text("title") == survey.text("title")
        and row.number("scale_min") == survey.number("scale_min")
        and row.number("scale_max") == survey.number("scale_max")
        and (on := _asked(row)) is not None
        and on < asked
    ]
    return max(same, key=lambda pair: pair[0], default=(None, None))[1]


def changes(before: Iterable[Result], after: Iterable[Result]) -> list[Change]:
    """For each service with a mean in both waves."""
    earlier = {each.service: each for each in before if each.mean is not None}
    found = []
    for result in after:
        previous = earlier.get(result.service)
        if result.mean is not None and previous is not None and previous.mean is not None:
            found.append(Change(result.service, result.mean - previous.mean, previous, result))
    return found


def _asked(survey: PackRecord) -> date | None:
    asked = survey.loose("asked_on")
    return asked.last if asked is not None else None


def _whole(number: Decimal | int | None) -> int | None:
    return None if number is None else int(number)


def _plain(number: Decimal) -> str:
    return f"{number:f}"
