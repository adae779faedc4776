"""The areas that there are, each with its newest load."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from goldenthread.access.models import Area
from goldenthread.intake.models import PackLoad
from goldenthread.intake.pack_folder import read_folder
from goldenthread.intake.queries.layouts import layouts_by_key


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


def is_loaded(folder: Path) -> bool:
    """Whether the newest load of some area came from these very files."""
    sha256 = read_folder(folder, layouts_by_key()).sha256
    return any(area.sha256 == sha256 for area in loaded_areas())


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
