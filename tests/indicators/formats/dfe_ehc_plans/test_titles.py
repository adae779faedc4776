"""The release's own columns, listed under the publisher's titles."""

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.formats.dfe_ehc_plans import layout_2026
from goldenthread.indicators.formats.dfe_ehc_plans.layout_2025 import LAYOUT
from goldenthread.indicators.formats.dfe_ehc_plans.titles import TITLES, source_indicators

LISTED = list(source_indicators())


def test_a_column_that_is_not_ours_is_listed_with_its_title_and_table() -> None:
    """The 2025 release prints how many plans ended because somebody moved to paid employment."""
    newest = {each.key: each for each in LISTED}
    found = newest["dfe-ehc-plans.ceased_plans.employ"]
    assert found.title == "Number moved to paid employment"
    assert found.table.startswith("ceased_plans.csv: ")
    assert (found.unit, found.statistic) == ("count", "count")


def test_a_column_of_percentages_is_a_share() -> None:
    """The share of plans in mainstream schools is in per cent."""
    newest = {each.key: each for each in LISTED}
    found = newest["dfe-ehc-plans.caseload.mainstream_total_pc"]
    assert (found.unit, found.statistic) == ("per cent", "share")


def test_our_own_indicators_are_not_listed_twice() -> None:
    """A column that we declare stands under our title alone; every other column of 2025 is listed."""
    keys = {each.key for each in LISTED}
    assert not keys & set(declared())
    assert keys >= {
        table.key_of(column) for table in LAYOUT.tables for column in table.columns if not column.indicator
    }


def test_the_newest_title_comes_last() -> None:
    """Years come in order, so that whoever keeps one title for each key keeps the newest."""
    of_2026 = [
        (table.key_of(column), column.title)
        for table in layout_2026.LAYOUT.tables
        for column in table.columns
        if not column.indicator
    ]
    assert [(each.key, each.title) for each in LISTED][-len(of_2026) :] == of_2026
    assert TITLES.key == "dfe-ehc-plans"
