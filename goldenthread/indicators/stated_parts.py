"""Whether the shares and parts that a document states agree with the numbers beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.indicators.stated import Row, stated_figure
from goldenthread.methods.figure import Figure, amount, percentage

SLACK = 1e-9


@dataclass(frozen=True)
class ShareDiffers:
    """A share that is not what its own two numbers make."""

    row: Row
    figure: Figure
    computed: float


@dataclass(frozen=True)
class PartsDiffer:
    """Parts of one set that do not come to the whole that the document states."""

    whole: Row
    stated: Figure
    name: str
    parts: tuple[tuple[Row, Figure], ...]
    total: float
    agrees_with: tuple[Row, float] | None = None

    @property
    def shown(self) -> str:
        return " + ".join(figure.shown for _, figure in self.parts)


def printed_decimals(printed: str) -> int:
    """How many digits stand behind the point: “15%” has none, “14.24%” has two."""
    return len("".join(each for each in printed.partition(".")[2] if each.isdigit()))


def shares_that_differ(rows: Iterable[Row]) -> list[ShareDiffers]:
    """Shares with both numbers, whose value is further from what these make than its own rounding allows."""
    found = []
    for row in rows:
        figure = stated_figure(row)
        if not str(row.values.get("value") or "").strip().endswith("%") or figure.value is None:
            continue
        computed = percentage(figure.numerator, figure.denominator, 4)
        if computed is not None and abs(computed - figure.value) > _rounding(row) + SLACK:
            found.append(ShareDiffers(row, figure, computed))
    return found


def parts_that_differ(rows: Iterable[Row]) -> list[PartsDiffer]:
    """Sets of parts that make no whole. Overlapping figures, ranges and bounds are never added up."""
    by_key = {row.key: row for row in rows}
    sets: dict[tuple[str, str], list[tuple[Row, Figure]]] = defaultdict(list)
    for row in by_key.values():
        whole, name = str(row.values.get("part_of") or ""), str(row.values.get("parts") or "")
        if whole in by_key and name and not row.values.get("overlap_group"):
            sets[whole, name].append((row, stated_figure(row)))
    found = []
    for (whole, name), parts in sets.items():
        stated = stated_figure(by_key[whole])
        values = [figure.value for _, figure in parts]
        if stated.value is None or None in values or not _exact(stated, *(figure for _, figure in parts)):
            continue
        total = round(sum(value for value in values if value is not None), 6)
        allowed = _rounding(by_key[whole]) + sum(_rounding(row) for row, _ in parts)
        if abs(total - stated.value) > (allowed if stated.unit == "per cent" else 0) + SLACK:
            found.append(
                PartsDiffer(
                    by_key[whole], stated, name, tuple(parts), total, _agreeing_share(rows, stated, total)
                )
            )
    return found


def _agreeing_share(rows: Iterable[Row], whole: Figure, total: float) -> tuple[Row, float] | None:
    """The share that is stated of this whole and that the total of the parts, unlike the whole, would make."""
    for each in shares_that_differ(rows):
        if each.figure.numerator == whole.value:
            share = percentage(total, each.figure.denominator, 4)
            if share is not None and abs(share - (each.figure.value or 0)) <= _rounding(each.row) + SLACK:
                return each.row, share
    return None


def _exact(*figures: Figure) -> bool:
    return all(figure.bound == "exact" for figure in figures)


def _rounding(row: Row) -> float:
    return float(0.5 * 10 ** -printed_decimals(str(row.values.get("value") or "")))


def parts_words(parts: PartsDiffer) -> str:
    """“4,694 is stated; its parts by support (4,091 + 855) come to 4,946.”"""
    said = (
        f"{parts.stated.shown} is stated; its parts by {parts.name} ({parts.shown}) come to "
        f"{amount(parts.total, parts.stated.unit)}"
    )
    if parts.agrees_with is None:
        return f"{said}."
    row, share = parts.agrees_with
    return f"{said}, which would make the {share:.2f}% that is stated as {row.values.get('value')}."
