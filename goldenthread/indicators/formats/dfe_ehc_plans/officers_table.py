"""Reading the table that says whether each authority has its designated officers, in words and not in numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from goldenthread.indicators.facts import KNOWN, NOT_APPLICABLE, NOT_COLLECTED, Cell, PlaceFacts
from goldenthread.indicators.formats.dfe_ehc_plans.layout import Table
from goldenthread.indicators.formats.dfe_ehc_plans.periods import period_of
from goldenthread.indicators.formats.dfe_ehc_plans.statistics_table import place_of
from goldenthread.indicators.formats.table import BadRow, already_given
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import Member
from goldenthread.intake.problem import Problem
from goldenthread.methods.period import Period

# The codes are those of the indicators' own words (`statuses`).
ANSWERS: Mapping[str, tuple[float | None, int]] = {
    "yes": (1, KNOWN),
    "no": (0, KNOWN),
    "recruiting": (2, KNOWN),
    "n/a": (None, NOT_APPLICABLE),
    "not returned": (None, NOT_COLLECTED),
}


def read_officers(member: Member, table: Table) -> Iterator[ReadRow]:
    """One row for each authority and year; the answer about social care began in 2024."""
    rows = member.rows()
    header = [name.strip() for name in next(rows)]
    seen: dict[tuple[str, Period], int] = {}
    for number, row in enumerate(rows, start=2):
        try:
            facts = _facts(dict(zip(header, row, strict=True)), table)
            earlier = seen.setdefault((facts.place.code, facts.period), number)
            if earlier != number:
                raise BadRow("la_name", facts.place.name, already_given(earlier))
            yield ReadRow(member.file_name, number, [facts])
        except BadRow as bad:
            yield _rejected(member, number, row, bad)
        except ValueError:
            length = f"The row has {len(row)} cells, the header has {len(header)}."
            yield _rejected(member, number, row, BadRow("", "", length))


def _facts(row: Mapping[str, str], table: Table) -> PlaceFacts:
    period = period_of(row["time_period"], row["time_identifier"], table.timing)
    if period is None:
        raise BadRow("time_period", row["time_period"], "This is not a period of this table.")
    cells = []
    for column in table.columns:
        text = row[column.name]
        answer = ANSWERS.get(text.strip().lower())
        if answer is None:
            known = "Yes, No, Recruiting, n/a, Not returned"
            raise BadRow(column.name, text, f"This is not one of the answers that the table gives: {known}.")
        cells.append(Cell(column.indicator, "", answer[0], None, None, answer[1]))
    return PlaceFacts(place_of(row), period, cells)


def _rejected(member: Member, number: int, row: list[str], bad: BadRow) -> ReadRow:
    return ReadRow(
        member.file_name,
        number,
        problems=(Problem(bad.message, member.file_name, number, bad.column, bad.value),),
        raw=row,
    )
