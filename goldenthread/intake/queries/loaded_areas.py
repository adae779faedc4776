"""The areas that there are, each with its newest load."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from goldenthread.access.models import Area
from goldenthread.intake.models import PackLoad


@dataclass(frozen=True)
class LoadedArea:
    """`rows` and `loaded_at` are of the newest load; None where the area did not come from a pack."""

    key: str
    name: str
    place_code: str
    opens_on: date
    council: str
    rows: int | None
    loaded_at: datetime | None
    sha256: str

    def as_dict(self) -> dict[str, object]:
        return dict(vars(self))


def loaded_areas() -> list[LoadedArea]:
    """Every area by its name."""
    newest = {load.area_id: load for load in PackLoad.objects.order_by("id")}
    return [_loaded(area, newest.get(area.pk)) for area in Area.objects.select_related("council")]


def _loaded(area: Area, load: PackLoad | None) -> LoadedArea:
    return LoadedArea(
        key=area.key,
        name=area.name,
        place_code=area.place_code,
        opens_on=area.opens_on,
        council=area.council.name if area.council else "",
        rows=sum(load.counts.values()) if load else None,
        loaded_at=load.loaded_at if load else None,
        sha256=load.sha256 if load else "",
    )
