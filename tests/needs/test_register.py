"""The register of needs assessments and its refresh dates."""

from __future__ import annotations

from datetime import date

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.needs.register import Assessment, register, said

ON = date(2020, 3, 18)


def judged(on: date = ON, **cells: object) -> Assessment:
    values = {
        name: read_loose_date(str(value)) if name in ("published", "next_due") else value
        for name, value in cells.items()
    }
    return register([PackRecord("needs_assessments", "jsna", "JSNA", values)], on)[0]  # type: ignore[arg-type]


def test_bi_annual_is_kept_and_never_guessed() -> None:
    """“Bi-annual refresh” may be 6 or 24 months: a person must choose (T8)."""
    found = judged(
        published="2019", refresh_wording="Bi-annual refresh of the Joint Strategic Needs Assessment (JSNA)"
    )
    assert found.state == "wording unclear"
    assert found.wording.startswith("Bi-annual refresh")
    assert "twice a year or every two years" in found.sentence
    assert found.due is None


def test_chosen_months_decide_when_it_lapses() -> None:
    """Published October 2017, every 24 months: lapsed after 31 October 2019."""
    found = judged(published="2017-10", refresh_months=24, refresh_wording="Bi-annual refresh")
    assert (found.state, found.due) == ("lapsed", date(2019, 10, 31))


def test_a_date_that_is_printed_wins() -> None:
    """Next due in December 2020, whatever the months say."""
    found = judged(published="2017", refresh_months=12, next_due="2020-12")
    assert (found.state, found.due) == ("current", date(2020, 12, 31))


def test_within_three_months_it_is_due() -> None:
    """Said before it lapses."""
    assert judged(next_due="2020-05-31").state == "due"


def test_the_last_day_is_not_late() -> None:
    """Due on the day that is looked at."""
    assert judged(next_due="2020-03-18").state == "due"


def test_unknown_is_an_answer() -> None:
    """No date and no refresh: said, not taken for current."""
    found = judged()
    assert found.state == "no refresh recorded"
    assert found.published == ""


def test_dates_are_said_as_precisely_as_they_are_printed() -> None:
    """A month stays a month and a year a year."""
    assert said(read_loose_date("2017-10")) == "October 2017"
    assert said(read_loose_date("2019")) == "2019"
    assert said(read_loose_date("2019-07-31")) == "31 July 2019"
    assert said(None) == ""
