"""A document's own figure beside the published one that measures nearly the same: side by side, never subtracted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.indicators.stated import Row, stated_figure
from goldenthread.methods.change import unlike
from goldenthread.methods.figure import Figure


@dataclass(frozen=True)
class Beside:
    """`why` says in words how the two differ in what they count; there is no number for the difference."""

    row: Row
    stated: Figure
    published: Figure | None
    why: str


def beside(row: Row, published: Sequence[Figure], on: date) -> Beside:
    """The published figure of the same breakdown that is nearest in time to the stated one.

    A stated figure without a date stands beside the newest one that was published for a period before `on`.
    """
    stated = stated_figure(row)
    nearest = _nearest(stated, published, on)
    note = str(row.values.get("published_note") or "")
    if nearest is None:
        return Beside(
            row, stated, None, " ".join(each for each in (note, "No published figure is held.") if each)
        )
    reasons = "" if note else _reasons(stated, nearest)
    said = " ".join(each for each in (_sentence(note), _sentence(reasons)) if each)
    return Beside(
        row, stated, nearest, f"{said} They are not the same count, so no difference is worked out.".strip()
    )


def wanted(rows: Iterable[Row]) -> list[str]:
    """The published indicators that the rows name, each once."""
    named = (str(row.values.get("published_indicator") or "") for row in rows)
    return list(dict.fromkeys(key for key in named if key))


def _nearest(stated: Figure, published: Sequence[Figure], on: date) -> Figure | None:
    asked = str(stated.breakdown)
    like = [each for each in published if str(each.breakdown) == asked and each.period is not None]
    if not like:
        return None
    day = stated.period.end if stated.period else stated.as_at
    if day is not None:
        return min(like, key=lambda each: (abs((_end(each) - day).days), -_end(each).toordinal()))
    before = [each for each in like if _end(each) <= on]
    return max(before, key=_end) if before else min(like, key=_end)


def _end(figure: Figure) -> date:
    return figure.period.end if figure.period else date.max


def _reasons(stated: Figure, published: Figure) -> str:
    return "; ".join(unlike(published, stated))


def _sentence(text: str) -> str:
    text = text.strip()
    return "" if not text else text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")
