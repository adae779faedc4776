"""What each load brought is kept with it."""

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import load_pack
from goldenthread.intake.actions.pack_copies import MOST_KEPT, keep_copy
from goldenthread.intake.models import PackCopy, PackLoad
from goldenthread.intake.pack_zip import read_zip
from goldenthread.intake.queries import area_pack, layouts_by_key
from tests.intake.packs import files, northshire, write

pytestmark = pytest.mark.django_db


def test_a_load_keeps_its_files_byte_for_byte(tmp_path: Path) -> None:
    """The copy is what an export would have been."""
    folder = write(tmp_path / "in", northshire())
    load_pack(folder, by=SYSTEM)
    (tmp_path / "copy.zip").write_bytes(bytes(PackCopy.objects.get().files))
    raw = read_zip(tmp_path / "copy.zip", layouts_by_key())
    assert {sheet.key for sheet in raw.sheets} == {name.removesuffix(".csv") for name in files(folder)}


def test_what_was_loaded_before_copies_were_kept_is_kept_before_it_is_replaced(tmp_path: Path) -> None:
    """Nothing that a replacement takes away is lost."""
    folder = write(tmp_path, northshire())
    first = load_pack(folder, by=SYSTEM)
    PackCopy.objects.all().delete()
    load_pack(folder, by=SYSTEM)
    assert PackCopy.objects.count() == 2
    assert PackCopy.objects.filter(load=PackLoad.objects.filter(area=first.area).earliest("id")).exists()


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    """The oldest goes when there are too many."""
    area = load_pack(write(tmp_path, northshire()), by=SYSTEM).area
    first, pack = PackLoad.objects.get(), area_pack(area)
    for number in range(MOST_KEPT):
        load = PackLoad.objects.create(
            area=area, version=str(number), loaded_at=first.loaded_at, loaded_by="x", sha256=""
        )
        keep_copy(load, pack)
    assert PackCopy.objects.count() == MOST_KEPT
    assert not PackCopy.objects.filter(load=first).exists()
