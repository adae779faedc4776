"""What forecasts read: published counts, and the population where it is loaded."""

from goldenthread.forecasts.queries.panels import panels
from goldenthread.forecasts.queries.population import Population, population_of

__all__ = ["Population", "panels", "population_of"]
