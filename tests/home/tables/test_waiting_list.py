"""The tables of a waiting list that somebody sent."""

from datetime import date

from goldenthread.home.tables.waiting_list import (
    lists_table,
    months_table,
    problems_table,
    results_table,
    statistics_rows,
    statistics_tables,
)
from goldenthread.methods.table_file import Said
from goldenthread.methods.waiting.capacity import what_if
from goldenthread.waits.waiting_list import work_out
from tests.home.asking import texts

ROWS = "list,referral,removal,target_wait\nA,2026-01-01,2026-01-15,4\nA,2026-01-01,,4\nA,2026-01-22,2026-02-12,4\n"
LISTS = work_out(ROWS + "B,2026-01-01,,4\n", date(2026, 3, 1)).lists


def test_all_statistics_are_there_and_what_the_method_gives_none_of_is_said() -> None:
    """One referral has no demand: “the list gives none”, never 0."""
    known = {row[0]: row[1] for table in statistics_tables(LISTS[0]).values() for row in texts(table)}
    assert known["Referrals that were read"] == "3" and known["Still waiting"] == "1"
    assert known["Half seen within"] == "3 weeks" and known["Load is too big"] in ("yes", "no")
    one = {row[0]: row[1] for table in statistics_tables(LISTS[1]).values() for row in texts(table)}
    assert (
        one["Demand each week"] == "the list gives none" and one["Half seen within"] == "cannot be told yet"
    )
    assert [row[0] for row in texts(lists_table(LISTS))] == ["A", "B"]


def test_the_file_says_first_that_it_is_not_for_publication() -> None:
    """Then every list with every statistic."""
    rows = texts(results_table(LISTS))
    assert rows[0][1] == "Not for publication"
    assert len(rows) == 1 + 2 * len(statistics_rows(LISTS[0]))


def test_month_by_month() -> None:
    """A list that nobody is on any more says so instead of a share."""
    months = what_if(
        [date(2026, 1, 1)],
        start=date(2026, 2, 1),
        months=2,
        demand_per_month=0,
        capacity_per_month=1,
        standard_weeks=4,
    )
    rows = texts(months_table(months, months, 4, "What if"))
    assert [row[3:5] for row in rows] == [["0.0", "0.0"]] * 2
    assert {row[6] for row in rows} == {"nobody waits"}


def test_what_was_found_wrong_stands_in_a_table() -> None:
    """Row, column, value, and what to do."""
    said = [Said("is no date; write it as 2024-01-31", 3, "referral", "soon"), Said("No row can be used.")]
    assert texts(problems_table(said)) == [
        ["3", "referral", "“soon”", "Is no date; write it as 2024-01-31"],
        ["all", "–", "–", "No row can be used."],
    ]
