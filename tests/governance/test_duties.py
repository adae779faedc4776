"""The map of legal duties."""

from goldenthread.governance.duties import chapters, coverage, gaps
from tests.areas import printed
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


def test_a_chapter_says_how_far_it_is_mapped() -> None:
    """Without a gap, or with the gap and what is mapped twice named (R33)."""
    rows = [
        record("duties", "a", instrument="Code", reference_from="3.1", reference_to="3.9"),
        record("duties", "b", instrument="Code", reference_from="3.9", reference_to="3.12"),
        record("duties", "c", instrument="Code", reference_from="3.14"),
    ]
    assert chapters(rows)[0].words == (
        "3.1 to 3.14 with a gap, nobody has mapped 3.13, 3.9 mapped more than once, 3 rows"
    )
    assert chapters(rows[:1])[0].words == "3.1 to 3.9 without a gap, 1 row"


def test_derby_maps_the_whole_of_chapter_3() -> None:
    """Thirteen rows, from 3.1 to 3.71 (R33)."""
    rows = printed("derby").rows("duties")
    assert [each.words for each in chapters(rows)] == ["3.1 to 3.71 without a gap, 13 rows"]


def test_what_the_code_requires_is_kept_line_by_line() -> None:
    """Stockton names 15 required arrangements; Northumberland three that must be included, three to consider (R33)."""
    assert (
        sum(row.key.startswith("code-of-practice-") for row in printed("stockton-on-tees").rows("duties"))
        == 15
    )
    places = [row.document_place for row in printed("northumberland").rows("duties")]
    assert sum("must also include arrangements for" in place for place in places) == 3
    assert sum("must consider" in place for place in places) == 3
