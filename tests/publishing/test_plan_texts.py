"""The texts of a plan on a page."""

from goldenthread.publishing.plan_texts import Cut, Printed, Text


def test_a_shortened_text_prints_its_short_title_alone() -> None:
    """Without what stands before it in bold, and with the mark that the foot of the page explains."""
    text = Text("aims", ("aims", "a"), "Aim 1", " with the rest", short="In short", lead="Aim")
    assert (Printed(text).lead, Printed(text).words) == ("Aim", " with the rest")
    assert (Printed(text, True).lead, Printed(text, True).words) == ("", "In short*")


def test_a_name_stays_in_bold_where_it_is_the_short_title() -> None:
    """An outcome shortened to its name prints the name as it stood, with the mark."""
    text = Text(
        "outcomes", ("outcomes", "o"), "Outcome 1", " Children are well.", short="Health", lead="Health:"
    )
    assert (Printed(text, True).lead, Printed(text, True).words) == ("Health:", "*")


def test_a_cut_is_what_is_over() -> None:
    """Characters and lines beyond the room there is."""
    text = Text("aims", ("aims", "a"), "Aim 1", "x" * 100)
    cut = Cut(text, left_out=False, full_lines=5, room_lines=3, room_characters=60)
    assert (cut.characters, cut.lines) == (40, 2)
