"""Opening a workbook: what is none is refused in words, and nothing that does harm is unpacked."""

import zipfile
from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.intake.workbook_opening import (
    DATE,
    LARGEST_WORKBOOK,
    PERCENT,
    PLAIN,
    is_workbook,
    open_workbook,
    refuse_what_is_no_zip,
    unescaped,
)
from tests.intake.packs import northshire
from tests.intake.workbooks import made_by_hand, read, with_part

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def test_a_workbook_has_its_sheets_and_texts(tmp_path: Path) -> None:
    """The sheets in their order, hidden ones marked; the texts that cells share."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire(), lambda _, sheets: sheets["links"].hide())
    with open_workbook(path) as book:
        assert [sheet.name for sheet in book.sheets] == list(northshire())
        assert [sheet.name for sheet in book.sheets if sheet.hidden] == ["links"]
        assert "Northshire" in book.shared


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.xlsx", b"", "empty.xlsx is empty"),
        ("renamed.xlsx", b"key,name\nnorthshire,Northshire\n", "is not an Excel workbook"),
        ("old.xls", OLD, "of the old kind"),
        ("locked.xlsx", OLD + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        ("cut.xlsx", b"PK\x03\x04" + bytes(200), "cut off on its way"),
    ],
)
def test_what_is_no_workbook_is_named(name: str, data: bytes, words: str, tmp_path: Path) -> None:
    """CSV under another name, the old kind, a password, a file cut short: each says what to do."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Refused, match=words):
        read(tmp_path / name)


def test_a_truncated_workbook_is_refused_wherever_it_was_cut(tmp_path: Path) -> None:
    """Half of a download is not half of a pack."""
    whole = made_by_hand(tmp_path / "pack.xlsx", northshire()).read_bytes()
    for part in (0.1, 0.5, 0.9, 0.999):
        (tmp_path / "cut.xlsx").write_bytes(whole[: int(len(whole) * part)])
        with pytest.raises(Refused, match="cut off on its way"):
            read(tmp_path / "cut.xlsx")


def test_a_damaged_part_is_refused(tmp_path: Path) -> None:
    """A zip that is whole around a part that is not."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire())
    out = with_part(path, "xl/worksheets/sheet1.xml", lambda xml: xml[: len(xml) // 2], tmp_path / "bad.xlsx")
    with pytest.raises(Refused, match="damaged"):
        read(out)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """A part that grows a thousandfold, or parts that together fill the memory, are refused by what they announce."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire())
    out = with_part(path, "xl/worksheets/sheet1.xml", lambda _: bytes(5_000_000), tmp_path / "bomb.xlsx")
    with pytest.raises(Refused, match="more than 150 times its size"):
        read(out)
    with zipfile.ZipFile(tmp_path / "many.xlsx", "w") as archive:
        for number in range(2_001):
            archive.writestr(f"xl/{number}", b"")
    with pytest.raises(Refused, match="far more than a pack has"), open_workbook(tmp_path / "many.xlsx"):
        pass


def test_a_huge_file_is_refused_by_its_size(tmp_path: Path) -> None:
    """200 MB are not read at all."""
    path = tmp_path / "huge.xlsx"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(10 * LARGEST_WORKBOOK)
    with pytest.raises(Refused, match=r"has 200 MB; a pack has at most 20 MB"):
        refuse_what_is_no_zip(path, path.name)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("xl/vbaProject.bin", "holds macros"),
        ("xl/workbook.bin", "binary workbook"),
        ("../../etc/passwd", "unsafe name"),
    ],
)
def test_other_kinds_are_named(part: str, words: str, tmp_path: Path) -> None:
    """Macros and binary workbooks say how to save them; a name outside the folder is not opened."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire())
    with pytest.raises(Refused, match=words):
        read(with_part(path, part, lambda _: b"x", tmp_path / "other.xlsx"))


def test_an_opendocument_file_is_named(tmp_path: Path) -> None:
    """LibreOffice's own format is a zip too."""
    with zipfile.ZipFile(tmp_path / "pack.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert is_workbook(tmp_path / "pack.ods")
    with pytest.raises(Refused, match="OpenDocument"):
        read(tmp_path / "pack.ods")


def test_declared_entities_are_refused(tmp_path: Path) -> None:
    """A workbook declares none; a file that does is made to grow without end or to fetch another."""
    path = made_by_hand(tmp_path / "pack.xlsx", northshire())
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    for part in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
        out = with_part(path, part, lambda xml: xml.replace(b"?>", b"?>" + bomb, 1), tmp_path / "bomb.xlsx")
        with pytest.raises(Refused, match="declares a document type"):
            read(out)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("0.00", PLAIN),
        ("@", PLAIN),
        ("dd/mm/yyyy", DATE),
        ("[$-809]d mmm yy;@", DATE),
        ('0.0" days"', PLAIN),
        ("0.0%", PERCENT),
        ("[Red]0.00", PLAIN),
        ("[h]:mm", DATE),
        ("General", PLAIN),
    ],
)
def test_formats_say_what_a_number_is(code: str, expected: str, tmp_path: Path) -> None:
    """A date and a percentage are told by the format alone."""
    path = made_by_hand(
        tmp_path / "pack.xlsx",
        northshire(),
        lambda book, sheets: sheets["area"].write_number(9, 9, 1, book.add_format({"num_format": code})),
    )
    with open_workbook(path) as book:
        assert book.styles[-1] == expected


def test_characters_that_xml_cannot_hold_are_read_back() -> None:
    """Excel's way of writing them, and of writing that way itself; Windows line ends become plain ones."""
    assert unescaped("a_x000D_\nb") == "a\nb"
    assert unescaped("_x005F_x0041_") == "_x0041_"
