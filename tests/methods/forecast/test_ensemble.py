"""The mean of the members that did best so far."""

import pytest

from goldenthread.methods.forecast.ensemble import BEST, Ensemble
from goldenthread.methods.forecast.members import MEMBERS
from tests.methods.forecast.made_up import made_up_panel


def test_nothing_after_the_origin_is_used() -> None:
    """A forecast from 2020 is the same whether or not later years are known."""
    panel = made_up_panel()
    cut = {
        place: {year: count for year, count in history.items() if year <= 2020}
        for place, history in panel.items()
    }
    for place in ("000", "017"):
        assert Ensemble(panel).forecast(place, 2020, 3) == Ensemble(cut).forecast(place, 2020, 3)


def test_the_best_members_at_earlier_origins_are_taken() -> None:
    """Each chosen member was, over the origins before, no worse than each that was left out."""
    ensemble = Ensemble(made_up_panel())
    chosen = {member.name for member in ensemble.chosen(2022)}
    assert len(chosen) == BEST
    totals: dict[str, float] = {member.name: 0.0 for member in MEMBERS}
    for ahead in (1, 2):
        for earlier in ensemble.origins_before(2022):
            if earlier + ahead <= 2022 and (errors := ensemble.errors(earlier, ahead)):
                for name, error in errors.items():
                    totals[name] += error / min(errors.values())
    assert max(totals[name] for name in chosen) <= min(
        total for name, total in totals.items() if name not in chosen
    )


def test_a_place_alone_uses_its_own_growth() -> None:
    """Without other places there is nothing to share; steady growth carries on, less each year."""
    ensemble = Ensemble({"only": {2020: 100, 2021: 110, 2022: 121, 2023: 133.1}})
    forecast = ensemble.forecast("only", 2023, 2)
    assert forecast is not None
    assert forecast[0] == pytest.approx(146.41)
    assert forecast[0] < forecast[1] < 146.41 * 1.1


def test_one_known_year_is_carried_on() -> None:
    """With one year of one place there is no growth to see."""
    assert Ensemble({"only": {2023: 50}}).forecast("only", 2023, 2) == [50, 50]


def test_an_unknown_place_has_no_forecast() -> None:
    """Nothing comes of nothing."""
    assert Ensemble({}).forecast("x", 2023, 1) is None
