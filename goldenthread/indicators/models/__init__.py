"""What we keep about what we measure."""

from goldenthread.indicators.models.judgement import Rebase, TargetConfirmation
from goldenthread.indicators.models.neighbour import StatisticalNeighbour
from goldenthread.indicators.models.output_policy import OutputPolicy
from goldenthread.indicators.models.reading import Breakdown, CatalogueIndicator, Reading, ReadingPeriod
from goldenthread.indicators.models.stated import (
    AreaIndicator,
    IndicatorSet,
    IndicatorSetMember,
    StatedChange,
    StatedFigure,
    Target,
)

__all__ = [
    "AreaIndicator",
    "Breakdown",
    "CatalogueIndicator",
    "IndicatorSet",
    "IndicatorSetMember",
    "OutputPolicy",
    "Reading",
    "ReadingPeriod",
    "Rebase",
    "StatedChange",
    "StatedFigure",
    "StatisticalNeighbour",
    "Target",
    "TargetConfirmation",
]
