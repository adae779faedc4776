"""What an area shows to everyone."""

from datetime import date

from goldenthread.publishing.publications import public_on, publications
from tests.strategy.made_up import row


def test_a_page_is_public_from_its_day() -> None:
    """Not a day earlier; a row without a day is never public."""
    rows = [
        row("publications", "a", page="priorities", title="Our priorities", published_on=date(2020, 3, 18)),
        row("publications", "b", page="surveys", title="Surveys"),
    ]
    assert public_on(rows, date(2020, 3, 17)) == []
    assert [each.page for each in public_on(rows, date(2020, 3, 18))] == ["priorities"]


def test_a_page_marked_twice_is_public_from_the_earlier_day() -> None:
    """Publishing again takes nothing back."""
    rows = [
        row("publications", "a", page="surveys", title="New", published_on=date(2021, 1, 1)),
        row("publications", "b", page="surveys", title="Old", published_on=date(2020, 1, 1)),
    ]
    assert [(each.title, each.since) for each in publications(rows)] == [("Old", date(2020, 1, 1))]
