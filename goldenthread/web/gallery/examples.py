"""What the component page shows. Its figures are made up to look like real ones, and say so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period, calendar_year, january
from goldenthread.web.gallery.charts import EXAMPLES, SOURCE
from goldenthread.web.strip import Item, Joint, Station, Strip
from goldenthread.web.tables import Cell, Column, Empty, Table, pounds_cell


@dataclass(frozen=True)
class Quoted:
    document: str = "SEND joint commissioning strategy 2019 to 2021"
    document_place: str = "Priority 2, page 14"


def examples() -> dict[str, Any]:
    return {
        "strip": area_strip(),
        "record_strip": record_strip(),
        "figures": figures(),
        "charts": list(EXAMPLES.values()),
        "table": tables(),
        "quoted_row": Quoted(),
        "status_words": ("complete", "on track", "at risk", "overdue", "planned", "not recorded"),
        "summary": {
            "rows": [
                _fact("Lead", "Strategic commissioning manager"),
                _fact("Due", "31 March 2020"),
                _fact("Partners", "Durham County Council and the Durham Clinical Commissioning Groups"),
                _fact("Success indicator", "not known"),
            ]
        },
        "details": {
            "summaryText": "Why this matters",
            "text": "The Code of Practice asks partners to agree it.",
        },
        "button": {"text": "Show the list"},
        "kinds": {
            "id": "kind",
            "name": "kind",
            "label": {"text": "Kind of service"},
            "items": [{"value": "", "text": "All"}, {"value": "targeted", "text": "Targeted"}],
        },
        "warning": {"text": "The plan is due for review.", "iconFallbackText": "Warning"},
    }


def _fact(name: str, value: str) -> dict[str, Any]:
    return {"key": {"text": name}, "value": {"text": value}}


def figures() -> list[dict[str, Any]]:
    timeliness = [
        _timeliness(year, value) for year, value in ((2020, 74.1), (2021, 76.2), (2022, 35.9), (2023, 1.9))
    ]
    in_time = replace(_timeliness(2024, 18.3), numerator=153, denominator=838)
    plans = [_plans(year, value) for year, value in ((2022, 4100), (2023, 4441), (2024, 4902), (2025, 5390))]
    few = replace(
        _plans(2025, None),
        title="Plans for multi-sensory impairment",
        availability="suppressed",
        breakdown=(("need", "msi"),),
    )
    return [
        {"figure": plans[-1], "trend": plans, "sentence": "Up from 4,902 a year before; 638,745 in England."},
        {
            "figure": in_time,
            "trend": [*timeliness, in_time],
            "sentence": "Up from 1.9% in 2023; England 46.4%.",
        },
        {"figure": few, "trend": [], "sentence": "Fewer than five plans, so the number is not published."},
    ]


def _timeliness(year: int, value: float) -> Figure:
    return _figure(
        "Plans issued within 20 weeks", calendar_year(year), value, "share", "per cent",
        "new EHC plans, exceptions excluded", "period",
    )  # fmt: skip


def _plans(year: int, value: float | None) -> Figure:
    return _figure(
        "EHC plans", january(year), value, "count", "plans", "plans that the council maintains", "point"
    )


def _figure(
    title: str,
    period: Period,
    value: float | None,
    statistic: str,
    unit: str,
    population: str,
    accumulation: str,
) -> Figure:
    return Figure(
        indicator="example",
        title=title,
        place="840",
        place_name="County Durham",
        period=period,
        value=value,
        statistic=statistic,
        unit=unit,
        population=population,
        accumulation=accumulation,
        source=SOURCE,
        release="Example release, June 2025",
        as_at=date(2025, 6, 26),
    )


def area_strip() -> Strip:
    breaks = "/about/components/#breaks"
    names = (
        "Needs",
        "Priorities",
        "Actions",
        "Services",
        "Agreements and money",
        "Performance",
        "Outcomes",
        "Voice",
    )
    counts = (12, 8, 47, 31, 15, 22, 5, 64)
    joints = (
        Joint(9, 3, "3 of 12 needs unanswered", breaks),
        Joint(8, 0, "All 8 priorities have actions"),
        Joint(41, 6, "6 of 47 actions have no lead", breaks),
        Joint(0, 31, "None of 31 services has an agreement", breaks),
        Joint(13, 2, "2 of 15 arrangements have no measure", breaks),
        Joint(22, 0, "All 22 indicators lead to an outcome"),
        Joint(4, 1, "1 of 5 outcomes not heard in voice", breaks),
        Joint(61, 3, "3 of 64 comments lead to no need", breaks),
    )
    stations = tuple(
        Station(name.split()[0].lower(), name, count, "/about/components/")
        for name, count in zip(names, counts, strict=True)
    )
    return Strip("The golden thread of County Durham", stations, joints)


def record_strip() -> Strip:
    href = "/about/components/"
    return Strip(
        "This action's way through the golden thread",
        (
            Station("need", "Need", items=(Item("Rising demand for speech and language therapy", href),)),
            Station("priority", "Priority", items=(Item("2. Therapies at the right time", href),)),
            Station("action", "Action", items=(Item("Review therapy pathways"),), here=True),
            Station(
                "service", "Service",
                items=(Item("Speech and language therapy", href, "jointly funded"), Item("Occupational therapy", href)),
            ),
            Station(
                "agreement", "Agreement and money", missing="No agreement names either service.",
                mend="Add an agreement", mend_href=href,
            ),
            Station("voice", "Voice", items=(Item("“We waited a year to be seen”", href),)),
        ),
        small=True,
    )  # fmt: skip


def tables() -> dict[str, Table]:
    return {"actions": _actions(), "money": _money(), "empty": _empty(), "matrix": _matrix(), "many": _many()}


def _actions() -> Table:
    href = "/about/components/"
    return Table(
        policy=AS_PUBLISHED,
        key="actions",
        caption="Actions of the strategy",
        as_at="as at 18 March 2020",
        columns=(
            Column("reference", "Reference"),
            Column("action", "Action"),
            Column("lead", "Lead"),
            Column("due", "Due"),
            Column("status", "Status"),
        ),
        rows=(
            ("1.2", Cell("Review therapy pathways", href=href), "Strategic manager", date(2020, 3, 31),
             Cell("on track", tag="green")),
            ("1.10", Cell("Agree one referral form for all services", href=href), "Joint commissioner",
             Cell("Dec 17", sort=date(2017, 12, 1)), Cell("overdue", tag="red", note="27 months late")),
            ("2.1", Cell("Publish the joint-funding table", href=href), None, None, Cell("not recorded", tag="grey")),
        ),
        source="SEND joint commissioning strategy 2019 to 2021, Appendix 1",
        things=("action", "actions"),
    )  # fmt: skip


def _money() -> Table:
    return Table(
        policy=AS_PUBLISHED,
        key="money",
        caption="What each partner pays, 2019 to 2020",
        columns=(Column("service", "Service"), Column("council", "Council", True), Column("nhs", "NHS", True)),
        rows=(
            ("Speech and language therapy", pounds_cell(1724589), pounds_cell(320000)),
            ("Short breaks", pounds_cell(842100), None),
            ("Total of what is known", pounds_cell(2566689), pounds_cell(320000)),
        ),
        total=True,
        note="The NHS contribution to short breaks is not known, so the NHS total is too low.",
        things=("service", "services"),
    )  # fmt: skip


def _empty() -> Table:
    return Table(
        policy=AS_PUBLISHED,
        key="empty",
        caption="Contracts",
        columns=(Column("contract", "Contract"),),
        rows=(),
        empty=Empty(
            "The contracts of this area will be here, each with its services, its buyer and its dates.",
            "They come with the area's pack, in the sheet contracts.",
            "See what the sheet holds",
            "/about/components/",
        ),
    )


def _matrix() -> Table:
    wider = (
        "Best start in life",
        "Healthy weight",
        "Being safe",
        "Ready for work",
        "Good mental health",
        "Belonging",
    )
    rows = ("Joint assessment", "Therapies", "Short breaks", "Preparing for adulthood")
    marks = ("yes", "no", "not recorded")
    return Table(
        policy=AS_PUBLISHED,
        key="matrix",
        caption="Which priorities serve which wider aims",
        columns=(Column("priority", "Priority", sortable=False),)
        + tuple(Column(f"c{at}", name, sortable=False) for at, name in enumerate(wider)),
        rows=tuple(
            (row, *(marks[(at + down) % 3] for at in range(len(wider)))) for down, row in enumerate(rows)
        ),
        layout="matrix",
        things=("priority", "priorities"),
    )


def _many() -> Table:
    return Table(
        policy=AS_PUBLISHED,
        key="many",
        caption="A table of 5,000 rows",
        columns=(Column("number", "Number", True), Column("name", "Name"), Column("value", "Value", True)),
        rows=tuple((at, f"Row {at}", at * 37 % 1009) for at in range(1, 5001)),
        page_size=10,
    )
