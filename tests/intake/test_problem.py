"""A problem says where it is, what is there and what to do."""

from goldenthread.intake.problem import WARNING, Problem, errors, warnings


def test_a_problem_reads_as_one_sentence() -> None:
    """Sheet, row and column come first, then the value, then what to do."""
    problem = Problem("Write 1080.", "stated_figures", 12, "low", "1,080")
    assert str(problem) == "stated_figures, row 12, column low (“1,080”): Write 1080."


def test_a_problem_of_a_whole_file_needs_no_row() -> None:
    """What has no place in the file names the file alone."""
    assert str(Problem("The file is empty.", "actions")) == "actions: The file is empty."


def test_a_long_value_is_shown_on_one_line_and_cut() -> None:
    """A paragraph in a cell does not fill the screen."""
    shown = Problem("x", value="two\nlines " * 40).shown_value
    assert "\n" not in shown
    assert len(shown) == 80


def test_warnings_do_not_refuse() -> None:
    """An error refuses the file, a warning lets it in."""
    wrong, odd = Problem("a"), Problem("b", kind=WARNING)
    assert errors([wrong, odd]) == [wrong]
    assert warnings([wrong, odd]) == [odd]
    assert odd.as_dict()["kind"] == "warning"
