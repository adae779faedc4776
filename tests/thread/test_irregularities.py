"""Each irregularity of the real documents is found where it is, in their words, and nothing else is taken for one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from goldenthread.access.declarations import find
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_folder import read_folder
from goldenthread.intake.pack_reading import read_pack
from goldenthread.intake.queries import layouts, layouts_by_key
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.checks import as_printed, changes, documents, overlaps
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.sourced import beside, sourced
from goldenthread.thread.tracing import Thread
from tests.thread.made_up import Row, facts_of, found, thread_of

PACKS = Path(__file__).resolve().parents[2] / "areas"
DURHAM, DERBY, NORTHUMBERLAND, STOCKTON = "county-durham", "derby", "northumberland", "stockton-on-tees"
NUMBERS = [f"T{number}" for number in range(1, 22)] + ["T10b"]


@cache
def area(key: str) -> AreaFacts:
    """The area's own pack as plain records, at the day on which it opens."""
    pack = build_pack(
        key, layouts(), read_pack(read_folder(PACKS / key, layouts_by_key()), layouts()).values()
    )
    opens = pack.rows("area")[0].day("opens_on")
    assert opens is not None
    return AreaFacts(on=opens, records={layout.key: pack.rows(layout.key) for layout in layouts()})


@cache
def findings(key: str, irregularity: str) -> tuple[Finding, ...]:
    facts = area(key)
    thread = Thread(facts, (), ())
    checks = [check for check in find(Check, "checks") if check.irregularity == irregularity]
    return tuple(finding for check in checks for finding in check.find(facts, thread))


@pytest.mark.parametrize("number", NUMBERS)
def test_every_irregularity_has_its_named_check(number: str) -> None:
    """T1 to T21 and T10b are found by their numbers."""
    assert [check for check in find(Check, "checks") if check.irregularity == number]


@pytest.mark.parametrize(
    ("number", "key", "record", "words"),
    [
        ("T1", STOCKTON, "sen-share", "4,694 of 32,966 is 14.24%"),
        ("T1", STOCKTON, "sen-pupils", "(4,091 + 855) come to 4,946"),
        ("T1", STOCKTON, "sen-pupils", "(4,096 + 553 + 298) come to 4,947"),
        ("T2", STOCKTON, "need-slcn-primary", "(26.4%) before"),
        ("T3", STOCKTON, "cin-disability", "both given as 12.7%"),
        ("T4", STOCKTON, "asd-reduction-2015-17", "“2013 to 2017”"),
        ("T5", DURHAM, "disability-social-behavioural", "104%"),
        ("T5", DURHAM, "mental-disorder-children", "11.5%, beside a whole of 10%"),
        ("T5", DURHAM, "mental-disorder-children", "would be about 7,580, beside a whole of Over 6,500"),
        ("T6", DURHAM, "asd-wait", "maximum compared with mean"),
        ("T7", DURHAM, "ehcp-20-weeks", "91% (part-year)"),
        ("T8", DURHAM, "jsna", "Bi-annual refresh"),
        ("T8", STOCKTON, "jsna", "Bi-annual refresh"),
        ("T9", DURHAM, "ref-1-15", "“Participation Strategy”; “SEND toolkit for parents”"),
        ("T9", DURHAM, "ref-4-1", "“Fulfilling Lives events”"),
        ("T9", DURHAM, "ref-1-1-1-8", "1.7 falls in a range"),
        ("T10", DURHAM, "", "Reference 3.1 is cited nowhere"),
        ("T10b", DURHAM, "ref-1-09", "printed “1.09”"),
        ("T11", NORTHUMBERLAND, "ne7-northumberland-again", "8 names for 7 members"),
        ("T12", NORTHUMBERLAND, "section-5-5", "“in terms of minimum standards of”"),
        (
            "T12",
            NORTHUMBERLAND,
            "section-3-2-again",
            "“Commissioning Cycle” and “What is Joint Commissioning?”",
        ),
        ("T12", NORTHUMBERLAND, "section-5-3-again", "“Health Support”"),
        ("T12", NORTHUMBERLAND, "joint-commissioning-strategy", "“Currently under review”"),
        ("T13", NORTHUMBERLAND, "action-1", "“Dec 17”, “Mar 18”, “Dec17”, “Sep 18”"),
        ("T14", DERBY, "cop-3-42-3-44", "section 9 is headed “Commissioning Priorities”"),
        ("T15", DERBY, "send-joint-commissioning-strategy-2020-23", "between 0.12 and 1.2"),
        ("T16", DERBY, "ehcps-increased-need", "656, beside a whole of 776"),
        ("T16", DERBY, "ehcps-increased-need", "about 2,150"),
        ("T17", DERBY, "p1-1-working-together", "180 of the 180 cells"),
        ("T17", DERBY, "priority-2-working-together", "12 of the 20 cells"),
        ("T18", DERBY, "disabled-0-24", "3,816 to 4,601"),
        ("T18", STOCKTON, "local-offer-not-seen", "50% or more"),
        ("T19", DURHAM, "priority-8-director", "“planned” in Priority 8"),
        ("T20", STOCKTON, "users-good-or-excellent", "141%"),
        ("T21", DURHAM, "hna-10", "Specialists Dental Health Services"),
    ],
)
def test_it_is_found_in_the_document(number: str, key: str, record: str, words: str) -> None:
    """The record, what is wrong with it, the exact words of the source, and the document."""
    these = [each for each in findings(key, number) if each.key == record and words in each.words]
    assert these, [each.words for each in findings(key, number)]
    source = sourced(area(key), these[0])
    assert source.wording and source.document


