"""How many lines a text takes."""

from goldenthread.publishing.letter_widths import fitting, lines, width


def test_widths_are_those_of_helvetica() -> None:
    """Adobe's metrics: H 722, e 556, l 222, o 556 thousandths; in bold H 722, e 556, l 278, o 611."""
    assert width("Hello", 10) == (722 + 556 + 222 + 222 + 556) / 100
    assert width("Hello", 10, bold=True) == (722 + 556 + 278 + 278 + 611) / 100


def test_a_line_is_filled_with_whole_words() -> None:
    """“aaa aaa” is 2 × 16.68 + 2.78 = 36.14 points at 10: one line in 37, two in 36."""
    assert lines((("aaa aaa", False),), 37, 10) == 1
    assert lines((("aaa aaa", False),), 36, 10) == 2
    assert lines((), 100, 10) == 0


def test_words_held_together_are_not_parted() -> None:
    """A no-break space is no end of a line: four words of two lines take three."""
    assert lines((("aaa aaa aaa aaa", False),), 37, 10) == 2
    assert lines((("aaa aaa\u00a0aaa aaa", False),), 37, 10) == 3


def test_a_word_wider_than_its_column_goes_on_in_the_next_line() -> None:
    """30 letters of 5.56 points are 166.8 points: four lines of 50."""
    assert lines((("a" * 30, False),), 50, 10) == 4


def test_what_fits_ends_after_a_whole_word() -> None:
    """Two lines of “aaa aaa” hold four words: 15 characters."""
    text = "aaa aaa aaa aaa aaa aaa"
    assert fitting(text, 37, 10, 2) == len("aaa aaa aaa aaa")
    assert fitting(text, 37, 10, 2, before=(("aaa", True),)) == len("aaa aaa aaa")
