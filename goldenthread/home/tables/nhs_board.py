"""The tables of an NHS board: its part in each of its areas, area by area and side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.board_readings import Beside
from goldenthread.home.many_areas import AreaSummary, page_of
from goldenthread.home.nhs_board import Part
from goldenthread.home.tables.understand import figure_cell
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import Figure
from goldenthread.records.place_list import ENGLAND
from goldenthread.thread.check import Break
from goldenthread.thread.queries import address_of
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.tables.table import Row
from goldenthread.web.words import day, listed

HARMS = {3: "children may go without", 2: "matters", 1: "a nuisance"}


def parts_table(parts: Sequence[tuple[Area, Part]], on: date) -> Table:
    """One row for each area, and the sum, as each arrangement and service is one area's own record."""
    rows: list[Row] = [_part_row(area, part, on) for area, part in parts]
    if len(rows) > 1:
        rows.append(
            (
                "All areas",
                Cell(" "),
                sum(part.leads for _, part in parts),
                sum(len(part.arrangements) for _, part in parts),
                sum(part.unknown for _, part in parts),
                sum(len(part.services) for _, part in parts),
            )
        )
    return Table(
        key="parts",
        caption="The board's part in each area",
        columns=(
            Column("area", "Area"),
            Column("since", "Partner since"),
            Column("leads", "Arrangements it leads", numeric=True),
            Column("joint", "Arrangements it is in", numeric=True),
            Column("unknown", "What it pays is not known", numeric=True),
            Column("services", "Services it commissions", numeric=True),
        ),
        rows=rows,
        total=len(rows) > 1,
        note="Where the board stands in the place of a commissioner of the documents, that one's part is its own.",
        as_at=f"as at {day(on)}",
        things=("area", "areas"),
    )  # fmt: skip


def _part_row(area: Area, part: Part, on: date) -> Row:
    notes = [f"in the place of {listed(list(part.instead_of))}"] if part.instead_of and part.here else []
    notes += [f"then {listed(list(part.was))}"] if part.was else []
    since = day(part.since) if part.since else "date not recorded"
    return (
        Cell(area.name, href=page_of("area-home", area, on)),
        Cell(since, sort=part.since, note="; ".join(notes) or None),
        part.leads,
        Cell(
            str(len(part.arrangements)),
            sort=len(part.arrangements),
            raw=len(part.arrangements),
            href=page_of("deliver-funding", area, on),
        ),
        part.unknown,
        Cell(
            str(len(part.services)),
            sort=len(part.services),
            raw=len(part.services),
            href=page_of("deliver", area, on),
        ),
    )


def arrangements_table(parts: Sequence[tuple[Area, Part]], as_at: str) -> Table:
    """Every joint arrangement in which the board has a part, area by area."""
    rows: list[Row] = []
    for area, part in parts:
        for each in part.arrangements:
            line = each.line
            service = part.pack.title("services", line.service) if line.service else line.record.title
            lead = part.pack.title("organisations", line.lead) if line.lead else None
            with_ = [part.pack.title("organisations", key) for key in line.partners]
            rows.append(
                (
                    area.name,
                    Cell(service, href=address_of(area, line.record.node)),
                    Cell("the board" if each.leads else lead, note=lead if each.leads else None),
                    Cell("; ".join(with_) or None),
                    line.mechanism,
                    Cell(each.pays),
                )
            )
    return Table(
        key="arrangements",
        caption="Joint arrangements of the board",
        columns=(
            Column("area", "Area"),
            Column("service", "Service"),
            Column("lead", "Leads"),
            Column("partners", "Partners"),
            Column("mechanism", "By what means"),
            Column("pays", "What the board pays"),
        ),
        rows=rows,
        as_at=as_at,
        empty=Empty("No area's table of joint funding names the board, or one in whose place it stands."),
        things=("arrangement", "arrangements"),
        page_size=20,
    )


def kinds_table(summaries: Sequence[AreaSummary], as_at: str, most: int = 10) -> Table:
    """The kinds of break that do most harm, counted over the areas."""
    found: dict[str, list[tuple[Area, Break]]] = {}
    for summary in summaries:
        for each in summary.known.breaks:
            found.setdefault(each.check.key, []).append((summary.area, each))
    ordered = sorted(found.values(), key=lambda each: (-each[0][1].check.harm, -len(each)))[:most]
    return Table(
        key="kinds",
        caption="What to mend first, in all areas together",
        columns=(
            Column("kind", "Break"),
            Column("harm", "Harm"),
            Column("number", "Records", numeric=True),
            Column("areas", "Where"),
            Column("who", "Who should mend it"),
        ),
        rows=[
            (
                Cell(each[0][1].check.title, note=each[0][1].check.why),
                Cell(HARMS[each[0][1].check.harm], sort=each[0][1].check.harm),
                len(each),
                Cell(_where([area for area, _ in each])),
                each[0][1].check.who,
            )
            for each in ordered
        ],
        as_at=as_at,
        empty=Empty("Nothing is broken."),
        things=("kind", "kinds"),
    )


def side_by_side_table(found: Sequence[Beside], areas: Sequence[Area], source: str) -> Table:
    """Indicators down, areas across, England last: side by side, and never added up."""
    return Table(
        key="figures",
        policy=policy_of_all(each for row in found for each in row.by_place.values()),
        caption="Each area beside England",
        columns=(
            Column("indicator", "Indicator", sortable=False),
            *(Column(area.key, area.name, numeric=True, sortable=False) for area in areas),
            Column("england", "England", numeric=True, sortable=False),
        ),
        rows=[
            (
                Cell(each.indicator.title, note=each.period.words),
                *(figure_cell(each.by_place.get(area.place_code)) for area in areas),
                figure_cell(each.by_place.get(ENGLAND)),
            )
            for each in found
        ],
        note="Figures of councils' areas, as published. They are not the board's and are not added up to it.",
        source=source,
        empty=Empty("No published figure of these areas is held."),
        things=("indicator", "indicators"),
        layout="matrix",
    )


def waiting_table(waiting: Sequence[Figure], source: str) -> Table:
    """What the NHS publishes of children waiting at the board, newest first."""
    ordered = sorted(
        waiting, key=lambda each: each.period.end.toordinal() if each.period else 0, reverse=True
    )
    return Table(
        key="waiting",
        policy=policy_of_all(waiting),
        caption="Children and young people waiting for community services at the board",
        columns=(Column("period", "When"), Column("number", "Waiting", numeric=True)),
        rows=[(Cell(each.period.words if each.period else None), figure_cell(each)) for each in ordered],
        source=source,
        things=("reading", "readings"),
        page_size=12,
    )


def _where(areas: Sequence[Area]) -> str:
    counts = Counter(area.name for area in areas)
    return ", ".join(f"{name} {count}" for name, count in counts.items())
