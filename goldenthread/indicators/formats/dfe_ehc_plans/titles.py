"""The columns of the release that are not among our indicators, as catalogue rows under the source's own titles."""

from __future__ import annotations

from collections.abc import Iterator

from goldenthread.access.declarations import find
from goldenthread.indicators.facts import SourceIndicator, SourceTitles
from goldenthread.indicators.formats.dfe_ehc_plans.layout import FORMAT_KEY, Layout


def source_indicators() -> Iterator[SourceIndicator]:
    """Of every year's layout; a column that several years have counts once, under its newest title."""
    for layout in sorted(find(Layout, "formats"), key=lambda each: each.release):
        for table in layout.tables:
            for column in table.columns:
                if not column.indicator:
                    share = column.unit == "per cent"
                    yield SourceIndicator(
                        key=table.key_of(column),
                        title=column.title,
                        table=f"{table.file}: {table.title}",
                        unit="per cent" if share else "count",
                        statistic="share" if share else "count",
                    )


TITLES = SourceTitles(FORMAT_KEY, source_indicators)
