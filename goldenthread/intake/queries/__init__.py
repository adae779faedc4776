"""Reading what came in: the declared sheets, and an area's pack as plain records."""

from goldenthread.intake.queries.layouts import layouts, layouts_by_key, sheets
from goldenthread.intake.queries.loaded_areas import LoadedArea, is_loaded, loaded_areas
from goldenthread.intake.queries.pack_rows import (
    area_pack,
    area_packs,
    area_rows,
    newest_version,
    record_or_none,
    rows,
)

__all__ = [
    "LoadedArea",
    "area_pack",
    "area_packs",
    "area_rows",
    "is_loaded",
    "layouts",
    "layouts_by_key",
    "loaded_areas",
    "newest_version",
    "record_or_none",
    "rows",
    "sheets",
]
