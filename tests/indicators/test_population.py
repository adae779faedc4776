"""The population that rates are worked out on."""

from dataclasses import replace

from goldenthread.indicators.population import MID_YEARS, estimate_for, estimates, populations
from goldenthread.methods.breakdown import breakdown_of
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.period import january, month_instant

IN_2020 = Figure(
    "population-0-25",
    "People aged 0 to 25",
    "840",
    "County Durham",
    month_instant(2020, 6),
    158_495.0,
)
IN_2022 = replace(IN_2020, period=month_instant(2022, 6), value=155_092.0)


def test_the_four_areas() -> None:
    """Mid-2020, aged 0 to 25: Durham 158,495, Stockton 59,278, Northumberland 82,056, Derby 88,136."""
    assert {code: populations()[code] for code in ("840", "808", "929", "831")} == {
        "840": 158495, "808": 59278, "929": 82056, "831": 88136,
    }  # fmt: skip


def test_there_is_none_where_the_source_has_none() -> None:
    """England, regions and authorities made after 2020 have no figure rather than a sum or a guess."""
    assert not {"E92000001", "E12000001", "940", "941", "942", "943"} & set(populations())


def test_a_rate_is_worked_out_on_estimates_only() -> None:
    """No projection, no part of the total, nothing that is not known; oldest first."""
    part = replace(IN_2020, breakdown=breakdown_of({"age": "4"}))
    unknown = replace(IN_2022, value=None)
    projection = replace(IN_2022, finality="projected")
    assert estimates([projection, unknown, part, IN_2020]) == {"840": (IN_2020,)}
    assert estimates([IN_2022, IN_2020]) == {"840": (IN_2020, IN_2022)}
    assert IN_2020.period in MID_YEARS


def test_the_estimate_is_the_newest_that_is_not_after_the_figure() -> None:
    """January 2025 and 2021 have the one before them; January 2019 has the first there is; without any, none."""
    plans = replace(IN_2020, indicator="ehc-plans", period=january(2025))
    both = (IN_2020, IN_2022)
    assert estimate_for(plans, both) == IN_2022
    assert estimate_for(replace(plans, period=january(2021)), both) == IN_2020
    assert estimate_for(replace(plans, period=january(2019)), both) == IN_2020
    assert estimate_for(plans, ()) is None


def test_people_are_shown_whole() -> None:
    """A projection is printed with parts of a person."""
    assert amount(162_533.217, "people") == "162,533"
