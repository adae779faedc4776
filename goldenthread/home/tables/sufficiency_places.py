"""The tables of capacity and schemes: places and who is in them, and new places that are planned."""

from __future__ import annotations

from collections.abc import Callable

from goldenthread.forecasts.sufficiency import Room, RoomTogether, by_type, occupancy, together
from goldenthread.forecasts.sufficiency_cost import years_to_pay_back
from goldenthread.home.sources import documents_of, placing
from goldenthread.home.sufficiency_answer import pounds_between
from goldenthread.home.sufficient import Sufficient, room_of, whole
from goldenthread.indicators.dimension import BY_KEY
from goldenthread.intake.pack import PackRecord
from goldenthread.web.tables import Cell, Column, Empty, Table, Value, pounds_cell

NO_CAPACITY = Empty(
    "No places and nobody in them are recorded, so occupancy is not known.",
    "The council’s officers for school places would record them in the sheet “capacity” of the area’s pack: one row "
    "for each setting, with its places, how many are there and the day of the count.",
)
NO_SCHEMES = Empty(
    "No scheme for new places is recorded.",
    "The council’s commissioners would record each in the sheet “schemes” of the area’s pack: its places, when it "
    "opens, who pays and who is in it.",
)


NOT_STATED = "not stated"
REPLACING = ("maintained special", "special academy")
"""Types of setting that can take those who would otherwise be in an independent special school."""


def together_table(found: Sufficient) -> Table:
    """Together by type of setting, by place and by need: three ways to look at the same settings."""
    rows = found.capacity
    with_new = found.question.with_new
    rooms = [room_of(row) for row in rows]
    ways: list[tuple[str, list[RoomTogether]]] = [("Type of setting", by_type(rooms, with_new))]
    for title, name in _WAYS:
        if any(name(room) for room in rooms):
            held = together(rooms, _named(name), with_new)
            ways.append((title, sorted(held, key=lambda each: (each.name == NOT_STATED, each.name))))
    return Table(
        key="capacity-together",
        caption=f"Places and occupancy together{_new_words(with_new)}",
        columns=(
            Column("by", "By"),
            Column("name", "Which"),
            Column("rows", "Records", numeric=True),
            Column("places", "Places", numeric=True),
            Column("occupied", "Occupied", numeric=True),
            Column("occupancy", "Occupancy", numeric=True),
            Column("unknown", "Occupancy not known", numeric=True),
        ),
        rows=[
            (
                title,
                capitalised(each.name),
                each.rows,
                each.places,
                each.occupied,
                _percent(each.occupancy),
                each.unknown,
            )
            for title, held in ways
            for each in held
        ],
        note=(
            "Occupancy is of the records with both numbers. Above 100% there are more children than places. By place "
            "and by need are shown where a record says one; the ways never add up."
        ),
        as_at=found.asked.as_at,
        source=documents_of(rows),
        empty=NO_CAPACITY,
        things=("row", "rows"),
    )


def _named(name: Callable[[Room], str]) -> Callable[[Room], str]:
    return lambda room: name(room) or NOT_STATED


def _needs_words(room: Room) -> str:
    return ", ".join(BY_KEY["need"].label(code) for code in room.needs)


_WAYS: tuple[tuple[str, Callable[[Room], str]], ...] = (
    ("Place", lambda room: room.place),
    ("Need", _needs_words),
)


def settings_table(found: Sufficient) -> Table:
    """One row for each record, with its document and place."""
    with_new = found.question.with_new
    return Table(
        key="capacity",
        caption=f"Places and occupancy, each setting{_new_words(with_new)}",
        columns=(
            Column("setting", "Setting"),
            Column("type", "Type"),
            Column("where", "Where"),
            Column("needs", "Needs"),
            Column("settings", "Settings", numeric=True),
            Column("places", "Places", numeric=True),
            Column("new", "New among them", numeric=True),
            Column("occupied", "Occupied", numeric=True),
            Column("occupancy", "Occupancy", numeric=True),
            Column("as-at", "Count of"),
        ),
        rows=[
            (
                title_cell(found, row),
                capitalised(row.text("setting_type")),
                row.text("place") or None,
                _needs(row),
                whole(row, "settings"),
                room.counted(with_new),
                room.new_places if with_new else Cell("left out", raw="left out"),
                room.occupied,
                _percent(occupancy(room, with_new)),
                _printed(row, "as_at"),
            )
            for row in found.capacity
            for room in (room_of(row),)
        ],
        as_at=found.asked.as_at,
        source=documents_of(found.capacity),
        empty=NO_CAPACITY,
        things=("record", "records"),
    )


