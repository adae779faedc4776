"""The risk register in order of score."""

from datetime import date

import pytest

from goldenthread.governance.risks import register, scored
from tests.home.packs import record


@pytest.mark.parametrize(
    ("likelihood", "impact", "score"),
    [("3", "4", 12), ("medium", "High", 12), ("", "4", None), ("likely", "4", None), ("²", "4", None)],
)
def test_a_score_is_likelihood_times_impact(likelihood: str, impact: str, score: int | None) -> None:
    """What cannot be read gives no score, which is not a low one."""
    assert scored(likelihood, impact) == score


def test_risks_order_by_score_and_the_unknown_comes_last() -> None:
    """Risks order by score, and a review that has passed alerts (R109)."""
    rows = (
        record("risks", "unknown", review_on=date(2020, 3, 17)),
        record("risks", "small", likelihood="1", impact="2", review_on=date(2020, 3, 18)),
        record("risks", "large", likelihood="4", impact="5"),
    )
    found = register(rows, date(2020, 3, 18))
    assert [(each.record.key, each.score, each.is_review_overdue) for each in found] == [
        ("large", 20, False),
        ("small", 2, False),
        ("unknown", None, True),
    ]
