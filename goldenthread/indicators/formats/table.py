"""What the formats of plain tables share: the header that must be there, and a row that is read whole or rejected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from goldenthread.access.refusal import Refused
from goldenthread.indicators.facts import PlaceFacts
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import Member
from goldenthread.intake.problem import Problem

_SHOWN = 8


class BadRow(Exception):
    """Why a row is rejected: the column, what stands there, and what to do."""

    def __init__(self, column: str, value: str, message: str) -> None:
        super().__init__(message)
        self.column, self.value, self.message = column, value, message


def already_given(row: int) -> str:
    """What is said of a row about the same thing as an earlier one, whether or not it gives the same number."""
    return f"Row {row} is about the same and is used; this one is not. Leave the right one of the two in the file."


def is_header(header: Sequence[str], expected: Sequence[str]) -> bool:
    """The same columns, in any order and any case, no more and no fewer."""
    return sorted(name.lower() for name in header) == sorted(name.lower() for name in expected)


def strangeness(file: str, header: Sequence[str], expected: Sequence[str], title: str) -> str:
    """What is different about a header, column by column, or that the file is another thing altogether."""
    there, wanted = {name.lower() for name in header}, {name.lower() for name in expected}
    if len(there & wanted) * 2 < len(wanted):
        shown = ", ".join(header[:_SHOWN]) + (" …" if len(header) > _SHOWN else "")
        return f"{file} is not {title}: its columns are {shown}. Choose another format, or the right file."
    said = [f"{file} looks like {title}, but its columns differ."]
    if unknown := [name for name in header if name.lower() not in wanted]:
        said.append(f"Columns that are not known: {', '.join(unknown)}.")
    if missing := [name for name in expected if name.lower() not in there]:
        said.append(f"Columns that are missing: {', '.join(missing)}.")
    if twice := sorted({name for name in header if [n.lower() for n in header].count(name.lower()) > 1}):
        said.append(f"Columns that are there twice: {', '.join(twice)}.")
    return f"{' '.join(said)} Nothing was read."


def header_of(member: Member) -> tuple[str, ...]:
    """The first row of a CSV file."""
    header = tuple(cell.strip() for cell in next(member.rows(), []))
    if not header:
        raise Refused(f"{member.file_name} is empty.")
    return header


def where_of(header: Sequence[str], expected: Sequence[str]) -> tuple[int, ...]:
    """Where each expected column stands, whatever the order and the case."""
    names = [name.lower() for name in header]
    return tuple(names.index(name.lower()) for name in expected)


def encoding_note(member: Member) -> tuple[str, ...]:
    """A sentence for the preview where the file is not written in UTF-8."""
    if not member.is_csv or member.encoding == "utf-8-sig":
        return ()
    return (f"{member.file_name} is not written in UTF-8; it was read as Windows-1252.",)


def read_rows(
    file: str,
    width: int,
    rows: Iterable[Sequence[str]],
    facts: Callable[[int, Sequence[str]], list[PlaceFacts]],
) -> Iterator[ReadRow]:
    """Each row after the header: what `facts` makes of it, or the reason why it is rejected.

    `facts` gets the number that a spreadsheet shows (the header is row 1) and raises BadRow.
    """
    for number, row in enumerate(rows, start=2):
        if not any(row):
            continue
        try:
            if len(row) != width:
                raise BadRow("", "", f"The row has {len(row)} cells, the header has {width}.")
            items = facts(number, row)
        except BadRow as bad:
            problem = Problem(bad.message, file, number, bad.column, bad.value)
            yield ReadRow(file, number, problems=(problem,), raw=list(row))
        else:
            yield ReadRow(file, number, list(items))
