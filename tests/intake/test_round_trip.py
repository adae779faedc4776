"""What goes in comes out: byte for byte, for any pack."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import export_pack, load_pack
from goldenthread.intake.pack_writing import write_pack
from tests.intake.made_packs import made_packs
from tests.intake.packs import Tables, files, pack_of, write

AREAS = Path(__file__).parents[2] / "areas"


@given(made_packs())
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_pack_is_written_as_it_was_read(tables: Tables) -> None:
    """Reading a folder and writing it again gives the same bytes, whatever its cells hold."""
    with tempfile.TemporaryDirectory() as folder:
        written = write(Path(folder), tables)
        assert write_pack(pack_of(written)) == files(written)


@pytest.mark.django_db
@given(made_packs())
@settings(max_examples=5, suppress_health_check=list(HealthCheck))
def test_any_pack_survives_the_store(tables: Tables) -> None:
    """Loading a folder and exporting the area gives the same bytes; each example replaces the one before."""
    with tempfile.TemporaryDirectory() as folder:
        source = write(Path(folder) / "in", tables)
        loaded = load_pack(source, by=SYSTEM)
        export_pack(loaded.area, Path(folder) / "out", by=SYSTEM)
        assert files(Path(folder) / "out") == files(source)


@pytest.mark.django_db
@pytest.mark.parametrize("key", sorted(path.name for path in AREAS.glob("*") if (path / "area.csv").exists()))
def test_every_area_of_the_project_survives_the_store(key: str, tmp_path: Path) -> None:
    """The packs in `areas/` load without an error and export byte for byte as they are kept."""
    loaded = load_pack(AREAS / key, by=SYSTEM)
    export_pack(loaded.area, tmp_path / "out", by=SYSTEM)
    assert files(tmp_path / "out") == files(AREAS / key)
