"""The headline counts of a stage."""

from goldenthread.home.stage_counts import StageCount, StageCounts


def test_a_count_leads_to_the_page_that_says_which() -> None:
    """One and many have their words; what stands behind the address chooses within the page."""
    of = StageCounts("northshire")
    assert of.count(1, "action,actions", "plan-actions") == StageCount(
        1, "action", "/areas/northshire/plan/actions/"
    )
    assert of.count(2, "jointly funded", "deliver-funding").words == "jointly funded"
    assert of.broken(3, "action overdue,actions overdue", "plan-actions", "?overdue=yes") == StageCount(
        3, "actions overdue", "/areas/northshire/plan/actions/?overdue=yes", True
    )


def test_none_is_not_broken() -> None:
    """What nobody has to mend is not marked."""
    assert not StageCounts("northshire").broken(0, "without a lead", "plan-actions").is_broken
