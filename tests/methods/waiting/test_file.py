"""Waiting lists in a file: what is wrong is said with its row, and the rest is used."""

from datetime import date

import pytest

from goldenthread.methods.table_file import NotATable
from goldenthread.methods.waiting.file import (
    HEADINGS,
    later_than,
    read_lists,
    rejected_rows,
    statistics_of,
    statistics_row,
)

HEADER = "list,referral,removal,target_wait\n"


def of(text: str) -> list[tuple[tuple[str, ...] | None, list[str]]]:
    return [
        (None if found is None else statistics_row(rows, found), [str(each) for each in said])
        for rows, found, said in statistics_of(read_lists(HEADER + text).found)
    ]


def test_headings_are_those_asked_for() -> None:
    """The columns of the package, after the list's name."""
    assert ",".join(HEADINGS) == (
        "list,mean_demand,mean_capacity,load,load_too_big,count_demand,queue_size,target_queue_size,queue_too_big,"
        "mean_wait,cv_arrival,cv_removal,target_capacity,relief_capacity,pressure"
    )


def test_a_row_for_each_list() -> None:
    """Numbers with all their digits, TRUE and FALSE as R prints them, nothing where the method gives none."""
    ((row, said),) = of("a,2024-01-01,2024-01-08,4\na,2024-01-04,,4\na,2024-01-10,NA,\na,2024-01-16,,4\n")
    assert row == (
        "a", "2.3333333333333335", "1.0", "2.3333333333333335", "TRUE", "5", "3", "2.3333333333333335", "FALSE",
        "6.0", "1.0", "0.0", "2.8333333333333335", "", "0.42857142857142855",
    )  # fmt: skip
    assert said == []


def test_bad_rows_are_left_out_and_said() -> None:
    """A removal before its referral, and what is no date, leave the row out; the list is still calculated."""
    ((row, said),) = of(
        "a,2024-01-01,2023-12-31,4\na,32/02/2024,,4\na,2024-01-01,soon,4\na,2024-01-01,,-4\na,2024-01-08,,4\n"
    )
    assert row is not None and row[6] == "2"
    assert said[:4] == [
        "row 2, column removal (“2023-12-31”): is before the referral (2024-01-01); check both days. The row is left "
        "out",
        "row 3, column referral (“32/02/2024”): is no date; write it as 2024-01-31. The row is left out",
        "row 4, column removal (“soon”): is no date; write it as 2024-01-31, or leave it empty for still waiting. The "
        "row is left out",
        "row 5, column target_wait (“-4”): is no number of weeks above 0; write it as 18. The row counts, its target "
        "does not",
    ]


def test_several_targets_are_none() -> None:
    """Nobody can say which of two targets is the list's."""
    ((row, said),) = of("a,2024-01-01,2024-01-09,6\na,2024-01-08,,18\n")
    assert row is not None and row[7] == row[-1] == ""
    assert said == [
        "List “a” has more than one target wait (6 in row 2, 18 in row 3), so none is used and what needs one is left "
        "empty."
    ]


def test_a_list_without_a_good_row_is_left_out() -> None:
    """And the others are not."""
    (none, _), (some, said) = of("a,,,4\nb,2024-01-01,,\n")
    assert none is None
    assert some is not None and some[0] == "b"
    assert said == [
        "List “b”: there is one referral, so demand and what follows from it cannot be told.",
        "List “b”: nobody was removed, so capacity and load cannot be told.",
        "List “b”: no target wait is given, so what needs one is left empty.",
    ]


def test_other_remarks() -> None:
    """All on one day; removed on the day; nobody waiting at the end."""
    ((_, said),) = of("a,2024-01-01,2024-01-01,4\na,2024-01-01,2024-01-01,4\n")
    assert [each.partition(": ")[2] for each in said] == [
        "all referrals are of one day, so demand and what follows from it cannot be told.",
        "by the method no time passed before any removal, so capacity cannot be told.",
        "nobody waits on the day of the last referral, so there is no mean wait.",
    ]


def test_dates_that_stand_for_none() -> None:
    """What systems print for “no date” is no wait of a thousand years; rows without a list's name are said."""
    ((row, said),) = of(
        ",9999-12-31,,4\n,2024-01-01,9999-12-31,4\n,2024-01-02,1900-01-01,4\n,2024-01-08,,4\n"
    )
    assert row is not None and row[6] == "1"
    assert said[:4] == [
        "row 2, column referral (“9999-12-31”): is no likely date of a referral; put in when the child was "
        "referred. The row is left out",
        "row 3, column removal (“9999-12-31”): is no likely date of a removal; leave it empty for still waiting. The "
        "row is left out",
        "row 4, column removal (“1900-01-01”): is no likely date of a removal; leave it empty for still waiting. The "
        "row is left out",
        "The list without a name: rows without the name of a list are taken as one list.",
    ]


