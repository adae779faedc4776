"""A reading of a wait, as it may be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from goldenthread.intake.cell import Value
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.breakdown import breakdown_of
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period, month_instant
from goldenthread.waits.reading import Reading, record_readings, series_readings
from tests.home.packs import pack, record

APRIL = month_instant(2025, 4)


def row(measure: str, **more: Value) -> PackRecord:
    values: dict[str, Value] = {
        "service": "salt",
        "measure": measure,
        "as_at": read_loose_date("April 2025"),
        **more,
    }
    return PackRecord("wait_readings", "r", "r", values, "report", "A report", "page 1")


def one(made: PackRecord) -> Reading:
    (found,) = record_readings(pack(made))
    return found


def unpublished(made: PackRecord) -> PackRecord:
    return replace(made, document_key="", document_title="", document_place="")


def test_what_a_document_states_shows_as_it_stands() -> None:
    """A small number too: its publisher has published it."""
    found = one(row("still waiting", value=Decimal(3), unit="children", bands=("0-4=3",)))
    assert found.figure.value == 3 and found.bands == (("0-4", "3"),)


def test_small_numbers_that_no_document_states_are_protected() -> None:
    """1 to 7 are not shown, others rounded to 5; an average of nobody knows how many is not shown."""
    few = one(
        unpublished(row("still waiting", value=Decimal(3), unit="children", bands=("0-4=3", "4-12=23")))
    )
    assert few.figure.value is None and few.figure.availability == "low"
    assert few.bands == (("0-4", "*"), ("4-12", "25"))
    assert one(unpublished(row("backlog", value=Decimal(48), unit="children"))).figure.value == 50
    mean = row("mean wait", value=Decimal(12), unit="weeks")
    assert one(unpublished(mean)).figure.value is None
    known = row("mean wait", value=Decimal(12), unit="weeks", denominator=Decimal(40))
    assert one(unpublished(known)).figure.value == 12


def test_a_share_is_made_of_its_two_numbers() -> None:
    """36 of 48 is 75%; unpublished it is made of the rounded ones, 35 of 50."""
    share = row("share within", numerator=Decimal(36), denominator=Decimal(48), threshold_weeks=Decimal(18))
    found = one(share)
    assert (found.figure.value, found.figure.parts, found.measured) == (75.0, "36 of 48", "within 18 weeks")
    assert one(unpublished(share)).figure.value == 70.0


@pytest.mark.parametrize(
    ("title", "statistic", "unit", "measure"),
    [
        ("Median wait", "median", "weeks", "median wait"),
        ("Longest wait", "maximum", "days", "longest wait"),
        ("92nd percentile", "percentile", "weeks", "percentile of waits"),
        ("Seen within 18 weeks", "share", "per cent", "share within"),
        ("Children waiting", "count", "children", "still waiting"),
        ("Backlog of referrals", "count", "referrals", "backlog"),
    ],
)
def test_series_of_waits(title: str, statistic: str, unit: str, measure: str) -> None:
    """By their statistic, their unit and the words of their name; the month is its date."""
    (found,) = series_readings([series(title, statistic, unit)], pack())
    assert (found.service, found.measure, found.measured) == ("salt", measure, title)
    assert found.when.printed == "April 2025" and found.source is None


def test_series_of_something_else() -> None:
    """Referrals, a rate, a part of a service, and what names no service are no waits."""
    others = [
        series("Referrals", "count", "children"),
        series("Staff", "mean", "posts"),
        replace(
            series("Median wait", "median", "weeks"),
            breakdown=breakdown_of({"service": "salt", "sex": "female"}),
        ),
        replace(series("Median wait", "median", "weeks"), breakdown=breakdown_of({"sex": "female"})),
    ]
    assert list(series_readings(others, pack())) == []


def test_the_standard_of_a_series() -> None:
    """The service's one; of two nobody can say which."""
    standard = record("wait_standards", "w", service="salt", wait="Referral to assessment")
    other = record("wait_standards", "x", service="salt", wait="Assessment to treatment")
    figure = replace(
        series("Median wait", "median", "weeks"),
        period=Period(date(2025, 4, 1), date(2025, 4, 10), "interval"),
    )
    (one_standard,) = series_readings([figure], pack(standard))
    (two,) = series_readings([figure], pack(standard, other))
    assert (one_standard.standard, two.standard) == ("w", "") and two.when.last == date(2025, 4, 10)


def series(title: str, statistic: str, unit: str) -> Figure:
    return Figure(
        "own-840-x", title, "840", "Northshire", APRIL, 20.0, statistic=statistic, unit=unit,
        breakdown=breakdown_of({"service": "salt"}), origin="unpublished",
    )  # fmt: skip
