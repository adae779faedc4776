"""Who can tell who has SEND, and which flows are past their review (R21)."""

from __future__ import annotations

from datetime import date

from goldenthread.needs.data_flows import coverage, flows, told
from tests.areas import printed
from tests.needs.made_up_map import Row

ON = date(2020, 3, 18)


def flag(**cells: object) -> Row:
    return Row("flag_coverage", "nursing", "School nursing", cells)


def flow(**cells: object) -> Row:
    return Row("data_flows", "flag", "SEND flag", cells)


def test_stocktons_health_services_are_a_data_gap() -> None:
    """They “do not identify those with SEN”: 0%, nobody owns it, no date."""
    found = {each.key: each for each in coverage(printed("stockton-on-tees").rows("flag_coverage"), ON)}
    assert {each.key for each in found.values() if each.is_gap} == {"health-services", "health-visiting"}
    assert found["health-services"].share == 0
    assert "nobody is recorded who answers for it, no date is recorded" in found["health-services"].sentence
    assert found["child-disability-register"].share is None


def test_a_share_is_of_the_caseload_and_has_an_interval() -> None:
    """120 of 480 is 25%; none of 480 is a gap; a share without a caseload is not known."""
    (some,) = coverage([flag(can_identify="yes", flagged=120, caseload=480)], ON)
    assert some.share == 25 and some.interval is not None and some.interval.holds(25) and not some.is_gap
    (none,) = coverage([flag(can_identify="yes", flagged=0, caseload=480)], ON)
    assert none.is_gap and none.sentence.startswith("None of its caseload is flagged")
    assert coverage([flag(can_identify="yes", flagged=3)], ON)[0].share is None


def test_more_flagged_than_there_are_is_said_and_gives_no_share() -> None:
    """Over 100% is no coverage: both numbers cannot be right. Nor can a service that cannot tell have flagged."""
    (more,) = coverage([flag(can_identify="yes", flagged=30, caseload=4)], ON)
    assert (more.share, more.interval, more.is_gap) == (None, None, False)
    assert more.contradiction.startswith(
        "30 flagged are more than the 4 on its caseload, so no share is worked out."
    )
    (cannot,) = coverage([flag(can_identify="no", flagged=7, caseload=40)], ON)
    assert cannot.contradiction.endswith("one of them is wrong.") and not cannot.is_gap
    assert coverage([flag(can_identify="yes", flagged=4, caseload=4)], ON)[0].share == 100


def test_the_first_sentence_says_who_can_tell() -> None:
    """Those that cannot come first; of some nobody recorded it."""
    can, cannot, unsaid = flag(can_identify="yes"), flag(can_identify="no"), flag()
    assert told(coverage([can, cannot, unsaid], ON)) == (
        "Of 3 services and registers, 1 cannot tell who has SEND, 1 can and of 1 nobody recorded it."
    )
    assert told(coverage([can], ON)) == "The one service or register that is named can tell who has SEND."
    assert told(coverage([can, can], ON)) == "Of 2 services and registers, 2 can tell who has SEND."
    assert told([]) == ""


def test_a_date_that_has_passed_is_said() -> None:
    """The owner and the date stand in the sentence."""
    (late,) = coverage([flag(can_identify="no", owner="Head of nursing", due="December 2019")], ON)
    assert late.overdue
    assert late.sentence.endswith("Head of nursing answers for it, by December 2019, which has passed.")


def test_only_a_flow_in_force_can_be_overdue() -> None:
    """What is wanted has no agreement to review yet; the last day that a loose date can mean counts."""
    (late,) = flows([flow(review_on="February 2020", status="in force")], ON)
    assert late.overdue and late.sentence == "Its review was due by February 2020."
    assert not flows([flow(review_on="March 2020", status="in force")], ON)[0].overdue
    assert not flows([flow(review_on="2019", status="wanted")], ON)[0].overdue
    (bare,) = flows([flow()], ON)
    assert bare.missing == ("purpose", "lawful basis", "agreement", "review date", "owner")
