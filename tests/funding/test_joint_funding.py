"""The joint-funding table and who leads."""

from decimal import Decimal

from goldenthread.funding.joint_funding import joint_lines, lead_counts
from tests.home.packs import record

# County Durham Joint Commissioning Strategy 2019-21, Appendix 1: the lead commissioners of its 15 rows in order.
COUNCIL, CCGS, NHSE = "council", "ccgs", "nhs-england"
LEADS = (COUNCIL, COUNCIL, CCGS, CCGS, *[COUNCIL] * 7, NHSE, CCGS, COUNCIL, COUNCIL)
ROWS = tuple(
    record("joint_arrangements", f"row-{at}", number=at, service=f"s{at}", jointly_funded="yes", lead=lead)
    for at, lead in enumerate(LEADS, start=1)
)


def test_county_durhams_leads_count_11_3_and_1() -> None:
    """Of fifteen services the council leads 11, the clinical commissioning groups 3 and NHS England 1 (R48)."""
    counts = lead_counts(joint_lines(ROWS))
    assert counts.counts == ((COUNCIL, 11), (CCGS, 3), (NHSE, 1))
    assert counts.total == 15


def test_rows_stand_in_printed_order() -> None:
    """Whatever the order of the file, the table reads as the document prints it; rows without a number come last."""
    rows = (record("joint_arrangements", "none"), *reversed(ROWS))
    assert [line.record.key for line in joint_lines(rows)] == [*(f"row-{at}" for at in range(1, 16)), "none"]


def test_a_row_without_a_lead_is_counted_as_such() -> None:
    """The counts and those without a lead make up the whole; what is not jointly funded is not counted."""
    rows = (
        *ROWS,
        record("joint_arrangements", "x", number=16, jointly_funded="yes"),
        record("joint_arrangements", "y", number=17, jointly_funded="no", lead=COUNCIL),
    )
    counts = lead_counts(joint_lines(rows))
    assert (counts.without, counts.total) == (1, 16)


def test_a_contribution_of_which_nobody_stated_the_amount_is_not_known() -> None:
    """Neither amount nor share is not the same as nothing paid."""
    paid = (
        record("contributions", "a", arrangement="row-1", organisation=COUNCIL, year="2019/20"),
        record("contributions", "b", arrangement="row-2", organisation=COUNCIL, percent=Decimal("50")),
    )
    lines = joint_lines(ROWS, paid)
    assert [line.is_contribution_known for line in lines[:3]] == [False, True, False]
    assert lines[0].contributions[0].year == "2019/20"
