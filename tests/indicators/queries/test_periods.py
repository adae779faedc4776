"""The periods that somebody means by what they typed."""

import pytest

from goldenthread.indicators.models import ReadingPeriod
from goldenthread.indicators.queries.periods import periods_spelled
from goldenthread.methods.period import Period, calendar_year, january

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _stored() -> None:
    for period in (january(2024), january(2025), calendar_year(2024)):
        ReadingPeriod.objects.create(kind=period.kind, start=period.start, end=period.end)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2025-01", [january(2025)]),
        ("JANUARY  2025 ", [january(2025)]),
        ("2024/25", [january(2025)]),
        ("2025", [january(2025)]),
        ("2024", [january(2024), calendar_year(2024)]),
        ("2023", []),
        ("", []),
    ],
)
def test_only_what_the_store_has_is_meant(text: str, meant: list[Period]) -> None:
    """«2024» is a January and a year; of 2025 only January is stored; of 2023 nothing is."""
    assert periods_spelled(text) == meant
