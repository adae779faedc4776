"""What in the area answers a need."""

from goldenthread.home.answers import answers
from goldenthread.intake.pack import PackRecord
from tests.home.asking import asking, known_of
from tests.home.packs import record

WAITS = record("stated_figures", "waits")
REVIEW = record("needs_assessments", "review")
SPEECH = record("services", "speech")
FINDING = record("findings", "long-waits", assessment="review", figures=("waits",))
GAP = record("gaps", "too-few", services=("speech",))
PRIORITY = record("priorities", "therapies")
ACTION = record("actions", "recruit")


def link(sheet: str, key: str, relation: str, to_sheet: str, to_key: str) -> PackRecord:
    return record(
        "links",
        f"{key}-{to_key}",
        from_sheet=sheet,
        from_key=key,
        relation=relation,
        to_sheet=to_sheet,
        to_key=to_key,
    )


def answered(need: PackRecord, *rows: PackRecord) -> list[str]:
    asked = asking(need, WAITS, REVIEW, SPEECH, PRIORITY, ACTION, *rows)
    return [each.key for each in answers(asked.pack, known_of(asked).thread, need)]


def test_what_is_linked_to_a_need_answers_it() -> None:
    """A priority that rests on the finding and an action that answers it, each once, in the order of the thread."""
    reason = link("findings", "long-waits", "evidence for", "priorities", "therapies")
    deed = link("actions", "recruit", "answers", "findings", "long-waits")
    again = link("findings", "long-waits", "leads to", "priorities", "therapies")
    assert answered(FINDING, reason, deed, again) == ["therapies", "recruit"]


def test_what_a_need_is_made_of_is_no_answer_to_it() -> None:
    """The figure that measures a finding and the service that a gap is about do not mend them."""
    assert answered(FINDING) == []
    assert answered(GAP) == []


def test_another_finding_is_no_answer() -> None:
    """Knowing more of a need is not doing something about it."""
    other = record("findings", "other")
    assert answered(FINDING, other, link("findings", "long-waits", "leads to", "findings", "other")) == []


def test_only_one_step_counts() -> None:
    """The action under the priority answers the priority; the finding is answered by the priority."""
    reason = link("findings", "long-waits", "evidence for", "priorities", "therapies")
    under = record("actions", "train", priority="therapies")
    assert answered(FINDING, reason, under) == ["therapies"]
