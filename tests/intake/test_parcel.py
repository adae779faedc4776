"""Files that come in are opened safely, and what must not be opened is refused in words."""

import struct
import zipfile
from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.intake import parcel
from goldenthread.intake.parcel import open_parcel


def zipped(path: Path, **files: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/").replace("_csv", ".csv").replace("_zip", ".zip"), data)
    return path


def test_zip_folder_and_file(tmp_path: Path) -> None:
    """A zip, a folder and one CSV file all give their CSV files; other files are named and not read."""
    path = zipped(tmp_path / "release.zip", data__a_csv=b"x,y\n1,2\n", guidance=b"words")
    found = open_parcel(path)
    assert [(m.name, m.file_name, m.lines) for m in found.members] == [("data/a.csv", "a.csv", 2)]
    assert found.others == ("guidance",)
    assert list(found.members[0].rows()) == [["x", "y"], ["1", "2"]]
    folder = tmp_path / "folder"
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "a.csv").write_bytes(b"\xef\xbb\xbfx\n\xc3\xa9\n")
    (folder / "read-me.txt").write_text("words")
    opened = open_parcel(folder)
    assert list(opened.members[0].rows()) == [["x"], ["é"]]
    assert opened.others == ("read-me.txt",)
    assert opened.member("A.CSV") is opened.members[0]
    assert list(open_parcel(folder / "data" / "a.csv").members[0].rows()) == [["x"], ["é"]]


