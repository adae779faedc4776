"""Who commissions what: each commissioner's own list, what is joint, and at which level they commission."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.directory.levels import level_lines
from goldenthread.directory.register import CommissionedList, register
from goldenthread.directory.service_map import mapped_services, standing
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.stage_parts import DELIVER, parts_of
from goldenthread.home.tables import register as tables
from goldenthread.intake.pack import PackRecord
from goldenthread.intake.sheet import LEVELS
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@dataclass(frozen=True)
class ListShown:
    """One list under its heading: each service with its address, and whether it is jointly funded."""

    heading: str
    services: list[tuple[PackRecord, str, bool]]


@in_area()
def deliver_commissioners(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    pack = asked.pack
    services = standing(mapped_services(pack.rows("services"), pack.rows("joint_arrangements")), request.on)
    found = register(services)
    listing = tables.register_table(asked, found)
    levels = tables.levels_table(
        asked,
        level_lines(
            LEVELS,
            (each.level for each in services),
            (row.text("level") for row in pack.rows("actions")),
            (row.text("level") for row in pack.rows("decisions")) if "decisions" in pack.layouts else None,
            pack.rows("local_rules"),
        ),
    )
    if file := download(request, listing, levels):
        return file
    context = {
        "parts": parts_of(DELIVER, area_key, "deliver-commissioners"),
        "alone": [_list(asked, each) for each in found.alone],
        "together": [_list(asked, each) for each in found.together],
        "unknown": [(each.record, asked.address(each.record)) for each in found.unknown],
        "register": listing,
        "levels": levels,
        "lines": found.lines,
        "funded": sum(each.jointly_funded == "yes" for each in services),
    }
    return render(request, "home/deliver_commissioners.html", context)


def _list(asked: Asked, commissioned: CommissionedList) -> ListShown:
    return ListShown(
        tables.names_of(asked, commissioned),
        [
            (each.record, asked.address(each.record), each.jointly_funded == "yes")
            for each in commissioned.services
        ],
    )
