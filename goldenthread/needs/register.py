"""The register of needs assessments: what each is, when it came out, and whether its refresh is due or lapsed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from goldenthread.intake.loose_date import LooseDate
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.months import add_months
from goldenthread.needs.chosen_refresh import Choice, holds, with_chosen

State = Literal["lapsed", "due", "current", "wording unclear", "no refresh recorded"]

# Words that can be read as twice a year or as once in two years.
TWO_READINGS = re.compile(r"\bbi-?\s?(annual|ennial|monthly|weekly)", re.IGNORECASE)
DUE_SOON_MONTHS = 3


@dataclass(frozen=True)
class Assessment:
    """`wording` is the refresh exactly as printed; `state` is what follows from dates, never from a guess at it;
    `chosen` who chose its months, where the words leave a doubt."""

    record: PackRecord
    kind: str
    lead: str
    published: str
    wording: str
    months: int | None
    due: date | None
    state: State
    sentence: str
    chosen: str = ""


def register(
    rows: Iterable[PackRecord], on: date, choices: Mapping[str, Choice] | None = None
) -> list[Assessment]:
    """The assessments in the order of the pack, each judged as at a day with the cadence that a person chose."""
    known, printed = choices or {}, list(rows)
    return [
        replace(_assessment(judged, on), record=row, chosen=_chosen(row, known.get(row.key)))
        for row, judged in zip(printed, with_chosen(printed, known), strict=True)
    ]


def _chosen(row: PackRecord, choice: Choice | None) -> str:
    """“every 24 months, chosen by A Commissioner: the JSNA group said so”; empty where nobody chose for these words."""
    if choice is None or not holds(row, choice):
        return ""
    return f"every {choice.months} months, chosen by {choice.chosen_by}: {choice.reason}"


def _assessment(row: PackRecord, on: date) -> Assessment:
    published, next_due = row.loose("published"), row.loose("next_due")
    months, wording = _whole(row), row.text("refresh_wording")
    due = _due(published, next_due, months)
    state, sentence = _state(due, months, wording, published, on)
    return Assessment(
        record=row,
        kind=row.text("kind"),
        lead=row.text("lead"),
        published=said(published),
        wording=wording,
        months=months,
        due=due,
        state=state,
        sentence=sentence,
    )


def _due(published: LooseDate | None, next_due: LooseDate | None, months: int | None) -> date | None:
    if next_due is not None and next_due.last is not None:
        return next_due.last
    if published is not None and published.last is not None and months:
        return add_months(published.last, months)
    return None


def _state(
    due: date | None, months: int | None, wording: str, published: LooseDate | None, on: date
) -> tuple[State, str]:
    if due is not None and due < on:
        return "lapsed", f"Its refresh was due by {_day(due)}."
    if due is not None and due <= add_months(on, DUE_SOON_MONTHS):
        return "due", f"Its refresh is due by {_day(due)}."
    if due is not None:
        return "current", f"Its refresh is due by {_day(due)}."
    if wording and not months:
        return "wording unclear", _unclear(wording)
    if months:
        return "no refresh recorded", f"It is refreshed every {months} months, but no date says from when."
    if published is not None and published.readable:
        return "no refresh recorded", "No refresh date is recorded, so nobody can say when it lapses."
    return "no refresh recorded", "Neither its date nor its refresh is recorded."


def _unclear(wording: str) -> str:
    """A refresh such as “bi-annual” needs a person to choose the months: it is never guessed (T8)."""
    if TWO_READINGS.search(wording):
        return (
            "“Bi-annual” can mean twice a year or every two years. The wording is kept as printed; somebody who knows "
            "must record the months (6 or 24) before its lapse can be told."
        )
    return "The wording names no interval in months, so nobody can say when it lapses."


def said(loose: LooseDate | None) -> str:
    """“October 2017” for a month, “2019” for a year; empty where it is not known."""
    if loose is None:
        return ""
    if loose.last is None:
        return loose.printed
    if loose.precision == "day":
        return _day(loose.last)
    return f"{loose.last:%B %Y}" if loose.precision == "month" else loose.printed


def _whole(row: PackRecord) -> int | None:
    number = row.number("refresh_months")
    return int(number) if number is not None else None


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
