"""What people said by the date, and what was done about it."""

from datetime import date

from goldenthread.home.heard import Heard, heard
from goldenthread.intake.loose_date import read_loose_date
from tests.home.asking import asking, known_of
from tests.home.packs import record

SPRING = record("engagements", "spring", held_on=read_loose_date("March 2019"))
AUTUMN = record("engagements", "autumn", held_on=read_loose_date("October 2019"))
LETTERS = record("comments", "letters", engagement="spring")
WAITS = record("comments", "waits", engagement="spring")
BUSES = record("comments", "buses", engagement="spring")
SCHOOLS = record("comments", "schools", engagement="autumn")
ANSWER = record("responses", "answer", comment="letters", responded_on=read_loose_date("June 2019"))
HIRE = record("actions", "hire")
DONE = record(
    "links",
    "done",
    from_sheet="actions",
    from_key="hire",
    relation="answers",
    to_sheet="comments",
    to_key="waits",
)


def heard_on(on: date) -> Heard:
    asked = asking(SPRING, AUTUMN, LETTERS, WAITS, BUSES, SCHOOLS, ANSWER, HIRE, DONE, on=on)
    return heard(asked, known_of(asked))


def test_answered_acted_on_and_neither_add_up_to_what_was_said() -> None:
    """Of four comments one was answered, one was acted on and two were not answered."""
    found = heard_on(date(2020, 3, 18))
    assert found.counts == {"said": 4, "answered": 1, "acted_on": 1, "unanswered": 2}
    assert [each.comment.key for each in found.with_something] == ["letters", "waits"]


def test_what_had_not_been_said_by_the_date_is_left_out() -> None:
    """In July 2019 the event of October had not been held, so its comment was not heard."""
    found = heard_on(date(2019, 7, 1))
    assert [each.key for each in found.engagements] == ["spring"]
    assert found.counts["said"] == 3


def test_a_response_counts_from_its_day() -> None:
    """In May 2019 nobody had answered yet."""
    assert heard_on(date(2019, 5, 31)).counts["answered"] == 0


def test_the_deed_is_the_record_one_step_along_the_thread() -> None:
    """The action that answers a comment stands beside it."""
    [waits] = [each for each in heard_on(date(2020, 3, 18)).said if each.comment.key == "waits"]
    assert waits.deeds == (HIRE,)
