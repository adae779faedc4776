"""One row of a file of own series: what each cell means, with everything that is wrong with it at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.dimension import BY_KEY
from goldenthread.indicators.formats.own_series.columns import (
    AT_END,
    DIMENSIONS,
    DURING,
    NO,
    STATISTICS,
    YES,
)
from goldenthread.indicators.formats.own_series.days import NotADay, day_of, month_of
from goldenthread.intake.problem import Problem
from goldenthread.intake.sending_area import SendingArea
from goldenthread.methods.breakdown import Breakdown, breakdown_of
from goldenthread.methods.figure import AVAILABILITIES, within_rounding
from goldenthread.methods.period import Period, day_instant, month_instant, months_interval

# Signs for a number that is not there, as statistics print them.
MARKS: Mapping[str, str] = {
    "c": "suppressed", "*": "low", "low": "low", "x": "unavailable", "z": "not applicable",
    "not known": "unavailable", "not collected": "not collected",
}  # fmt: skip
_MOST = 10**12
_PER = re.compile(r"per ([\d,]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Meant:
    """An indicator as a file names it. `key` is without the place."""

    key: str
    title: str
    statistic: str
    unit: str
    counted: str


@dataclass
class Reader:
    """Reads the cells of one row, and gathers the problems."""

    cells: Mapping[str, str]
    file: str
    row: int
    area: SendingArea
    problems: list[Problem] = field(default_factory=list)

    def at(self, column: str) -> str:
        return self.cells.get(column, "")

    def wrong(self, column: str, message: str) -> None:
        self.problems.append(Problem(message, self.file, self.row, column, self.at(column)))

    def check_area(self) -> None:
        said = self.at("area").casefold()
        if said and said not in {
            each.casefold() for each in (self.area.key, self.area.name, self.area.place_code)
        }:
            self.wrong(
                "area",
                f"The file was sent for {self.area.name}. Series of another area are sent by its own people; take the "
                "row out.",
            )

    def indicator(self) -> Meant | None:
        """By its name or key: a national one first, then one of the area's records, then a name of its own."""
        said = self.at("indicator")
        if not said:
            self.wrong("indicator", "The row names no indicator.")
            return None
        name = said.casefold()
        counted = self._choice("counted", (DURING, AT_END), "")
        statistic = self._choice("statistic", STATISTICS, "")
        unit = self.at("unit")
        for key, each in declared().items():
            if name in (key, each.title.casefold()):
                self._same("statistic", statistic, each.statistic, each.title)
                self._same("unit", unit.casefold(), each.unit.casefold(), each.title)
                own = AT_END if each.timing == "stock" else DURING
                self._same("counted", counted, own, each.title)
                return Meant(key, each.title, each.statistic, each.unit, own)
        for record in self.area.pack.rows("area_indicators"):
            if name in (record.key, record.title.casefold()):
                theirs = record.text("statistic")
                known = theirs if theirs in STATISTICS else ""
                if known:
                    self._same("statistic", statistic, known, record.title)
                return self._whole(
                    record.key, record.title, statistic or known, unit or record.text("unit"), counted
                )
        key = re.sub(r"[^a-z0-9]+", "-", name).strip("-")[:80].strip("-")
        if len(key) < 3:
            self.wrong("indicator", "The name is too short to tell what is counted.")
            return None
        return self._whole(key, said[:200], statistic, unit, counted)

    def _whole(self, key: str, title: str, statistic: str, unit: str, counted: str) -> Meant | None:
        if not statistic:
            self.wrong(
                "statistic",
                f"Say what sort of number it is, as the indicator does not: {', '.join(STATISTICS)}.",
            )
            return None
        if statistic == "share":
            unit = unit or "per cent"
            if unit.casefold() not in ("per cent", "%", "percent", "percentage"):
                self.wrong("unit", "A share is in per cent.")
            unit = "per cent"
        if not unit:
            self.wrong("unit", "Say what one is: children, weeks, per 1,000 people …")
            return None
        if statistic == "rate" and _per(unit) is None:
            self.wrong("unit", "Say what the rate is per, such as “per 1,000 people”.")
            return None
        return Meant(key, title, statistic, unit, counted or DURING)

    def _same(self, column: str, said: str, known: str, title: str) -> None:
        if said and said != known:
            self.wrong(
                column,
                f"“{title}” is {known or 'without one'}. Leave the cell empty, or give the indicator another name.",
            )

    def _choice(self, column: str, choices: tuple[str, ...], default: str) -> str:
        said = self.at(column).casefold()
        if not said:
            return default
        if said in choices:
            return said
        self.wrong(column, f"It is none of: {', '.join(choices)}.")
        return default

    def period(self, counted: str) -> Period | None:
        """The month, or the days from the first to the last."""
        month, start, end = self.at("month"), self.at("period_start"), self.at("period_end")
        if month and (start or end):
            self.wrong("month", "There is a month and a first or last day. Leave one of the two out.")
            return None
        try:
            column = "month"
            if month:
                year, number = month_of(month)
                found = (
                    month_instant(year, number)
                    if counted == AT_END
                    else months_interval((year, number), (year, number))
                )
            elif start or end:
                column = "period_end" if not end else "period_start"
                if not end or (not start and counted != AT_END):
                    self.wrong(column, "A period has a first and a last day. Fill in both.")
                    return None
                column = "period_start"
                first = day_of(start) if start else None
                column = "period_end"
                last = day_of(end)
                if first is not None and last < first:
                    self.wrong("period_end", "The period ends before it starts.")
                    return None
                found = (
                    day_instant(last)
                    if counted == AT_END or first is None
                    else Period(first, last, "interval")
                )
            else:
                self.wrong("month", "The row has no month. Write it as 2025-04 or April 2025.")
                return None
        except NotADay as why:
            self.wrong(column, str(why))
            return None
        if (found.start if found.is_instant else found.end) > self.area.on:
            self.wrong(column, "The period is not over. Send it when it is.")
            return None
        return found

    def breakdown(self) -> Breakdown | None:
        parts: dict[str, str] = {}
        good = True
        for column, dimension in DIMENSIONS.items():
            said = self.at(column)
            if not said:
                continue
            known = self._services() if dimension == "service" else _labels(dimension)
            code = known.get(said.casefold())
            if code is None:
                good = False
                names = list(dict.fromkeys(self._names(dimension)))
                shown = "; ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
                what = "a service in the area's records" if dimension == "service" else "one that is known"
                self.wrong(column, f"It is not {what}. Known are: {shown or 'none yet'}.")
            else:
                parts[dimension] = code
        return breakdown_of(parts) if good else None

    def _services(self) -> dict[str, str]:
        found = {}
        for record in self.area.pack.rows("services"):
            found[record.title.casefold()] = record.key
            found[record.key] = record.key
        return found

    def _names(self, dimension: str) -> list[str]:
        if dimension == "service":
            return [record.title for record in self.area.pack.rows("services")]
        return list(BY_KEY[dimension].labels.values())

    def numbers(self, meant: Meant) -> tuple[float | None, float | None, float | None, int] | None:
        """The value, the numerator, the denominator and the availability; of a share and a rate the value is made of
        the two numbers, and one that is printed must be what they make."""
        printed = self.at("value").casefold()
        if printed in MARKS:
            return None, None, None, AVAILABILITIES.index(MARKS[printed])
        before = len(self.problems)
        value, numerator, denominator = (self._number(name) for name in ("value", "numerator", "denominator"))
        if len(self.problems) > before:
            return None
        if meant.statistic == "count":
            self._check_count("value", value, needed=True)
            for column, number in (("numerator", numerator), ("denominator", denominator)):
                if number is not None:
                    self.wrong(
                        column, "A count has a value alone. If it is a share, say so in the column statistic."
                    )
        elif meant.statistic in ("share", "rate"):
            self._check_count("numerator", numerator, needed=True)
            self._check_count("denominator", denominator, needed=True)
            if len(self.problems) == before:
                assert numerator is not None and denominator is not None
                value = self._made(meant, value, numerator, denominator)
        else:
            self._check_count("denominator", denominator, needed=True)
            if value is None:
                self.wrong("value", f"The {meant.statistic} is missing. Where there is none, write x.")
            if denominator == 0:
                self.wrong("denominator", f"There is no {meant.statistic} of nobody. Write x as the value.")
            if numerator is not None:
                self.wrong("numerator", f"A {meant.statistic} has no numerator.")
        return None if len(self.problems) > before else (value, numerator, denominator, 0)

    def check_numbers(self) -> None:
        """What is wrong with them whatever the indicator is."""
        for column in ("value", "numerator", "denominator"):
            if self.at(column).casefold() not in MARKS:
                self._number(column)

    def _made(self, meant: Meant, value: float | None, numerator: float, denominator: float) -> float | None:
        if not denominator:
            self.wrong(
                "denominator", "Nothing is a share of nobody. Write x as the value and leave this empty."
            )
            return None
        if meant.statistic == "share" and numerator > denominator:
            self.wrong("numerator", "There are more of them than there are in all. Check both numbers.")
            return None
        per = 100.0 if meant.statistic == "share" else float(_per(meant.unit) or 1)
        exact = numerator / denominator * per
        made = round(exact + 1e-9, 1)
        # A whole per cent is a coarser printing of the same number.
        if value is not None and value != round(exact) and not within_rounding(value, exact, "per cent"):
            self.wrong("value", f"{numerator:g} of {denominator:g} make {made:g}. Check the three numbers.")
        return made

    def _check_count(self, column: str, number: float | None, *, needed: bool) -> None:
        if number is None:
            if needed:
                self.wrong(
                    column, "The number is missing. Where it is not known, write x as the value; none is 0."
                )
        elif number != int(number):
            self.wrong(column, "It is a count of people or things, so it is a whole number.")

    def _number(self, column: str) -> float | None:
        said = self.at(column).replace(",", "").replace(" ", "").removesuffix("%").removeprefix("£")
        if not said:
            return None
        try:
            found = float(said) if re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", said) else None
        except ValueError:
            found = None
        if found is None:
            self.wrong(
                column,
                f"It is not a number. Where there is none, write one of {', '.join(MARKS)}, or 0 for none.",
            )
        elif found < 0:
            self.wrong(
                column, "It is below 0. There are never fewer than none; a change is not a figure of its own."
            )
        elif found > _MOST:
            self.wrong(column, "It is larger than any number of people. Check it.")
        else:
            return found
        return None

    def is_published(self) -> bool:
        if self.at("published").casefold() in ("y", "true"):
            return True
        if self.at("published").casefold() in ("n", "false"):
            return False
        return self._choice("published", (YES, NO), NO) == YES

    def as_at(self, period: Period | None) -> date | None:
        said = self.at("as_at")
        if not said:
            return None
        try:
            found = day_of(said)
        except NotADay as why:
            self.wrong("as_at", str(why))
            return None
        if found > self.area.on:
            self.wrong("as_at", "The day is in the future.")
        elif period is not None and found < period.start:
            self.wrong("as_at", "It was taken before the period began. Check the month and this day.")
        return found


def _labels(dimension: str) -> dict[str, str]:
    known = BY_KEY[dimension].labels
    return {**{label.casefold(): code for code, label in known.items()}, **{code: code for code in known}}


def _per(unit: str) -> int | None:
    found = _PER.search(unit)
    return int(found.group(1).replace(",", "")) if found else None
