"""A sparkline: the shape of a series in the space of a word. Our own, as it needs no axes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, MARGIN = 120, 32, 4


@dataclass(frozen=True)
class Sparkline:
    """SVG path of the runs of known values, the points that stand alone, and the last known point."""

    path: str
    alone: list[tuple[float, float]]
    last: tuple[float, float]
    width: int = WIDTH
    height: int = HEIGHT


def sparkline(values: Sequence[float | None]) -> Sparkline | None:
    """None with fewer than two known values. A gap stays a gap."""
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return None
    low, high = min(known), max(known)
    span = (high - low) or 1

    def place(at: int, value: float) -> tuple[float, float]:
        across = MARGIN + at * (WIDTH - 2 * MARGIN) / (len(values) - 1)
        down = HEIGHT - MARGIN - (value - low) / span * (HEIGHT - 2 * MARGIN)
        return round(across, 1), round(HEIGHT / 2 if high == low else down, 1)

    runs: list[list[tuple[float, float]]] = [[]]
    for at, value in enumerate(values):
        if value is None:
            runs.append([])
        else:
            runs[-1].append(place(at, value))
    filled = [run for run in runs if run]
    path = " ".join("M" + " L".join(f"{x} {y}" for x, y in run) for run in filled if len(run) > 1)
    return Sparkline(path=path, alone=[run[0] for run in filled if len(run) == 1], last=filled[-1][-1])
