"""A parcel: the file that came in, opened safely. A zip as published, a folder of its files, or one of them."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import IO

from goldenthread.access.refusal import Refused
from goldenthread.intake.sending_area import SendingArea

MEGABYTE = 1_000_000
# The last record of a zip is 22 bytes and a comment of at most 65,535.
_LONGEST_END = 22 + 65_535
# A published release has a dozen files of a few megabytes and shrinks about tenfold when zipped.
MOST_FILES = 200
MOST_UNPACKED = 1_500 * MEGABYTE
MOST_RATIO = 150
# What every format reads; a format names further endings (`Format.also`), such as .parquet or .xlsx.
CSV = ".csv"
# What reading a zip raises where it was cut off, damaged, or packed in a way that Python cannot unpack.
BROKEN_ZIP = (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, zlib.error, NotImplementedError)
_NESTED = (".zip", ".gz", ".7z", ".rar", ".tar", ".bz2", ".xz")


@dataclass(frozen=True)
class Member:
    """One file of the parcel: where it is (`inside` a zip, or a file of its own) and, of a CSV file, how its bytes are
    written and how many lines it has. Another file's bytes are for its format to read, through `open`."""

    name: str
    size: int
    path: Path
    inside: str | None
    encoding: str = "utf-8-sig"
    lines: int = 0
    is_csv: bool = True

    @cached_property
    def file_name(self) -> str:
        return PurePosixPath(self.name).name

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        if self.inside is None:
            with self.path.open("rb") as file:
                yield file
            return
        with zipfile.ZipFile(self.path) as archive, archive.open(self.inside) as entry:
            yield entry

    def rows(self) -> Iterator[list[str]]:
        """The cells of each record, the header first. Refuses what is not a CSV file, in words."""
        if not self.is_csv:
            raise Refused(f"{self.file_name} is not a CSV file.")
        with self.open() as file:
            text = io.TextIOWrapper(file, encoding=self.encoding, newline="")
            try:
                yield from csv.reader(text, strict=True)
            except csv.Error as error:
                raise Refused(f"{self.file_name} is not a CSV file that can be read: {error}.") from None
            except UnicodeDecodeError:
                raise Refused(
                    f"{self.file_name} holds bytes that are not text, neither as UTF-8 nor as Windows-1252. "
                    "Save it as “CSV UTF-8”."
                ) from None


@dataclass(frozen=True)
class Parcel:
    """`members` are the CSV files, and those of the other endings that the format reads; anything else that the parcel
    holds is named in `others` and not read. `area` is whose own file it is, for a format that is an area's own."""

    name: str
    members: tuple[Member, ...]
    others: tuple[str, ...] = ()
    area: SendingArea | None = None

    def member(self, file_name: str) -> Member | None:
        """The file of this name, whatever folder it is in and whatever case it is written in."""
        return next((each for each in self.members if each.file_name.lower() == file_name.lower()), None)


def open_parcel(path: Path, name: str = "", also: tuple[str, ...] = ()) -> Parcel:
    """Look at the file without unpacking it to disk. Raises Refused in words for what must not be opened.

    `also` are the endings, beside .csv, of files that the format reads itself.
    """
    if not path.exists():
        raise Refused(f"There is no file or folder {path}.")
    name = name or path.name
    if path.is_dir():
        return _folder(path, name, also)
    if path.stat().st_size == 0:
        raise Refused(f"{name} is empty.")
    if _ending(name) in also:
        return _one_of_another_kind(path, name)
    with path.open("rb") as file:
        start = file.read(4)
    if start[:2] == b"PK":
        return _zip(path, name, also)
    if start in (b"\xd0\xcf\x11\xe0",) or start[:4] == b"%PDF":
        raise Refused(f"{name} is not a CSV file or a zip of CSV files.")
    return Parcel(name, (_look(Member(name, path.stat().st_size, path, None)),))


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.lower()


def _one_of_another_kind(path: Path, name: str) -> Parcel:
    """A workbook is a zip, which must not be a bomb either; of anything else the format knows what it is."""
    if zipfile.is_zipfile(path):
        try:
            if (listed := listed_in_zip(path)) > MOST_FILES:
                raise Refused(f"{name} holds {listed:,} parts; a workbook of statistics has a few dozen.")
            with zipfile.ZipFile(path) as archive:
                _check_entries(name, archive.infolist(), workbook=True)
        except BROKEN_ZIP:
            raise Refused(_cut_off(name)) from None
    return Parcel(name, (Member(name, path.stat().st_size, path, None, is_csv=False),))


