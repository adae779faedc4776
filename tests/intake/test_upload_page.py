"""What the pages of uploads show."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from goldenthread.indicators.formats.dfe_ehc_plans.release import DFE_EHC_PLANS
from goldenthread.intake.upload_page import (
    UploadFacts,
    kinds_table,
    lines,
    list_table,
    problems_table,
    sender,
    state_tag,
)
from goldenthread.intake.upload_state import STATES
from goldenthread.web.tables import Cell


@dataclass(frozen=True)
class Sent:
    """An upload as the pages see it, with what most of them say."""

    pk: int = 7
    format: str = "dfe-ehc-plans"
    release: str = "2025"
    published: date | None = date(2025, 6, 26)
    file_name: str = "release.zip"
    size: int = 1_250_000
    state: str = "previewed"
    row_count: int = 1200
    reading_count: int = 54321
    rejected_count: int = 1
    problem_count: int = 2
    summary: Any = field(default_factory=dict)
    uploaded_by_name: str = "Ann Analyst"
    organisation: Any = "Northshire County Council"
    area: Any = None
    created: datetime = datetime(2025, 9, 1, 12, tzinfo=UTC)
    accepted_at: datetime | None = None
    withdrawn_at: datetime | None = None
    withdrawn_reason: str = ""


@dataclass(frozen=True)
class Kept:
    """A problem that is kept with its upload."""

    file: str
    row: int | None
    column: str
    value: str
    message: str


SENT = Sent()
SUMMARY = {
    "files": [{"name": "caseload.csv", "title": "EHC plans"}],
    "periods": ["2024-01", "2025-01"],
    "places": 1530,
    "new_places": ["Northshire (999)"],
    "notes": ["The table is short."],
}


def said(upload: UploadFacts) -> dict[str, list[str]]:
    return dict(lines(upload, DFE_EHC_PLANS))


def test_what_we_understood_is_said_line_by_line() -> None:
    """1,200 rows of which 1 is rejected leave 1,199; every number has its commas."""
    assert said(replace(SENT, summary=SUMMARY)) == {
        "What it is": ["Education, health and care plans (DfE, SEN2)"],
        "File": ["release.zip (1.2 MB)"],
        "Sent by": ["Ann Analyst (Northshire County Council), 1 September 2025"],
        "Release": ["2025, published on 26 June 2025"],
        "Tables": ["caseload.csv: EHC plans"],
        "Periods": ["2024-01, 2025-01"],
        "Places": ["1,530"],
        "New places": ["Northshire (999)"],
        "Rows": ["1,199 good, 1 rejected"],
        "Figures": ["54,321"],
        "To know": ["The table is short."],
    }


def test_readers_of_other_organisations_see_the_organisation_alone() -> None:
    """The person who sent a file is for those who act for the same organisation."""
    assert dict(lines(SENT, None, known=False))["Sent by"] == ["Northshire County Council, 1 September 2025"]
    assert sender(replace(SENT, organisation=None), False) == "Somebody of another organisation"


def test_what_is_not_known_yet_is_left_out() -> None:
    """A file that waits has no release and no rows; without a format that is declared its key stands."""
    waiting = Sent(release="", row_count=0, summary=None, organisation=None)
    assert lines(waiting, None) == [
        ("What it is", ["dfe-ehc-plans"]),
        ("File", ["release.zip (1.2 MB)"]),
        ("Sent by", ["Ann Analyst, 1 September 2025"]),
    ]
    assert said(replace(SENT, published=None))["Release"] == ["2025"]


def test_what_became_of_it_comes_last() -> None:
    """The day of acceptance, and the day and reason of a withdrawal."""
    over = replace(
        SENT,
        accepted_at=datetime(2025, 9, 2, tzinfo=UTC),
        withdrawn_at=datetime(2025, 9, 10, tzinfo=UTC),
        withdrawn_reason="Corrected.",
    )
    assert lines(over, None)[-2:] == [
        ("Accepted", ["2 September 2025"]),
        ("Withdrawn", ["10 September 2025: Corrected."]),
    ]


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "1 kB"), (999, "1 kB"), (99_999, "99 kB"), (100_000, "0.1 MB"), (12_345_678, "12.3 MB")],
)
def test_a_size_is_said_as_people_say_it(size: int, words: str) -> None:
    """No file is 0 kB."""
    assert said(replace(SENT, size=size))["File"] == [f"release.zip ({words})"]


def test_the_list_leads_to_each_upload_and_sorts_by_its_moment() -> None:
    """The state is a word with a colour; figures that nobody has read yet are not known, and not 0."""
    waiting = Sent(pk=8, format="old-format", release="", state="waiting", reading_count=0, organisation=None)
    table = list_table(
        [waiting, SENT], {"dfe-ehc-plans": "Plans"}, lambda key: f"/data/{key}/", "/data/send/"
    )
    assert table.rows[1] == (
        Cell("release.zip", href="/data/7/"),
        "Plans",
        "2025",
        Cell("To check", tag="yellow"),
        54321,
        2,
        "Ann Analyst (Northshire County Council)",
        Cell("1 September 2025", sort="2025-09-01T12:00:00+00:00"),
    )
    assert table.rows[0][1:5] == ("old-format", None, Cell("Waiting to be read", tag="grey"), None)


def test_a_list_of_nothing_says_where_to_send_a_file() -> None:
    """The link is there, so that nobody has to look for it."""
    empty = list_table([], {}, str, "/data/send/").empty
    assert empty is not None
    assert (empty.sentence, empty.href) == ("No file has been sent in yet.", "/data/send/")


def test_problems_say_how_many_are_not_shown() -> None:
    """Two of 1,500 are kept; an empty cell and a whole-file problem have nothing to show there."""
    kept = [
        Kept("caseload.csv", 3, "ehcplans", "?", "Not a number."),
        Kept("caseload.csv", None, "", "", "Cut off."),
    ]
    table = problems_table(kept, 1500)
    assert table.rows == [
        ("caseload.csv", 3, "ehcplans", "?", "Not a number."),
        ("caseload.csv", None, None, None, "Cut off."),
    ]
    assert table.note == "The first 2 of 1,500 problems."
    assert problems_table(kept, 2).note == ""


def test_problems_that_are_alike_are_counted() -> None:
    """A renamed topic is one line and not one for each of its rows; where all differ there is nothing to count."""
    alike = [Kept("caseload.csv", row, "breakdown_topic", "Age now", "Not known.") for row in (7, 5, 6)]
    other = Kept("caseload.csv", None, "", "", "Cut off.")
    table = kinds_table([*alike, other], 4)
    assert table is not None and table.note == ""
    assert table.rows == [
        (3, "breakdown_topic", "Age now", "Not known.", "caseload.csv, from row 5"),
        (1, None, None, "Cut off.", "caseload.csv"),
    ]
    assert kinds_table([alike[0], other], 2) is None and kinds_table([], 0) is None
    many = kinds_table([*alike, other], 2000)
    assert many is not None and many.note == "Of the first 4 of 2,000 problems."


@pytest.mark.parametrize("state", sorted(STATES))
def test_every_state_has_a_tag_in_words(state: str) -> None:
    """Colour never speaks alone."""
    tag = state_tag(state)
    assert tag["text"] == STATES[state]
    assert tag["classes"].startswith("govuk-tag--")
