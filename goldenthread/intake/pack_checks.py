"""What must hold inside a pack beyond single cells: one area, a code of three digits, ends after beginnings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from goldenthread.intake.cell import Value, write_cell
from goldenthread.intake.problem import WARNING, Problem

Rows = Mapping[str, Sequence[tuple[int, Mapping[str, Value]]]]

# The first may not be more than the second, wherever a sheet has both as dates or numbers.
ORDERED = (("starts", "ends"), ("age_min", "age_max"), ("low", "high"), ("scale_min", "scale_max"))

# Where a row says that its unit is a percentage, these of its numbers are; a column “percent” always is.
PERCENTAGES = ("value", "low", "high", "mean")
_PER_CENT = ("per cent", "%", "percent", "percentage")


def check_rows(rows: Rows, unreadable: frozenset[str]) -> Iterator[Problem]:
    """`rows` gives for each sheet the spreadsheet's row number and the values of each row."""
    if "area" not in unreadable:
        yield from _one_area(rows)
    for sheet, each in rows.items():
        for number, values in each:
            yield from _in_order(sheet, number, values)
            yield from _share_or_percentage(sheet, number, values)


def _one_area(rows: Rows) -> Iterator[Problem]:
    areas = rows.get("area", ())
    if len(areas) != 1:
        said = "The sheet “area” has no row" if not areas else f"The sheet “area” has {len(areas)} rows"
        yield Problem(f"{said}. A pack has one area, in one row below the header.", "area")
    for number, values in areas:
        code = str(values["place_code"])
        if code and len(code) <= 3 and not re.fullmatch(r"[0-9]{3}", code):
            yield Problem(
                "The code of an authority has three digits, such as 840; leading zeros count.",
                "area",
                number,
                "place_code",
                code,
            )


def _in_order(sheet: str, number: int, values: Mapping[str, Value]) -> Iterator[Problem]:
    for first, last in ORDERED:
        low, high = values.get(first), values.get(last)
        if _is_after(low, high):
            yield Problem(
                f"The {first} of the same row is {write_cell(low)}, which is more. One of the two is wrong.",
                sheet,
                number,
                last,
                write_cell(high),
            )


def _share_or_percentage(sheet: str, number: int, values: Mapping[str, Value]) -> Iterator[Problem]:
    """0.79 where 79 per cent is meant: it may be either, so it is said and let in."""
    names = ["percent", *(PERCENTAGES if str(values.get("unit", "")).lower() in _PER_CENT else ())]
    for name in names:
        value = values.get(name)
        if isinstance(value, Decimal) and 0 < abs(value) < 1:
            yield Problem(
                f"This says {write_cell(value)} per cent, less than one in a hundred. If {_as_percentage(value)} per "
                f"cent is meant, write {_as_percentage(value)}.",
                sheet,
                number,
                name,
                write_cell(value),
                WARNING,
            )


def _as_percentage(value: Decimal) -> str:
    text = format(value * 100, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _is_after(low: Value, high: Value) -> bool:
    if isinstance(low, date) and isinstance(high, date):
        return low > high
    if isinstance(low, (int, Decimal)) and isinstance(high, (int, Decimal)):
        return low > high
    return False
