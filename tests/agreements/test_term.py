"""How a contract or agreement stands on a day."""

from datetime import date

import pytest

from goldenthread.agreements.term import standing

ON = date(2020, 3, 18)


@pytest.mark.parametrize(
    ("starts", "ends", "review_on", "said"),
    [
        (None, None, None, "not recorded"),
        (date(2019, 4, 1), ON, None, "running"),
        (date(2019, 4, 1), date(2020, 3, 17), None, "ended"),
        (date(2020, 4, 1), None, None, "planned"),
        (date(2019, 4, 1), None, date(2020, 1, 31), "review overdue"),
    ],
)
def test_the_last_day_still_counts(
    starts: date | None, ends: date | None, review_on: date | None, said: str
) -> None:
    """Without any date nobody can say; with one, the day decides."""
    assert standing(ON, starts, ends, review_on) == said
