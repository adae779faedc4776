"""A CSV file of rows with named columns, read with the row numbers that a spreadsheet shows."""

from __future__ import annotations

import csv
import io
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "vertical bars"}
# The cells of a row beyond those that the header names.
EXTRA = ""
NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")


class NotATable(ValueError):
    """Why nothing can be read from the file, in words."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing found in the file. `refuses` says that something was left out because of it; a remark does not."""

    words: str
    row: int | None = None
    column: str = ""
    value: str = ""
    refuses: bool = True

    def __str__(self) -> str:
        where = ", ".join(
            part
            for part in (
                f"row {self.row}" if self.row else "",
                f"column {self.column}" if self.column else "",
            )
            if part
        )
        value = f" (“{' '.join(self.value.split())[:80]}”)" if self.value else ""
        return f"{where}{value}: {self.words}" if where else f"{self.words}{value}"


def decoded(data: bytes) -> str:
    """UTF-8, with or without its mark, UTF-16 with its mark, or the Windows encoding that spreadsheets still write."""
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def separator_of(text: str, columns: Sequence[str]) -> str:
    """The sign between the columns of the first row: what is pasted from a spreadsheet has tabs. A comma where no
    other sign gives every column."""
    header = text.lstrip("\ufeff").partition("\n")[0].rstrip("\r").lower()
    for sign in SEPARATORS:
        if set(columns) <= {name.strip().strip('"') for name in header.split(sign)}:
            return sign
    return ","


def rows_of(
    text: str, columns: Sequence[str], optional: Iterable[str] = (), separator: str = ","
) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row that is not empty, with its number (the header is row 1) and its cells by column, trimmed; an optional
    column that is not there is empty. What stands beyond the named columns is under EXTRA. Raises NotATable for a file
    without the columns, or that is no text."""
    refuse_what_is_no_text(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        if not any(header):
            raise NotATable(
                "The file is empty. Its first row must name the columns: " + ", ".join(columns) + "."
            )
        _check_header(header, columns, optional)
        wanted = {name: header.index(name) for name in (*columns, *optional) if name in header}
        # A spreadsheet counts rows, not lines: a cell may hold several lines.
        for row, cells in enumerate(reader, start=2):
            found = {name: cells[i].strip() if i < len(cells) else "" for name, i in wanted.items()}
            if len(cells) > len(header) and (extra := ",".join(cells[len(header) :]).strip(" ,")):
                found[EXTRA] = extra
            if any(found.values()):
                yield row, found
    except csv.Error as problem:
        raise NotATable(f"The file is not CSV: line {reader.line_num}: {problem}.") from problem


def refuse_what_is_no_text(text: str) -> None:
    """Raises NotATable for a workbook, a picture or another file whose beginning holds signs that no text has."""
    if text.startswith("PK\x03\x04"):
        raise NotATable(
            "The file is a workbook or a zip, not CSV. Open it in Excel and save the sheet as “CSV UTF-8”."
        )
    if NO_TEXT.search(text[:4096]):
        raise NotATable("The file is not text, so it is no CSV. Save the table as “CSV UTF-8” and send that.")


def _check_header(header: Sequence[str], columns: Sequence[str], optional: Iterable[str]) -> None:
    """Raises NotATable where a column is missing or stands twice, with the likely reason."""
    must = f"Its first row must name the columns: {', '.join(columns)}."
    missing = [name for name in columns if name not in header]
    if missing:
        mark = next((words for sign, words in SEPARATORS.items() if any(sign in name for name in header)), "")
        if mark:
            raise NotATable(f"The file is separated by {mark}. Save it as CSV separated by commas. {must}")
        first = ", ".join(name for name in header if name)[:80]
        raise NotATable(f"The file has no column {', '.join(missing)} (its first row says: {first}). {must}")
    twice = [name for name in (*columns, *optional) if header.count(name) > 1]
    if twice:
        raise NotATable(
            f"The file has more than one column {', '.join(twice)}, and nothing says which is meant. {must}"
        )


def day_of(text: str) -> date | None:
    """A day (2024-01-31) or a month (2024-01, its first day); None for anything else."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}([ T]00:00(:00)?Z?)?", text):
            return date.fromisoformat(text[:10])
        if re.fullmatch(r"\d{4}-\d{2}", text):
            return date.fromisoformat(f"{text}-01")
    except ValueError:
        return None
    return None


def british_day_of(text: str) -> date | None:
    """A day as English spreadsheets write it, 31/01/2024; None for anything else."""
    match = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})( 00:00(:00)?)?", text)
    try:
        return date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:
        return None


def no_day(text: str) -> str:
    """Why a text is no date, with what it may have been meant as."""
    write = "write it as 2024-01-31 or 2024-01"
    if re.fullmatch(r"\d{4}", text):
        return f"is a year and no date; write its last day, {text}-12-31"
    if re.fullmatch(r"[23456]\d{4}(\.0)?", text):
        day = date(1899, 12, 30) + timedelta(days=int(text[:5]))
        return f"is how Excel counts days ({day.isoformat()}, if it is one); {write}"
    if re.fullmatch(r"[A-Za-z]{3,9}[- ]\d{2}|\d{1,2}[- ][A-Za-z]{3,9}", text):
        return f"leaves open which year or day it is; {write}"
    if re.fullmatch(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}", text):
        return f"is no day of a calendar as day/month/year with four digits of the year; {write}"
    return f"is no date; {write}"
