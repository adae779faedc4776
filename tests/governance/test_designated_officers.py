"""Designated officers: what the documents say beside what the council returned."""

import pytest

from goldenthread.governance.designated_officers import CLINICAL, MEDICAL, SOCIAL_CARE, held
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import january
from tests.home.packs import record


def returned(indicator: str, value: float | None, year: int = 2025, words: str = "") -> Figure:
    known = "known" if value is not None else "not collected"
    return Figure(indicator, "", "840", "Durham", january(year), value, availability=known, words=words)


@pytest.mark.parametrize(
    ("title", "officer"),
    [
        ("Designated Clinical Officer (DCO)", CLINICAL),
        ("DMO for SEND", MEDICAL),
        ("Designated social care officer", SOCIAL_CARE),
    ],
)
def test_a_post_is_known_by_its_title(title: str, officer: object) -> None:
    """In full or by its letters."""
    found = [each.officer for each in held([record("posts", "p", title)], []) if each.posts]
    assert found == [officer]


def test_they_agree_differ_or_one_alone_says() -> None:
    """A post that is filled beside Yes, No, and nothing returned; both sources stay as they are."""
    post = record("posts", "dco", "DCO", status="filled", since=read_loose_date("Spring 2019"))

    yes = held([post], [returned("designated-clinical-officer", 1, words="Yes")])[1]
    assert yes.agreement == "agree"
    assert yes.sentence == (
        "Both say the same: the documents say filled (since Spring 2019), the return for January 2025 says Yes."
    )
    assert held([post], [returned("designated-clinical-officer", 0, words="No")])[1].agreement == "differ"
    assert held([post], [])[1].sentence == "Only the documents say."
    assert (
        held([], [returned("designated-clinical-officer", 1, words="Yes")])[1].agreement == "one source only"
    )
    assert held([], [])[1].agreement == "no source"


def test_the_newest_return_is_heard() -> None:
    """What was returned a year before is not."""
    older, newer = (
        returned("designated-medical-officer", v, y, w) for v, y, w in ((1, 2024, "Yes"), (0, 2025, "No"))
    )
    assert held([], [newer, older])[0].published_words == "No"


def test_of_several_posts_the_filled_one_counts() -> None:
    """A vacant post beside a filled one: somebody is there."""
    posts = [record("posts", "a", "DMO", status="vacant"), record("posts", "b", "DMO", status="filled")]
    assert held(posts, [])[0].post_words == "filled"
    assert held([], [])[0].post_words == "no post recorded"
