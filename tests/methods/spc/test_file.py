"""Series in a file: each problem with its row, and good series charted beside bad ones."""

from datetime import date
from decimal import Decimal

from goldenthread.methods.spc.file import chart_rows, charts_of, number, read_series

HEADER = "series,date,value,target,improvement_direction,rebase\n"


def test_good_series_are_charted_beside_bad_ones() -> None:
    """Every problem is said with its row; only the series that has one is left out."""
    text = HEADER + (
        "good,2024-01,1,,,\nbad,31 January,1,,up,2\nbad,2024-02,1 000,,,\nbad,2024-03,1,,,\nbad,2024-03,2,,,\n"
        "good,2024-02,2,,,\n"
    )
    (good, chart, _), (bad, none, said) = charts_of(read_series(text))
    assert chart is not None and none is None
    assert (good.name, bad.name) == ("good", "bad")
    assert [str(each) for each in said] == [
        "row 3, column date (“31 January”): leaves open which year or day it is; write it as 2024-01-31 or 2024-01",
        "row 3, column rebase (“2”): is neither empty, 0 nor 1 (1 on the first point of a new segment)",
        "row 3, column improvement_direction (“up”): is none of increase, decrease, neutral",
        "row 4, column value (“1 000”): is no number; write it as 1234.5, without commas, % or £",
        "row 6, column date (“2024-03”): stands in row 5 of the same series too, and nothing says which value is right",
        "Series “bad” (from row 3) is left out because of the rows above.",
    ]
    assert all(each.refuses for each in said)


def test_rows_are_those_of_the_file() -> None:
    """Dates and values print as they were written; the icons stand in every row; a gap has no class."""
    text = HEADER + "a,2024-01,0.10,0.9,increase,\na,2024-02,,,,\na,2024-03,0.10,,,\na,2024-04,0.10,0.5,,\n"
    ((series, chart, _),) = charts_of(read_series(text))
    assert chart is not None
    rows = list(chart_rows(series, chart))
    common = ("Common Cause", "common_cause", "common_cause", "consistent_fail")
    assert rows[0] == ("a", "2024-01", "0.10", "0.1", "0.1", "0.1", *common)
    assert rows[1] == ("a", "2024-02", "", "0.1", "0.1", "0.1", "", "", "common_cause", "consistent_fail")
    assert series.target == Decimal("0.5")


def test_columns_may_be_left_out() -> None:
    """A file of series, date and value alone is enough; without a direction more counts as better, and it is said."""
    ((_, chart, said),) = charts_of(
        read_series("series,date,value\n" + "".join(f"a,2024-{m:02},{m}\n" for m in range(1, 8)))
    )
    assert chart is not None
    assert [point.kind for point in chart.points[1:6]] == ["special_cause_improvement"] * 5
    assert chart.variation == "improvement_high"
    assert str(said[0]) == (
        "Series “a” names no improvement_direction: taken as increase, as the package does. Write decrease where less "
        "is better, or neutral."
    )


def test_what_is_true_of_many_series_is_said_once() -> None:
    """Of 300 series without a direction one sentence speaks, not 300."""
    rows = "".join(f"s{number},2024-01,1\n" for number in range(300))
    said = [each for _, _, found in charts_of(read_series("series,date,value\n" + rows)) for each in found]
    silent = [str(each) for each in said if "improvement_direction" in str(each)]
    assert len(silent) == 1
    assert silent[0].startswith("Series “s0”, “s1”, “s2” and 297 more name no improvement_direction")


def test_dates_as_english_spreadsheets_write_them() -> None:
    """31/01/2024 is a day, and how 01/02/2024 was read is said; the text prints as it was written."""
    text = HEADER + "a,01/02/2024,1,,neutral,\na,01/03/2024,2,,,\n"
    ((series, chart, said),) = charts_of(read_series(text))
    assert chart is not None
    assert [point.day for point in chart.points] == [date(2024, 2, 1), date(2024, 3, 1)]
    assert str(said[0]) == "Dates such as 01/02/2024 are read as day/month/year: 2024-02-01."
    assert next(chart_rows(series, chart))[1] == "01/02/2024"


def test_month_first_is_refused() -> None:
    """A date that cannot be day/month/year leaves its series out."""
    ((_, chart, said),) = charts_of(
        read_series(HEADER + "a,01/12/2024,1,,neutral,\na,01/13/2024,2,,neutral,\n")
    )
    assert chart is None
    assert "is no day of a calendar as day/month/year" in str(said[0])


def test_a_row_that_stands_twice_is_used_once() -> None:
    """Two rows that say the same of a date leave nothing open; that it was so is said."""
    ((_, chart, said),) = charts_of(
        read_series(HEADER + "a,2024-01,1,,neutral,\na,2024-01,1.0,,neutral,\na,2024-02,2,,neutral,\n")
    )
    assert chart is not None and len(chart.points) == 2
    assert "row 2 says the same of this date, so it is used once" in str(said[0])


def test_a_number_cut_by_a_comma() -> None:
    """1,234 without quotation marks is not read as 1 with a target of 234."""
    ((_, chart, said),) = charts_of(read_series("series,date,value\na,2024-01,1,234\n"))
    assert chart is None
    assert str(said[0]) == (
        "row 2 (“234”): stands beyond the columns that the header names; is there a comma inside a number?"
    )


def test_a_neutral_series_is_neither_better_nor_worse() -> None:
    """Where neither way is better in itself, the file says so."""
    rows = "".join(f"a,2024-{m:02},{m},,neutral,\n" for m in range(1, 8))
    ((_, chart, _),) = charts_of(read_series(HEADER + rows))
    assert chart is not None
    assert chart.variation == "neutral_high"


def test_nothing_is_calculated_from_what_is_suppressed() -> None:
    """A suppressed value is a gap, and is said to be one."""
    ((_, chart, said),) = charts_of(
        read_series(HEADER + "a,2024-01,5,,neutral,\na,2024-02,c,,,\na,2024-03,x,,,\n")
    )
    assert chart is not None
    assert [point.value for point in chart.points] == [5, None, None]
    assert str(said[0]) == (
        "row 3, column value (“c”): Series “a”: the value is suppressed, so nothing is calculated from it"
    )


def test_two_directions_in_one_series() -> None:
    """A series cannot be better both ways."""
    ((_, chart, said),) = charts_of(read_series(HEADER + "a,2024-01,5,,increase,\na,2024-02,5,,decrease,\n"))
    assert chart is None
    assert "differs from “increase”" in str(said[0])


def test_every_digit_is_printed() -> None:
    """What is printed reads back as the same number."""
    assert float(number(1 / 3)) == 1 / 3
    assert number(None) == ""


def test_what_may_be_meant_is_used_and_said() -> None:
    """A value below 0 may be a temperature or a mistake; rows without a name are one series."""
    ((_, chart, said),) = charts_of(read_series(HEADER + ",2024-01,-5,,neutral,\n,2024-02,5,,,\n"))
    assert chart is not None and chart.points[0].value == Decimal(-5)
    assert [(str(each), each.refuses) for each in said][:2] == [
        ("Series “”: rows without the name of a series are taken as one series.", False),
        (
            "Series “”: values below 0 (row 2) are used as they stand; a count of people or events cannot be below 0.",
            False,
        ),
    ]
