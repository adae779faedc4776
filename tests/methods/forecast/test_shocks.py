"""Unusual years are named."""

from goldenthread.methods.forecast.shocks import Middles, growth_by_year, shocks


def test_a_year_unlike_the_others_is_named() -> None:
    """A place that grows by a fifth where others grow by about four in a hundred is said to."""
    panel = {f"{n}": {2024: 1000.0, 2025: 1030.0 + 3 * n} for n in range(9)}
    panel["x"] = {2024: 1000.0, 2025: 1200.0}
    (shock,) = shocks(panel, "x")
    assert shock.words.startswith("2025: 20.0% more than a year before, where the middle place had 4.")


def test_a_usual_year_is_not() -> None:
    """Nothing is said of a year like the others'."""
    panel = {f"{n}": {2024: 1000.0, 2025: 1030.0 + 3 * n} for n in range(9)}
    assert shocks(panel, "4") == ()


def test_with_few_places_no_year_can_be_called_unusual() -> None:
    """Two neighbours are no yardstick."""
    panel = {"a": {2024: 100.0, 2025: 200.0}, "b": {2024: 100.0, 2025: 101.0}}
    assert shocks(panel, "a") == ()


def test_every_year_stands_beside_the_others() -> None:
    """The first year has no growth; with few places there is no middle."""
    panel = {f"{n}": {2024: 1000.0, 2025: 1030.0 + 3 * n} for n in range(9)}
    first, second = growth_by_year(panel, "4")
    assert (first.growth, first.unusual) == (None, False)
    assert second.growth is not None and round(second.growth, 1) == 4.2
    assert second.shared is not None and round(second.shared, 1) == 4.2
    (_, alone) = growth_by_year({"a": {2024: 1.0, 2025: 2.0}}, "a")
    assert (alone.shared, alone.unusual) == (None, False)


def test_what_all_places_did_is_worked_out_once() -> None:
    """A second place takes it from the first."""
    panel = {f"{n}": {2024: 1000.0, 2025: 1030.0 + 3 * n} for n in range(9)}
    middles: Middles = {}
    growth_by_year(panel, "4", middles)
    assert set(middles) == {2024, 2025}
    middles[2025] = (0.0, 0.001)
    assert growth_by_year(panel, "5", middles)[1].unusual
