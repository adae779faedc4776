"""Each check finds its break and leaves the mended record alone."""

from datetime import date

from goldenthread.access.declarations import find
from goldenthread.thread.check import STAGES, Check, find_breaks
from goldenthread.thread.checks import (
    changes,
    deliver,
    evidence,
    figures,
    govern,
    involve,
    plan,
    review,
    understand,
)
from goldenthread.thread.facts import LatestReading
from tests.thread.made_up import Row, facts_of, found, thread_of

PRIORITY = Row("priorities", "p1", "Therapies")


def test_every_check_says_why_who_and_on_whose_word() -> None:
    """A check is one declaration with its reason, its source and who should mend what it finds."""
    checks = find(Check, "checks")
    assert len(checks) >= 12
    for check in checks:
        assert check.why and check.source and check.who and check.mend
        assert check.stage in STAGES


def test_a_priority_needs_evidence() -> None:
    """R28: a priority with no finding, gap, figure or comment is a break; one with a link is not."""
    link = Row(
        "links",
        "l",
        "",
        {
            "from_sheet": "gaps",
            "from_key": "g",
            "relation": "evidence for",
            "to_sheet": "priorities",
            "to_key": "p1",
        },
    )
    assert [f.key for f in found(plan.PRIORITY_WITHOUT_EVIDENCE, facts_of(PRIORITY))] == ["p1"]
    assert found(plan.PRIORITY_WITHOUT_EVIDENCE, facts_of(PRIORITY, Row("gaps", "g", "Gap"), link)) == []


def test_a_priority_needs_an_action() -> None:
    """A commitment is not yet an action."""
    commitment = Row("commitments", "c", "Provide alternatives", {"priority": "p1"})
    action = Row("actions", "a", "Open a setting", {"priority": "p1"})
    assert len(found(plan.PRIORITY_WITHOUT_ACTION, facts_of(PRIORITY, commitment))) == 1
    assert found(plan.PRIORITY_WITHOUT_ACTION, facts_of(PRIORITY, action)) == []


def test_an_action_needs_lead_date_and_success() -> None:
    """R30: what is missing is named; a finished action is left alone."""
    bare = Row("actions", "a", "Do it")
    led = Row("actions", "b", "Do it", {"leads": ("AJ", "LB"), "due": "Dec 17"})
    done = Row("actions", "c", "Done it", {"status": "done"})
    said = {f.key: f.words for f in found(plan.ACTION_INCOMPLETE, facts_of(bare, led, done))}
    assert said == {
        "a": "It has no lead, no date and no success indicator.",
        "b": "It has no success indicator.",
    }


def test_an_action_is_overdue_from_the_day_after_the_last_that_its_date_can_mean() -> None:
    """T13: "Dec 17" ends on 31 December 2017."""
    action = Row("actions", "a", "Do it", {"due": "Dec 17"})
    assert found(plan.ACTION_OVERDUE, facts_of(action, on=date(2017, 12, 31))) == []
    assert len(found(plan.ACTION_OVERDUE, facts_of(action, on=date(2018, 1, 1)))) == 1


def test_a_linked_strategy_that_ended_is_expired() -> None:
    """R32."""
    ended = Row("linked_strategies", "s", "Transformational Plan", {"ends": "2019"})
    running = Row("linked_strategies", "t", "SEND Strategy", {"ends": "2022"})
    assert [f.key for f in found(plan.STRATEGY_EXPIRED, facts_of(ended, running))] == ["s"]


def test_a_service_needs_an_agreement() -> None:
    """A joint arrangement, agreement or contract will do; an ended service needs none."""
    salt = Row("services", "salt", "Speech therapy")
    ot = Row("services", "ot", "Occupational therapy")
    old = Row("services", "old", "Old service", {"status": "ended"})
    arrangement = Row("joint_arrangements", "j", "Joint", {"service": "salt"})
    assert [
        f.key for f in found(deliver.SERVICE_WITHOUT_AGREEMENT, facts_of(salt, ot, old, arrangement))
    ] == ["ot"]


def test_joint_funding_needs_a_known_contribution() -> None:
    """R48: nought is known, empty is not."""
    rows = [
        Row("joint_arrangements", "a", "A", {"jointly_funded": "yes"}),
        Row("joint_arrangements", "b", "B", {"jointly_funded": "yes"}),
        Row("joint_arrangements", "c", "C", {"jointly_funded": "not recorded"}),
        Row("contributions", "x", "", {"arrangement": "a", "amount": 0, "percent": None}),
        Row("contributions", "y", "", {"arrangement": "b", "amount": None, "percent": None}),
    ]
    assert [f.key for f in found(deliver.UNKNOWN_CONTRIBUTION, facts_of(*rows))] == ["b"]


