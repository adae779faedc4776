"""The periods that the release prints."""

import pytest

from goldenthread.indicators.formats.dfe_ehc_plans.periods import period_of, release_year
from goldenthread.methods.period import Period, calendar_year, january


@pytest.mark.parametrize(
    ("time_period", "identifier", "timing", "period"),
    [
        ("202425", "Academic year", "stock", january(2025)),
        ("209900", "Academic year", "stock", january(2100)),
        ("2025", "Calendar year", "stock", january(2025)),
        ("2024", "Calendar year", "flow", calendar_year(2024)),
    ],
)
def test_a_label_is_the_january_of_a_stock_or_the_year_of_a_flow(
    time_period: str, identifier: str, timing: str, period: Period
) -> None:
    """The school year 2024/25 is counted in January 2025; what happened in 2024 is the whole year."""
    assert period_of(time_period, identifier, timing) == period


@pytest.mark.parametrize(
    ("time_period", "identifier", "timing"),
    [
        ("202426", "Academic year", "stock"),
        ("202425", "Academic year", "flow"),
        ("202425", "Calendar year", "stock"),
        ("2024", "Academic year", "stock"),
        ("2024", "Week 3", "flow"),
        ("1924", "Calendar year", "flow"),
        ("", "Calendar year", "flow"),
    ],
)
def test_a_label_that_is_not_declared_is_no_period(time_period: str, identifier: str, timing: str) -> None:
    """2024/26 is no school year, and a flow has no January: nothing is guessed."""
    assert period_of(time_period, identifier, timing) is None


@pytest.mark.parametrize(
    ("time_period", "timing", "year"),
    [
        ("202425", "stock", 2025),
        ("2025", "stock", 2025),
        ("2024", "flow", 2025),
        ("2024Q1", "flow", None),
        ("", "stock", None),
    ],
)
def test_a_release_is_of_the_year_in_which_its_newest_plans_were_counted(
    time_period: str, timing: str, year: int | None
) -> None:
    """Plans of January 2025 and what happened in 2024 come in the release of 2025."""
    assert release_year(time_period, timing) == year
