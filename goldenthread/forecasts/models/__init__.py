"""What we keep about forecasts."""

from goldenthread.forecasts.models.scenario import Run, Scenario

__all__ = ["Run", "Scenario"]
