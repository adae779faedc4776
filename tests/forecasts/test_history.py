"""What was found in a place's counts, and what the program does about it, in words."""

from __future__ import annotations

from goldenthread.forecasts.history import PlaceHistory, histories, no_forecast_words, what_was_found
from goldenthread.methods.period import calendar_year
from tests.forecasts.made_up import counted


def found(counts: dict[int, float | None], newest: int = 2025, **more: dict[int, float]) -> str:
    history = histories(counted("1", counts, **more))["1"]  # type: ignore[arg-type]
    return " ".join(what_was_found(history, history.last or 0, newest))


def test_only_januaries_in_all_are_a_history() -> None:
    """A year's flow and the part of a total are no count of a January."""
    figures = counted("1", {2024: 10, 2025: 11})
    flow = counted("1", {2023: 5})[0]
    from dataclasses import replace

    others = [
        replace(flow, period=calendar_year(2023)),
        replace(figures[0], breakdown=(("need", "asd"),), value=3),
    ]
    assert histories([*figures, *others])["1"].counts == {2024: 10, 2025: 11}


def test_a_gap_is_named_and_nothing_is_put_into_it() -> None:
    """A published year without a count, and a year that no release has."""
    assert found({2020: 8, 2021: None, 2022: 9, 2023: 10, 2024: 11, 2025: 12}) == (
        "January 2021 has no count (not available). Nothing is filled in: only 2022 to 2025 are used."
    )
    assert found({2020: 8, 2024: 11, 2025: 12}) == (
        "No count of January 2023 is held. Nothing is filled in: only 2024 to 2025 are used."
    )


def test_a_year_of_nought_ends_what_can_be_used() -> None:
    """No growth leads out of nought."""
    assert "January 2023 is published as 0" in found({2022: 5, 2023: 0, 2024: 4, 2025: 5})


def test_one_point_says_that_it_has_no_growth() -> None:
    """The forecast rests on other places."""
    words = found({2025: 12})
    assert words.startswith("Only one count in a row is known, that of January 2025")


def test_a_constant_series_is_taken_as_published_and_said() -> None:
    """One number sent again each year looks the same."""
    assert "Every January from 2022 to 2025 has the same count, 300." in found(
        {2022: 300, 2023: 300, 2024: 300, 2025: 300}
    )


def test_two_releases_that_disagree_are_both_said() -> None:
    """With which one is used."""
    words = found({2024: 10, 2025: 12}, also={2024: 9, 2025: 12})
    assert words == (
        "January 2024: The 2022 release says 9; the 2025 release says 10. The newest accepted release is used: 2025."
    )


def test_a_place_that_ends_before_the_others_says_so() -> None:
    """Its forecast starts from its own newest year."""
    assert "Nothing newer than January 2023 is known of Place 1" in found({2022: 8, 2023: 9})


def test_who_was_counted_before_is_said() -> None:
    """Statements were counted with plans until 2018."""
    history = histories(counted("1", {2018: 8, 2019: 9}, population={2018: "plans and statements"}))["1"]
    assert "Until 2018 the count is of plans and statements." in what_was_found(history, 2019, 2019)[0]


def test_an_unremarkable_history_has_nothing_to_say() -> None:
    """No words where there is nothing to know."""
    assert found({2023: 8, 2024: 9, 2025: 11}) == ""


def test_a_count_below_nought_is_left_out_and_said() -> None:
    """No count can be negative."""
    assert "published as -5, which no count can be" in found({2023: -5, 2024: 9, 2025: 11})


def test_why_there_is_no_forecast() -> None:
    """Nothing held, nothing known, only noughts, and an origin that is not known: each has its own words."""
    missing = histories(counted("1", {2024: None, 2025: None}))["1"]
    noughts = histories(counted("1", {2025: 0}))["1"]
    known = histories(counted("1", {2024: 4, 2025: 5}))["1"]
    assert "No count of EHC plans is held for Kent" in no_forecast_words(None, "Kent", None)
    assert "No count" in no_forecast_words(PlaceHistory("1", "Kent", {}), "Kent", None)
    assert no_forecast_words(missing, "Place 1", None) == (
        "Place 1 has no known count of EHC plans: January 2024 to January 2025 are published without one "
        "(not available)."
    )
    assert "is 0" in no_forecast_words(noughts, "Place 1", None)
    assert "January 2020 is not known" in no_forecast_words(known, "Place 1", 2020)
    assert what_was_found(missing, 2025, 2025) == ()


def test_a_newest_year_without_a_number_is_named() -> None:
    """Published as 0 or below, it is there and gives nothing to go on; the forecast starts a year before."""
    counts = dict.fromkeys(range(2018, 2025), 100.0)
    nought = histories(counted("1", {**counts, 2025: 0}))["1"]
    below = histories(counted("1", {**counts, 2025: -5}))["1"]
    assert "January 2025 is published as 0" in " ".join(what_was_found(nought, 2024, 2025))
    assert "January 2025 has no count (published as -5" in " ".join(what_was_found(below, 2024, 2025))
