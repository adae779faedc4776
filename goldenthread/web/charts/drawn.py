"""The layers of a chart's drawing and the room around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Drawn:
    """Sizes in pixels; padding has left, right, top and bottom."""

    layers: list[Json]
    width: float
    height: float
    padding: dict[str, float]


def layer(rows: Sequence[Json], mark: Json, encoding: Json) -> Json:
    return {"data": {"values": list(rows)}, "mark": mark, "encoding": encoding}


def blank(mark: Json, encoding: Json) -> Json:
    """A mark that stands where it is told, for no data."""
    return layer([{}], mark, encoding)


def pixels(field: str) -> Json:
    """A channel whose field is already in pixels."""
    return {"field": field, "type": "quantitative", "scale": None, "axis": None}


def as_given(field: str, kind: str = "nominal") -> Json:
    """A channel whose field is already a colour, a shape or a size."""
    return {"field": field, "type": kind, "scale": None, "legend": None}


def labels(rows: Sequence[Json], **mark: Any) -> Json:
    """Lettering: each row has `across`, `down`, `text` (lines), `colour` and `weight`."""
    return layer(
        rows,
        {"type": "text", "baseline": "middle", "fontWeight": {"expr": "datum.weight"}, **mark},
        {
            "x": pixels("across"),
            "y": pixels("down"),
            "text": {"field": "text", "type": "nominal"},
            "color": as_given("colour"),
        },
    )