def test_a_joint_arrangement_needs_a_lead() -> None:
    """R48."""
    rows = [Row("joint_arrangements", "a", "A", {"lead": "council"}), Row("joint_arrangements", "b", "B")]
    assert [f.key for f in found(deliver.ARRANGEMENT_WITHOUT_LEAD, facts_of(*rows))] == ["b"]


def test_a_body_needs_a_line_upwards_unless_it_answers_to_nobody() -> None:
    """R101: an apex body and a body that has ended are left alone."""
    rows = [
        Row("bodies", "hwb", "Health and Wellbeing Board", {"apex": "yes"}),
        Row("bodies", "jcg", "Joint Commissioning Group"),
        Row("bodies", "forum", "Forum"),
        Row("bodies", "past", "Past group", {"ends": date(2019, 1, 1)}),
        Row("reporting_lines", "l", "", {"from_body": "jcg", "to_body": "hwb"}),
    ]
    assert [f.key for f in found(govern.NO_LINE_UPWARDS, facts_of(*rows))] == ["forum"]


def test_a_duty_recorded_as_not_met_is_a_break() -> None:
    """R33: "not recorded" is not the same as not met."""
    rows = [
        Row("duties", "a", "A", {"status": "not met"}),
        Row("duties", "b", "B", {"status": "partly"}),
        Row("duties", "c", "C", {"status": "not recorded"}),
    ]
    assert [f.key for f in found(govern.DUTY_NOT_MET, facts_of(*rows))] == ["a", "b"]


def test_a_risk_needs_an_owner_and_a_review() -> None:
    """R109."""
    rows = [
        Row("risks", "a", "A"),
        Row("risks", "b", "B", {"owner": "Director", "review_on": date(2020, 1, 1)}),
        Row("risks", "c", "C", {"owner": "Director", "review_on": date(2021, 1, 1)}),
    ]
    assert [f.key for f in found(govern.RISK_UNOWNED, facts_of(*rows))] == ["a", "b"]


def test_an_assessment_lapses_when_its_refresh_is_past() -> None:
    """R17: by its date due, or by its cadence in months from publication."""
    rows = [
        Row("needs_assessments", "a", "A", {"next_due": "2019-06"}),
        Row("needs_assessments", "b", "B", {"published": "2018-01-31", "refresh_months": 24}),
        Row("needs_assessments", "c", "C", {"published": "2019-01-31", "refresh_months": 24}),
    ]
    assert [f.key for f in found(understand.PAST_REFRESH, facts_of(*rows))] == ["a", "b"]


def test_bi_annual_says_nothing_about_when() -> None:
    """T8: "Bi-annual" can be twice a year or every two years, so it lapses on no day until somebody chooses."""
    row = Row("needs_assessments", "a", "A", {"refresh_wording": "Bi-annual refresh"})
    [finding] = found(understand.CADENCE_AMBIGUOUS, facts_of(row))
    assert "more than one way" in finding.words
    assert found(understand.PAST_REFRESH, facts_of(row)) == []
    chosen = Row(
        "needs_assessments", "a", "A", {"refresh_wording": "Bi-annual refresh", "refresh_months": 24}
    )
    assert found(understand.CADENCE_AMBIGUOUS, facts_of(chosen)) == []


def test_what_is_not_collected_wants_an_owner() -> None:
    """R9: a gap in the data is a break until somebody is named; a figure that is known is none."""
    gap = {"value": "not available", "availability": "not collected"}
    rows = [Row("stated_figures", "a", "19+", gap), Row("stated_figures", "b", "16+", {"value": "2.6%"})]
    assert [each.key for each in found(understand.NOT_COLLECTED, facts_of(*rows))] == ["a"]
    owned = Row("stated_figures", "a", "19+", {**gap, "owner": "Head of data"})
    assert found(understand.NOT_COLLECTED, facts_of(owned)) == []


def test_an_indicator_is_late_beyond_its_frequency_and_its_publication_lag() -> None:
    """Read yearly and published six months later, 2018's reading is timely until the end of June 2020."""
    member = Row(
        "indicator_set_members", "m", "20 weeks", {"indicator": "plans-in-20-weeks", "heading": "20 weeks"}
    )
    reading = {"plans-in-20-weeks": LatestReading("In 20 weeks", "2018", date(2018, 12, 31), 12, 6)}
    assert found(understand.NO_TIMELY_READING, facts_of(member, on=date(2020, 6, 30), readings=reading)) == []
    assert (
        len(found(understand.NO_TIMELY_READING, facts_of(member, on=date(2020, 7, 1), readings=reading))) == 1
    )


def test_an_indicator_that_stands_for_nothing_is_named() -> None:
    """R84: missing data is named, not left out."""
    row = Row(
        "indicator_set_members", "m", "Out of county placements", {"heading": "Out of county placements"}
    )
    [finding] = found(understand.NO_TIMELY_READING, facts_of(row))
    assert "Out of county placements" in finding.words


