"""Groups at risk that overlap: how many children there are in all, and in each group, which never make a sum (R6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.indicators.stated import stated_figure
from goldenthread.methods.figure import Figure, amount
from goldenthread.needs.funnel import FUNNEL
from goldenthread.needs.service_reach import Row


@dataclass(frozen=True)
class RiskGroups:
    """`unique` is how many children are in at least one group, where the document says; `groups` each on its own."""

    name: str
    whole: Row | None
    whole_figure: Figure | None
    unique: float | None
    groups: tuple[tuple[Row, Figure], ...]

    @property
    def sentence(self) -> str:
        counted = [figure.value for _, figure in self.groups]
        if self.unique is None or None in counted:
            return "A child can be in several of these groups, so they are not added up."
        added = sum(each for each in counted if each is not None)
        if added > self.unique:
            why = "a child is counted in each group that it is in"
        elif added < self.unique:
            why = "the document names some groups only, and a child can be in several"
        else:
            why = "a child can be in several, so that they fit is no proof that they are all"
        share = ""
        if self.whole_figure is not None and self.whole_figure.unit == "per cent":
            whose = self.whole_figure.population or "all"
            whose = whose[:1].lower() + whose[1:] if whose[1:2].islower() else whose
            share = f" ({self.whole_figure.shown} of {whose})"
        return (
            f"{amount(self.unique)} different children{share}, each counted once. The groups that are named come to "
            f"{amount(added)} entries, which is no number of children: {why}."
        )


def risk_groups(rows: Iterable[Row]) -> list[RiskGroups]:
    """The overlapping groups of the documents in which one child can be in several; stages of a funnel are none."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        group = str(row.values.get("overlap_group") or "")
        if row.values.get("overlap_reason") == "several groups" and group and not group.startswith(FUNNEL):
            found.setdefault(group, []).append(row)
    return [_groups(name, members) for name, members in found.items()]


def _groups(name: str, members: list[Row]) -> RiskGroups:
    keys = {str(row.values.get("part_of") or "") for row in members}
    whole = next((row for row in members if row.key in keys), None)
    figure = stated_figure(whole) if whole is not None else None
    unique = None
    if figure is not None:
        unique = figure.value if figure.statistic == "count" else figure.numerator
    return RiskGroups(
        name,
        whole,
        figure,
        unique,
        tuple((row, stated_figure(row)) for row in members if row is not whole),
    )
