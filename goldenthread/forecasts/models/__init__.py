"""What we keep about forecasts."""

from goldenthread.forecasts.models.capacity import Capacity
from goldenthread.forecasts.models.scenario import Run, Scenario
from goldenthread.forecasts.models.scheme import Scheme

__all__ = ["Capacity", "Run", "Scenario", "Scheme"]
