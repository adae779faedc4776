"""One cell of a statistical table: a number, a declared marker, or a problem. Never a guess, never zero for blank."""

from __future__ import annotations

import re
from collections.abc import Mapping

from goldenthread.indicators.facts import KNOWN
from goldenthread.methods.figure import AVAILABILITIES

_COUNT = re.compile(r"\d{1,12}", re.ASCII)
_DIFFERENCE = re.compile(r"-?\d{1,12}", re.ASCII)
_PER_CENT = re.compile(r"\d{1,3}(\.\d+)?", re.ASCII)
_WEEKS = re.compile(r"\d{1,4}(\.\d+)?", re.ASCII)
# The codes are those of the indicators' own words (`statuses`).
_STATUSES: Mapping[str, int] = {"y": 1, "n": 0, "r": 2}


class Unreadable(ValueError):
    """What is wrong with the cell and what to do, in words."""


class CellReader:
    """Reads the cells of one kind of column. What was read once is remembered: a release has few different cells."""

    def __init__(self, markers: Mapping[str, str], unit: str) -> None:
        self._known: dict[str, tuple[float | None, int]] = {
            marker: (None, AVAILABILITIES.index(meaning)) for marker, meaning in markers.items()
        }
        self._markers = ", ".join(markers)
        self._unit = unit
        self.get = self._known.get

    def read(self, text: str) -> tuple[float | None, int]:
        """The value and its availability. Raises Unreadable."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = (self._number(text.strip()), KNOWN)
        return known

    def _number(self, text: str) -> float:
        if not text:
            raise Unreadable(f"The cell is empty. Write the number, or one of the markers {self._markers}.")
        if self._unit == "status":
            if text.lower() in _STATUSES:
                return _STATUSES[text.lower()]
            raise Unreadable(
                f"This is not Y, N or R (recruiting), and not one of the markers {self._markers}."
            )
        if self._unit == "weeks":
            if _WEEKS.fullmatch(text):
                return float(text)
            raise Unreadable(f"This is not a number of weeks, and not one of the markers {self._markers}.")
        if self._unit != "per cent":
            if (_COUNT if self._unit == "count" else _DIFFERENCE).fullmatch(text):
                return int(text)
            raise Unreadable(
                f"This is not a whole number, and not one of the markers {self._markers} that the format declares."
            )
        if not _PER_CENT.fullmatch(text):
            raise Unreadable(
                f"This is not a percentage, and not one of the markers {self._markers} that the format declares."
            )
        value = float(text)
        if value > 100:
            raise Unreadable("A percentage is not more than 100.")
        return value
