"""The area whose own file it is: what a format may know of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.intake.pack import Pack


@dataclass(frozen=True)
class SendingArea:
    """`pack` is what the area's records say. `on` is the day on which the file is read."""

    key: str
    name: str
    place_code: str
    pack: Pack
    on: date
