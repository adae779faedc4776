"""Decimal numbers as whole numbers of one small unit, so that “on the mean” and “outside” are decided exactly."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

Number = int | float | Decimal
# Nothing that anybody counts is larger or finer than this.
LARGEST_EXPONENT = 100


def in_units(values: Sequence[Number | None]) -> tuple[list[int | None], int]:
    """Each value × 10^places as a whole number, and 10^places. A float stands for the shortest decimal that prints
    it: 0.1 is one tenth. Raises ValueError for what is not a finite number of a sensible size."""
    parts = [None if value is None else _parts(value) for value in values]
    places = max((-exponent for part in parts if part for _, exponent in (part,)), default=0)
    places = max(places, 0)
    found = [None if part is None else part[0] * 10 ** (places + part[1]) for part in parts]
    return found, 10**places


def _parts(value: Number) -> tuple[int, int]:
    if type(value) is int:
        return value, 0
    mantissa, _, exponent = str(value).lower().partition("e")
    whole, _, fraction = mantissa.partition(".")
    try:
        size = int(exponent or 0) - len(fraction)
        digits = int(whole + fraction)
    except ValueError:
        raise ValueError(f"{value} is not a number that can be charted") from None
    if abs(size) > LARGEST_EXPONENT or len(whole) > LARGEST_EXPONENT:
        raise ValueError(f"{value} is not a number that can be charted: it is too large or too fine")
    return digits, size
