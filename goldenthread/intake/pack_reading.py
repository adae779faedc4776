"""Understanding a pack: from rows of cells to typed rows, with every problem at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from goldenthread.intake.cell import LOOSE_DATE, REFERENCES, NotReadable, Value, empty, read_cell
from goldenthread.intake.layout import Column, Layout
from goldenthread.intake.loose_date import LooseDate
from goldenthread.intake.pack_checks import check_rows
from goldenthread.intake.pack_folder import RawPack, RawRow, RawSheet
from goldenthread.intake.problem import WARNING, Problem, errors, warnings


@dataclass(frozen=True)
class TypedRow:
    """One row with a value for every column; a cell that could not be read is as if it were empty."""

    number: int
    values: Mapping[str, Value]


@dataclass
class PackRead:
    """What a pack says, and what is wrong with it. With any error, none of it may be saved."""

    rows: dict[str, list[TypedRow]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    sha256: str = ""

    @property
    def errors(self) -> list[Problem]:
        return errors(self.problems)

    @property
    def warnings(self) -> list[Problem]:
        return warnings(self.problems)

    def values(self) -> dict[str, list[Mapping[str, Value]]]:
        return {sheet: [row.values for row in rows] for sheet, rows in self.rows.items()}


def read_pack(raw: RawPack, layouts: Sequence[Layout]) -> PackRead:
    """Every sheet, then what holds between sheets. Problems come in the order of the sheets and rows."""
    by_key = {layout.key: layout for layout in layouts}
    read = PackRead(problems=list(raw.problems), sha256=raw.sha256)
    for sheet in raw.sheets:
        reader = _SheetReader(by_key[sheet.key])
        read.rows[sheet.key] = reader.read(sheet)
        read.problems += reader.problems
    read.problems += _dangling(read.rows, by_key, raw.unreadable)
    read.problems += check_rows(
        {sheet: [(row.number, row.values) for row in rows] for sheet, rows in read.rows.items()},
        raw.unreadable,
    )
    read.problems = _without_echoes(read.problems, raw.problems)
    order = {layout.key: place for place, layout in enumerate(layouts)}
    read.problems.sort(key=lambda problem: (order.get(problem.sheet, -1), problem.row or 0))
    return read


def _without_echoes(problems: Sequence[Problem], cells: Sequence[Problem]) -> list[Problem]:
    """A cell that could not be read at all is told once, not again as being empty."""
    told = {(each.sheet, each.row, each.column) for each in cells if each.column and not each.is_warning}
    return [
        problem
        for problem in problems
        if problem in cells or (problem.sheet, problem.row, problem.column) not in told
    ]


class _SheetReader:
    """Reads one sheet and gathers what is wrong in it."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.problems: list[Problem] = []
        self._first_row_of: dict[str, int] = {}

    def read(self, sheet: RawSheet) -> list[TypedRow]:
        if not sheet.rows:
            self._problem(f"The sheet is empty. Its first row must be: {', '.join(self.layout.header)}.")
            return []
        header, *rows = sheet.rows
        columns = self._columns(header)
        return [self._row(row, columns) for row in rows]

    def _columns(self, header: RawRow) -> list[Column | None]:
        """The column of each place in the file; None where the file has a column that we do not know."""
        known = {column.name: column for column in self.layout.columns}
        names = [cell.strip() for cell in header.cells]
        for name, times in Counter(names).items():
            if name not in known:
                self._unknown_column(name, known)
            elif times > 1:
                self._problem("The column is there more than once. Leave it once.", header.number, name)
        for name in (each for each in known if each not in names):
            self._missing_column(known[name], header.number)
        return [known.get(name) for name in names]

    def _missing_column(self, column: Column, row: int) -> None:
        """A pack of an earlier version, which did not have the column yet, still loads."""
        if column.declared.required or column.name == "key":
            self._problem(
                "The column is missing. Add it: each row must say something there.", row, column.name
            )
        else:
            words = "The column is missing, and is read as empty. An export of the area has it."
            self._problem(words, row, column.name, kind=WARNING)

    def _unknown_column(self, name: str, known: Mapping[str, Column]) -> None:
        near = get_close_matches(name.lower(), list(known), n=1)
        hint = f"Did you mean “{near[0]}”?" if near else f"The columns are: {', '.join(known)}."
        what = "There is no such column in this sheet." if name else "A column has no name."
        self._problem(f"{what} {hint}", 1, name)

    def _row(self, row: RawRow, columns: Sequence[Column | None]) -> TypedRow:
        values = {column.name: empty(column.kind) for column in self.layout.columns}
        if len(row.cells) != len(columns):
            self._problem(
                f"The row has {len(row.cells)} cells, the header {len(columns)}. "
                "Is a comma missing, one too many, or a cell with a comma not in quotation marks?",
                row.number,
            )
        seen: set[str] = set()
        for column, text in zip(columns, row.cells, strict=False):
            if column is not None and column.name not in seen:
                seen.add(column.name)
                values[column.name] = self._cell(column, text, row.number)
        for column in self.layout.columns:
            if column.declared.required and column.name in seen and self._is_blank(row, columns, column):
                self._problem(
                    "The cell is empty, and this column must say something.", row.number, column.name
                )
        self._note_key(str(values["key"]), row.number)
        return TypedRow(row.number, values)

    @staticmethod
    def _is_blank(row: RawRow, columns: Sequence[Column | None], column: Column) -> bool:
        place = columns.index(column)
        return place >= len(row.cells) or not row.cells[place].strip()

    def _cell(self, column: Column, text: str, row: int) -> Value:
        try:
            value = read_cell(column.kind, text)
        except NotReadable as reason:
            self._problem(str(reason), row, column.name, text)
            return empty(column.kind)
        if column.declared.choices and value and value not in column.declared.choices:
            self._problem(_not_a_choice(text, column.declared.choices), row, column.name, text)
        elif column.longest and isinstance(value, str) and len(value) > column.longest:
            self._problem(
                f"At most {column.longest} characters fit; this has {len(value)}.", row, column.name, text
            )
        elif column.kind == LOOSE_DATE and isinstance(value, LooseDate) and not value.readable:
            self._problem(
                "This cannot be read as a date. It is kept as printed; nothing can be said to be due or overdue by it.",
                row,
                column.name,
                text,
                WARNING,
            )
        return value

    def _note_key(self, key: str, row: int) -> None:
        if not key:
            return
        first = self._first_row_of.setdefault(key, row)
        if first != row:
            self._problem(f"The key is already in row {first}. Give this row another.", row, "key", key)

    def _problem(
        self, message: str, row: int | None = None, column: str = "", value: str = "", kind: str = ""
    ) -> None:
        problem = Problem(message, self.layout.key, row, column, value)
        self.problems.append(
            problem if not kind else Problem(message, self.layout.key, row, column, value, kind)
        )


