"""Age groups, added up from a table's years of age, and only where those add up to the published total."""

from __future__ import annotations

from collections.abc import Iterator

from goldenthread.indicators.dimension import PHASES, phase_of_age
from goldenthread.indicators.facts import DERIVED, KNOWN, UNAVAILABLE, Cell, PlaceFacts, SourcePlace
from goldenthread.indicators.formats.dfe_ehc_plans.layout import FORMAT_KEY
from goldenthread.methods.breakdown import breakdown_of, breakdown_text, parse_breakdown
from goldenthread.methods.period import Period

_Where = tuple[SourcePlace, Period]
# An indicator and the part of it that a column counts.
_What = tuple[str, str]


class AgeGroups:
    """Gathers the rows of totals and of single ages as they go by. An age that has no row has nobody."""

    def __init__(self) -> None:
        self._totals: dict[_Where, dict[_What, float | None]] = {}
        self._sums: dict[_Where, dict[str, dict[_What, float | None]]] = {}
        self._columns: dict[tuple[str, str], str] = {}
        self._spans_groups = False

    def add(self, place: SourcePlace, period: Period, breakdown: str, cells: list[Cell]) -> None:
        """`breakdown` is the row's own: the total, or one age; other rows are passed over."""
        if breakdown == "":
            self._totals[place, period] = {(c.indicator, c.breakdown): c.value for c in self._counted(cells)}
        elif breakdown.startswith("age="):
            phase = phase_of_age(breakdown.removeprefix("age="))
            if phase is None:
                self._spans_groups = True
                return
            sums = self._sums.setdefault((place, period), {}).setdefault(phase, {})
            for cell in self._counted(cells):
                what = (cell.indicator, self._column(cell.breakdown, breakdown))
                before = sums.get(what, 0)
                sums[what] = None if cell.value is None or before is None else before + cell.value

    def facts(self) -> Iterator[PlaceFacts]:
        """One for each place and period that has ages. A group is unavailable where the ages do not add up.

        A table of which one age spans two groups (“15 and under”) gives none.
        """
        if self._spans_groups:
            return
        for (place, period), phases in self._sums.items():
            cells: list[Cell] = []
            for what, total in self._totals.get((place, period), {}).items():
                values = {phase: sums.get(what, 0) for phase, sums in phases.items()}
                known = [value for value in values.values() if value is not None]
                adds_up = len(known) == len(values) and total is not None and sum(known) == total
                for phase in PHASES:
                    if phase in values or phase != "unknown":
                        cells.append(_cell(what, phase, values.get(phase, 0) if adds_up else None))
            if cells:
                yield PlaceFacts(place, period, cells)

    def _counted(self, cells: list[Cell]) -> list[Cell]:
        """The counts of declared indicators; the source's other columns are not added up."""
        return [cell for cell in cells if not cell.indicator.startswith(FORMAT_KEY)]

    def _column(self, crossed: str, row: str) -> str:
        """What the column counts, without the row's own part."""
        found = self._columns.get((crossed, row))
        if found is None:
            own = parse_breakdown(row)
            found = breakdown_text(tuple(part for part in parse_breakdown(crossed) if part not in own))
            self._columns[crossed, row] = found
        return found


def _cell(what: _What, phase: str, value: float | None) -> Cell:
    indicator, column = what
    breakdown = breakdown_text(breakdown_of((*parse_breakdown(column), ("age-phase", phase))))
    return Cell(indicator, breakdown, value, None, None, UNAVAILABLE if value is None else KNOWN, DERIVED)
