"""What we keep about what we measure."""

from goldenthread.indicators.models.reading import Breakdown, CatalogueIndicator, Reading, ReadingPeriod

__all__ = ["Breakdown", "CatalogueIndicator", "Reading", "ReadingPeriod"]