def _not_a_choice(text: str, choices: Sequence[str]) -> str:
    near = get_close_matches(text.strip().lower(), choices, n=1, cutoff=0.75)
    hint = f" Did you mean “{near[0]}”?" if near else ""
    return f"It must be one of: {', '.join(choices)}.{hint}"


def _dangling(
    rows: Mapping[str, Sequence[TypedRow]], layouts: Mapping[str, Layout], unreadable: frozenset[str]
) -> Iterator[Problem]:
    """Keys that name nothing. Keys of a sheet that could not be read are not judged."""
    keys = {sheet: {str(row.values["key"]) for row in each} for sheet, each in rows.items()}
    for sheet, each in rows.items():
        layout = layouts[sheet]
        for column in layout.columns:
            if column.name in layout.sheet_naming_columns and not column.declared.choices:
                yield from _unknown_sheets(sheet, column, each, layouts)
            if column.is_reference:
                yield from _unknown_keys(sheet, column, each, keys, layouts, unreadable)


def _unknown_sheets(
    sheet: str, column: Column, rows: Sequence[TypedRow], layouts: Mapping[str, Layout]
) -> Iterator[Problem]:
    for row in rows:
        name = str(row.values[column.name] or "")
        if name and name not in layouts:
            near = get_close_matches(name, list(layouts), n=1)
            hint = f"Did you mean “{near[0]}”?" if near else f"The sheets are: {', '.join(sorted(layouts))}."
            yield Problem(f"There is no sheet of this name. {hint}", sheet, row.number, column.name, name)


def _unknown_keys(
    sheet: str,
    column: Column,
    rows: Sequence[TypedRow],
    keys: Mapping[str, set[str]],
    layouts: Mapping[str, Layout],
    unreadable: frozenset[str],
) -> Iterator[Problem]:
    also = frozenset(column.declared.also()) if column.declared.also else frozenset()
    for row in rows:
        value = row.values[column.name]
        named = value if column.kind == REFERENCES and isinstance(value, tuple) else (str(value or ""),)
        sheets = column.sheets
        if column.declared.sheet_in:
            sheets = (str(row.values[column.declared.sheet_in] or ""),)
            if sheets[0] not in layouts:
                continue
        if any(each in unreadable for each in sheets):
            continue
        for key in named:
            if key and key not in also and not any(key in keys.get(each, ()) for each in sheets):
                yield Problem(
                    _names_nothing(key, sheets, bool(also or column.declared.also)),
                    sheet,
                    row.number,
                    column.name,
                    key,
                )


def _names_nothing(key: str, sheets: Sequence[str], national: bool) -> str:
    places = [f"the sheet “{sheet}”" for sheet in sheets]
    if national:
        places.append("the national indicators")
    where = " or ".join(places)
    return f"There is no “{key}” in {where}. Mend the key here, or add the row there."
