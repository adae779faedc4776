"""The packs of the areas in the source documents, for tests of what is special about each."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import load_pack
from goldenthread.intake.pack import Pack
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_folder import read_folder
from goldenthread.intake.pack_reading import read_pack
from goldenthread.intake.queries.layouts import layouts, layouts_by_key
from tests.kept import kept

AREAS = Path(__file__).resolve().parents[1] / "areas"


@cache
def printed(area_key: str) -> Pack:
    """The area's pack as its files hold it, read without a store."""
    read = read_pack(read_folder(AREAS / area_key, layouts_by_key()), layouts())
    assert not read.errors
    return build_pack(area_key, layouts(), read.values())


def loaded(area_key: str) -> Area:
    """The area, loaded from its folder."""
    kept(area_key, lambda: load_pack(AREAS / area_key, by=SYSTEM))
    return Area.objects.get(key=area_key)
