"""LAIT's places: authorities by their three-digit code, and codes of its own for England and the regions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from goldenthread.indicators.facts import SourcePlace
from goldenthread.indicators.formats.table import BadRow
from goldenthread.records.place_list import ENGLAND, listed_places

# LAIT writes other names than the other releases (“Durham”), so a place is its code and never its name.
CODES: Mapping[int, str] = {
    970: ENGLAND,
    980: "E12000001",
    981: "E12000002",
    982: "E12000003",
    983: "E12000004",
    984: "E12000005",
    985: "E12000006",
    986: "E12000007",
    987: "E13000001",
    988: "E13000002",
    989: "E12000008",
    990: "E12000009",
}


def place_of(number: str, name: str, column: str = "LA Number") -> SourcePlace:
    """The place of a row: “301.0” is 301. Raises BadRow for a code that nothing in England has."""
    match = re.fullmatch(r"(\d{3})(?:\.0+)?", number.strip())
    if match is None:
        raise BadRow(column, number, "The number of an authority has three digits, such as 840 or 840.0.")
    code = CODES.get(int(match.group(1)), match.group(1))
    listed = listed_places().get(code)
    if listed is None:
        raise BadRow(
            column,
            number,
            f"No authority or region has this number (the row is called “{name}”). `goldenthread places` lists them.",
        )
    return SourcePlace(
        listed.code, listed.name, listed.region, listed.gss_codes[0] if listed.gss_codes else ""
    )
