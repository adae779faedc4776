"""The tables of who commissions what, of what families can use now, and of the levels of commissioning."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.directory.levels import LevelLine
from goldenthread.directory.open_now import OpenNow
from goldenthread.directory.register import CommissionedList, Register
from goldenthread.directory.service_map import NOT_RECORDED, MappedService
from goldenthread.home.asked import Asked
from goldenthread.home.sources import documents_of
from goldenthread.indicators.dimension import NEEDS
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import listed, plural


def names_of(asked: Asked, commissioned: CommissionedList) -> str:
    """Such as “NHS Derby and Derbyshire Clinical Commissioning Group and Derby City Council”."""
    return listed([asked.name(key).then for key in commissioned.commissioners])


def register_table(asked: Asked, register: Register) -> Table:
    """A row for each service that has a commissioner; the lists of one commissioner first, then what is joint."""
    lists = [*register.alone, *register.together]
    return Table(
        key="register",
        caption="Services commissioned, list by list",
        columns=(
            Column("commissioner", "Commissioned by"),
            Column("how", "Alone or jointly"),
            Column("service", "Service"),
            Column("place", "Where it is printed", sortable=False),
        ),
        rows=[
            (
                names_of(asked, each),
                "jointly" if len(each.commissioners) > 1 else "alone",
                Cell(
                    service.record.title, href=asked.address(service.record), raw=service.record.text("name")
                ),
                service.record.document_place or None,
            )
            for each in lists
            for service in each.services
        ],
        as_at=asked.as_at,
        source=documents_of(service.record for each in lists for service in each.services),
        note=f"{plural(register.lines, 'service has', 'services have')} a commissioner recorded, "
        f"{register.joint} of them several; {len(register.unknown)} more have none.",
        empty=Empty("No service is recorded yet.", "Fill in the sheet “services” of the area's pack."),
        things=("service", "services"),
        page_size=15,
    )


def short_of_ages_table(asked: Asked, services: Sequence[MappedService]) -> Table:
    """Services whose recorded ages leave out some of 0 to 25, with what they leave out."""
    return Table(
        key="short-of-ages",
        caption="Services that are not recorded for all ages from 0 to 25",
        columns=(
            Column("service", "Service"),
            Column("commissioner", "Commissioned by"),
            Column("ages", "Ages"),
            Column("gap", "What is left out"),
        ),
        rows=[
            (
                Cell(
                    each.record.title,
                    href=asked.address(each.record),
                    note=each.record.document_place or None,
                ),
                asked.names_cell(each.commissioners),
                Cell(each.ages.words, sort=each.ages.youngest),
                each.ages.gap,
            )
            for each in services
            if each.ages.gap and each.ages.words != NOT_RECORDED
        ],
        as_at=asked.as_at,
        empty=Empty("No service has ages recorded that leave out some of 0 to 25."),
        things=("service", "services"),
        page_size=15,
    )


def open_now_table(asked: Asked, answers: Sequence[OpenNow]) -> Table:
    """A row for each need; where nothing is recorded the page says so and promises nothing."""
    return Table(
        key="open-now",
        caption="What a family can use now, below a threshold or while it waits",
        columns=(
            Column("need", "Need"),
            Column("open", "Open to everyone or targeted, and running", sortable=False),
            Column("unclear", "Running, but for whom is not recorded", sortable=False),
            Column("coming", "Planned or piloted", sortable=False),
            Column("answer", "Is there anything"),
        ),
        rows=[
            (
                NEEDS.get(each.need, each.need) if each.need else "Any need, or none in particular",
                _titles(each.open),
                "see the service map" if not each.need else _titles(each.unclear),
                _titles(each.coming),
                Cell(each.answer, tag={"yes": "green", NOT_RECORDED: "yellow"}.get(each.answer, "red")),
            )
            for each in answers
        ],
        as_at=asked.as_at,
        note="“Nothing recorded” says what the records hold, not that there is nothing: the tier, needs and status of "
        "a service come from the sheet “services” of the area's pack.",
        things=("need", "needs"),
        page_size=20,
    )


def _titles(services: Sequence[MappedService]) -> str:
    return "; ".join(each.record.title for each in services) or "nothing recorded"


def levels_table(asked: Asked, lines: Sequence[LevelLine]) -> Table:
    """Level by level what is recorded; what nobody has given a level is a row of its own."""
    return Table(
        key="levels-of-commissioning",
        caption="Services, actions and decisions by level of commissioning",
        columns=(
            Column("level", "Level"),
            Column("services", "Services", numeric=True),
            Column("actions", "Actions", numeric=True),
            Column("decisions", "Decisions", numeric=True),
            Column("words", "In the words of the document", sortable=False),
        ),
        rows=[
            (
                Cell(
                    line.title[:1].upper() + line.title[1:],
                    href=asked.address(line.rule) if line.rule else None,
                ),
                line.services,
                line.actions,
                Cell("none kept", sort=0, raw="none kept") if line.decisions is None else line.decisions,
                Cell(f"“{line.rule.text('value')}”", note=line.rule.document_place)
                if line.rule
                else "not described",
            )
            for line in lines
        ],
        as_at=asked.as_at,
        note="“None kept” is where there is no register of decisions yet.",
        things=("level", "levels"),
    )
