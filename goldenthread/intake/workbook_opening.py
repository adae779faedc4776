"""Opening an Excel workbook safely: what it is, which sheets it has, and how its cells' numbers are to be taken."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from lxml import etree

from goldenthread.access.refusal import Refused
from goldenthread.intake.parcel import BROKEN_ZIP, MEGABYTE, MOST_RATIO, listed_in_zip

LARGEST_WORKBOOK = 20 * MEGABYTE
MOST_UNPACKED = 300 * MEGABYTE
MOST_PARTS = 2_000

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_BUILT_IN_DATES = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_BUILT_IN_PERCENTS = frozenset([9, 10])
_NOT_PART_OF_FORMAT = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.', re.IGNORECASE)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

DATE, PERCENT, PLAIN = "date", "percent", "plain"


@dataclass(frozen=True)
class SheetPart:
    """One sheet of the workbook: its name, where in the file it is, and whether it is hidden."""

    name: str
    part: str
    hidden: bool = False


@dataclass(frozen=True)
class OpenWorkbook:
    """`shared` are the texts that cells point at, `styles` what each cell style makes of a number."""

    name: str
    archive: zipfile.ZipFile
    sheets: tuple[SheetPart, ...]
    shared: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    from_1904: bool = False
    links_elsewhere: bool = False
    others: tuple[str, ...] = field(default=())


@contextmanager
def open_workbook(path: Path, name: str = "") -> Iterator[OpenWorkbook]:
    """The workbook, with nothing of its sheets read yet. Raises Refused in words for what is not one."""
    name = name or path.name
    refuse_what_is_no_zip(path, name)
    try:
        with zipfile.ZipFile(path) as archive:
            refuse_bombs(name, archive)
            yield _opened(name, archive)
    except BROKEN_ZIP:
        raise Refused(
            f"{name} is not a whole file: it may have been cut off on its way. Save it or send it again."
        ) from None
    except (etree.XMLSyntaxError, KeyError):
        raise Refused(
            f"{name} is damaged: a part of it cannot be read. Open it in Excel, save it as a new workbook (.xlsx) and "
            "send that."
        ) from None


def refuse_what_is_no_zip(path: Path, name: str) -> None:
    """What people send by mistake, by its first bytes."""
    size = path.stat().st_size
    if size == 0:
        raise Refused(f"{name} is empty.")
    if size > LARGEST_WORKBOOK:
        raise Refused(
            f"{name} has {size / MEGABYTE:,.0f} MB; a pack has at most {LARGEST_WORKBOOK // MEGABYTE} MB. "
            "Is it the right file?"
        )
    with path.open("rb") as file:
        start = file.read(4)
        if start == _OLD_OFFICE:
            whole = start + file.read()
            if "EncryptedPackage".encode("utf-16-le") in whole:
                raise Refused(f"{name} is protected by a password. Take the password off and send it again.")
            raise Refused(
                f"{name} is an Excel file of the old kind (.xls). Save it as an Excel workbook (.xlsx) and send that."
            )
    if start[:2] != b"PK":
        raise Refused(
            f"{name} is not an Excel workbook (.xlsx), nor a zip of CSV files, whatever its name says. Open it in "
            "Excel and save it as an Excel workbook (.xlsx)."
        )


def refuse_bombs(name: str, archive: zipfile.ZipFile) -> None:
    """A file that would fill the memory, hides a password, or writes outside its folder."""
    if archive.filename and (listed := listed_in_zip(Path(archive.filename))) > MOST_PARTS:
        raise Refused(f"{name} holds {listed:,} parts, far more than a pack has. It is not opened.")
    entries = archive.infolist()
    total = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_PARTS or total > MOST_UNPACKED:
        raise Refused(
            f"{name} would unpack to {total // MEGABYTE:,} MB in {len(entries):,} parts, far more than a pack has. It "
            "is not opened."
        )
    for entry in entries:
        inside = PurePosixPath(entry.filename.replace("\\", "/"))
        if not inside.parts or inside.is_absolute() or ".." in inside.parts or ":" in inside.parts[0]:
            raise Refused(f"{name} holds a part with the unsafe name “{entry.filename}”. It is not opened.")
        if entry.flag_bits & 0x1:
            raise Refused(f"{entry.filename} in {name} has a password. Send the file without one.")
        if entry.file_size > MEGABYTE and entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
            raise Refused(
                f"{entry.filename} in {name} unpacks to more than {MOST_RATIO} times its size, which no pack does. It "
                "is not opened."
            )


def is_workbook(path: Path) -> bool:
    """Whether a zip is a workbook of some kind, and not a zip of files. What is no zip counts as one to refuse."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, OSError):
        return True
    return bool(names & {"[Content_Types].xml", "xl/workbook.xml", "mimetype"})


