"""The format “own-series”: what an area counts itself, month by month, and has not published."""

FORMAT_KEY = "own-series"
