"""When an area's pack was loaded, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from goldenthread.access.models import Area
from goldenthread.intake.models import PackLoad


@dataclass(frozen=True)
class Load:
    at: datetime
    by: str
    rows: int
    sha256: str


def loads_of(area: Area, most: int = 10) -> list[Load]:
    """The newest loads of the area's pack, newest first."""
    return [
        Load(load.loaded_at, load.loaded_by, sum(load.counts.values()), load.sha256)
        for load in PackLoad.objects.filter(area=area).order_by("-id")[:most]
    ]
