"""The map of legal duties."""

from goldenthread.governance.duties import coverage, gaps
from tests.home.packs import record


def test_coverage_counts_every_state_of_all() -> None:
    """What nobody recorded is counted, so that the counts make up the whole (R33)."""
    rows = (
        record("duties", "a", status="met"),
        record("duties", "b"),
        record("duties", "c", status="partly"),
    )
    found = coverage(rows)
    assert (found.of("met"), found.of("partly"), found.of("not met"), found.of("not recorded")) == (
        1,
        1,
        0,
        1,
    )
    assert found.total == 3


def test_paragraphs_that_nobody_mapped_are_found() -> None:
    """Coverage of 3.1 to 3.71 is proven contiguous, or its gaps are said (R33); other references are left out."""
    rows = (
        record("duties", "a", instrument="Code", reference_from="3.1", reference_to="3.9"),
        record("duties", "b", instrument="Code", reference_from="3.10", reference_to="3.41"),
        record("duties", "c", instrument="Code", reference_from="3.43", reference_to="3.43"),
        record("duties", "d", instrument="Code", reference_from="3.46"),
        record("duties", "e", instrument="Act", reference_from="Section 75"),
    )
    assert [str(each) for each in gaps(rows)] == ["3.42", "3.44 to 3.45"]
    assert gaps(rows[:2]) == []
