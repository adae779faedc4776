"""The tables of a forecast."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.forecasts.looking_back import SaidBefore, looking_back
from goldenthread.forecasts.tellings import newest_judged
from goldenthread.home.tables.forecast import (
    contest_table,
    looked_back_table,
    nearest_table,
    published_table,
    years_table,
)
from goldenthread.methods.forecast.shocks import growth_by_year
from tests.forecasts.made_up import made_up_places
from tests.home.asking import texts


def test_one_row_for_each_january_ahead() -> None:
    """On the projected population as far as that reaches."""
    forecast = made_up_places().forecast("003", 2027)
    reached = replace(forecast, points=forecast.points[:1])
    table = years_table(forecast, "Northshire", "SEN2", reached)
    rows = texts(table)
    assert [row[0] for row in rows] == ["2026", "2027"]
    assert rows[0][-1] == rows[0][1]
    assert rows[1][-1] == "no projection"
    assert len(years_table(forecast, "Northshire", "SEN2", None).columns) == 8


def test_without_a_range_the_cell_says_so() -> None:
    """It is not empty."""
    forecast = made_up_places().forecast("003", 2026)
    bare = replace(forecast, points=tuple(replace(point, ranges={}) for point in forecast.points))
    assert texts(years_table(bare, "Northshire", "", None))[0][2:] == ["no range"] * 6


def test_what_it_rests_on() -> None:
    """The published counts, whole, each year beside what the middle place did; nothing is smoothed away."""
    panel = made_up_places()
    forecast = panel.forecast("003", 2026)
    rows = texts(published_table(forecast, "Northshire", "SEN2", growth_by_year(panel.ensemble.panel, "003")))
    assert len(rows) == 16
    assert rows[0][2] == "–"
    assert rows[1][2].endswith("%") and rows[1][3].endswith("%")
    assert len(published_table(forecast, "Northshire", "SEN2").rows) == 16


def test_one_row_for_each_number_of_years_ahead() -> None:
    """The ensemble, its nearest rival, who was nearer, and what each range held."""
    rows = texts(nearest_table(newest_judged(made_up_places(), (1, 2)), "authorities"))
    assert [row[0] for row in rows] == ["1", "2"]
    assert rows[0][6] in ("ensemble", "simple method")
    assert all(each.endswith("%") for each in rows[0][7:])


def test_the_nearest_method_is_marked() -> None:
    """One of each number of years ahead."""
    rows = texts(contest_table(newest_judged(made_up_places(), (1, 2)), "authorities"))
    assert len(rows) == 16
    assert rows[0][2] == "2022 to 2024"
    assert rows[1][-1] == "–"


def test_what_would_have_been_said_before() -> None:
    """One row for each January before the newest, and whether the count lay within."""
    panel = made_up_places()
    rows = texts(looked_back_table(looking_back(panel, "003", 2025), "Northshire"))
    assert rows[0][:2] == ["2020", "5"]
    assert {row[-1] for row in rows} <= {"yes", "no"}
    bare = SaidBefore(2024, 2025, 110.0, None, None, 100.0)
    assert texts(looked_back_table([bare], "Northshire"))[0][3:] == [
        "no range", "no range", "100", "+10.0%", "no range",
    ]  # fmt: skip
