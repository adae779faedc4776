"""The tables of what the area's own documents state."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from goldenthread.home.tables.stated import (
    beside_table,
    changes_table,
    findings_table,
    gaps_table,
    register_table,
    said_when,
    stated_table,
    topics,
    with_unit,
)
from goldenthread.indicators.beside import beside
from goldenthread.indicators.stated import stated_changes, stated_figure
from goldenthread.intake.cell import Value
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.period import january
from goldenthread.needs.register import register
from tests.home.asking import ON, asking, cell, known_of, texts
from tests.home.packs import record
from tests.needs.made_up import figure


def stated(key: str, value: str, **values: Value) -> PackRecord:
    return record("stated_figures", key, key.capitalize(), **{"value": value, "bound": "exact", **values})


WAIT = stated(
    "wait",
    "45",
    unit="weeks",
    statistic="mean",
    population="Children referred",
    topic="Waiting",
    accumulation="point",
    as_at=read_loose_date("Dec 2018"),
)


def test_a_stated_figure_is_shown_as_printed_with_what_it_counts_and_when() -> None:
    """45 weeks of children referred, in December 2018; the record is one click away."""
    table = stated_table(asking(WAIT), (WAIT,), filtered=False)
    assert texts(table) == [["Wait", "45 weeks", "Children referred", "December 2018", "stated", "Waiting"]]
    assert (cell(table, 0, "figure").href, cell(table, 0, "figure").note) == (
        "/stated_figures/wait/",
        "page 1",
    )
    assert table.source == "A strategy"


def test_figures_that_overlap_say_that_they_are_never_added_up() -> None:
    """And an estimate says that it is one."""
    deaf = stated("deaf", "120", overlap_group="disability", origin="estimated", population="Children")
    table = stated_table(asking(deaf), (deaf,), filtered=False)
    assert cell(table, 0, "counts").note == "Overlaps with others: disability. Never added up."
    assert cell(table, 0, "basis").text == "estimated"


def test_no_figure_of_a_topic_is_not_no_figure() -> None:
    """Only the page that shows everything asks for the sheet to be filled in."""
    chosen, every = (stated_table(asking(), (), filtered=each).empty for each in (True, False))
    assert chosen is not None and (chosen.sentence, chosen.how) == ("No figure has this topic.", "")
    assert every is not None and "stated_figures" in every.how


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        (stated("a", "45", unit="weeks"), "45 weeks"),
        (stated("a", "45 weeks", unit="weeks"), "45 weeks"),
        (stated("a", "71%", unit="per cent"), "71%"),
        (stated("a", "over 6,500", bound="over", low=Decimal(6500), unit="children"), "over 6,500 children"),
        (stated("a", "many", unit="children"), "many"),
        (stated("a", "90th", low=Decimal(90), high=Decimal(90), statistic="percentile", unit="authorities"), "90th"),
    ],
)  # fmt: skip
def test_a_unit_is_said_once_and_only_of_a_number(row: PackRecord, shown: str) -> None:
    """«45 weeks» is not «45 weeks weeks», and «many» has no number to have a unit."""
    assert with_unit(stated_figure(row)) == shown


@pytest.mark.parametrize(
    ("values", "when"),
    [
        ({"accumulation": "point", "as_at": read_loose_date("Jan 2020")}, "January 2020"),
        ({"as_at": read_loose_date("31 March 2019")}, "31 March 2019"),
        (
            {"period_start": read_loose_date("April 2018"), "period_end": read_loose_date("July 2018")},
            "April 2018 to July 2018",
        ),
        ({"period_start": read_loose_date("2018"), "period_end": read_loose_date("2018")}, "2018"),
        ({"period_start": read_loose_date("2018")}, "from 2018"),
        ({}, None),
    ],
)
def test_when_a_figure_holds_is_said_as_loosely_as_the_document_says_it(
    values: dict[str, Value], when: str | None
) -> None:
    """A day, a month, a span, only a beginning, or not at all."""
    row = stated("a", "45", **values)
    assert said_when(row, stated_figure(row)) == when


def test_a_document_and_a_release_stand_beside_each_other_and_are_not_subtracted() -> None:
    """2,202 pupils beside 3,442 plans: both with what they count, and the reason why there is no difference."""
    pupils = stated(
        "pupils",
        "2,202",
        unit="children",
        population="Pupils at schools",
        as_at=read_loose_date("January 2020"),
        published_indicator="ehc-plans",
        published_note="The document counts pupils only",
    )
    plans = replace(figure("ehc-plans", january(2020), 3442), population="Aged 0 to 25")
    asked = asking(pupils)
    table = beside_table(asked, [beside(pupils, [plans], ON), beside(pupils, [], ON)], "County Durham")
    assert texts(table)[0][:3] == ["Pupils", "2,202 children", "3,442 plans, January 2020"]
    assert "The document counts pupils only." in (cell(table, 0, "why").text or "")
    assert "1,240" not in str(table.rows)
    assert cell(table, 1, "published").text is None


def change(stated_as: str, value: int, *figures: PackRecord) -> list[list[str | None]]:
    row = record(
        "stated_changes",
        "c",
        from_figure=figures[0].key,
        to_figure=figures[1].key,
        change_kind="percent",
        stated=stated_as,
        stated_value=value,
        wording="has increased",
    )
    asked = asking(row, *figures)
    return texts(changes_table(asked, stated_changes({each.key: each for each in figures}, (row,))))


def test_a_stated_change_is_worked_out_again() -> None:
    """From 3,028 to 3,787 is 25.07%: 25% agrees and 35% differs."""
    before, after = stated("before", "3,028", unit="children"), stated("after", "3,787", unit="children")
    assert change("25%", 25, before, after) == [
        ["After", "3,028 children", "3,787 children", "“25%”", "agrees"]
    ]
    assert change("35%", 35, before, after)[0][-1] == "differs"


def test_a_change_between_unlike_figures_cannot_be_checked() -> None:
    """A longest wait and a mean wait have no change between them."""
    longest = stated("longest", "98", unit="weeks", statistic="maximum")
    assert change("54%", 54, longest, WAIT)[0][-1] == "cannot be checked"


def test_an_assessment_says_whether_its_refresh_has_lapsed() -> None:
    """Every 24 months from October 2017: lapsed on 18 March 2020, in red; the wording is quoted."""
    row = record(
        "needs_assessments",
        "jsna",
        "JSNA",
        kind="needs assessment",
        published=read_loose_date("Oct 2017"),
        refresh_months=24,
        refresh_wording="Bi-annual refresh",
    )
    table = register_table(asking(row), register((row,), ON))
    assert texts(table) == [
        ["JSNA", "needs assessment", "October 2017", None, "“Bi-annual refresh”", "lapsed"]
    ]
    assert (cell(table, 0, "state").tag, cell(table, 0, "state").note) == (
        "red",
        "Its refresh was due by 31 October 2019.",
    )


FINDING = record(
    "findings", "f", theme="Therapies", text="Waits are long", figures=("wait",), assessment="jsna"
)
JSNA = record("needs_assessments", "jsna", "JSNA")
PRIORITY, SECOND = record("priorities", "p1", "Therapies"), record("priorities", "p2", "Autism")


def link(sheet: str, key: str, to: str) -> PackRecord:
    return record(
        "links",
        f"{key}-{to}",
        from_sheet=sheet,
        from_key=key,
        relation="evidence for",
        to_sheet="priorities",
        to_key=to,
    )


def found(*links: PackRecord) -> list[str | None]:
    asked = asking(FINDING, JSNA, WAIT, PRIORITY, SECOND, *links)
    return texts(findings_table(asked, (FINDING,), known_of(asked).thread))[0]


def test_a_finding_stands_with_its_figures_and_what_answers_it() -> None:
    """One answer is a link to it; two are named one after the other."""
    assert found(link("findings", "f", "p1")) == [
        "Therapies",
        "“Waits are long”",
        "Wait: 45 weeks",
        "Therapies",
    ]
    assert found(link("findings", "f", "p1"), link("findings", "f", "p2"))[-1] == "Therapies; Autism"


def test_what_its_assessment_is_evidence_for_is_no_answer_but_is_said() -> None:
    """Red, because nothing answers the finding itself."""
    asked = asking(FINDING, JSNA, WAIT, PRIORITY, link("needs_assessments", "jsna", "p1"))
    answer = cell(findings_table(asked, (FINDING,), known_of(asked).thread), 0, "answers")
    assert (answer.text, answer.tag) == ("nothing recorded", "red")
    assert answer.note == "Its assessment is evidence for: Therapies."


def test_a_gap_says_what_it_is_about() -> None:
    """Its needs in words and its services by name; without a figure that is said."""
    gap = record("gaps", "g", kind="capacity", text="Too few", needs=("asd",), services=("salt",))
    asked = asking(gap, record("services", "salt", "Speech therapy"))
    assert texts(gaps_table(asked, (gap,), known_of(asked).thread)) == [
        [
            "Capacity",
            "“Too few”",
            "Autistic spectrum disorder; Speech therapy",
            "none given",
            "nothing recorded",
        ]
    ]


def test_topics_are_listed_once_in_alphabetical_order() -> None:
    """A figure without a topic has none."""
    rows = [
        stated(key, "1", topic=topic) for key, topic in (("a", "Waiting"), ("b", "Age"), ("c", "Waiting"))
    ]
    assert topics([*rows, stated("d", "1")]) == ["Age", "Waiting"]
