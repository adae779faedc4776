"""The tables of sufficiency: places and who is in them, schemes, need by placement, what is short, and costs."""

from __future__ import annotations

from goldenthread.forecasts.sufficiency import (
    IN_AREA,
    INDEPENDENT,
    LINES,
    WITHIN,
    Cost,
    Ends,
    by_type,
    need_of,
    occupancy,
    words_of,
)
from goldenthread.home.sources import documents_of, placing
from goldenthread.home.sufficient import Sufficient, room_of
from goldenthread.indicators.dimension import BY_KEY
from goldenthread.intake.pack import PackRecord
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import percentage
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


def types_table(found: Sufficient, with_new: bool) -> Table:
    """Together by type of setting."""
    rows = found.capacity
    return Table(
        key="capacity-by-type",
        caption=f"Places and occupancy by type of setting{_new_words(with_new)}",
        columns=(
            Column("type", "Type"),
            Column("rows", "Records", numeric=True),
            Column("places", "Places", numeric=True),
            Column("occupied", "Occupied", numeric=True),
            Column("occupancy", "Occupancy", numeric=True),
            Column("unknown", "Occupancy not known", numeric=True),
        ),
        rows=[
            (
                _capital(each.setting_type),
                each.rows,
                each.places,
                each.occupied,
                _percent(each.occupancy),
                each.unknown,
            )
            for each in by_type(map(room_of, rows), with_new)
        ],
        note="Occupancy is of the records with both numbers. Above 100% there are more children than places.",
        as_at=found.asked.as_at,
        source=documents_of(rows),
        empty=NO_CAPACITY,
        things=("type", "types"),
    )


def settings_table(found: Sufficient, with_new: bool) -> Table:
    """One row for each record, with its document and place."""
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
                _title(found, row),
                _capital(row.text("setting_type")),
                row.text("place") or None,
                _needs(row),
                _number(row, "settings"),
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


def need_table(found: Sufficient) -> Table:
    """Published placements, and how many there would be at the same shares of the forecast."""
    last = found.years[-1] if found.years else None
    all_now = found.plans.value if found.plans is not None else None
    rows: list[tuple[Value, ...]] = []
    for line, title in LINES.items():
        now = found.now.get(line)
        if now is None or not all_now or last is None:
            rows.append((title, None, None, None, None, None, None))
            continue
        need = need_of(now, all_now, last)
        share = percentage(now, all_now)
        rows.append(
            (
                Cell(title),
                round(now),
                Cell(None if share is None else f"{share:g}%", sort=share, raw=share),
                round(need.central),
                _end(need.low),
                _end(need.high),
                _signed(need.central - now),
            )
        )
    year = last.year if last else ""
    return Table(
        key="need-by-placement",
        caption=f"EHC plans of {found.found.name} by placement, published and forecast",
        columns=(
            Column("placement", "Placement"),
            Column("now", f"January {_origin(found)}", numeric=True),
            Column("share", "Share of all plans", numeric=True),
            Column("forecast", f"January {year}", numeric=True),
            Column("low", "80%, from", numeric=True),
            Column("high", "80%, to", numeric=True),
            Column("rise", "Rise", numeric=True),
        ),
        rows=rows,
        note=(
            "Lines that say “of which” are within the line above, and residential placements are across all of them: "
            "they never add up. The range is that of all plans; that shares may change too is not in it."
        ),
        source=_source(found),
        policy=policy_of_all(found.read) if found.read else None,
        as_at=f"January {_origin(found)}",
        things=("placement", "placements"),
    )


def net_table(found: Sufficient) -> Table:
    """Each January ahead: the rise, the places that schemes open by then, and what is left."""
    return Table(
        key="short-or-over",
        caption="Rise in need less new places",
        columns=(
            Column("placement", "Placement"),
            Column("year", "January"),
            Column("rise", "Rise", numeric=True),
            Column("places", "New places by then", numeric=True),
            Column("left", "Short or over (80% range)"),
            Column("undated", "Places without a date", numeric=True),
            Column("if-all", "If those are open too"),
        ),
        rows=[
            (
                Cell(_whole_title(each.line)),
                str(each.year),
                _signed(each.rise.central),
                each.places,
                _ends_cell(each.left),
                each.undated,
                _ends_cell(each.left_if_all) if each.undated else Cell("–", raw=""),
            )
            for each in found.nets
        ],
        note=(
            "“Short” is more need than new places, “over” more new places than need. Only the rise is netted: places "
            "that are free or overfull today are in the tables of capacity."
        ),
        source=_source(found),
        policy=policy_of_all(found.read) if found.read else None,
        as_at=f"from January {_origin(found)}",
        things=("row", "rows"),
        layout="matrix",
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
        _title(found, row),
        Cell(_capital(row.text("setting_type")), note=row.text("place") or None),
        _places(row),
        Cell(_whom(row)),
        _printed(row, "opens"),
        *((pounds_cell(capital) if capital is not None else Cell(None),) if see_money else ()),
        Cell(f"“{share}”" if share else None, note=read),
        found.asked.names_cell(row.refs("partners")),
        row.text("status") or None,
        Cell(_netted(found, row)),
    )