def xml_of(archive: zipfile.ZipFile, part: str) -> Any:
    """The root of a small part of the file."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(archive.read(part), parser)
    refuse_entities(root, part)
    return root


def refuse_entities(root: Any, part: str) -> None:
    """A workbook never declares entities; a file that does is made to do harm."""
    if root.getroottree().docinfo.doctype:
        raise Refused(
            f"{part} in the workbook declares a document type, which no workbook does. It is not read."
        )


def text_of(element: Any) -> str:
    """The words of a cell, whole or in pieces of different looks; what is written above them as a reading is left."""
    pieces = [piece.text or "" for piece in element.iter("{*}t") if not any(piece.iterancestors("{*}rPh"))]
    return unescaped("".join(pieces))


def unescaped(text: str) -> str:
    """Excel writes a character that XML cannot hold as _x000D_; Windows line ends become plain ones."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n")


def _opened(name: str, archive: zipfile.ZipFile) -> OpenWorkbook:
    names = set(archive.namelist())
    _refuse_other_kinds(name, names, archive)
    book = xml_of(archive, "xl/workbook.xml")
    targets = _targets(archive)
    sheets, others = [], []
    for sheet in book.iter("{*}sheet"):
        link = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")
        part = targets.get(link, "")
        if "/worksheets/" in f"/{part}" and part in names:
            hidden = sheet.get("state", "visible") != "visible"
            sheets.append(SheetPart(sheet.get("name", ""), part, hidden))
        else:
            others.append(sheet.get("name", ""))
    settings = next(book.iter("{*}workbookPr"), None)
    return OpenWorkbook(
        name,
        archive,
        tuple(sheets),
        shared=_shared(archive, names),
        styles=_styles(archive, names),
        from_1904=settings is not None and settings.get("date1904") in ("1", "true"),
        links_elsewhere=any(each.startswith("xl/externalLinks/") for each in names),
        others=tuple(others),
    )


def _refuse_other_kinds(name: str, names: set[str], archive: zipfile.ZipFile) -> None:
    if any(each.endswith("vbaProject.bin") for each in names):
        raise Refused(
            f"{name} holds macros (.xlsm). They are not needed: save it as an Excel workbook (.xlsx) and send that."
        )
    if "xl/workbook.bin" in names:
        raise Refused(
            f"{name} is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx) and send that."
        )
    if "mimetype" in names and b"opendocument" in archive.read("mimetype"):
        raise Refused(f"{name} is an OpenDocument file. Save it as an Excel workbook (.xlsx) and send that.")
    if "xl/workbook.xml" not in names:
        raise Refused(f"{name} is not an Excel workbook (.xlsx), whatever its name says.")


def _targets(archive: zipfile.ZipFile) -> dict[str, str]:
    """Where each sheet is, by the name of its link."""
    found = {}
    for link in xml_of(archive, "xl/_rels/workbook.xml.rels").iter("{*}Relationship"):
        target = link.get("Target", "")
        found[link.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return found


def _shared(archive: zipfile.ZipFile, names: set[str]) -> tuple[str, ...]:
    if "xl/sharedStrings.xml" not in names:
        return ()
    return tuple(text_of(each) for each in xml_of(archive, "xl/sharedStrings.xml").iter("{*}si"))


def _styles(archive: zipfile.ZipFile, names: set[str]) -> tuple[str, ...]:
    if "xl/styles.xml" not in names:
        return ()
    root = xml_of(archive, "xl/styles.xml")
    codes = {each.get("numFmtId"): each.get("formatCode", "") for each in root.iter("{*}numFmt")}
    cell_styles = next(root.iter("{*}cellXfs"), None)
    if cell_styles is None:
        return ()
    return tuple(
        _number_style(each.get("numFmtId", "0"), codes.get(each.get("numFmtId"), ""))
        for each in cell_styles.iter("{*}xf")
    )


def _number_style(number: str, code: str) -> str:
    """What the format makes of a number: a date, a percentage, or the number itself."""
    built_in = int(number) if number.isdigit() else 0
    bare = _NOT_PART_OF_FORMAT.sub("", code)
    if built_in in _BUILT_IN_DATES or (
        re.search("[dmyhs]", bare, re.IGNORECASE) and "general" not in bare.lower()
    ):
        return DATE
    return PERCENT if built_in in _BUILT_IN_PERCENTS or "%" in bare else PLAIN
