"""A waiting list that is sent: dates only, every problem at once, nobody's name."""

from datetime import date

import pytest

from goldenthread.methods.table_file import NotATable
from goldenthread.methods.waiting.queue import Wait
from goldenthread.waits.made_up_list import made_up_list
from goldenthread.waits.waiting_list import MOST_LISTS, Answer, still_waiting, wait_rows, work_out

TODAY = date(2026, 4, 1)
HEADER = "list,referral,removal,target_wait\n"


def worked(*rows: str, header: str = HEADER) -> Answer:
    return work_out(header + "\n".join(rows), TODAY)


@pytest.mark.parametrize("column", ["name", "NHS number", "date_of_birth", "postcode"])
def test_any_other_column_is_refused_and_nothing_is_read(column: str) -> None:
    """The words name the column and never a value."""
    with pytest.raises(NotATable) as refused:
        work_out(f"list,referral,removal,{column}\nA,2026-01-01,,Alex Secret\n", TODAY)
    assert column.lower() in str(refused.value).lower() and "Secret" not in str(refused.value)


def test_cells_without_a_heading_are_refused() -> None:
    """A column that the header does not name could hold anything."""
    with pytest.raises(NotATable, match="Row 2 has a cell"):
        worked("A,2026-01-01,,18,Alex")
    with pytest.raises(NotATable, match="Row 3 has a cell"):
        worked("A,2026-01-01,,", "A,2026-01-01,,Alex", header="list,referral,removal,\n")


def test_what_is_pasted_from_a_spreadsheet_is_read() -> None:
    """Tabs between the columns; another column is refused there too."""
    (one,) = work_out("list\treferral\tremoval\nA\t31/01/2026\t\n", TODAY).lists
    assert one.waiting_since == (date(2026, 1, 31),)
    with pytest.raises(NotATable, match="“name”"):
        work_out("list;name;referral;removal\nA;Alex;2026-01-01;\n", TODAY)


def test_without_a_header_no_value_is_repeated() -> None:
    """The first row may be a child's."""
    with pytest.raises(NotATable) as refused:
        work_out("Alex Secret,2026-01-01,,18\n", TODAY)
    assert "Secret" not in str(refused.value) and "list,referral,removal,target_wait" in str(refused.value)


@pytest.mark.parametrize("data", ["PK\x03\x04\x14", "\x00list,referral,removal", "\x89PNG\r\n\x1a\n"])
def test_what_is_no_text_is_said_so(data: str) -> None:
    """A workbook is not asked for its first row."""
    with pytest.raises(NotATable, match="CSV UTF-8"):
        work_out(data, TODAY)


def test_the_rejected_rows_may_be_sent_again() -> None:
    """They come with two more columns, which are passed over."""
    found = worked("A,soon,,18", "A,2026-01-04,,18")
    assert (found.rows, found.left_out) == (2, 1)
    again = work_out(found.rejected.replace("soon", "2026-01-09"), TODAY)
    assert again.lists[0].rows == 1 and not again.rejected


def test_the_day_on_which_the_list_was_drawn() -> None:
    """Those who wait are counted to that day, not to the last day in the list; what is later is not known yet."""
    text = HEADER + "A,2026-01-01,2026-01-15,2\nA,2026-01-08,2026-03-01,2\nA,2026-01-08,,2\nA,2026-02-20,,2\n"
    one = work_out(text, TODAY, drawn=date(2026, 2, 5)).lists[0]
    assert one.as_at == date(2026, 2, 5) and one.waiting == 2 and one.longest_weeks == 4.0
    assert work_out(text, TODAY).lists[0].as_at == date(2026, 3, 1)


def test_where_nobody_was_watched_as_long_as_the_target() -> None:
    """Who was seen by the longest wait is the least that the share can be."""
    one = worked("A,2026-01-01,2026-01-15,18", "A,2026-01-01,,18", "A,2026-01-01,2026-01-22,18").lists[0]
    assert one.within == pytest.approx(200 / 3) and one.within_or_more
    known = worked("A,2026-01-01,2026-01-15,2", "A,2026-01-01,,2", "A,2026-01-01,2026-01-22,2").lists[0]
    assert known.within == pytest.approx(100 / 3) and not known.within_or_more