def _netted(found: Sufficient, row: PackRecord) -> str:
    if why := found.schemes.left_out.get(row.key):
        return f"not netted: {why}"
    if any(each.key == row.key for each in found.schemes.undated):
        return "no opening date: shown apart"
    return "from the January after it opens"


def costs_table(found: Sufficient) -> Table:
    """In-area types, independent special and residential: one row for each stated cost, or “not known”."""
    rows: list[tuple[Value, ...]] = []
    groups = (
        ("In the area", IN_AREA),
        ("Independent special", (INDEPENDENT,)),
        ("Residential", ("residential",)),
    )
    for title, types in groups:
        held = [row for row in _costed(found) if row.text("setting_type") in types]
        if not held:
            rows.append((title, None, None, None))
        for row in held:
            cost = row.number("unit_cost")
            rows.append((title, _title(found, row), pounds_cell(cost), row.text("cost_basis") or None))
    return Table(
        key="unit-costs",
        caption="What a place costs a year",
        columns=(
            Column("where", "Where"),
            Column("setting", "Setting"),
            Column("cost", "Cost of a place", numeric=True),
            Column("basis", "What it holds"),
        ),
        rows=rows,
        note="Recorded in the sheet “capacity” of the area’s pack, by the council’s finance officers.",
        as_at=found.asked.as_at,
        source=documents_of(_costed(found)),
        things=("row", "rows"),
    )


def costs_of(found: Sufficient, types: tuple[str, ...]) -> list[Cost]:
    return [
        Cost(float(cost), row.text("cost_basis"))
        for row in _costed(found)
        if row.text("setting_type") in types and (cost := row.number("unit_cost")) is not None
    ]


def _costed(found: Sufficient) -> list[PackRecord]:
    return [row for row in found.capacity if row.number("unit_cost") is not None]


def _title(found: Sufficient, row: PackRecord) -> Cell:
    place = placing(found.asked.pack.rows(row.sheet))(row)
    return Cell(row.title, href=found.asked.address(row), note=place or None)


def _needs(row: PackRecord) -> str | None:
    return ", ".join(BY_KEY["need"].label(code) for code in row.refs("needs")) or None


def _number(row: PackRecord, column: str) -> int | None:
    number = row.number(column)
    return None if number is None else int(number)


def _printed(row: PackRecord, column: str) -> Cell:
    loose = row.loose(column)
    return Cell(str(loose), sort=loose.first) if loose is not None and str(loose) else Cell(None)


def _places(row: PackRecord) -> Cell:
    """How many, and in how many settings where it is more than one."""
    places, settings = _number(row, "places"), _number(row, "settings")
    note = f"in {settings} settings" if settings is not None and settings > 1 else None
    return Cell(None if places is None else f"{places:,}", sort=places, raw=places, note=note)


def _whom(row: PackRecord) -> str | None:
    ages, weeks = _ages(row), row.text("weeks")
    said = (f"aged {ages}" if ages else "", _needs(row) or "", f"{weeks} weeks a year" if weeks else "")
    return "; ".join(each for each in said if each) or None


def _ages(row: PackRecord) -> str | None:
    low, high = _number(row, "age_min"), _number(row, "age_max")
    if low is None:
        return None if high is None else f"to {high}"
    return f"{low} and over" if high is None else f"{low} to {high}"


def _percent(value: float | None) -> Cell:
    return Cell(None) if value is None else Cell(f"{value:.0f}%", sort=value, raw=round(value, 1))


def _end(value: float | None) -> Cell:
    return (
        Cell("no range", raw="no range")
        if value is None
        else Cell(f"{value:,.0f}", sort=value, raw=round(value))
    )


def _ends_cell(ends: Ends) -> Cell:
    return Cell(words_of(ends), sort=ends.central)


def _signed(value: float) -> Cell:
    whole = round(value)
    sign = "+" if whole > 0 else "−" if whole < 0 else ""
    return Cell(f"{sign}{abs(whole):,}", sort=value, raw=whole)


def _whole_title(line: str) -> str:
    """The line by itself, without the “of which” that points to the line above it."""
    title = LINES[line]
    return _capital(title.removeprefix("of which ")) if line in WITHIN else title


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _new_words(with_new: bool) -> str:
    return "" if with_new else ", without new places"


def _origin(found: Sufficient) -> str:
    return str(found.found.forecast.origin) if found.found.forecast is not None else ""


def _source(found: Sufficient) -> str:
    return f"Forecast and shares from {found.found.source}" if found.found.source else ""
