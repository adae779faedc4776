"""Stated figures that count some of the same people: kept together, and never added up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goldenthread.indicators.stated import Row
from goldenthread.methods.figure import Figure, amount

WHY = "One person can be counted in several of these figures, so they are never added up and no total of them is shown."


class NeverAddedUp(Exception):
    """Somebody asked for the sum of figures that overlap; its words say why there is none."""


@dataclass(frozen=True)
class OverlapGroup:
    """Figures of one group, in the order of the document, and the sentence why they have no total."""

    name: str
    figures: tuple[Figure, ...]

    @property
    def sentence(self) -> str:
        """Why there is no total; with the impossible sum where the figures are shares of one population."""
        impossible = self._impossible_share()
        if impossible is None:
            return WHY
        return (
            f"Added up, these shares would come to {amount(impossible)}%, more than everybody there is: one person can "
            "be counted in several of them. So they are never added up."
        )

    def total(self) -> float:
        """Refused, always."""
        raise NeverAddedUp(self.sentence)

    def _impossible_share(self) -> float | None:
        shares = [each for each in self.figures if each.unit == "per cent" and each.value is not None]
        if len(shares) != len(self.figures) or len({each.population for each in shares}) != 1:
            return None
        added = round(sum(each.value for each in shares if each.value is not None), 2)
        return added if added > 100 else None


def overlap_groups(named: Iterable[tuple[str, Figure]]) -> list[OverlapGroup]:
    """The groups in the order in which they first come; figures without a group are left out."""
    found: dict[str, list[Figure]] = {}
    for name, figure in named:
        if name:
            found.setdefault(name, []).append(figure)
    return [OverlapGroup(name, tuple(figures)) for name, figures in found.items()]


def overlap_reasons(members: Sequence[tuple[Row, Figure]]) -> str:
    """Why the figures of one group have no total, with what adding them up would wrongly give.

    Figures of one population in per cent must not pass 100; the parts of a whole that the document gives should
    come to it, and where they do not, either some are counted twice or some are not given.
    """
    group = OverlapGroup("", tuple(figure for _, figure in members))
    sentences = [group.sentence]
    figures = {row.key: figure for row, figure in members}
    wholes = dict.fromkeys(str(row.values.get("part_of") or "") for row, _ in members)
    for key in wholes:
        whole = figures.get(key)
        parts = [figure for row, figure in members if row.values.get("part_of") == key and key]
        least = [part.value if part.value is not None else part.low for part in parts]
        if whole is None or not parts or None in least:
            continue
        added = round(sum(each for each in least if each is not None), 2)
        against = whole.numerator if whole.unit == "per cent" and parts[0].unit != "per cent" else None
        of = amount(against) if against is not None else whole.shown
        listed = " + ".join(part.shown for part in parts)
        sentences.append(
            f"{listed} {_would_be(parts)} {amount(added, parts[0].unit)}, beside a whole of {of}."
        )
        if (
            whole.unit == "per cent"
            and whole.numerator is not None
            and whole.value
            and whole.denominator is None
        ):
            implied = amount(round(whole.numerator / whole.value * 100, -1))
            sentences.append(
                f"{amount(whole.numerator)} is {whole.shown} of about {implied}, which is not printed."
            )
    return " ".join(sentences)


def _would_be(parts: Sequence[Figure]) -> str:
    """Bounds from below make more than their sum; with something that is only about so much, about it."""
    bounds = {part.bound for part in parts}
    if bounds & {"about", "nearly", "just over"}:
        return "would be about"
    return "would be" if all(part.value is not None for part in parts) else "would be more than"
