"""The posts that joint commissioning rests on, and the organisations that changed since."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.governance import posts
from goldenthread.governance.designated_officers import INDICATORS, held
from goldenthread.governance.organisations import changes
from goldenthread.home.asked import asked_of
from goldenthread.home.readings import published_by
from goldenthread.home.stage_parts import GOVERN, parts_of
from goldenthread.home.tables import govern as tables
from goldenthread.home.tables.officers import officers_table
from goldenthread.indicators.queries import figures
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def govern_people(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    rows = asked.pack.rows("posts")
    returned = figures(
        indicator=INDICATORS, place=request.area.place_code, as_at=published_by(request.area, request.on)
    )
    roles = held(rows, returned)
    found = {
        "officers": officers_table(asked, roles, returned[-1].provenance if returned else ""),
        "posts": tables.posts_table(asked, rows),
        "organisations": tables.changes_table(asked, changes(asked.pack)),
    }
    if file := download(request, *found.values()):
        return file
    context = {
        **found,
        "parts": parts_of(GOVERN, area_key, "govern-people"),
        "vacant": len(posts.nobody_holds(rows)),
        "all_posts": len(rows),
        "differ": [each for each in roles if each.agreement == "differ"],
    }
    return render(request, "home/govern_people.html", context)