def test_a_comment_needs_a_response() -> None:
    """R111: you said, we did."""
    rows = [
        Row("comments", "a", "Letter unhelpful"),
        Row("comments", "b", "More options"),
        Row("responses", "r", "Letter modified", {"comment": "a"}),
    ]
    assert [f.key for f in found(involve.COMMENT_WITHOUT_RESPONSE, facts_of(*rows))] == ["b"]


def test_a_survey_is_to_be_repeated() -> None:
    """R15: the repeat due in June 2019 is late from July 2019."""
    row = Row("surveys", "s", "Therapies", {"repeat_due": "June 2019"})
    assert found(involve.SURVEY_NOT_REPEATED, facts_of(row, on=date(2019, 6, 30))) == []
    assert len(found(involve.SURVEY_NOT_REPEATED, facts_of(row, on=date(2019, 7, 1)))) == 1


def test_the_evidence_log_is_read() -> None:
    """T9, T10, T10b are three kinds of break."""
    rows = [
        Row("evidence", "a", "Future Event", {"reference": "4.1"}),
        Row("evidence", "b", "Fulfilling Lives", {"reference": "4.1"}),
        Row("evidence", "c", "Package", {"reference": "3.2"}),
        Row("evidence", "d", "High needs report", {"reference": "1.09"}),
    ]
    facts = facts_of(*rows)
    assert [f.title for f in found(evidence.REPEATED, facts)] == ["Reference 4.1"]
    assert "Reference 3.1" in [f.title for f in found(evidence.SKIPPED, facts)]
    assert [f.title for f in found(evidence.PADDED, facts)] == ["Reference 1.09"]


def test_breaks_come_by_stage_most_harmful_first() -> None:
    """The page lists them in the order of the cycle."""
    rows = [PRIORITY, Row("bodies", "b", "Forum"), Row("actions", "a", "Do it", {"due": "2019"})]
    facts = facts_of(*rows)
    breaks = find_breaks(facts, thread_of(facts), find(Check, "checks"))
    stages = [STAGES.index(each.check.stage) for each in breaks]
    assert stages == sorted(stages)
    plan_breaks = [each.check.harm for each in breaks if each.check.stage == "Plan"]
    assert plan_breaks == sorted(plan_breaks, reverse=True)


def test_a_stated_change_that_cannot_be_recomputed_is_a_break() -> None:
    """T6: a maximum compared with a mean is named, not computed."""
    rows = [
        Row("stated_figures", "a", "Longest", {"value": "98", "statistic": "maximum", "unit": "weeks"}),
        Row("stated_figures", "b", "Average", {"value": "45", "statistic": "mean", "unit": "weeks"}),
        Row(
            "stated_changes",
            "c",
            "Waits halved",
            {"from_figure": "a", "to_figure": "b", "change_kind": "multiple", "stated": "halved"},
        ),
    ]
    [finding] = found(changes.UNLIKE_STATISTICS, facts_of(*rows))
    assert "maximum" in finding.words and "mean" in finding.words


def test_a_stated_share_is_recomputed_from_its_numbers() -> None:
    """T1: 4,694 of 32,966 is 14.24%, stated as 15%; 4,091 of 32,966 is 12.4%."""
    wrong = Row("stated_figures", "a", "SEN", {"value": "15%", "numerator": 4694, "denominator": 32966})
    right = Row("stated_figures", "b", "Support", {"value": "12.4%", "numerator": 4091, "denominator": 32966})
    assert [f.key for f in found(figures.SHARE_DOES_NOT_RECOMPUTE, facts_of(wrong, right))] == ["a"]


def test_a_target_whose_day_passed_wants_a_figure() -> None:
    """R12: 12 weeks by the end of July 2019; a figure of August 2019 would answer it."""
    target = Row("targets", "t", "12 weeks", {"indicator": "asd-wait", "by": "end of July 2019"})
    late = Row("stated_figures", "f", "Wait", {"indicator": "asd-wait", "as_at": "August 2019"})
    assert len(found(review.TARGET_PASSED, facts_of(target))) == 1
    assert found(review.TARGET_PASSED, facts_of(target, late)) == []
    assert found(review.TARGET_PASSED, facts_of(target, on=date(2019, 7, 31))) == []


def test_every_area_of_weakness_wants_an_answer() -> None:
    """R99."""
    rows = [
        Row("weakness_areas", "1", "Leadership"),
        Row("weakness_areas", "2", "Performance"),
        Row("improvements", "i", "Appointed", {"weakness_area": "1"}),
    ]
    assert [f.key for f in found(review.WEAKNESS_UNANSWERED, facts_of(*rows))] == ["2"]
