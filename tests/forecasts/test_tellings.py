"""A forecast and a contest as rows."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.forecasts.history import histories
from goldenthread.forecasts.panel import PlacePanel
from goldenthread.forecasts.tellings import (
    CASELOAD_HEADINGS,
    METHODS,
    caseload_rows,
    every_judged,
    newest_judged,
    verdict,
    won_words,
)
from tests.forecasts.made_up import counted, made_up_places


def test_rows_are_whole_plans_in_named_columns() -> None:
    """Each object has the year, the middle, three ranges that hold one another, and the method."""
    rows = caseload_rows(made_up_places().forecast("003", 2027))
    assert [row["year"] for row in rows] == [2026, 2027]
    assert tuple(rows[0]) == CASELOAD_HEADINGS
    ends = [
        rows[0][each] for each in ("low_95", "low_80", "low_50", "central", "high_50", "high_80", "high_95")
    ]
    assert ends == sorted(ends)  # type: ignore[type-var]
    assert all(isinstance(each, int) for each in ends)


def test_a_range_that_cannot_be_given_is_none() -> None:
    """Two places of two years cannot say how wrong they are."""
    figures = [*counted("1", {2024: 50, 2025: 55}), *counted("2", {2024: 50, 2025: 60})]
    rows = caseload_rows(PlacePanel("x", histories(figures)).forecast("1", 2026))
    assert rows[0]["low_95"] is None


def test_every_method_is_told_for_every_origin() -> None:
    """One of each origin is best, and only the ensemble has ranges."""
    rows = every_judged(made_up_places(), (1,), (2022, 2023))
    assert [each.method for each in rows[: len(METHODS)]] == list(METHODS)
    assert [sum(each.best for each in rows if each.origins == (year,)) for year in (2022, 2023)] == [1, 1]
    assert [bool(each.covered) for each in rows[:2]] == [True, False]
    told = rows[0].as_json()
    assert told["origin"] == 2022
    assert rows[1].as_json()["covered_95"] is None


def test_the_newest_origins_stand_together() -> None:
    """Three origins of forty places are 120 forecasts."""
    found = newest_judged(made_up_places(), (1,))
    assert found[0].places == 120
    assert found[0].as_json()["origin"] == [2022, 2023, 2024]


def test_the_verdict_says_where_a_simple_method_won() -> None:
    """Wins and losses have the same words."""
    found = newest_judged(made_up_places(), (1,))
    ours = replace(found[0], best=True, mean_absolute_error=1.0)
    others = [replace(each, best=False) for each in found[1:]]
    assert "the ensemble was nearest" in verdict([ours, *others], 1)
    worse = [
        replace(ours, best=False, mean_absolute_error=9999.0),
        replace(others[0], best=True),
        *others[1:],
    ]
    assert "a simple method was nearer than the ensemble" in verdict(worse, 1)
    assert verdict([], 1) == ""


def test_one_sentence_on_who_came_nearer() -> None:
    """Where a simple method did, its distance is named."""
    rows = newest_judged(made_up_places(), (1, 2))
    ours = [replace(each, best=True) for each in rows if each.method == "ensemble"]
    assert "1 to 2 years ahead, it came nearer than every simple method." in won_words(ours)
    assert "but for 2 ahead" in won_words([ours[0], replace(ours[1], best=False)])
    assert "1 year ahead" in won_words(ours[:1])
    assert won_words([]) == ""
