"""The format “nhs-community-waits”: the table by place, the months of England, and who did not submit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goldenthread.access.refusal import Refused
from goldenthread.indicators.formats.nhs_community_waits import FORMAT_KEY
from goldenthread.indicators.formats.nhs_community_waits.tables import (
    BY_MONTH,
    BY_PLACE,
    SUBMITTERS,
    bands_that_differ,
    month_in_name,
    month_of,
    read_by_month,
    read_by_place,
    read_submitters,
)
from goldenthread.indicators.formats.table import encoding_note, header_of, is_header, strangeness, where_of
from goldenthread.intake.format import Format, ReadRow, Understood, UnderstoodFile
from goldenthread.intake.parcel import Member, Parcel
from goldenthread.methods.period import Period

_TITLES = {
    BY_PLACE: "Waiting by service, weeks and place",
    BY_MONTH: "England by service, each month",
    SUBMITTERS: "Organisations that did not submit",
}
TITLE = "a table of the NHS's community waiting lists"


@dataclass(frozen=True)
class _Tables:
    """What `Understood.detail` holds; the month is that of the table by place."""

    by_place: Member | None
    by_month: Member | None
    submitters: Member | None
    month: Period | None


def understand(parcel: Parcel) -> Understood:
    """Which of the three tables each file is. Refuses another file, naming its columns."""
    found: dict[tuple[str, ...], Member] = {}
    for member in parcel.members:
        columns = _columns(member)
        if columns in found:
            raise Refused(
                f"{found[columns].file_name} and {member.file_name} are both “{_TITLES[columns]}”. Send one release."
            )
        found[columns] = member
    notes = [note for member in parcel.members for note in encoding_note(member)]
    by_place, month = found.get(BY_PLACE), None
    if by_place is not None:
        month = month_in_name(by_place.file_name)
        if month is None:
            raise Refused(
                f"{by_place.file_name} does not say which month it is of. Put the month in the name of the "
                "file, such as chs_waiting_oct2025_long.csv."
            )
        notes += _band_notes(by_place)
    notes.append(
        "The services for children are ours; those for adults are kept under the source's own titles. A service that "
        "a place has no row for was submitted by nobody there: it is not known, and not zero."
    )
    months = [month] if month else [m for member in found.values() for m in _months(member)]
    return Understood(
        release=max(months).words if months else "not dated",
        published=None,
        files=tuple(UnderstoodFile(m.file_name, _TITLES[columns], m.lines) for columns, m in found.items()),
        notes=tuple(notes),
        detail=_Tables(by_place, found.get(BY_MONTH), found.get(SUBMITTERS), month),
    )


def read(parcel: Parcel, understood: Understood) -> Iterator[ReadRow]:
    """Every row of every table. A month's total for England that both tables could give is the printed one."""
    tables: _Tables = understood.detail
    printed = _prints(tables.by_month, tables.month)
    if tables.by_place is not None and tables.month is not None:
        for read_row in read_by_place(tables.by_place, tables.month):
            yield _without_england(read_row) if printed and not read_row.row else read_row
    if tables.by_month is not None:
        yield from read_by_month(tables.by_month, tables.month)
    if tables.submitters is not None:
        yield from read_submitters(tables.submitters)


def _without_england(row: ReadRow) -> ReadRow:
    """The sum for England without its total, which the table of months prints."""
    items = [
        facts._replace(cells=[cell for cell in facts.cells if cell.breakdown])
        if facts.place.kind == "country"
        else facts
        for facts in row.items
    ]
    return ReadRow(row.file, row.row, items)


def _prints(member: Member | None, month: Period | None) -> bool:
    return member is not None and month is not None and month in _months(member)


def _months(member: Member) -> list[Period]:
    rows = member.rows()
    header = next(rows)
    names = [name.lower() for name in header]
    if "month" not in names:
        return []
    (where,) = where_of(header, ("month",))
    texts = {row[where] for row in rows if len(row) == len(header)}
    return [period for text in texts if (period := month_of(text)) is not None]


def _columns(member: Member) -> tuple[str, ...]:
    header = header_of(member)
    for columns in _TITLES:
        if is_header(header, columns):
            return columns
    names = {name.lower() for name in header}
    nearest = max(_TITLES, key=lambda columns: len(names & set(columns)))
    raise Refused(strangeness(member.file_name, header, nearest, TITLE))


def _band_notes(member: Member) -> list[str]:
    found = bands_that_differ(member)
    if not found:
        return []
    place, service, total, bands = found[0]
    return [
        f"In {len(found)} cases the bands of weeks do not add up to the total, as in {place}, {service}: total "
        f"{total:,}, bands {bands:,}. Both are kept as printed."
    ]


NHS_COMMUNITY_WAITS = Format(
    key=FORMAT_KEY,
    title="Community health services waiting lists (NHS England)",
    publisher="NHS England",
    source="NHS England Community Health Services Waiting Times",
    licence="Open Government Licence v3.0",
    about=(
        "How many children and adults wait for each community health service at the end of a month, by weeks waited, "
        "for England, NHS regions, integrated care boards and providers; and who did not submit."
    ),
    find_at="https://www.england.nhs.uk/statistics/statistical-work-areas/community-health-services-waiting-lists/",
    accepts=(
        "its three tables as CSV files, together as a zip or a folder or one of them: waiting by place (with the month "
        "in its name), England by month, and organisations that did not submit"
    ),
    owner="Golden Thread",
    understand=understand,
    read=read,
    keeper="goldenthread.indicators.actions.rows.READINGS",
    order=40,
)
