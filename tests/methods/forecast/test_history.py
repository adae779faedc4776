"""A place's counts by year."""

from goldenthread.methods.forecast.history import last_year, run_up_to


def test_a_gap_ends_the_run() -> None:
    """Only the unbroken years up to the origin count, since a missing year is not known."""
    assert run_up_to({2018: 5, 2020: 7, 2021: 9, 2022: 12}, 2021) == [7, 9]


def test_nought_ends_the_run() -> None:
    """No growth can be worked out from nought."""
    assert run_up_to({2020: 0, 2021: 9}, 2021) == [9]


def test_an_unknown_origin_has_no_run() -> None:
    """Nothing is known at a year without a count."""
    assert run_up_to({2020: 4}, 2021) == []


def test_the_last_year_is_the_newest_that_is_known_and_above_nought() -> None:
    """A trailing nought is not a year to forecast from."""
    assert last_year({2020: 4, 2021: 6, 2022: 0}) == 2021
    assert last_year({}) is None