def test_nothing_else_is_taken_for_one() -> None:
    """How many of each kind the four documents have."""
    counts = {
        number: tuple(len(findings(key, number)) for key in (DURHAM, DERBY, NORTHUMBERLAND, STOCKTON))
        for number in NUMBERS
    }
    assert {
        number: each for number, each in counts.items() if number not in ("T5", "T13", "T16", "T18", "T19")
    } == {
        "T1": (0, 0, 0, 3),
        "T2": (0, 0, 0, 1),
        "T3": (0, 0, 0, 1),
        "T4": (0, 0, 0, 1),
        "T6": (1, 0, 0, 0),
        "T7": (1, 0, 0, 0),
        "T8": (1, 0, 0, 1),
        "T9": (3, 0, 0, 0),
        "T10": (1, 0, 0, 0),
        "T10b": (1, 0, 0, 0),
        "T11": (0, 0, 1, 0),
        "T12": (0, 0, 4, 1),
        "T14": (0, 1, 0, 0),
        "T15": (0, 1, 0, 0),
        "T17": (0, 2, 0, 0),
        "T20": (0, 0, 0, 2),
        "T21": (1, 0, 0, 0),
    }


def test_the_words_beside_are_those_of_the_other_place() -> None:
    """T4: the second place says it in its own words, with its own place."""
    [finding] = findings(STOCKTON, "T4")
    [other] = beside(area(STOCKTON), finding)
    assert "between 2013-2017" in other.wording
    assert "Conclusions" in other.place


def test_periods_of_one_length_are_compared_and_not_reported() -> None:
    """85% of one year and 91% of the next rise, as stated (T7)."""
    cells = {"statistic": "share", "unit": "per cent", "accumulation": "period", "bound": "exact"}
    rows = [
        Row(
            "stated_figures",
            "a",
            "In time",
            {**cells, "value": "85%", "period_start": "2016", "period_end": "2016"},
        ),
        Row(
            "stated_figures",
            "b",
            "In time",
            {**cells, "value": "91%", "period_start": "2018", "period_end": "2018"},
        ),
        Row(
            "stated_changes",
            "c",
            "Rise",
            {"from_figure": "a", "to_figure": "b", "change_kind": "direction", "stated": "rise"},
        ),
    ]
    for check in (changes.UNEQUAL_PERIODS, changes.UNLIKE_STATISTICS, changes.DOES_NOT_RECOMPUTE):
        assert found(check, facts_of(*rows)) == []


def test_members_named_once_and_sections_that_are_there_are_left_alone() -> None:
    """T11, T12 and T14 stay silent on a document in order."""
    rows = [
        Row("organisation_members", "a", "A", {"group": "g", "member": "one"}),
        Row("organisation_members", "b", "B", {"group": "g", "member": "two"}),
        Row("sections", "s1", "1 Aim", {"number": "1", "title": "Aim", "complete": "yes"}),
        Row("sections", "s2", "2 Law", {"number": "2", "title": "Law"}),
        Row("duties", "d", "Duty", {"target_sections": ("1. Aim", "2. Law")}),
        Row("strategies", "s", "Strategy", {"status": "final"}),
        Row("comments", "c1", "One", {"text": "Waiting times are far too long for autism assessments"}),
        Row("comments", "c2", "Two", {"text": "We want more short breaks in the school holidays"}),
    ]
    facts = facts_of(*rows)
    for check in find(Check, "checks"):
        if check.irregularity in ("T11", "T12", "T14", "T21"):
            assert found(check, facts) == []
    assert documents.DANGLING.find(facts_of(rows[4]), thread_of(facts)) is not None


def test_days_statuses_versions_and_cells_in_order_are_left_alone() -> None:
    """T13, T15, T17 and T19 stay silent where nothing is open."""
    rows = [
        Row("actions", "a", "Act", {"due": "2019-12-01", "status": "done", "leads": ("Head",)}),
        Row("action_updates", "u", "Done", {"action": "a", "dated": "2019-11-01", "status": "done"}),
        Row("strategies", "s", "Strategy"),
        Row("strategy_versions", "v1", "0.1", {"strategy": "s", "version": "0.1"}),
        Row("strategy_versions", "v2", "0.2", {"strategy": "s", "version": "0.2"}),
        Row("matrix_cells", "m", "Cell", {"row_sheet": "actions", "cell": "no"}),
    ]
    for check in (
        as_printed.LOOSE_DATES,
        as_printed.VERSION_GAP,
        as_printed.CELLS_NOT_RECORDED,
        as_printed.STATUSES_DIFFER,
    ):
        assert found(check, facts_of(*rows)) == []


def test_an_update_that_is_yet_to_come_does_not_contradict() -> None:
    """T19: on 1 January the status of March is not known."""
    rows = [
        Row("actions", "a", "Act", {"status": "planned"}),
        Row("action_updates", "u", "Done", {"action": "a", "dated": "2020-03-18", "status": "done"}),
    ]
    from datetime import date

    assert found(as_printed.STATUSES_DIFFER, facts_of(*rows, on=date(2020, 1, 1))) == []
    assert len(found(as_printed.STATUSES_DIFFER, facts_of(*rows, on=date(2020, 3, 18)))) == 1


def test_a_plain_number_of_no_group_is_left_alone() -> None:
    """T5, T16, T18 and T20 stay silent on an exact figure that overlaps with none."""
    facts = facts_of(
        Row("stated_figures", "a", "Pupils", {"value": "192", "low": 192, "high": 192, "bound": "exact"})
    )
    for check in (
        overlaps.CONDITIONS_OVERLAP,
        overlaps.GROUPS_OVERLAP,
        overlaps.ANSWERS_OVERLAP,
        overlaps.RANGE_OR_BOUND,
    ):
        assert found(check, facts) == []
