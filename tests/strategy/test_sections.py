"""Headings of documents, and what points at them."""

from goldenthread.strategy.sections import Heading, dangling, repeated_numbers

HEADINGS = [
    Heading("8", "8", "Strategic Planning, Governance, Commissioning Intentions and Principles"),
    Heading("9", "9", "Commissioning Priorities"),
    Heading("5", "5", "Summary of Children’s commissioning current services"),
]


def test_a_pointer_names_a_number_and_its_heading() -> None:
    """Section 9 is not headed “Commissioning Intentions”: said with what it is, and where those words stand (T14)."""
    said = dangling("9. Commissioning Intentions", HEADINGS)
    assert "section 9 is headed “Commissioning Priorities”" in said
    assert "section 8" in said


def test_capitals_and_quotation_marks_do_not_matter() -> None:
    """The heading is the same with another capital or apostrophe."""
    assert dangling("9. Commissioning priorities", HEADINGS) == ""
    assert dangling("5. Summary of Children's Commissioning current services", HEADINGS) == ""


def test_a_number_that_no_section_has_is_said() -> None:
    """Nothing is guessed."""
    assert "no section" in dangling("12. Money", HEADINGS)


def test_a_number_that_stands_twice_is_found_and_no_number_is_none() -> None:
    """3.2 twice; headings without a number are left out (T12)."""
    twice = [
        Heading("a", "3.2", "Cycle"),
        Heading("b", "3.2", "What it is"),
        Heading("c", "", "X"),
        Heading("d", "", "Y"),
    ]
    assert [(number, [each.key for each in same]) for number, same in repeated_numbers(twice)] == [
        ("3.2", ["a", "b"])
    ]
