"""The tables of published statistics on the page Understand."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.home.tables.understand import (
    breakdown_table,
    figure_cell,
    need_by_age_table,
    readings_table,
    timeliness_table,
    whole,
)
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import january
from tests.home.asking import cell, texts
from tests.needs.made_up import ENGLAND, figure, in_time, indicator, profile, share

IN_TIME_ALL = [
    share("plans-in-20-weeks-all", 2023, 1.8, (10, 554)),
    share("plans-in-20-weeks-all", 2024, 16.6, (153, 920)),
    share("plans-in-20-weeks-all", 2024, 44.0, place=ENGLAND),
]


def plans(value: float | None, year: int = 2025, place: str = "840", **parts: str) -> Figure:
    return figure("ehc-plans", january(year), value, place, **parts)


def test_a_cell_shows_words_and_hands_out_a_number() -> None:
    """«5,390» on the page is 5390 in a file; «not available» stays words, and no figure is not known."""
    known = figure_cell(plans(5390))
    assert (known.text, known.sort, known.raw) == ("5,390", 5390, 5390)
    unknown = figure_cell(replace(plans(None), availability="unavailable"))
    assert (unknown.text, unknown.sort, unknown.raw) == ("not available", None, None)
    assert figure_cell(None).text is None


def test_a_whole_number_has_no_point() -> None:
    """5390.0 is 5390, 18.3 stays, and what is not known is nothing."""
    assert str(whole(5390.0)) == "5390"
    assert (whole(18.3), whole(None)) == (18.3, None)


def test_both_rates_stand_beside_each_other_and_englands() -> None:
    """153 of 838 with exceptions left out and 153 of 920 with them; a year without the second is not known."""
    table = timeliness_table(profile(*in_time(), *IN_TIME_ALL))
    assert texts(table)[-2:] == [
        ["2023", "1.9%", "10 of 521", "1.8%", "10 of 554", "50.3%", None],
        ["2024", "18.3%", "153 of 838", "16.6%", "153 of 920", "46.4%", "44%"],
    ]
    assert texts(table)[0] == ["2021", "76.2%", "246 of 323", None, None, "59.9%", None]
    assert table.source == "DfE, 2025"


def test_need_by_age_ends_with_the_published_totals() -> None:
    """2 + 8 with autism and 5 with hearing impairment are 15 plans; a cell that nobody gives is not known."""
    figures = [
        plans(15),
        plans(10, need="asd"),
        plans(5, need="hi"),
        plans(7, age_phase="0-4"),
        plans(8, age_phase="16-25"),
        plans(2, need="asd", age_phase="0-4"),
        plans(8, need="asd", age_phase="16-25"),
        plans(5, need="hi", age_phase="0-4"),
    ]
    table = need_by_age_table(profile(*figures))
    assert [column.heading for column in table.columns] == [
        "Main need",
        "Aged 0 to 4",
        "Aged 16 to 25",
        "All ages",
    ]
    assert texts(table) == [
        ["Autistic spectrum disorder", "2", "8", "10"],
        ["Hearing impairment", "5", None, "5"],
        ["All needs", "7", "8", "15"],
    ]
    assert (table.total, table.as_at) == (True, "January 2025")


def test_every_reading_has_its_parts_its_state_and_its_release() -> None:
    """246 of 323 in 2021: the numbers stand in columns of their own."""
    declared = indicator("plans-in-20-weeks")
    table = readings_table(profile(*in_time()), "plans-in-20-weeks", declared)
    assert table.caption == "Plans in 20 weeks, every reading of County Durham"
    assert texts(table)[0] == [
        "2021",
        "76.2%",
        "246",
        "323",
        "71.2% to 80.5%",
        "59.9%",
        "known, actual",
        "2025",
    ]


def test_a_count_has_no_columns_for_parts() -> None:
    """A number of plans is not so many out of so many."""
    table = readings_table(profile(plans(5390), plans(638745, place=ENGLAND)), "ehc-plans", None)
    assert [column.key for column in table.columns] == ["period", "value", "england", "state", "release"]
    assert texts(table) == [["January 2025", "5,390", "638,745", "known, actual", "2025"]]
    assert table.caption.startswith("ehc-plans, every reading")


def test_a_breakdown_has_its_parts_down_and_its_periods_across() -> None:
    """The most frequent of the newest year first; a part that a year has not got is not known, never 0."""
    figures = [
        plans(10, 2023),
        plans(12, 2024),
        plans(20),
        plans(9, 2024, need="hi"),
        plans(3, 2024, need="vi"),
        plans(5, need="hi"),
        plans(15, need="asd"),
    ]
    table = breakdown_table(profile(*figures), "ehc-plans", "need", "By need")
    assert [column.heading for column in table.columns] == ["Part", "January 2024", "January 2025"]
    assert texts(table) == [
        ["Autistic spectrum disorder", None, "15"],
        ["Hearing impairment", "9", "5"],
        ["Vision impairment", "3", None],
    ]
    assert cell(table, 0, "2025-01").sort == 15


def test_without_a_release_each_table_is_empty_and_says_so() -> None:
    """No row, no total, and a sentence in their place."""
    nothing = profile()
    for table in (
        timeliness_table(nothing),
        need_by_age_table(nothing),
        readings_table(nothing, "ehc-plans", None),
        breakdown_table(nothing, "ehc-plans", "need", "By need"),
    ):
        assert (list(table.rows), table.total, table.source) == ([], False, "")
        assert table.empty is not None and table.empty.sentence
