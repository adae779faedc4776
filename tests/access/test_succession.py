"""A dissolved organisation shows its name then, and its successor now."""

from datetime import date

from goldenthread.access.succession import Succession, naming, successors

MERGED = [
    Succession("north-ccg", "county-ccg", date(2020, 4, 1)),
    Succession("south-ccg", "county-ccg", date(2020, 4, 1)),
    Succession("county-ccg", "board", date(2022, 7, 1)),
]
NAMES = {"north-ccg": "NHS North CCG", "county-ccg": "NHS County CCG", "board": "NHS Board"}


def test_an_organisation_that_stands_has_no_successor() -> None:
    """Before the date of the succession the organisation stands alone."""
    assert successors("north-ccg", MERGED, date(2020, 3, 31)) == ()
    assert str(naming("north-ccg", NAMES, MERGED, date(2020, 3, 31))) == "NHS North CCG"


def test_the_successor_holds_from_its_day() -> None:
    """On the day of the succession the successor already stands."""
    assert successors("north-ccg", MERGED, date(2020, 4, 1)) == ("county-ccg",)


def test_successors_are_followed_to_the_last() -> None:
    """A record of 2019 names the body of today, through every merger between."""
    assert successors("north-ccg", MERGED, date(2026, 1, 1)) == ("board",)
    assert str(naming("north-ccg", NAMES, MERGED, date(2026, 1, 1))) == "NHS North CCG (now NHS Board)"


def test_one_that_split_has_several_successors() -> None:
    """Every part is named, in order of date and key, and once."""
    split = [
        Succession("county", "west", date(2021, 4, 1)),
        Succession("county", "east", date(2021, 4, 1)),
        Succession("west", "coast", date(2023, 4, 1)),
        Succession("east", "coast", date(2023, 4, 1)),
    ]
    assert successors("county", split, date(2022, 1, 1)) == ("east", "west")
    assert successors("county", split, date(2024, 1, 1)) == ("coast",)
    assert str(naming("county", {}, split, date(2022, 1, 1))) == "county (now east and west)"


def test_a_ring_in_the_data_ends() -> None:
    """Two that succeeded each other do not keep the program going round for ever."""
    ring = [Succession("a", "b", date(2020, 1, 1)), Succession("b", "a", date(2021, 1, 1))]
    assert successors("a", ring, date(2026, 1, 1)) == ("b",)
    behind = [Succession("z", "a", date(2019, 1, 1)), *ring]
    assert successors("z", behind, date(2026, 1, 1)) == ("b",)
