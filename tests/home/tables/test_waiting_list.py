"""The tables of a waiting list that somebody sent."""

from datetime import date

from goldenthread.home.tables.waiting_list import lists_table, months_table, results_table, statistics_table
from goldenthread.methods.waiting.capacity import what_if
from goldenthread.waits.waiting_list import work_out
from tests.home.asking import texts

ROWS = "list,referral,removal,target_wait\nA,2026-01-01,2026-01-15,4\nA,2026-01-01,,4\nA,2026-01-22,2026-02-12,4\n"
LISTS = work_out(ROWS + "B,2026-01-01,,4\n", date(2026, 3, 1)).lists


def test_all_statistics_are_there_and_what_the_method_gives_none_of_is_said() -> None:
    """One referral has no demand: “the list gives none”, never 0."""
    known = {row[0]: row[1] for row in texts(statistics_table(LISTS[0]))}
    assert known["Referrals that were read"] == "3" and known["Still waiting"] == "1"
    assert known["Half seen within"] == "3 weeks" and known["Load is too big"] in ("yes", "no")
    one = {row[0]: row[1] for row in texts(statistics_table(LISTS[1]))}
    assert (
        one["Demand each week"] == "the list gives none" and one["Half seen within"] == "cannot be told yet"
    )
    assert [row[0] for row in texts(lists_table(LISTS))] == ["A", "B"]


def test_the_file_says_first_that_it_is_not_for_publication() -> None:
    """Then every list with every statistic."""
    rows = texts(results_table(LISTS))
    assert rows[0][1] == "Not for publication"
    assert len(rows) == 1 + 2 * len(statistics_table(LISTS[0]).rows)


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
    assert [row[3] for row in texts(months_table(months, 4, "What if"))] == ["0.0", "0.0"]
    assert {row[5] for row in texts(months_table(months, 4, "What if"))} == {"nobody waits"}