def schemes_table(found: Sufficient, see_money: bool) -> Table:
    """As printed, and how each is netted."""
    columns = [
        Column("scheme", "Scheme"),
        Column("type", "Type"),
        Column("places", "Places", numeric=True),
        Column("whom", "For whom"),
        Column("opens", "Opens"),
        *([Column("capital", "Capital", numeric=True)] if see_money else []),
        Column("share", "Who pays", sortable=False),
        Column("partners", "Partners"),
        Column("status", "Status"),
        Column("netted", "How it is netted", sortable=False),
        *(
            [Column("saves", "If each place replaces an independent one", sortable=False)]
            if _saves(found) and see_money
            else []
        ),
    ]
    return Table(
        key="schemes",
        caption="Schemes for new places",
        columns=tuple(columns),
        rows=[_scheme_row(found, row, see_money) for row in found.planned],
        as_at=found.asked.as_at,
        source=documents_of(found.planned),
        empty=NO_SCHEMES,
        things=("scheme", "schemes"),
    )


def _scheme_row(found: Sufficient, row: PackRecord, see_money: bool) -> tuple[Value, ...]:
    share, reading = row.text("cost_share"), row.text("cost_share_reading")
    read = f"Read as: {reading}" if reading else "No reading of it has been chosen." if share else None
    capital = row.number("capital")
    return (
        title_cell(found, row),
        Cell(capitalised(row.text("setting_type")), note=row.text("place") or None),
        _places(row),
        Cell(_whom(row)),
        _printed(row, "opens"),
        *((pounds_cell(capital) if capital is not None else Cell(None),) if see_money else ()),
        Cell(f"“{share}”" if share else None, note=read),
        found.asked.names_cell(row.refs("partners")),
        row.text("status") or None,
        Cell(_netted(found, row)),
        *((Cell(_effect(found, row) or "–"),) if _saves(found) and see_money else ()),
    )


def _netted(found: Sufficient, row: PackRecord) -> str:
    if why := found.schemes.left_out.get(row.key):
        return f"not netted: {why}"
    if any(each.key == row.key for each in found.schemes.undated):
        return "no opening date: shown apart"
    return "from the month in which it opens"


def _saves(found: Sufficient) -> bool:
    return found.question.line == "special" and len(found.savings) == 1 and found.savings[0].low > 0


def _effect(found: Sufficient, row: PackRecord) -> str | None:
    """What it saves a year, and when that has paid its capital; only for places that are like independent ones."""
    places, capital_cost = whole(row, "places"), row.number("capital")
    if not places or row.text("setting_type") not in REPLACING:
        return None
    (saving,) = found.savings
    said = f"saves {pounds_between(places * saving.low, places * saving.high)} a year"
    years = years_to_pay_back(float(capital_cost), places, saving) if capital_cost else None
    if years is None:
        return said
    few, many = (f"{each:.1f}" for each in years)
    return f"{said}; pays its capital back in {few if few == many else f'{few} to {many}'} years"


def title_cell(found: Sufficient, row: PackRecord) -> Cell:
    place = placing(found.asked.pack.rows(row.sheet))(row)
    return Cell(row.title, href=found.asked.address(row), note=place or None)


def _needs(row: PackRecord) -> str | None:
    return ", ".join(BY_KEY["need"].label(code) for code in row.refs("needs")) or None


def _printed(row: PackRecord, column: str) -> Cell:
    loose = row.loose(column)
    return Cell(str(loose), sort=loose.first) if loose is not None and str(loose) else Cell(None)


def _places(row: PackRecord) -> Cell:
    """How many, and in how many settings where it is more than one."""
    places, settings = whole(row, "places"), whole(row, "settings")
    note = f"in {settings} settings" if settings is not None and settings > 1 else None
    return Cell(None if places is None else f"{places:,}", sort=places, raw=places, note=note)


def _whom(row: PackRecord) -> str | None:
    ages, weeks = _ages(row), row.text("weeks")
    said = (f"aged {ages}" if ages else "", _needs(row) or "", f"{weeks} weeks a year" if weeks else "")
    return "; ".join(each for each in said if each) or None


def _ages(row: PackRecord) -> str | None:
    low, high = whole(row, "age_min"), whole(row, "age_max")
    if low is None:
        return None if high is None else f"to {high}"
    return f"{low} and over" if high is None else f"{low} to {high}"


def _percent(value: float | None) -> Cell:
    return Cell(None) if value is None else Cell(f"{value:.0f}%", sort=value, raw=round(value, 1))


def capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]


def _new_words(with_new: bool) -> str:
    return "" if with_new else ", without new places"