def words_of(text: str, today: date | None = None) -> list[str]:
    return [str(each) for each in read_lists(text, today).said]


def test_days_as_england_writes_them() -> None:
    """31/01/2024 is read as day, month, year, which is said; a time of day is passed over."""
    lists = read_lists(HEADER + "a,31/01/2024,05/02/2024 09:30,4\na,1-Feb-2024,,4\n")
    (rows,) = lists.found
    assert [tuple(wait) for wait in rows.waits] == [
        (date(2024, 1, 31), date(2024, 2, 5)),
        (date(2024, 2, 1), None),
    ]
    assert [str(each) for each in lists.said] == [
        "Days written as “31/01/2024” are read as day, month, year."
    ]


def test_where_one_day_has_the_month_first_none_is_guessed() -> None:
    """01/31/2024 cannot be day first, so 02/03/2024 of the same file may not be either."""
    lists = read_lists(HEADER + "a,01/31/2024,,4\na,02/03/2024,,4\na,2024-01-08,,4\n")
    assert [len(each.waits) for each in lists.found] == [1] and not lists.said
    assert [words for _, _, words in lists.left_out] == [
        "referral: may have the month first, as 01/31/2024 has; write it as 2024-01-31"
    ] * 2


@pytest.mark.parametrize(("sign", "words"), [(";", "semicolons"), ("\t", "tabs"), ("|", "vertical bars")])
def test_other_separators_are_read_and_said(sign: str, words: str) -> None:
    """What is pasted from a spreadsheet has tabs."""
    text = HEADER.replace(",", sign) + "a,2024-01-01,,18 weeks\n".replace(",", sign)
    lists = read_lists(text)
    assert lists.found[0].targets == {18.0: 2}
    assert [str(each) for each in lists.said] == [f"The columns are separated by {words}, and are read so."]


@pytest.mark.parametrize("data", ["PK\x03\x04\x14", "\x00\x01\x02", "\x89PNG\r\n\x1a\n"])
def test_what_is_no_text_is_said_so(data: str) -> None:
    """A workbook, a picture or noise is not spoken of as a file without columns."""
    with pytest.raises(NotATable, match="CSV UTF-8"):
        read_lists(data)


def test_equal_rows_and_names_that_look_alike_are_said() -> None:
    """Each counts, and each name is a list; a reader may know better."""
    assert words_of(HEADER + "a,2024-01-01,,4\na,2024-01-01,,4\nA ,2024-01-02,,4\n") == [
        "1 of 3 rows says the same as another one. Each is counted, because two children may be referred on one day.",
        "“a” and “A” are taken as different lists. If they are one, give them one name.",
    ]


def test_days_to_come() -> None:
    """With the day of the list, a later referral is left out and a later removal still waits; without it the method
    takes both as they stand, and that is said."""
    text = HEADER + "a,2024-01-01,2024-03-01,4\na,2024-02-09,,4\na,2024-01-02,2024-01-05,4\n"
    lists = read_lists(text, date(2024, 2, 1))
    assert [wait.removal for wait in lists.found[0].waits] == [None, date(2024, 1, 5)]
    assert [row for row, _, _ in lists.left_out] == [3]
    assert words_of(text, date(2024, 2, 1)) == [
        "1 row has a removal after 2024-02-01, when the list ends: row 2. Who is still to be seen is taken as still "
        "waiting."
    ]
    whole = read_lists(text)
    assert len(whole.found[0].waits) == 3 and later_than(whole, date(2024, 3, 1)) == []
    (said,) = later_than(whole, date(2024, 2, 1))
    assert not said.refuses and str(said).startswith("2 rows have a day after today (2024-02-01).")


def test_rejected_rows_come_back_to_be_mended() -> None:
    """As they were sent, with their number and what to do; mended and sent again they are a list."""
    lists = read_lists(HEADER + "a,2024-01-01,,4\na,soon,,4\n=a,2024-02-01,2024-01-01,4\n")
    text = rejected_rows(lists)
    assert text.splitlines() == [
        "list,referral,removal,target_wait,row,what_to_do",
        "a,soon,,4,3,referral: is no date; write it as 2024-01-31",
        "'=a,2024-02-01,2024-01-01,4,4,removal: is before the referral (2024-02-01); check both days",
    ]
    assert not read_lists(text.replace("soon", "2024-01-09")).found[0].said


def test_a_row_longer_than_its_header_is_not_guessed_at() -> None:
    """A name with a comma and no quotes moves every cell."""
    lists = read_lists(HEADER + 'Physio, East,2024-01-01,,18\n"Physio, East",2024-01-02,,18\n')
    assert [(row, words) for row, _, words in lists.left_out] == [
        (
            2,
            "list: the row has more cells than the first row has columns; put quotes round a name with a comma",
        )
    ]
    assert [each.name for each in lists.found if each.waits] == ["Physio, East"]