def test_a_date_that_stands_for_none_is_said_once() -> None:
    """9999-12-31 is no day to come but no date."""
    found = worked("A,2026-01-01,9999-12-31,18", "A,2026-01-02,,18")
    assert [str(each)[:5] for each in found.said if each.refuses] == ["row 2"]


@pytest.mark.parametrize("name", ["943 476 5919", "9434765919", "A123456789012", "parent@home.example"])
def test_a_person_is_no_list(name: str) -> None:
    """What looks like a number or address of a person is refused without being repeated."""
    with pytest.raises(NotATable) as refused:
        worked(f"{name},2026-01-01,,18")
    assert name not in str(refused.value)


def test_a_list_for_each_child_is_refused() -> None:
    """More lists than any service has."""
    with pytest.raises(NotATable, match="different lists"):
        worked(*(f"Child {number},2026-01-01,,18" for number in range(MOST_LISTS + 1)))


def test_every_problem_at_once_with_its_row() -> None:
    """Removal before referral, a bad date, a negative target, a day to come: all said; the good rows are used."""
    found = worked(
        "A,2026-01-05,2026-01-02,18", "A,01.26,,18", "A,2026-01-01,2026-02-01,-4", "A,2027-01-03,2027-01-09,18",
        "A,2026-01-04,,18", "A,2026-01-02,2026-02-02,18",
    )  # fmt: skip
    refused = [str(each) for each in found.said if each.refuses]
    assert [words[:5] for words in refused] == ["row 2", "row 3", "row 4", "row 5"]
    assert "before the referral" in refused[0] and "is no date" in refused[1]
    assert "no number of weeks above 0" in refused[2] and "is after 2026-04-01" in refused[3]
    assert found.lists[0].rows == 3


def test_rows_out_of_order_give_the_same() -> None:
    """The order of the rows says nothing."""
    rows = ["A,2026-01-01,2026-01-20,6", "A,2026-01-05,,6", "A,2026-02-01,2026-02-20,6"]
    one, other = worked(*rows), worked(*reversed(rows))
    assert (
        one.lists[0].statistics == other.lists[0].statistics and one.lists[0].median == other.lists[0].median
    )


def test_equal_rows_count_and_are_said() -> None:
    """Two children may be referred on one day; a list that stands twice looks like it and is suspected."""
    twice = worked(*["A,2026-01-01,2026-01-20,6", "A,2026-01-09,,6"] * 2)
    assert twice.lists[0].rows == 4
    assert any(
        "2 of 4 rows say the same" in each.words and "stands here twice" in each.words for each in twice.said
    )


def test_no_row_that_can_be_used() -> None:
    """It says so and works nothing out; an empty list likewise."""
    found = worked("A,soon,,18")
    assert not found.lists and "nothing was worked out" in str(found.said[-1])
    with pytest.raises(NotATable, match="header and no rows"):
        worked()


def test_those_who_still_wait_count() -> None:
    """Kaplan–Meier: of four, two seen at 2 and 4 weeks, one watched for 6 weeks and one for 3."""
    found = worked(
        "A,2026-01-01,2026-01-15,4",
        "A,2026-01-01,2026-01-29,4",
        "A,2026-01-01,,4",
        "A,2026-01-22,2026-02-12,4",
    )
    (one,) = found.lists
    assert one.as_at == date(2026, 2, 12) and one.waiting == 1
    assert one.median.weeks == 3.0 and one.within == 75.0
    assert sum(count for _, count in one.bands) == one.waiting and one.longest_weeks == 6.0


def test_a_curve_to_draw() -> None:
    """From 100% down, at whole weeks, at most so many points."""
    (one, _) = work_out(made_up_list(date(2026, 3, 31)), TODAY).lists
    step, shares = still_waiting(one.curve, points=10)
    assert step >= 1 and 2 <= len(shares) <= 10 and list(shares) == sorted(shares, reverse=True)


def test_what_is_written_is_read_again() -> None:
    """A list as it may be sent."""
    text = wait_rows(
        [("A", Wait(date(2026, 1, 1), date(2026, 1, 8)), 18.0), ("A", Wait(date(2026, 1, 3), None), 18.0)]
    )
    assert text.splitlines()[1:] == ["A,2026-01-01,2026-01-08,18", "A,2026-01-03,,18"]
    assert work_out(text, TODAY).lists[0].waiting == 1
