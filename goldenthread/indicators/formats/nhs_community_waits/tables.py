"""The three tables of the waiting lists, each read row by row."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from goldenthread.indicators.dimension import WEEKS_WAITING
from goldenthread.indicators.facts import DERIVED, KNOWN, NOT_COLLECTED, Cell, PlaceFacts, SourcePlace
from goldenthread.indicators.formats.nhs_community_waits.places import named, place_of
from goldenthread.indicators.formats.nhs_community_waits.waiting_lists import NON_SUBMITTERS, WAITING, part_of
from goldenthread.indicators.formats.table import BadRow, already_given, read_rows, where_of
from goldenthread.intake.format import ReadRow
from goldenthread.intake.parcel import Member
from goldenthread.methods.breakdown import breakdown_of, breakdown_text, parse_breakdown
from goldenthread.methods.period import MONTHS, Period, month_instant

BY_PLACE = ("org_type", "org_code", "org_name", "service", "weeks_band", "waiting")
BY_MONTH = ("service", "month", "waiting")
SUBMITTERS = ("org_type", "org_name", "month", "non_submitters")
TOTAL = "total"
_SHORT = tuple(month[:3].lower() for month in MONTHS)
# Nobody submitted: the source leaves the cell empty, and so it is never zero.
BLANK = ""


def month_of(text: str) -> Period | None:
    """“Oct-25” is October 2025."""
    match = re.fullmatch(r"([A-Za-z]{3})-(\d\d)", text.strip())
    if match is None or match.group(1).lower() not in _SHORT:
        return None
    return month_instant(2000 + int(match.group(2)), _SHORT.index(match.group(1).lower()) + 1)


def month_in_name(file_name: str) -> Period | None:
    """The table by place prints no month, so that its file's name must: chs_waiting_oct2025_long.csv."""
    match = re.search(rf"({'|'.join(_SHORT)})[a-z]*[-_ ]?(20\d\d)", file_name.lower())
    return month_instant(int(match.group(2)), _SHORT.index(match.group(1)) + 1) if match else None


def read_by_place(member: Member, period: Period) -> Iterator[ReadRow]:
    """Every service and band of every place; then, of each place, the services for children together."""
    rows = member.rows()
    header = next(rows)
    kind, code, name, service, band, waiting = where_of(header, BY_PLACE)
    seen: dict[tuple[str, str, str], int] = {}
    sums: dict[SourcePlace, dict[str, float]] = defaultdict(lambda: defaultdict(float))

    def facts(number: int, row: Sequence[str]) -> list[PlaceFacts]:
        place = place_of(row[kind], row[code], row[name])
        indicator, part = part_of(row[service])
        weeks = row[band].strip()
        if weeks != TOTAL and weeks not in WEEKS_WAITING:
            known = ", ".join(WEEKS_WAITING)
            raise BadRow("weeks_band", row[band], f"This is not one of the bands of weeks: {TOTAL}, {known}.")
        earlier = seen.setdefault((place.code, row[service], weeks), number)
        if earlier != number:
            raise BadRow("service", row[service], already_given(earlier))
        value, availability = _count("waiting", row[waiting])
        own = {} if weeks == TOTAL else {"weeks-waiting": weeks}
        if indicator == WAITING and value is not None:
            sums[place][breakdown_text(breakdown_of(own))] += value
        breakdown = breakdown_text(breakdown_of({**dict(parse_breakdown(part)), **own}))
        return [PlaceFacts(place, period, [Cell(indicator, breakdown, value, availability=availability)])]

    yield from read_rows(member.file_name, len(header), rows, facts)
    for place, parts in sums.items():
        cells = [Cell(WAITING, part, total, origin=DERIVED) for part, total in parts.items()]
        yield ReadRow(member.file_name, 0, [PlaceFacts(place, period, cells)])


def read_by_month(member: Member, passed_over: Period | None) -> Iterator[ReadRow]:
    """England by service each month. The month that the table by place has too (`passed_over`) is left to that one,
    except for the total of all children's services, which only this one prints."""
    rows = member.rows()
    header = next(rows)
    service, month, waiting = where_of(header, BY_MONTH)
    seen: dict[tuple[str, str], int] = {}

    def facts(number: int, row: Sequence[str]) -> list[PlaceFacts]:
        indicator, part = part_of(row[service])
        period = _month(row[month])
        if seen.setdefault((row[service], row[month]), number) != number:
            earlier = seen[row[service], row[month]]
            raise BadRow("service", row[service], already_given(earlier))
        value, availability = _count("waiting", row[waiting])
        if period == passed_over and (part or indicator != WAITING):
            return []
        cell = Cell(indicator, part, value, availability=availability)
        return [PlaceFacts(place_of("National", "", "England"), period, [cell])]

    yield from read_rows(member.file_name, len(header), rows, facts)


def read_submitters(member: Member) -> Iterator[ReadRow]:
    """How many organisations of a region or a board did not submit, each month."""
    rows = member.rows()
    header = next(rows)
    kind, name, month, count = where_of(header, SUBMITTERS)
    seen: dict[tuple[str, Period], int] = {}

    def facts(number: int, row: Sequence[str]) -> list[PlaceFacts]:
        place, period = named(row[kind], row[name]), _month(row[month])
        if seen.setdefault((place.code, period), number) != number:
            raise BadRow("org_name", row[name], already_given(seen[place.code, period]))
        value, availability = _count("non_submitters", row[count])
        return [PlaceFacts(place, period, [Cell(NON_SUBMITTERS, "", value, availability=availability)])]

    yield from read_rows(member.file_name, len(header), rows, facts)


def bands_that_differ(member: Member) -> list[tuple[str, str, int, int]]:
    """Place, service, total and sum of the bands, where the two differ: the source says so itself."""
    rows = member.rows()
    header = next(rows)
    kind, code, name, service, band, waiting = where_of(header, BY_PLACE)
    totals: dict[tuple[str, ...], int] = {}
    sums: dict[tuple[str, ...], int] = {}
    for row in rows:
        if len(row) == len(header) and row[waiting].strip().isdigit():
            key = (row[kind], row[code], row[name], row[service])
            into = totals if row[band].strip() == TOTAL else sums
            into[key] = into.get(key, 0) + int(row[waiting])
    return [
        (key[2], key[3], total, sums[key]) for key, total in totals.items() if sums.get(key, total) != total
    ]


def _month(text: str) -> Period:
    period = month_of(text)
    if period is None:
        raise BadRow("month", text, "This is not a month such as Oct-25.")
    return period


def _count(column: str, text: str) -> tuple[float | None, int]:
    cleaned = text.strip()
    if cleaned == BLANK:
        return None, NOT_COLLECTED
    if not re.fullmatch(r"\d{1,9}(\.0+)?", cleaned):
        raise BadRow(column, text, "This is not a whole number. An empty cell says that nobody submitted.")
    return int(float(cleaned)), KNOWN
