"""Indicators are listed: ours with their declaration, the releases' own under their titles."""

import pytest

from goldenthread.indicators.queries import indicator_or_none, listed_indicators, periods_spelled
from goldenthread.methods.period import calendar_year, january

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("release")]


def test_list() -> None:
    """Ours come first, in their order, then the catalogue."""
    found = listed_indicators()
    assert found[0].key == "ehc-plans"
    catalogue = [each for each in found if each.declaration is None]
    assert "dfe-ehc-plans.ceased_plans.employ" in {each.key for each in catalogue}
    assert all(each.table for each in catalogue)


def test_one() -> None:
    """One indicator by its key, or none."""
    found = indicator_or_none("dfe-ehc-plans.ceased_plans.employ")
    assert found is not None
    assert found.title == "Number moved to paid employment"
    assert indicator_or_none("nothing") is None


@pytest.mark.parametrize("text", ["2025-01", "January 2025", "202425", " january  2025", "2024/25", "2025"])
def test_one_instant_in_many_spellings(text: str) -> None:
    """All of them mean January 2025."""
    assert periods_spelled(text) == [january(2025)]


def test_a_year_may_be_a_january_and_a_year() -> None:
    """2024 is both January 2024 and the year 2024: the indicator decides which has a figure."""
    assert set(periods_spelled("2024")) == {january(2024), calendar_year(2024)}
    assert periods_spelled("1999") == []
