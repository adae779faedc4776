"""How high a plan on a page is."""

from dataclasses import replace

import pytest

from goldenthread.publishing.paper import A3, A4
from goldenthread.publishing.plan_page import Page, even_columns
from tests.publishing.plans import plan, text


def test_columns_keep_their_order_and_are_as_even_as_can_be() -> None:
    """Heights 5, 1, 1, 1, 4 in three columns: 5 | 1 1 1 | 4."""
    texts = [text("actions", number, 10) for number in range(5)]
    columns = even_columns(texts, [5, 1, 1, 1, 4], 3)
    assert [[each.number for each in column] for column in columns] == [["0"], ["1", "2", "3"], ["4"]]
    assert even_columns(texts[:2], [1, 1], 3) == [[texts[0]], [texts[1]]]
    assert even_columns([], [], 3) == []


def test_a_line_more_takes_its_height_of_the_room_left() -> None:
    """At 9 points a line is 10.8 points high: one more line in the tallest aim leaves 10.8 less, where aims are
    the tallest part."""
    content = replace(plan(), outcomes=(), actions=())
    page = Page(content, A3, 9)
    aim = content.aims[0]
    more = replace(page, trial=((aim.key, page.lines_of(aim) + 1),))
    assert page.spare - more.spare == pytest.approx(10.8)


def test_priorities_share_their_rows_evenly() -> None:
    """Eight stand in one row of A3 and in two rows of four on A4; five on A4 in a row of three and one of two."""
    eight = replace(plan(), priorities=tuple(text("priorities", at, 50) for at in range(8)))
    assert Page(eight, A3, 9).priorities_in_a_row == 8
    assert Page(eight, A4, 8).priorities_in_a_row == 4
    five = replace(eight, priorities=eight.priorities[:5])
    page = Page(five, A4, 8)
    assert [len(row) for row in page.rows_of_priorities()] == [3, 2]


def test_only_the_tallest_of_the_parts_side_by_side_is_in_the_way() -> None:
    """Shortening an aim does not help where the actions are the tallest."""
    page = Page(plan(actions=12, characters=280), A4, 8)
    assert {each.part for each in page.in_the_way} == {
        "priorities",
        "actions",
        "Voice",
        "Partnerships",
        "Performance",
    }
