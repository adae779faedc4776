"""Reading figures: of accepted releases only, the newest of each fact."""

from goldenthread.indicators.queries.comparing import comparators, comparators_of
from goldenthread.indicators.queries.figures import figures, latest, series
from goldenthread.indicators.queries.listing import ListedIndicator, indicator_or_none, listed_indicators
from goldenthread.indicators.queries.periods import periods_spelled

__all__ = [
    "ListedIndicator",
    "comparators",
    "comparators_of",
    "figures",
    "indicator_or_none",
    "latest",
    "listed_indicators",
    "periods_spelled",
    "series",
]
