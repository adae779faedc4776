"""Designated officers as tables."""

from goldenthread.governance.designated_officers import held
from goldenthread.home.tables.officers import officers_beside, officers_table
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import january
from goldenthread.web.tables import Cell
from tests.home.asking import asking, cell, texts
from tests.home.packs import record

POST = record("posts", "dco", "DCO", status="vacant")
YES = Figure("designated-clinical-officer", "", "101", "Alder", january(2025), 1, words="Yes")


def test_both_sources_stand_side_by_side() -> None:
    """They differ, and both stay."""
    table = officers_table(asking(POST), held([POST], [YES]), "A release")
    assert texts(table)[1][1:] == ["Vacant", "Yes", "differ"]
    assert cell(table, 1, "together").tag == "red"
    assert texts(table)[0][1:] == ["no post recorded", None, "no source"]


def test_a_period_that_all_share_is_said_once() -> None:
    """In the caption; two periods are said in each cell."""
    one = officers_beside([(Cell("Alder"), held([POST], [YES]))], "Officers", "")
    assert one.as_at == "January 2025"
    assert cell(one, 0, "clinical").note == "documents: vacant – they differ"
    older = Figure("designated-clinical-officer", "", "102", "Birk", january(2024), 0, words="No")
    two = officers_beside(
        [(Cell("Alder"), held([], [YES])), (Cell("Birk"), held([], [older]))], "Officers", ""
    )
    assert two.as_at == "" and cell(two, 1, "clinical").note == "January 2024"
