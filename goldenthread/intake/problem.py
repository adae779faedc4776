"""What is wrong in a file, where a person will find it: sheet, row, column, value, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

ERROR = "error"
WARNING = "warning"

_SHOWN = 80


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong. An error refuses the file; a warning lets it in and says what we cannot read.

    `row` is the number that a spreadsheet shows (the header is row 1), None for a whole file or column.
    """

    message: str
    sheet: str = ""
    row: int | None = None
    column: str = ""
    value: str = ""
    kind: str = ERROR

    @property
    def is_warning(self) -> bool:
        return self.kind == WARNING

    @property
    def where(self) -> str:
        """Such as “actions, row 12, column due”."""
        parts = [
            self.sheet,
            f"row {self.row}" if self.row else "",
            f"column {self.column}" if self.column else "",
        ]
        return ", ".join(part for part in parts if part)

    @property
    def shown_value(self) -> str:
        """The value on one line, cut where it is long."""
        line = " ".join(self.value.split())
        return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"

    def as_dict(self) -> dict[str, str | int | None]:
        return {
            "kind": self.kind,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "value": self.value,
            "message": self.message,
        }

    def __str__(self) -> str:
        value = f" (“{self.shown_value}”)" if self.value else ""
        return f"{self.where}{value}: {self.message}" if self.where else f"{self.message}{value}"


def errors(problems: list[Problem]) -> list[Problem]:
    """Those that refuse the file."""
    return [problem for problem in problems if not problem.is_warning]


def warnings(problems: list[Problem]) -> list[Problem]:
    """Those that let it in."""
    return [problem for problem in problems if problem.is_warning]
