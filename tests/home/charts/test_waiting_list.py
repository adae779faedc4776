"""The curve of a waiting list: drawn from shares in its address."""

from urllib.parse import parse_qsl

import pytest

from goldenthread.home.charts.waiting_list import curve_chart, curve_query, read_curve

SHARES = (100.0, 72.5, 40.0)


def test_the_address_says_all_that_the_picture_needs() -> None:
    """What is read back draws the same chart."""
    drawn = curve_chart(2, SHARES, 3.5, None, "")
    query = dict(parse_qsl(curve_query(2, SHARES, 3.5, None)))
    assert read_curve(query, "") == drawn
    assert [(point.x, point.y) for point in drawn.series[0].points] == [
        ("0", 100.0),
        ("2", 72.5),
        ("4", 40.0),
    ]


def test_the_title_is_the_finding() -> None:
    """What cannot be told yet is said so."""
    assert (
        curve_chart(1, SHARES, 3.5, 11.0, "").title == "Half have been seen within 3.5 weeks, 92% within 11"
    )
    early = curve_chart(1, SHARES, None, None, "").title
    assert early == "Fewer than half have been seen, when 92% will have been seen cannot be told yet"


@pytest.mark.parametrize(
    "query", [{}, {"step": "0", "shares": "1"}, {"step": "1", "shares": "101"}, {"step": "1", "shares": ""}]
)
def test_an_address_of_no_curve(query: dict[str, str]) -> None:
    """None, so that the page is not found."""
    assert read_curve(query, "") is None
