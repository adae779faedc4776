"""A pack as a zip of CSV files."""

import zipfile
from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.intake.pack_zip import read_zip, split, zipped
from goldenthread.intake.queries import layouts_by_key
from tests.intake.packs import files, northshire, write

KNOWN = layouts_by_key()


def test_a_zip_is_read_as_its_folder_is(tmp_path: Path) -> None:
    """The same rows and the same hash, whether the files lie in it directly or in one folder."""
    folder = write(tmp_path / "in", northshire())
    (tmp_path / "plain.zip").write_bytes(zipped(files(folder)))
    (tmp_path / "foldered.zip").write_bytes(
        zipped({f"pack/{name}": data for name, data in files(folder).items()})
    )
    plain, foldered = (read_zip(tmp_path / name, KNOWN) for name in ("plain.zip", "foldered.zip"))
    assert plain == foldered
    assert not plain.problems
    assert {sheet.key for sheet in plain.sheets} == set(northshire())


def test_equal_files_are_equal_zips(tmp_path: Path) -> None:
    """No time of day gets into the bytes."""
    found = files(write(tmp_path, northshire()))
    assert zipped(found) == zipped(dict(reversed(found.items())))


def test_a_zip_of_several_packs_is_split_by_folder(tmp_path: Path) -> None:
    """Each with its own area.csv; one pack, a workbook, and folders that are no packs are left to their readers."""
    one = files(write(tmp_path / "in", northshire()))
    both = {
        f"areas/{area}/{name}": data for area in ("northshire", "southmere") for name, data in one.items()
    }
    packs = split(zipped(both), "both.zip")
    assert list(packs) == ["northshire", "southmere"] and packs["southmere"] == zipped(one)
    assert split(zipped(one), "one.zip") == {} and split(b"no zip", "pack.xlsx") == {}
    assert split(zipped({**both, "areas/notes/notes.csv": b"key\n"}), "both.zip") == {}
    with pytest.raises(Refused, match="two folders of one name"):
        split(zipped({"a/pack/area.csv": b"key\n", "b/pack/area.csv": b"key\n"}), "both.zip")


def test_what_a_mac_adds_is_left_alone(tmp_path: Path) -> None:
    """Its own folder beside the files is no second pack."""
    found = files(write(tmp_path / "in", northshire()))
    (tmp_path / "mac.zip").write_bytes(zipped({**found, "__MACOSX/._area.csv": b"x"}))
    assert not read_zip(tmp_path / "mac.zip", KNOWN).problems


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ({"notes.txt": b"x"}, "holds no CSV file"),
        ({"a/area.csv": b"key\n", "b/area.csv": b"key\n"}, "several folders"),
        ({"../area.csv": b"key\n"}, "unsafe name"),
        ({"area.csv": bytes(9_000_000)}, "more than 150 times its size"),
    ],
)
def test_a_zip_that_is_no_pack_is_refused(inside: dict[str, bytes], words: str, tmp_path: Path) -> None:
    """Nothing to read, two packs in one, names that lead out of it, a bomb: each in words."""
    (tmp_path / "pack.zip").write_bytes(zipped(inside))
    with pytest.raises(Refused, match=words):
        read_zip(tmp_path / "pack.zip", KNOWN)


def test_a_truncated_zip_is_refused(tmp_path: Path) -> None:
    """Cut anywhere, it is not read."""
    whole = zipped(files(write(tmp_path / "in", northshire())))
    for part in (0.2, 0.8):
        (tmp_path / "pack.zip").write_bytes(whole[: int(len(whole) * part)])
        with pytest.raises(Refused, match="cut off on its way"):
            read_zip(tmp_path / "pack.zip", KNOWN)
    damaged = whole[:60] + b"\xff\xff\xff\xff" + whole[64:]
    (tmp_path / "pack.zip").write_bytes(damaged)
    with pytest.raises((Refused, zipfile.BadZipFile)):
        read_zip(tmp_path / "pack.zip", KNOWN)


def test_windows_1252_in_a_zip_names_file_line_and_what_to_do(tmp_path: Path) -> None:
    """As in a folder."""
    (tmp_path / "pack.zip").write_bytes(zipped({"services.csv": b"key,name\nspeech,Caf\xe9\n"}))
    (problem,) = read_zip(tmp_path / "pack.zip", KNOWN).problems
    assert (problem.sheet, problem.row) == ("services", 2)
    assert "Windows-1252" in problem.message
    assert "CSV UTF-8" in problem.message
