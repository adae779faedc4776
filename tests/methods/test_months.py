"""Adding calendar months."""

from datetime import date

from goldenthread.methods.months import add_months


def test_the_day_of_the_month_is_kept_where_it_exists() -> None:
    """A month's end stays a month's end where the day does not exist."""
    assert add_months(date(2020, 3, 18), 12) == date(2021, 3, 18)
    assert add_months(date(2020, 1, 31), 1) == date(2020, 2, 29)
    assert add_months(date(2020, 11, 30), 3) == date(2021, 2, 28)
    assert add_months(date(2020, 1, 15), -1) == date(2019, 12, 15)
