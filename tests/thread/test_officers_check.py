"""The check that somebody joins health to the assessment."""

from goldenthread.thread.checks.officers import NO_DESIGNATED_OFFICER
from tests.thread.made_up import Row, facts_of, found

AREA = Row("area", "northshire", "Northshire")


def post(key: str, title: str, status: str) -> Row:
    return Row("posts", key, title, {"status": status})


def test_a_medical_or_a_clinical_officer_is_enough() -> None:
    """Code of Practice 3.45 (paragraph not verified): one of the two in post leaves the other alone."""
    facts = facts_of(AREA, post("dmo", "DMO", "vacant"), post("dco", "Designated Clinical Officer", "filled"))
    assert found(NO_DESIGNATED_OFFICER, facts) == []


def test_without_a_post_the_area_is_the_break() -> None:
    """A social care officer does not stand in for health."""
    facts = facts_of(AREA, post("dsco", "Designated Social Care Officer", "filled"))
    assert [(each.sheet, each.key) for each in found(NO_DESIGNATED_OFFICER, facts)] == [
        ("area", "northshire")
    ]


def test_a_post_that_nobody_is_known_to_hold_is_the_break() -> None:
    """Vacant, being recruited and not recorded each in its words."""
    rows = [post("a", "DCO", "vacant"), post("b", "DMO", "being recruited"), post("c", "DCO", "not recorded")]
    said = {each.key: each.words for each in found(NO_DESIGNATED_OFFICER, facts_of(AREA, *rows))}
    assert "vacant" in said["a"] and "being recruited" in said["b"] and "not recorded" in said["c"]
