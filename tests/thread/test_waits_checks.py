"""Checks of waiting: true, and quiet where nobody knows that anybody waits."""

from datetime import date

from goldenthread.thread.checks.waits import (
    BACKLOG_UNCOUNTED,
    NOTHING_OFFERED_WHILE_WAITING,
    SERVICE_WITHOUT_STANDARD,
    UNPUBLISHED_READING,
)
from tests.thread.made_up import Row, facts_of, found

SERVICE = Row("services", "asd", "Autism assessment", {"status": "running"})
OTHER = Row("services", "clubs", "Clubs", {"status": "running"})


def standard(**values: object) -> Row:
    return Row("wait_standards", "wait", "Referral to assessment", {"service": "asd", **values})


def test_a_service_that_is_spoken_of_needs_a_standard() -> None:
    """A gap, or a record that a link names it in, speaks of waiting; other services are left in peace."""
    gap = Row("gaps", "g", "Waits", {"text": "long waiting times", "services": ("asd",)})
    (one,) = found(SERVICE_WITHOUT_STANDARD, facts_of(SERVICE, OTHER, gap))
    assert one.key == "asd" and one.beside == (("gaps", "g"),)
    said = Row("improvements", "i", "Waits", {"text": "Waiting times have improved"})
    link = Row(
        "links",
        "l",
        "",
        {"from_sheet": "improvements", "from_key": "i", "to_sheet": "services", "to_key": "asd"},
    )
    assert [each.key for each in found(SERVICE_WITHOUT_STANDARD, facts_of(SERVICE, OTHER, said, link))] == [
        "asd"
    ]


def test_a_service_that_is_measured_needs_a_standard() -> None:
    """Unless it has one, or has ended."""
    reading = Row("wait_readings", "r", "mean", {"service": "asd", "measure": "mean wait"})
    (one,) = found(SERVICE_WITHOUT_STANDARD, facts_of(SERVICE, OTHER, reading))
    assert one.words == "Its waits are measured, against no standard."
    assert found(SERVICE_WITHOUT_STANDARD, facts_of(SERVICE, reading, standard())) == []
    ended = Row("services", "asd", "Autism assessment", {"status": "ended"})
    assert found(SERVICE_WITHOUT_STANDARD, facts_of(ended, reading)) == []


def test_nothing_offered_is_found_where_somebody_says_so() -> None:
    """In the families' own words where they are recorded; what nobody has said is no finding."""
    heard = Row("comments", "c", "", {"text": "felt there was no support"})
    (one,) = found(
        NOTHING_OFFERED_WHILE_WAITING, facts_of(standard(offered="families say no", heard="c"), heard)
    )
    assert "“felt there was no support”" in one.words and one.beside == (("comments", "c"),)
    (plain,) = found(NOTHING_OFFERED_WHILE_WAITING, facts_of(standard(offered="no")))
    assert plain.words == "Nothing is offered while they wait."
    for said in ("yes", "not recorded", ""):
        assert found(NOTHING_OFFERED_WHILE_WAITING, facts_of(standard(offered=said))) == []


def test_a_backlog_is_counted_again_when_its_target_falls_due() -> None:
    """Found after the day with an older count only; not before the day, nor with a count since."""
    target = Row("targets", "t", "12 weeks", {"by": "end of July 2019"})
    figure = Row("stated_figures", "f", "480", {"as_at": "2018"})
    older = Row("wait_readings", "r", "", {"standard": "wait", "measure": "backlog", "figure": "f"})
    rows = (standard(target="t"), target, figure, older)
    (one,) = found(BACKLOG_UNCOUNTED, facts_of(*rows))
    assert one.key == "wait" and "July 2019" in one.words and "2018" in one.words
    assert found(BACKLOG_UNCOUNTED, facts_of(*rows, on=date(2019, 7, 1))) == []
    since = Row(
        "wait_readings", "s", "", {"standard": "wait", "measure": "still waiting", "as_at": "August 2019"}
    )
    assert found(BACKLOG_UNCOUNTED, facts_of(*rows, since)) == []
    assert found(BACKLOG_UNCOUNTED, facts_of(standard(target="t"), target)) == []


def test_a_number_that_no_document_states_does_not_belong_in_a_pack() -> None:
    """A row of a document, of a stated figure, or without a number is left in peace."""
    own = Row("wait_readings", "r", "still waiting", {"service": "asd", "value": 6}, "")
    (one,) = found(UNPUBLISHED_READING, facts_of(own))
    assert one.key == "r" and "No document states it" in one.words
    bands = Row("wait_readings", "b", "still waiting", {"service": "asd", "bands": ("0-4=3",)}, "")
    assert len(found(UNPUBLISHED_READING, facts_of(bands))) == 1
    stated = Row("wait_readings", "s", "mean", {"service": "asd", "figure": "f", "value": 6})
    empty = Row("wait_readings", "e", "mean", {"service": "asd", "value": None, "bands": ()})
    quoted = Row("wait_readings", "q", "mean", {"service": "asd", "value": 6})
    assert found(UNPUBLISHED_READING, facts_of(stated, empty, quoted)) == []
