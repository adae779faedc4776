"""What people change about scenarios."""

from goldenthread.forecasts.actions.scenarios import (
    change_scenario,
    make_scenario,
    remove_scenario,
    rename_scenario,
    run_again,
)

__all__ = ["change_scenario", "make_scenario", "remove_scenario", "rename_scenario", "run_again"]
