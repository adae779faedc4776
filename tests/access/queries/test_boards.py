"""The NHS boards for which a person acts."""

from datetime import date

import pytest

from goldenthread.access.queries import acts_for_boards_alone, areas_of_board, board_or_none, boards_of
from tests.cast import Cast, gather, give, make_person

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return gather()


def test_an_officer_of_the_board_finds_it_and_its_areas(cast: Cast) -> None:
    """The areas in which it is a partner, and no other."""
    assert [board.key for board in boards_of(cast.board_officer, TODAY)] == [cast.board.key]
    assert board_or_none(cast.board_officer, cast.board.key, TODAY) == cast.board
    assert areas_of_board(cast.board_officer, cast.board, TODAY) == [cast.northshire]
    assert acts_for_boards_alone(cast.board_officer, TODAY)


def test_others_do_not_find_it(cast: Cast) -> None:
    """Nobody, a council's people and another area's administrator; who may see every area does."""
    for person in (cast.nobody, cast.outsider, cast.people["analyst"]):
        assert board_or_none(person, cast.board.key, TODAY) is None
        assert not acts_for_boards_alone(person, TODAY)
    assert board_or_none(cast.everywhere, cast.board.key, TODAY) == cast.board
    assert board_or_none(cast.everywhere, "northshire-council", TODAY) is None


def test_a_role_in_one_area_shows_that_area_alone(cast: Cast) -> None:
    """Acting for the board in Southmere, where it is no partner, shows nothing of Northshire."""
    person = make_person("one@board.example")
    give(person, "nhs-commissioner", organisation=cast.board, area=cast.southmere)
    assert board_or_none(person, cast.board.key, TODAY) == cast.board
    assert areas_of_board(person, cast.board, TODAY) == []
    assert not acts_for_boards_alone(person, TODAY)
