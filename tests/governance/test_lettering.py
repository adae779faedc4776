"""How words wrap inside a box."""

from goldenthread.governance.lettering import width, wrapped


def test_words_wrap_inside_their_box() -> None:
    """No line is wider than the room, and no word is lost."""
    name = "Social Communication, Emotional Regulation and Transactional Support (SCERTS) interest group"
    lines = wrapped(name, 15, 168)
    assert " ".join(lines) == name
    assert all(width(line, 15) <= 168 for line in lines)


def test_a_word_too_wide_is_cut() -> None:
    """A word that does not fit is cut with a hyphen rather than drawn over the edge."""
    lines = wrapped("Donaudampfschifffahrtsgesellschaft", 15, 100)
    assert len(lines) > 1 and all(width(line, 15) <= 100 for line in lines)


def test_no_words_give_no_lines() -> None:
    """An empty name takes no room."""
    assert wrapped("", 15, 100) == []
