"""The tables of a region."""

from goldenthread.home.tables.region import areas_table, previous, published_table, standings_table
from tests.home.asking import cell, texts
from tests.home.made_region import marches


def test_each_authority_stands_with_its_rank_and_beside_the_others() -> None:
    """Value, rank, England, the region, and the reading before."""
    table = standings_table(marches(), lambda code: "/alder/" if code == "101" else "")
    assert cell(table, 0, "place").href == "/alder/" and cell(table, 1, "place").href is None
    assert texts(table)[0][1:3] == ["60%", "joint 1"]
    assert (
        cell(table, 0, "with-england").text == "▲ Better"
        and cell(table, 0, "with-england").note == "by 13.6 points"
    )
    assert (cell(table, 0, "change").text, cell(table, 0, "change").note) == (
        "up 20 points",
        "from 40% in 2023",
    )
    assert cell(table, 1, "change").text == "not known"
    assert texts(table)[2][1:3] == [None, "no figure"]
    assert table.source == "A source, 2025" and "Rank: 1 is the best" in table.note


def test_the_whole_is_as_published() -> None:
    """The region's own figure and England's, each by its name."""
    assert texts(published_table(marches())) == [["The Marches", "55%"], ["England", "46.4%"]]


def test_the_reading_before_is_of_an_earlier_period() -> None:
    """None for the first."""
    first = marches().rows[0]
    before = previous(first.series, first.figure)
    assert before is not None and before.value == 40
    assert previous(first.series, before) is None and previous((), None) is None


def test_without_areas_the_table_says_so() -> None:
    """Nobody's areas are nobody's breaks."""
    table = areas_table([])
    assert not table.rows and table.empty is not None