def _folder(path: Path, name: str, also: tuple[str, ...]) -> Parcel:
    files = sorted(each for each in path.rglob("*") if each.is_file())
    if len(files) > MOST_FILES:
        raise Refused(
            f"{name} holds {len(files):,} files; a release has a few dozen. Give the folder of one release."
        )
    members = []
    for each in files:
        within = each.relative_to(path).as_posix()
        if _ending(within) == CSV:
            members.append(_look(Member(within, each.stat().st_size, each, None)))
        elif _ending(within) in also:
            (member,) = _one_of_another_kind(each, within).members
            members.append(member)
    others = (each.relative_to(path).as_posix() for each in files)
    return _with_members(
        Parcel(name, tuple(members), tuple(each for each in others if _ending(each) not in (CSV, *also)))
    )


def _zip(path: Path, name: str, also: tuple[str, ...]) -> Parcel:
    try:
        if (listed := listed_in_zip(path)) > MOST_FILES:
            raise Refused(f"{name} holds {listed:,} files; a release has a few dozen. Send one release.")
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
        _check_entries(name, entries)
        members = []
        for entry in entries:
            member = Member(entry.filename, entry.file_size, path, entry.filename)
            if _ending(entry.filename) == CSV:
                members.append(_look(member))
            elif _ending(entry.filename) in also:
                members.append(replace(member, is_csv=False))
    except BROKEN_ZIP:
        raise Refused(_cut_off(name)) from None
    others = (entry.filename for entry in entries)
    return _with_members(
        Parcel(name, tuple(members), tuple(each for each in others if _ending(each) not in (CSV, *also)))
    )


def _cut_off(name: str) -> str:
    return f"{name} is not a whole zip file: it may have been cut off on its way. Download it again."


def listed_in_zip(path: Path) -> int:
    """How many files the zip says that it holds, read from its last record before the list itself is.

    A list of millions of entries would fill the memory. A zip without that record is left to the reader of zips.
    """
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _LONGEST_END))
        end = file.read()
    at = end.rfind(b"PK\x05\x06")
    return int.from_bytes(end[at + 10 : at + 12], "little") if at >= 0 else 0


def _with_members(parcel: Parcel) -> Parcel:
    if not parcel.members:
        raise Refused(f"{parcel.name} holds no CSV file.")
    names = [member.file_name.lower() for member in parcel.members]
    twice = sorted({each for each in names if names.count(each) > 1})
    if twice:
        raise Refused(f"{parcel.name} holds {', '.join(twice)} more than once. Leave one of each.")
    return parcel


def _check_entries(name: str, entries: list[zipfile.ZipInfo], workbook: bool = False) -> None:
    """Refuse a zip that would fill the disk, hides another archive, or writes outside its folder."""
    if len(entries) > MOST_FILES:
        raise Refused(f"{name} holds {len(entries):,} files; a release has a few dozen.")
    total = sum(entry.file_size for entry in entries)
    if total > MOST_UNPACKED:
        raise Refused(
            f"{name} would unpack to {total // MEGABYTE:,} MB; the most that is read is "
            f"{MOST_UNPACKED // MEGABYTE:,} MB."
        )
    if not workbook and any(entry.filename == "[Content_Types].xml" for entry in entries):
        raise Refused(f"{name} is an Excel workbook. Save its sheets as CSV files and send those.")
    for entry in entries:
        inside = PurePosixPath(entry.filename.replace("\\", "/"))
        if not inside.parts:
            raise Refused(f"{name} holds a file without a name.")
        if inside.is_absolute() or ".." in inside.parts or ":" in inside.parts[0]:
            raise Refused(f"{name} holds a file with the unsafe name {entry.filename}.")
        if entry.flag_bits & 0x1:
            raise Refused(f"{entry.filename} in {name} has a password. Send the file without one.")
        if inside.suffix.lower() in _NESTED:
            raise Refused(
                f"{name} holds another archive, {entry.filename}. Unpack it and send what is inside."
            )
        if entry.file_size > MEGABYTE and entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
            raise Refused(
                f"{entry.filename} in {name} unpacks to more than {MOST_RATIO} times its size, "
                "which no statistical file does. It is not opened."
            )


def _look(member: Member) -> Member:
    """Read the file once, in pieces: how its bytes are written, and how many lines it has."""
    encoding, lines, pending = "utf-8-sig", 0, b""
    with member.open() as file:
        while piece := file.read(MEGABYTE):
            if b"\x00" in piece:
                raise Refused(f"{member.file_name} is not a text file.")
            lines += piece.count(b"\n")
            if encoding == "utf-8-sig":
                pending, encoding = _still_utf8(pending + piece)
    if pending:
        encoding = "cp1252"
    return replace(member, encoding=encoding, lines=lines)


def _still_utf8(data: bytes) -> tuple[bytes, str]:
    """What is left over of a character cut in two, and whether the bytes are UTF-8 so far."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if (
            error.end == len(data)
            and len(data) - error.start < 4
            and error.reason == "unexpected end of data"
        ):
            return data[error.start :], "utf-8-sig"
        return b"", "cp1252"
    return b"", "utf-8-sig"
