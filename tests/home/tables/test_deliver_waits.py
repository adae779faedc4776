"""The tables of waits for commissioned services."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from goldenthread.home.listed_services import Listed
from goldenthread.home.tables.deliver_waits import (
    bands_table,
    changes_table,
    readings_table,
    services_table,
    standards_table,
    words_table,
)
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.disclosure.policy import AS_PUBLISHED, NHS_STAR7_ROUND5
from goldenthread.waits.in_words import in_words
from goldenthread.waits.known import service_waits
from tests.home.asking import asking, texts
from tests.home.packs import record

ON = date(2020, 3, 18)


def reading(key: str, measure: str, value: str, when: str, **more: object) -> PackRecord:
    return record(
        "wait_readings", key, service="s", standard="w", measure=measure, value=Decimal(value), unit="weeks",
        as_at=read_loose_date(when), **more,  # type: ignore[arg-type]
    )  # fmt: skip


ASKED = asking(
    record("services", "s", "Assessment", commissioners=()),
    record("services", "n", "Clubs", commissioners=()),
    record("wait_standards", "w", service="s", wait="Referral to assessment", clock_start="Referral",
           standard_weeks=Decimal(18), percent_target=Decimal(92), offered="families say no", heard="c"),
    record("comments", "c", text="there was no support"),
    record("gaps", "g", text="Long waiting times", services=("s",)),
    reading("one", "longest wait", "98", "September 2018"),
    reading("two", "mean wait", "45", "December 2018", place="East", bands=("0-4=3",)),
)  # fmt: skip
WAITS = service_waits(ASKED.pack, ON)


def test_every_service_has_a_row_and_what_nobody_said_is_unknown() -> None:
    """The newest of each measure, the NHS list beside it, and “not known” for the rest."""
    lists = {"s": (Listed("Board", "Community paediatrics", 10, 50, "October 2025"),)}
    table = services_table(ASKED, WAITS, lists)
    first, second = texts(table)
    assert first[2:8] == ["92% within 18 weeks", None, "45 weeks", "98 weeks", None, "nothing, families say"]
    assert first[8] == "Community paediatrics: 10 children, 50% of them more than 18 weeks"
    assert second[2:8] == [None] * 6 and second[8] == "no list of this kind"
    assert "whole board, not of the area" in table.note and "October 2025" in table.note


def test_clocks_and_what_families_say() -> None:
    """The words of the families stand under the tag; a clock that nobody named is unknown."""
    (row,) = standards_table(ASKED, WAITS).rows
    assert [row[1].text, row[2].text, row[6].text] == ["Referral", None, "no target"]  # type: ignore[union-attr]
    assert row[7].note == "“there was no support”" and row[7].tag == "red"  # type: ignore[union-attr]


def test_each_reading_says_its_statistic_place_and_bands() -> None:
    """So that nobody takes a longest wait for an average."""
    rows = readings_table(ASKED, WAITS).rows
    assert [row[1].text for row in rows] == ["longest wait (maximum)", "mean wait (mean)"]  # type: ignore[union-attr]
    assert rows[1][1].note == "0-4 weeks: 3" and rows[1][4].text == "East"  # type: ignore[union-attr]
    assert "commissioner" not in [column.key for column in readings_table(ASKED, WAITS).columns]


def test_two_waits_for_one_service_each_have_their_newest_reading() -> None:
    """Within 6 weeks and within 12 are two standards: neither stands for the other."""
    asked = asking(
        record("services", "s", "Therapy", commissioners=()),
        reading("a", "share within", "72", "2018", threshold_weeks=Decimal(6)),
        reading("b", "share within", "90", "2018", threshold_weeks=Decimal(12)),
        reading("c", "share within", "62", "2017", threshold_weeks=Decimal(6)),
    )
    table = services_table(asked, service_waits(asked.pack, ON), {})
    assert texts(table)[0][3] == "72 weeks (within 6 weeks, 2018); 90 weeks (within 12 weeks, 2018)"


def test_still_waiting_by_band() -> None:
    """A row for each band with its share; where one is hidden, no share tells of it."""
    bands = ("0-18=30", "18-52=8", "52+=2")
    stated = reading("b", "still waiting", "40", "2018", bands=bands)
    asked = asking(record("services", "s", "Therapy", commissioners=()), stated)
    assert [row[2:] for row in texts(bands_table(asked, service_waits(asked.pack, ON)))] == [
        ["0-18", "30", "75%"], ["18-52", "8", "20%"], ["52+", "2", "5%"],
    ]  # fmt: skip
    own = replace(stated, document_key="", document_title="")
    asked = asking(record("services", "s", "Therapy", commissioners=()), own)
    assert [row[3:] for row in texts(bands_table(asked, service_waits(asked.pack, ON)))] == [
        ["30", None], ["10", None], ["between 1 and 7, not shown to protect people", None],
    ]  # fmt: skip


def test_what_is_not_published_makes_the_stricter_policy() -> None:
    """And says so in place of a document."""
    own = replace(reading("own", "still waiting", "48", "2018"), document_key="", document_title="")
    asked = asking(record("services", "s", "Therapy", commissioners=()), own)
    table = readings_table(asked, service_waits(asked.pack, ON))
    assert table.policy is NHS_STAR7_ROUND5 and readings_table(ASKED, WAITS).policy is AS_PUBLISHED
    assert texts(table)[0][2] == "50 weeks" and texts(table)[0][4] == "The area's own record, not published"


def test_unlike_readings_are_of_no_series() -> None:
    """One of the whole area and one of the East: no change between them; like places: not compared, and why."""
    assert changes_table(ASKED, WAITS).rows == []
    same = asking(
        *ASKED.pack.rows("services"),
        reading("a", "longest wait", "98", "2017"),
        reading("b", "mean wait", "45", "2018"),
    )
    ((_, _, _, change),) = changes_table(same, service_waits(same.pack, ON)).rows
    assert change.text == "Not compared: maximum compared with mean"  # type: ignore[union-attr]


def test_what_is_said_in_words() -> None:
    """Quoted, with the services that it names."""
    assert [row[:2] for row in texts(words_table(ASKED, in_words(ASKED.pack)))] == [
        ["“Long waiting times”", "Assessment"]
    ]
