"""How long children wait on a list, as a row."""

from datetime import date

import pytest

from goldenthread.waits.how_long import HEADINGS, Wanted, how_long_row
from goldenthread.waits.waiting_list import WorkedOut, work_out

TODAY = date(2026, 4, 1)
ROWS = ["2026-01-01,2026-01-15", "2026-01-01,2026-01-29", "2026-01-01,", "2026-01-22,2026-02-12"]


def of(target: str = "4") -> WorkedOut:
    text = "list,referral,removal,target_wait\n" + "".join(f"A,{row},{target}\n" for row in ROWS)
    return work_out(text, TODAY).lists[0]


def row(found: WorkedOut, wanted: Wanted | None = None) -> dict[str, str]:
    return dict(zip(HEADINGS, how_long_row(found, wanted), strict=True))


def test_those_who_still_wait_count() -> None:
    """Of four: seen at 2, 3 and 4 weeks, one watched for 6; three in four within 4 weeks, half within 3."""
    found = row(of())
    assert (found["referrals"], found["waiting"], found["longest_weeks"]) == ("4", "1", "6")
    assert (found["median_weeks"], found["p92_weeks"]) == ("3", "")
    assert (found["within_target_percent"], found["within_target_is_least"]) == ("75", "FALSE")
    assert (found["waiting_4_12"], found["waiting_over_104"], found["capacity_per_month"]) == ("1", "0", "")


def test_the_capacity_that_a_standard_needs() -> None:
    """By the list's target unless another is given; none without either, or by a day that is over."""
    by = date(2026, 6, 30)
    own = row(of(), Wanted(by, 92))
    assert (own["standard_weeks"], own["share_percent"], own["by"]) == ("4", "92", "2026-06-30")
    assert float(own["capacity_per_month"]) > float(row(of(), Wanted(by, 92, 12))["capacity_per_month"])
    assert row(of(target=""), Wanted(by, 92))["capacity_per_month"] == ""
    assert row(of(), Wanted(date(2026, 1, 1), 92))["by"] == ""


def test_a_share_of_all() -> None:
    """With all within the standard, everybody referred before it is seen."""
    found = row(of(), Wanted(date(2026, 6, 30), 100, 4))
    demand = of().demand_per_month
    months = (date(2026, 6, 30) - of().as_at).days / (365.25 / 12)
    over = 1 + demand * (months - 28 / (365.25 / 12))
    assert float(found["capacity_per_month"]) == pytest.approx(over / months, abs=1e-3)
