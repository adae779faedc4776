"""The tables of the page Review."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from goldenthread.governance.inspection_response import inspection_response
from goldenthread.home.tables.review import (
    COUNTED,
    STANDING_COLOURS,
    area_readings_table,
    claims_table,
    developments_table,
    evidence_table,
    lines_table,
    report_table,
)
from goldenthread.indicators.report import area_line, others, reports
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.web.tables import Table
from tests.home.asking import ON, asking, cell, texts
from tests.home.packs import record

SET = record("indicator_sets", "six", "Six areas")
WAIT = record("area_indicators", "wait", "Wait for autism", direction="lower is better", unit="weeks")
TARGET = record(
    "targets",
    "t",
    indicator="wait",
    comparison="at most",
    value=Decimal(12),
    unit="weeks",
    by=read_loose_date("end of July 2019"),
)


def member(number: str, heading: str, indicator: str = "") -> PackRecord:
    return record(
        "indicator_set_members", f"m{number}", set="six", number=number, heading=heading, indicator=indicator
    )


def reading(key: str, value: str, as_at: str, statistic: str = "mean") -> PackRecord:
    return record(
        "stated_figures",
        key,
        key.capitalize(),
        indicator="wait",
        value=value,
        unit="weeks",
        statistic=statistic,
        bound="exact",
        accumulation="point",
        as_at=read_loose_date(as_at),
        wording=f"was {value} weeks",
    )


FIRST, LAST = reading("first", "98", "Sep 2018"), reading("last", "45", "Dec 2018")


def report(*rows: PackRecord, on: date = ON) -> Table:
    asked = asking(SET, *rows, on=on)
    return report_table(asked, reports(asked.pack, {}, {}, on)[0])


def test_a_line_shows_where_the_indicator_stands_against_its_target() -> None:
    """98 weeks, then 45, at most 12 by the end of July 2019: nobody has read it since, so red."""
    table = report(member("4", "Waiting", "wait"), WAIT, TARGET, FIRST, LAST)
    assert texts(table) == [
        [
            "4. Waiting",
            "Wait for autism",
            "98 weeks",
            "45 weeks",
            "Improving",
            "at most 12 weeks by 31 July 2019",
            "unread since due",
        ]
    ]
    assert cell(table, 0, "indicator").href == "/areas/made-up/indicators/wait/"
    assert cell(table, 0, "baseline").note == "September 2018, mean"
    assert cell(table, 0, "status").tag == "red"


def test_an_area_that_nobody_reads_is_a_row_that_says_so() -> None:
    """«Out of county placements» is not left out because there is no number for it."""
    table = report(member("1", "Out of county placements"))
    assert texts(table) == [
        [
            "1. Out of county placements",
            "no indicator stands for it",
            "none",
            "none",
            "No trend",
            "none",
            "no reading",
        ]
    ]
    assert cell(table, 0, "status").tag == "grey"


def test_one_reading_has_no_earlier_one_and_no_trend() -> None:
    """And without a target that is said."""
    table = report(member("4", "Waiting", "wait"), WAIT, LAST)
    assert texts(table)[0][2:] == ["none earlier", "45 weeks", "No trend", "none recorded", "no target"]


def test_a_mean_and_a_maximum_have_no_trend() -> None:
    """The longest wait was 98 weeks, the average is 45: why they are not compared is in the note."""
    table = report(member("4", "Waiting", "wait"), WAIT, reading("first", "98", "Sep 2018", "maximum"), LAST)
    assert cell(table, 0, "trend").text == "Cannot be told"
    assert cell(table, 0, "trend").note == "Maximum compared with mean"
    assert cell(table, 0, "baseline").note == "September 2018, maximum"


def test_every_standing_has_a_colour_and_its_words_for_a_sentence() -> None:
    """A new standing without either would break the page."""
    assert set(STANDING_COLOURS) == set(COUNTED)


def test_indicators_outside_every_set_have_a_table_of_their_own() -> None:
    """The wait is in no set."""
    asked = asking(SET, WAIT, LAST)
    assert texts(lines_table(asked, others(asked.pack, ON)))[0][:3] == [
        "Wait for autism",
        "none earlier",
        "45 weeks",
    ]


def test_every_reading_is_quoted_from_its_document() -> None:
    """Oldest first, each with its place."""
    asked = asking(WAIT, LAST, FIRST)
    line = area_line(asked.pack, "wait", ON)
    assert line is not None
    table = area_readings_table(asked, line)
    assert texts(table) == [
        ["First", "98 weeks", None, "“was 98 weeks”"],
        ["Last", "45 weeks", None, "“was 45 weeks”"],
    ]
    assert cell(table, 0, "figure").note == "A strategy, page 1"


WEAKNESS = record("weakness_areas", "w", number="2", text="poor use of information")
ACTION = record("actions", "a", text="Open provisions", due=read_loose_date("2019-09"), status="planned")
ANSWERS = record(
    "links",
    "l",
    from_sheet="actions",
    from_key="a",
    relation="answers",
    to_sheet="weakness_areas",
    to_key="w",
)
TRAIN = record("improvements", "i", weakness_area="w", kind="further development", text="Train all")
UPDATE = record(
    "action_updates",
    "u",
    action="a",
    dated=read_loose_date("2019-12-01"),
    status="under way",
    text="One is open",
)


def test_what_is_still_to_do_is_overdue_after_its_day() -> None:
    """Due in September 2019: 170 days after its last day on 18 March 2020; a statement has no day to miss."""
    asked = asking(WEAKNESS, ACTION, ANSWERS, TRAIN, UPDATE)
    table = developments_table(asked, inspection_response(asked.pack, ON)[0])
    by_text = {row[0]: row for row in texts(table)}
    assert by_text["“Open provisions”"][1:] == ["September 2019", "under way", "overdue"]
    assert by_text["“Train all”"][1:] == ["no date given", "not recorded", "cannot be told"]
    at = list(by_text).index("“Open provisions”")
    assert cell(table, at, "overdue").note == "by 170 days"
    assert cell(table, at, "status").note == "“One is open” (A strategy, page 1)"
    early = date(2019, 9, 30)
    asked = asking(WEAKNESS, ACTION, ANSWERS, on=early)
    assert texts(developments_table(asked, inspection_response(asked.pack, early)[0]))[0][-1] == "not overdue"


def test_a_claim_stands_with_what_the_document_gives_for_it() -> None:
    """A figure and a reference, or the words that there is none; another kind is another table."""
    rows = (
        WEAKNESS,
        LAST,
        record("evidence", "e", "Case study", reference="2.10"),
        record(
            "improvements",
            "1",
            weakness_area="w",
            kind="impact",
            text="Down",
            figures=("last",),
            evidence=("e",),
        ),
        record("improvements", "2", weakness_area="w", kind="impact", text="Agreed"),
        record("improvements", "3", weakness_area="w", kind="achievement", text="Hired"),
    )
    asked = asking(*rows)
    [weakness] = inspection_response(asked.pack, ON)
    assert texts(claims_table(asked, weakness, "impact", "What it changed")) == [
        ["“Down”", "Last: 45 weeks", "2.10 Case study", "page 1"],
        ["“Agreed”", "none given", "none cited", "page 1"],
    ]
    assert claims_table(asked, weakness, "gap", "Gaps").rows == []


def test_evidence_is_cited_as_printed() -> None:
    """A range stays a range, and evidence without a reference says «none»."""
    rows = (
        record("evidence", "a", "Events", reference="1.1-1.8", kind="event", claim="families were asked"),
        record("evidence", "b", "Film", kind="other"),
    )
    assert texts(evidence_table(asking(*rows), rows)) == [
        ["1.1-1.8", "Events", "event", "“families were asked”", "page 1"],
        ["none", "Film", "other", None, "page 1"],
    ]
