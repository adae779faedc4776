"""Following the thread both ways."""

from tests.thread.made_up import Row, facts_of, thread_of

PRIORITY = Row("priorities", "p1", "Therapies")
ACTION = Row("actions", "a1", "Review therapies", {"priority": "p1", "services": ("salt",)})
SERVICE = Row("services", "salt", "Speech and language therapy")
ARRANGEMENT = Row("joint_arrangements", "j1", "Joint funding of speech therapy", {"service": "salt"})
FINDING = Row("findings", "f1", "Waits are long")
LINK = Row(
    "links",
    "l1",
    "",
    {
        "from_sheet": "findings",
        "from_key": "f1",
        "relation": "evidence for",
        "to_sheet": "priorities",
        "to_key": "p1",
    },
)


def test_the_thread_runs_from_need_to_money_and_back() -> None:
    """From a finding one reaches the arrangement that pays; from the arrangement, the finding."""
    thread = thread_of(facts_of(PRIORITY, ACTION, SERVICE, ARRANGEMENT, FINDING, LINK))
    assert ("joint_arrangements", "j1") in thread.below(("findings", "f1"))
    assert ("findings", "f1") in thread.above(("joint_arrangements", "j1"))


def test_each_step_reads_in_words_both_ways() -> None:
    """A priority is answered by its action; the action answers it."""
    thread = thread_of(facts_of(PRIORITY, ACTION, SERVICE))
    assert [(way.words, way.record) for way in thread.down(("priorities", "p1"))] == [
        ("is answered by", ("actions", "a1"))
    ]
    assert [way.words for way in thread.up(("actions", "a1"))] == ["answers"]


def test_a_reference_to_nothing_is_no_link() -> None:
    """A link whose other end the area has not got does not lead anywhere."""
    thread = thread_of(facts_of(ACTION, LINK))
    assert thread.links == []


def test_a_loop_ends() -> None:
    """Voice leads back to need: following a loop comes to an end and leaves the start out."""
    back = Row(
        "links",
        "l2",
        "",
        {
            "from_sheet": "actions",
            "from_key": "a1",
            "relation": "leads to",
            "to_sheet": "priorities",
            "to_key": "p1",
        },
    )
    thread = thread_of(facts_of(PRIORITY, ACTION, back))
    assert thread.below(("priorities", "p1")) == {("actions", "a1")}
