"""The months of a waiting list: drawn from numbers in their address."""

from datetime import date
from urllib.parse import parse_qsl

import pytest

from goldenthread.home.charts.waiting_list_months import AHEAD, PAST, months_chart, months_query, read_months

START = date(2025, 1, 1)


def test_the_address_says_all_that_the_picture_needs() -> None:
    """What is read back draws the same chart, which does not stay on the disk."""
    drawn = months_chart(START, [30.0, 41.0], [44.5, 48.0], [38.0, 35.0], "")
    query = dict(parse_qsl(months_query(START, [30.0, 41.0], [44.5, 48.0], [38.0, 35.0])))
    assert read_months(query, "") == drawn and not drawn.keep and drawn.key == AHEAD
    assert drawn.title == "In April 2025 35 would wait with the change, 48 as the list runs now"
    assert [(point.x, point.y) for point in drawn.series[2].points] == [
        ("Feb 2025", 41.0),
        ("Mar 2025", 38.0),
        ("Apr 2025", 35.0),
    ]


def test_the_months_that_were() -> None:
    """The last beside a year before, or the first where the list is younger."""
    chart = months_chart(START, [float(number) for number in range(20)], [], [], "")
    assert chart.key == PAST and chart.title == "19 wait in August 2026, 7 in August 2025"
    assert months_chart(START, [3.0], [], [], "").title == "3 wait in January 2025"


@pytest.mark.parametrize(
    "query",
    [
        {}, {"start": "2025-13", "past": "1"}, {"start": "2025-01", "past": "x"}, {"start": "2025-01", "past": ""},
        {"start": "2025-01", "past": "1", "is": "1,2", "if": "1"}, {"start": "2025-01", "past": "1," * 130 + "1"},
    ],
)  # fmt: skip
def test_an_address_of_no_months(query: dict[str, str]) -> None:
    """None, so that the page is not found."""
    assert read_months(query, "") is None
