"""A pack as a folder of CSV files: from bytes to rows of cells, with every file that cannot be read."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path

from goldenthread.intake.formula_guard import unguard
from goldenthread.intake.problem import Problem

LARGEST_FILE = 20_000_000


@dataclass(frozen=True)
class RawRow:
    """The cells of one row, with the number that a spreadsheet shows for it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class RawSheet:
    """One sheet as it came in; the first row is the header."""

    key: str
    rows: tuple[RawRow, ...]


@dataclass(frozen=True)
class RawPack:
    """What came in: the sheets that could be read, and the names of those that could not."""

    sheets: tuple[RawSheet, ...]
    unreadable: frozenset[str]
    problems: tuple[Problem, ...]
    sha256: str


def read_folder(folder: Path, known: Collection[str]) -> RawPack:
    """Read every `<sheet>.csv` of the folder; `known` are the sheets that there may be.

    Files whose name starts with a dot, and notes (`.md`), are left alone.
    """
    problems = [
        _unknown_file(path.name, known, is_folder=True)
        for path in sorted(folder.iterdir())
        if not path.is_file() and not path.name.startswith(".")
    ]
    read = read_files(
        (
            (
                path.name,
                path.stat().st_size,
                path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b"",
            )
            for path in sorted(folder.iterdir(), key=lambda each: each.name)
            if path.is_file()
        ),
        known,
    )
    return replace(read, problems=tuple(sorted((*problems, *read.problems), key=lambda each: each.sheet)))


def read_files(files: Iterable[tuple[str, int, bytes]], known: Collection[str]) -> RawPack:
    """Each file by its name, its size and its bytes; the bytes of one that is too large are not asked for."""
    sheets: list[RawSheet] = []
    problems: list[Problem] = []
    unreadable: set[str] = set()
    total = hashlib.sha256()
    for name, size, data in files:
        key, _, ending = name.rpartition(".")
        if name.startswith(".") or ending == "md":
            continue
        if ending != "csv" or key not in known:
            problems.append(_unknown_file(name, known))
            continue
        if size > LARGEST_FILE:
            found: RawSheet | Problem = _too_big(key, size)
        else:
            total.update(f"{name}\0{len(data)}\0".encode() + data)
            found = read_csv(key, data)
        if isinstance(found, Problem):
            problems.append(found)
            unreadable.add(key)
        else:
            sheets.append(found)
    return RawPack(tuple(sheets), frozenset(unreadable), tuple(problems), total.hexdigest())


def read_csv(key: str, data: bytes) -> RawSheet | Problem:
    """One file. A byte-order mark and Windows line ends are accepted; blank rows are passed over."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf8(key, data, error)
    lines = io.StringIO(text.replace("\r\n", "\n"), newline="")
    reader = csv.reader(lines, strict=True)
    rows: list[RawRow] = []
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if any(cells) or number == 1:
                rows.append(RawRow(number, tuple(unguard(cell) for cell in cells)))
    except csv.Error as error:
        return _not_csv(key, number + 1, str(error))
    return RawSheet(key, tuple(rows))


def _unknown_file(name: str, known: Collection[str], *, is_folder: bool = False) -> Problem:
    near = get_close_matches(name.rpartition(".")[0].lower(), list(known), n=1)
    if is_folder:
        message = "This is a folder. A pack is one folder of files; take it out."
    elif near:
        message = f"There is no sheet of this name. Did you mean {near[0]}.csv?"
    else:
        message = f"There is no sheet of this name. The sheets are: {', '.join(sorted(known))}."
    return Problem(message, sheet=name)


def _too_big(key: str, size: int) -> Problem:
    return Problem(
        f"The file has {size:,} bytes. At most {LARGEST_FILE:,} are read: is it the right file?",
        sheet=key,
    )


def _not_utf8(key: str, data: bytes, error: UnicodeDecodeError) -> Problem:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Problem("The file is UTF-16 text. Save it as “CSV UTF-8”.", sheet=key)
    byte = data[error.start]
    meant = bytes([byte]).decode("cp1252", errors="ignore")
    guess = f", which is “{meant}” in Windows-1252" if meant else ""
    return Problem(
        f"Byte {error.start + 1:,} is 0x{byte:02X}{guess}: the file is not UTF-8. Save it as “CSV UTF-8”.",
        sheet=key,
        row=data.count(b"\n", 0, error.start) + 1,
    )


def _not_csv(key: str, row: int, why: str) -> Problem:
    if "field limit" in why:
        message = "A cell is far too long. Is a quotation mark missing at its end?"
    else:
        message = f"This is not CSV ({why}). Is a quotation mark missing, or one too many? Inside a cell, double it."
    return Problem(message, sheet=key, row=row)
