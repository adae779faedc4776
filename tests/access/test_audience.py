"""Every view says for whom it is, with one mark."""

import pytest

from goldenthread.access.audience import PUBLIC, SIGNED_IN, holding, in_area, mark, public, signed_in


def test_a_mark_is_written_on_the_view() -> None:
    """The view stays the same function, and carries its audience."""

    def page(request: object) -> str:
        return "page"

    assert public(page) is page
    assert page.audience == PUBLIC  # type: ignore[attr-defined]


def test_each_mark_says_who() -> None:
    """Kind, permission and a sentence."""
    marked = in_area("see-money")(lambda request: None)
    assert marked.audience.kind == "in-area"
    assert marked.audience.permission == "see-money"
    assert marked.audience.sentence == "Those who may see what each partner pays, in that area."
    assert holding("read-audit")(lambda request: None).audience.kind == "holding"
    assert signed_in(lambda request: None).audience == SIGNED_IN


def test_an_unknown_permission_is_a_mistake() -> None:
    """A view cannot ask for what no role can give."""
    with pytest.raises(KeyError):
        in_area("see-everything")


def test_two_different_marks_are_a_mistake() -> None:
    """A view has one audience; the same mark again is harmless."""
    page = signed_in(lambda request: None)
    mark(page, SIGNED_IN)
    with pytest.raises(TypeError, match="already has an audience"):
        public(page)
