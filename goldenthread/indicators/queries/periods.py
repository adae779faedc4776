"""Finding the periods that somebody means by what they typed."""

from __future__ import annotations

from typing import Literal, cast

from goldenthread.indicators.models import ReadingPeriod
from goldenthread.methods.period import Period


def periods_spelled(text: str) -> list[Period]:
    """Those of the store: “2024” may be both January 2024, of a stock, and the year 2024, of a flow."""
    wanted = " ".join(text.split()).lower()
    found = (
        Period(row.start, row.end, cast(Literal["instant", "interval"], row.kind))
        for row in ReadingPeriod.objects.all()
    )
    return [period for period in found if wanted in period.spellings()]
