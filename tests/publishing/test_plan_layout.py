"""Fitting a plan on one side of paper."""

from dataclasses import replace

from goldenthread.publishing.paper import A3, A4
from goldenthread.publishing.plan_layout import lay_out
from goldenthread.publishing.plan_page import Page
from goldenthread.publishing.plan_texts import PlanLayout
from tests.publishing.plans import plan, text


def printed(layout: PlanLayout) -> dict[str, str]:
    boxes = (layout.priorities, layout.outcomes, layout.aims, layout.actions, *layout.bands)
    return {each.text.label: each.words for box in boxes for column in box.columns for each in column}


def test_a_short_plan_is_printed_in_full_in_large_letters() -> None:
    """With room to spare the letters grow, never the gaps alone."""
    layout = lay_out(plan(), A3)
    assert layout.in_full
    assert layout.size == 12
    assert layout.cuts == ()


def test_a_longer_plan_is_printed_in_full_in_smaller_letters() -> None:
    """Letters shrink, down to the smallest that the paper allows, before any text is shortened."""
    layout = lay_out(plan(actions=12, characters=280), A3)
    assert layout.in_full
    assert 9 <= layout.size < 12


def test_what_does_not_fit_is_shortened_never_smaller() -> None:
    """A4 keeps 8 points, prints short titles, and lists each text with its cut."""
    layout = lay_out(plan(actions=12, characters=280), A4)
    assert layout.size == A4.smallest == 8
    assert layout.fits and layout.shortened and not layout.left_out
    for cut in layout.cuts:
        assert printed(layout)[cut.text.label] == "In short*"
        assert 0 < cut.characters == cut.full_characters - cut.room_characters
        assert cut.lines == cut.full_lines - cut.room_lines >= 1


def test_the_longest_texts_give_way_first() -> None:
    """A text of 900 characters is shortened before texts of 250."""
    content = plan(actions=9, characters=250)
    long = text("actions", 5, 900, "The long one")
    content = replace(content, actions=(*content.actions[:4], long, *content.actions[5:]))
    layout = lay_out(content, A4)
    assert layout.shortened[0].text.key == long.key
    assert printed(layout)["actions 5"] == "The long one*"


def test_cut_by_as_much_as_it_says_the_text_is_printed_in_full() -> None:
    """Worked back: a text cut to the room it is given is printed in its own words."""
    content = plan(actions=12, characters=280)
    layout = lay_out(content, A4)
    cut = next(cut for cut in layout.shortened if cut.room_characters and cut.text.part == "actions")
    shorter = replace(cut.text, full=cut.text.full[: cut.room_characters])
    others = {each.text.key for each in layout.shortened} - {cut.text.key}
    actions = tuple(shorter if action.key == cut.text.key else action for action in content.actions)
    page = Page(replace(content, actions=actions), A4, 8, shortened=frozenset(others))
    assert page.spare >= 0
    longer = replace(page, content=content)
    assert longer.spare < 0


def test_shortened_texts_come_back_where_there_is_room() -> None:
    """No text stays shortened that would fit in full with the others as they are."""
    content = plan(actions=12, characters=280)
    layout = lay_out(content, A4)
    short = frozenset(cut.text.key for cut in layout.cuts)
    for key in short:
        assert Page(content, A4, 8, shortened=short - {key}).spare < 0


def test_without_short_titles_whole_texts_are_left_out_and_counted() -> None:
    """What fits is printed; the rest is listed and counted where it stood, never cut in the middle."""
    content = plan(actions=14, characters=400, short="", enablers=6)
    layout = lay_out(content, A4)
    assert layout.fits and layout.left_out
    assert not layout.shortened
    counted = layout.actions.left_out + sum(band.left_out for band in layout.bands)
    counted += layout.outcomes.left_out + layout.aims.left_out
    assert counted == len(layout.left_out)
    full = {each.label: each.full for each in content.texts}
    assert all(full[label] == words for label, words in printed(layout).items())


def test_a_vision_that_fills_the_page_is_said_not_to_fit() -> None:
    """The vision is never shortened: the page says that it does not fit."""
    layout = lay_out(plan(vision=30_000), A4)
    assert not layout.fits
    assert layout.size == 8


def test_the_same_texts_always_give_the_same_page() -> None:
    """Nothing is left to chance."""
    assert lay_out(plan(12, 280), A4) == lay_out(plan(12, 280), A4)


def test_an_empty_plan_is_a_page_all_the_same() -> None:
    """A pack may hold a strategy and nothing else."""
    content = replace(plan(), priorities=(), outcomes=(), aims=(), actions=(), bands=())
    assert lay_out(content, A4).in_full
