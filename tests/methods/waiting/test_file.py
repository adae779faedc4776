"""Waiting lists in a file: what is wrong is said with its row, and the rest is used."""

from goldenthread.methods.waiting.file import HEADINGS, read_lists, statistics_of, statistics_row

HEADER = "list,referral,removal,target_wait\n"


def of(text: str) -> list[tuple[tuple[str, ...] | None, list[str]]]:
    return [
        (None if found is None else statistics_row(rows, found), [str(each) for each in said])
        for rows, found, said in statistics_of(read_lists(HEADER + text))
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
        "a,2024-01-01,2023-12-31,4\na,01/02/2024,,4\na,2024-01-01,soon,4\na,2024-01-01,,-4\na,2024-01-08,,4\n"
    )
    assert row is not None and row[6] == "2"
    assert said[:4] == [
        "row 2, column removal (“2023-12-31”): is before the referral (2024-01-01), so the row is left out",
        "row 3, column referral (“01/02/2024”): is no date, so the row is left out; write it as 2024-01-31",
        "row 4, column removal (“soon”): is no date, so the row is left out; write it as 2024-01-31, or leave it empty "
        "for still waiting",
        "row 5, column target_wait (“-4”): is no number of weeks above 0, so it is not used",
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
        "row 2, column referral (“9999-12-31”): is no likely date of a referral, so the row is left out",
        "row 3, column removal (“9999-12-31”): is no likely date of a removal, so the row is left out; leave it empty "
        "for still waiting",
        "row 4, column removal (“1900-01-01”): is no likely date of a removal, so the row is left out; leave it empty "
        "for still waiting",
        "List “”: rows without the name of a list are taken as one list.",
    ]
