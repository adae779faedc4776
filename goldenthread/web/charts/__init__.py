"""Charts: plain data in, a drawing with its sentence, table and source out."""

from goldenthread.web.charts.data import Band, BandPoint, ChartData, Point, Series
from goldenthread.web.charts.declaration import ChartDeclaration

__all__ = ["Band", "BandPoint", "ChartData", "ChartDeclaration", "Point", "Series"]