def test_windows_bytes(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 are read as Windows-1252; a character cut in two by a piece is not mistaken."""
    path = tmp_path / "a.csv"
    path.write_bytes("name\nDurham’s\n".encode("cp1252"))
    assert open_parcel(path).members[0].encoding == "cp1252"
    path.write_bytes(b"x" * 999_999 + "é\n".encode())
    assert open_parcel(path).members[0].encoding == "utf-8-sig"
    path.write_bytes("caf\u00e9".encode("cp1252"))
    assert open_parcel(path).members[0].encoding == "cp1252"


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    """Ten megabytes of nothing in ten kilobytes are no statistical file."""
    path = zipped(tmp_path / "bomb.zip", a_csv=b"0" * 10_000_000)
    with pytest.raises(Refused, match="150 times its size"):
        open_parcel(path)


def test_a_zip_that_would_fill_the_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sizes of all files together have a limit."""
    monkeypatch.setattr(parcel, "MOST_UNPACKED", 5)
    with pytest.raises(Refused, match="would unpack to"):
        open_parcel(zipped(tmp_path / "big.zip", a_csv=b"123456"))


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A release has a few dozen files."""
    monkeypatch.setattr(parcel, "MOST_FILES", 1)
    with pytest.raises(Refused, match="holds 2 files"):
        open_parcel(zipped(tmp_path / "many.zip", a_csv=b"1", b_csv=b"1"))
    for name in ("a.csv", "b.csv"):
        (tmp_path / "many").mkdir(exist_ok=True)
        (tmp_path / "many" / name).write_text("1")
    with pytest.raises(Refused, match="folder of one release"):
        open_parcel(tmp_path / "many")


@pytest.mark.parametrize("name", ["../a.csv", "/etc/a.csv", "data\\..\\..\\a.csv", "C:a.csv"])
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    """A file of a zip that points outside is not looked at."""
    path = tmp_path / "release.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), b"x\n")
    with pytest.raises(Refused, match="unsafe name"):
        open_parcel(path)


def test_an_archive_in_an_archive_is_refused(tmp_path: Path) -> None:
    """A nested archive may hide anything."""
    with pytest.raises(Refused, match="another archive"):
        open_parcel(zipped(tmp_path / "nested.zip", a_csv=b"x", inner_zip=b"PK"))


def test_a_password_is_refused(tmp_path: Path) -> None:
    """An encrypted file cannot be read."""
    path = zipped(tmp_path / "locked.zip", a_csv=b"x\n")
    data = bytearray(path.read_bytes())
    central = data.index(b"PK\x01\x02")
    data[central + 8 : central + 10] = struct.pack("<H", 1)
    path.write_bytes(bytes(data))
    with pytest.raises(Refused, match="has a password"):
        open_parcel(path)


@pytest.mark.parametrize("keep", [30, 0.5, -30])
def test_a_zip_that_was_cut_off_is_refused(tmp_path: Path, keep: float) -> None:
    """A download that broke off is said to have."""
    import os

    path = zipped(tmp_path / "cut.zip", a_csv=os.urandom(5000))
    data = path.read_bytes()
    end = int(len(data) * keep) if isinstance(keep, float) else int(keep)
    path.write_bytes(data[:end])
    with pytest.raises(Refused, match="not a whole zip file"):
        open_parcel(path)


def test_damaged_bytes_are_refused(tmp_path: Path) -> None:
    """A zip whose contents do not match their checksum is not read."""
    path = zipped(tmp_path / "damaged.zip", a_csv=b"x,y\n" * 1000)
    data = bytearray(path.read_bytes())
    data[60] ^= 0xFF
    path.write_bytes(bytes(data))
    with pytest.raises(Refused, match="not a whole zip file"):
        open_parcel(path)


def test_what_is_no_csv_is_refused(tmp_path: Path) -> None:
    """An empty file, a workbook, a PDF, bytes, a zip without CSV, two files of one name, and nothing at all."""
    cases: list[tuple[str, bytes, str]] = [
        ("empty.csv", b"", "is empty"),
        ("paper.csv", b"%PDF-1.7", "not a CSV file"),
        ("bytes.csv", b"a,b\x00\n", "not a text file"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1", "not a CSV file"),
    ]
    for name, data, words in cases:
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(Refused, match=words):
            open_parcel(path)
    with pytest.raises(Refused, match="There is no file"):
        open_parcel(tmp_path / "nowhere")
    with pytest.raises(Refused, match="holds no CSV"):
        open_parcel(zipped(tmp_path / "none.zip", words=b"x"))
    with pytest.raises(Refused, match="more than once"):
        open_parcel(zipped(tmp_path / "twice.zip", a__x_csv=b"1", b__x_csv=b"1"))
    book = tmp_path / "book.xlsx"
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
    with pytest.raises(Refused, match="Excel workbook"):
        open_parcel(book)


def test_a_quotation_that_never_ends_is_refused(tmp_path: Path) -> None:
    """A CSV file that breaks its own rules is refused in words."""
    path = tmp_path / "a.csv"
    path.write_text('a,b\n"never closed,1\n')
    with pytest.raises(Refused, match="not a CSV file that can be read"):
        list(open_parcel(path).members[0].rows())


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    """Neither UTF-8 nor Windows-1252: said in words, with what to do."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"name\ncaf\xe9 \x81\x8d\n")
    with pytest.raises(Refused, match="neither as UTF-8 nor as Windows-1252"):
        list(open_parcel(path).members[0].rows())


@pytest.mark.parametrize("name", [".", ""])
def test_a_file_without_a_name_is_refused(tmp_path: Path, name: str) -> None:
    """An entry of a zip that is called nothing, or the folder itself, is said in words."""
    path = tmp_path / "release.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), b"x")
        archive.writestr("a.csv", b"x\n1\n")
    with pytest.raises(Refused, match="without a name"):
        open_parcel(path)


def test_a_zip_that_lists_too_many_files_is_refused_before_its_list_is_read(tmp_path: Path) -> None:
    """The last record says how many there are: a list of millions would fill the memory."""
    path = tmp_path / "long.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(201):
            archive.writestr(f"{number}.txt", "")
    with pytest.raises(Refused, match="holds 201 files"):
        open_parcel(path)


def test_a_format_names_what_else_it_reads(tmp_path: Path) -> None:
    """A file of an ending that the format names is a member as it is, alone, in a zip or in a folder; no other is."""
    alone = tmp_path / "table.parquet"
    alone.write_bytes(b"PAR1\x00\x01PAR1")
    (member,) = open_parcel(alone, also=(".parquet",)).members
    assert (member.is_csv, member.lines) == (False, 0)
    with member.open() as file:
        assert file.read(4) == b"PAR1"
    with pytest.raises(Refused, match="is not a CSV file"):
        list(member.rows())
    (tmp_path / "read-me.txt").write_text("words")
    folder = open_parcel(tmp_path, also=(".parquet",))
    assert [each.name for each in folder.members] == ["table.parquet"]
    assert folder.others == ("read-me.txt",)
    path = tmp_path / "release.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", "x\n1\n")
        archive.write(alone, "table.parquet")
    found = open_parcel(path, also=(".parquet",))
    assert [(each.name, each.is_csv) for each in found.members] == [("a.csv", True), ("table.parquet", False)]
    assert open_parcel(path).others == ("table.parquet",)


def test_a_workbook_that_a_format_reads_is_no_bomb_either(tmp_path: Path) -> None:
    """Its parts are looked at as those of any zip are."""
    path = tmp_path / "neighbours.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    assert [each.name for each in open_parcel(path, also=(".xlsx",)).members] == ["neighbours.xlsx"]
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sheet.xml", b"0" * 10_000_000)
    with pytest.raises(Refused, match="150 times its size"):
        open_parcel(path, also=(".xlsx",))
