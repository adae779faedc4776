"""Reading one table of the release: every cell of every row becomes a fact, or the row is a problem."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from goldenthread.indicators.facts import DERIVED, KNOWN, UNAVAILABLE, Cell, PlaceFacts, SourcePlace
from goldenthread.indicators.formats.dfe_ehc_plans.age_groups import AgeGroups
from goldenthread.indicators.formats.dfe_ehc_plans.cell import CellReader, Unreadable
from goldenthread.indicators.formats.dfe_ehc_plans.labels import code_of
from goldenthread.indicators.formats.dfe_ehc_plans.layout import Column, Layout, Share, Table
from goldenthread.indicators.formats.dfe_ehc_plans.part_sums import PartSums
from goldenthread.indicators.formats.dfe_ehc_plans.periods import january_after, period_of
from goldenthread.indicators.formats.table import BadRow, already_given
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import Member
from goldenthread.intake.problem import Problem
from goldenthread.methods.breakdown import breakdown_of, breakdown_text, parse_breakdown
from goldenthread.methods.figure import percentage
from goldenthread.methods.period import Period


@dataclass(frozen=True, slots=True)
class _Plan:
    """One column on its way to a fact: where it is, what it counts, how its cells are read."""

    index: int
    indicator: str
    breakdown: str
    cached: Callable[[str], tuple[float | None, int] | None]
    read: Callable[[str], tuple[float | None, int]]
    later: bool


@dataclass(frozen=True, slots=True)
class _SharePlan:
    indicator: str
    percent: int | None
    numerator: int
    denominator: tuple[int, ...]


def read_table(member: Member, table: Table, layout: Layout) -> Iterator[ReadRow]:
    """Every row of the file, then the age groups and the declared sums that we add up from it (row 0)."""
    rows = member.rows()
    reader = _TableReader(table, layout, next(rows))
    for number, row in enumerate(rows, start=2):
        if row:
            yield reader.read(member.file_name, number, row)
    for facts in (*reader.groups.facts(), *reader.sums.facts()):
        yield ReadRow(member.file_name, 0, [facts])


class _TableReader:
    def __init__(self, table: Table, layout: Layout, header: Sequence[str]) -> None:
        self.table = table
        self.header = [name.strip() for name in header]
        self.groups = AgeGroups()
        self.sums = PartSums(table.sums)
        self._cells = {
            unit: CellReader(layout.markers, unit)
            for unit in ("count", "per cent", "difference", "weeks", "status")
        }
        self._where = {name.lower(): index for index, name in reversed(list(enumerate(self.header)))}
        self._place_cells = [self._where[name] for name in table.place_columns[2:]]
        self._part_cells = [self._where[name] for name in table.part_columns]
        self._topics = {_plain(topic): dimension for topic, dimension in table.topics.items()}
        self._labels = {
            tuple(_plain(name) for name in names): part for names, part in (table.labels or {}).items()
        }
        self._repeats = self._find_repeats()
        self._shares = [self._share_plan(share) for share in table.shares]
        self._columns = [
            self._plan(column) for column in table.columns if self._is_own(column.name, column.repeat)
        ]
        self._plans: dict[tuple[str, ...], tuple[str | None, list[_Plan], list[_Plan]]] = {}
        self._places: dict[tuple[str, ...], SourcePlace] = {}
        self._periods: dict[tuple[str, str], Period] = {}
        self._seen: dict[tuple[str, Period, str], int] = {}

    def read(self, file: str, number: int, row: list[str]) -> ReadRow:
        try:
            return ReadRow(file, number, self._facts(number, row))
        except BadRow as bad:
            problem = Problem(bad.message, file, number, bad.column, bad.value)
            return ReadRow(file, number, problems=(problem,), raw=row)

    def _facts(self, number: int, row: list[str]) -> list[PlaceFacts]:
        if len(row) != len(self.header):
            raise BadRow("", "", f"The row has {len(row)} cells, the header has {len(self.header)}.")
        place, period = self._place(row), self._period(row)
        breakdown, plans, later = self._row_plans(row)
        if breakdown is None:
            return []
        key = (place.code, period, breakdown)
        earlier = self._seen.setdefault(key, number)
        if earlier != number:
            named = self._part_cells[-1] if self._part_cells else self._place_cells[-1]
            raise BadRow(self.header[named], row[named], already_given(earlier))
        for one, other, name in self._repeats:
            if row[one] != row[other]:
                raise BadRow(name, row[other], f"The column {name} is there twice and says two things.")
        cells = [self._cell(plan, row) for plan in plans]
        self.groups.add(place, period, breakdown, cells)
        self.sums.add(place, period, cells)
        for share in self._shares:
            cells.append(self._share(share, breakdown, row))
        facts = [PlaceFacts(place, period, cells)]
        if later:
            facts.append(PlaceFacts(place, january_after(period), [self._cell(plan, row) for plan in later]))
        return facts

    def _cell(self, plan: _Plan, row: list[str]) -> Cell:
        text = row[plan.index]
        found = plan.cached(text)
        if found is None:
            found = self._read(plan.read, plan.index, text)
        return Cell(plan.indicator, plan.breakdown, found[0], None, None, found[1])

    def _read(
        self, read: Callable[[str], tuple[float | None, int]], index: int, text: str
    ) -> tuple[float | None, int]:
        try:
            return read(text)
        except Unreadable as why:
            raise BadRow(self.header[index], text, str(why)) from None

    # The row: where, when, which part

    def _place(self, row: list[str]) -> SourcePlace:
        key = tuple(row[index] for index in self._place_cells)
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = place_of(dict(zip(self.header, row, strict=True)))
        return place

    def _period(self, row: list[str]) -> Period:
        key = (row[self._where["time_period"]], row[self._where["time_identifier"]])
        period = self._periods.get(key)
        if period is None:
            period = period_of(*key, self.table.timing)
            if period is None:
                raise BadRow(
                    "time_period", key[0], f"“{key[0]}”, {key[1].lower()}, is not a period of this table."
                )
            self._periods[key] = period
        return period

    def _row_plans(self, row: list[str]) -> tuple[str | None, list[_Plan], list[_Plan]]:
        """The part that the row is of, its columns, and those that count in the January after its year."""
        key = tuple(row[index] for index in self._part_cells)
        found = self._plans.get(key)
        if found is None:
            own = self._row_breakdown(key) if self.table.labels is None else self._labelled(key)
            crossed = [] if own is None else self._crossed(own)
            found = self._plans[key] = (
                None if own is None else breakdown_text(breakdown_of(own)),
                [plan for plan in crossed if not plan.later],
                [plan for plan in crossed if plan.later],
            )
        return found

    def _row_breakdown(self, names: tuple[str, ...]) -> dict[str, str]:
        topic, label = names
        if _plain(topic) == _plain(self.table.total):
            return {}
        dimension = self._topics.get(_plain(topic))
        if dimension is None:
            known = ", ".join((self.table.total, *self.table.topics))
            raise BadRow(
                "breakdown_topic",
                topic,
                f"This topic is not known. The topics of this table are: {known}. If it is one of them under a new "
                "name, write that name in its rows and send them again.",
            )
        if dimension == "":
            return {}
        code = code_of(dimension, label)
        if code is None:
            raise BadRow("breakdown", label, f"This part of “{topic}” is not known.")
        return dict([code])

    def _labelled(self, names: tuple[str, ...]) -> dict[str, str] | None:
        plain = tuple(_plain(name) for name in names)
        if plain not in self._labels:
            raise BadRow(self.table.part_columns[0], names[0], "This part of the total is not known.")
        part = self._labels[plain]
        return None if part is None else dict(parse_breakdown(part))

    def _crossed(self, own: Mapping[str, str]) -> list[_Plan]:
        """The columns for a row of this breakdown: each counts the row's part and its own."""
        return [
            _Plan(
                plan.index,
                plan.indicator,
                breakdown_text(breakdown_of({**dict(parse_breakdown(plan.breakdown)), **own})),
                plan.cached,
                plan.read,
                plan.later,
            )
            for plan in self._columns
        ]

    # The columns: what each counts

    def _is_own(self, name: str, repeat: bool) -> bool:
        return not repeat and name not in {share.percent for share in self.table.shares}

    def _plan(self, column: Column) -> _Plan:
        reader = self._cells[column.unit]
        return _Plan(
            self._where[column.name.lower()],
            self.table.key_of(column),
            column.breakdown,
            reader.get,
            reader.read,
            column.timing == "january after",
        )

    def _find_repeats(self) -> list[tuple[int, int, str]]:
        found = []
        for column in self.table.columns:
            if column.repeat:
                places = [i for i, name in enumerate(self.header) if name.lower() == column.name.lower()]
                found += [(places[0], other, column.name) for other in places[1:]]
        return found

    def _share_plan(self, share: Share) -> _SharePlan:
        return _SharePlan(
            share.indicator,
            self._where[share.percent.lower()] if share.percent else None,
            self._where[share.numerator.lower()],
            tuple(self._where[name.lower()] for name in share.denominator),
        )

    def _share(self, share: _SharePlan, breakdown: str, row: list[str]) -> Cell:
        numerator, _ = self._read(self._cells["count"].read, share.numerator, row[share.numerator])
        parts = [self._read(self._cells["count"].read, index, row[index])[0] for index in share.denominator]
        denominator = (
            None if any(part is None for part in parts) else sum(part for part in parts if part is not None)
        )
        computed = percentage(numerator, denominator)
        printed, availability = None, UNAVAILABLE
        if share.percent is not None:
            printed, availability = self._read(
                self._cells["per cent"].read, share.percent, row[share.percent]
            )
        if printed is not None and computed is not None and abs(printed * 100 - computed) < 1 < computed:
            raise BadRow(
                self.header[share.percent or 0],
                row[share.percent or 0],
                f"This looks like a fraction; percentages are written like {computed}.",
            )
        if printed is None and computed is not None:
            return Cell(share.indicator, breakdown, computed, numerator, denominator, KNOWN, DERIVED)
        if computed is None:
            numerator = denominator = None
        return Cell(share.indicator, breakdown, printed, numerator, denominator, availability)


def _plain(text: str) -> str:
    """A label without the case and the spaces in which releases differ."""
    return " ".join(text.split()).lower()


def place_of(row: Mapping[str, str]) -> SourcePlace:
    """The place that a row names: an authority by its three-digit code, a region, or England."""
    level = row["geographic_level"]
    if level == "Local authority":
        code, name = row["old_la_code"].strip(), row["la_name"].strip()
        if len(code) != 3 or not (code.isascii() and code.isdigit()):
            raise BadRow("old_la_code", code, "An authority's code has three digits.")
        return SourcePlace(code, name, row["region_code"], row["new_la_code"])
    if level == "Regional":
        return SourcePlace(row["region_code"], row["region_name"], row["country_code"], row["region_code"])
    if level == "National":
        return SourcePlace(row["country_code"], row["country_name"], "", row["country_code"])
    raise BadRow(
        "geographic_level", level, "The levels of this table are National, Regional and Local authority."
    )
