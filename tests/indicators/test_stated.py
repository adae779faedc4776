"""Figures as documents state them, and the changes they state (R3; T1, T5–T7)."""

from datetime import date
from decimal import Decimal
from typing import Any

from goldenthread.indicators.stated import stated_changes, stated_figure
from tests.thread.made_up import Row


def figure_row(key: str, value: str, **cells: Any) -> Row:
    base = {
        "value": value,
        "statistic": "count",
        "unit": "children",
        "accumulation": "point",
        "bound": "exact",
    }
    return Row("stated_figures", key, key, {**base, **cells})


def change_row(earlier: str, later: str, kind: str, stated: str, value: str | None = None) -> Row:
    cells = {
        "from_figure": earlier,
        "to_figure": later,
        "change_kind": kind,
        "stated": stated,
        "stated_value": Decimal(value) if value else None,
    }
    return Row("stated_changes", "c", "c", cells)


def verdict(change: Row, *figures: Row) -> str:
    [found] = stated_changes({row.key: row for row in figures}, [change])
    return found.check.verdict


def test_a_printed_number_is_read_and_its_words_are_kept() -> None:
    """8,256 is 8256 and still prints as the document has it."""
    figure = stated_figure(figure_row("a", "8,256"))
    assert figure.value == 8256
    assert figure.shown == "8,256"
    assert figure.origin == "stated"


def test_a_bound_is_not_a_value() -> None:
    """T18: "over 6,500" is known to be over 6,500, and is no number to calculate with."""
    figure = stated_figure(figure_row("a", "over 6,500", bound="over", low=Decimal("6500")))
    assert figure.value is None
    assert figure.low == 6500
    assert figure.shown == "over 6,500"


def test_a_moment_is_an_instant_and_a_year_an_interval() -> None:
    """A stock's period is its instant, a flow's its interval."""
    stock = stated_figure(figure_row("a", "833", period_end="2019-03-31"))
    flow = stated_figure(
        figure_row("b", "45", accumulation="period", period_start="2018-04", period_end="2019-03")
    )
    assert stock.period is not None and stock.period.is_instant and stock.period.start == date(2019, 3, 31)
    assert flow.period is not None and flow.period.months == 12


def test_a_stated_change_that_is_right_agrees() -> None:
    """R3: children in need 3,028 to 3,787 is 25.07%, stated as 25%."""
    figures = figure_row("a", "3028", period_end="2014"), figure_row("b", "3787", period_end="2019-03-31")
    assert verdict(change_row("a", "b", "percent", "25%", "25"), *figures) == "agrees"
    figures = figure_row("a", "605", period_end="2014"), figure_row("b", "833", period_end="2019-03-31")
    assert verdict(change_row("a", "b", "percent", "38%", "38"), *figures) == "agrees"


def test_a_maximum_beside_a_mean_cannot_be_checked() -> None:
    """T6: from the longest time of 98 weeks to on average 45 weeks is not a halving."""
    figures = (
        figure_row("a", "98", statistic="maximum", unit="weeks"),
        figure_row("b", "45", statistic="mean", unit="weeks"),
    )
    assert verdict(change_row("a", "b", "multiple", "halved"), *figures) == "cannot be checked"


def test_unequal_periods_cannot_be_checked() -> None:
    """T7: a full year of 85% beside four months of 91%."""
    cells: dict[str, Any] = {"statistic": "share", "unit": "per cent", "accumulation": "period"}
    figures = (
        figure_row("a", "85%", period_start="2016-09", period_end="2017-08", **cells),
        figure_row("b", "91%", period_start="2018-04", period_end="2018-07", **cells),
    )
    assert verdict(change_row("a", "b", "direction", "improved"), *figures) == "cannot be checked"


def test_a_change_whose_figure_is_missing_is_left_out() -> None:
    """A change needs both its ends."""
    assert stated_changes({}, [change_row("a", "b", "percent", "25%")]) == []


def test_improved_is_read_by_what_is_better() -> None:
    """126 to 145 schools has improved where more is better, and not where fewer is."""
    figures = {
        row.key: row
        for row in (figure_row("a", "126", indicator="network"), figure_row("b", "145", indicator="network"))
    }
    change = change_row("a", "b", "direction", "improved")

    def said(direction: str) -> str:
        indicator = Row("area_indicators", "network", "Network", {"direction": direction})
        return stated_changes(figures, [change], [indicator])[0].check.verdict

    assert said("higher is better") == "agrees"
    assert said("lower is better") == "differs"
    assert said("neither") == "cannot be checked"
