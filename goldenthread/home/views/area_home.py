"""The home page of an area: its thread, what matters most at each stage, and what to mend first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.access.models import Area
from goldenthread.home.readings import published_by
from goldenthread.home.summary import most_harmful, summaries
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries import figures
from goldenthread.methods.change import Break, change, in_runs, last_run
from goldenthread.methods.figure import Figure
from goldenthread.records.place_list import ENGLAND
from goldenthread.thread.queries import AreaThread, area_thread, station_of
from goldenthread.thread.views import joint_key
from goldenthread.thread.way import STATION_SHEET, area_strip
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.strip import Strip

HEADLINES = ("ehc-plans", "plans-in-20-weeks", "ehc-requests")


@in_area()
def area_home(request: AreaRequest, area_key: str) -> HttpResponse:
    known = area_thread(request.area, request.on)
    context = {
        "strip": strip(known),
        "stages": summaries(known.facts, known.breaks),
        "headlines": headlines(request.area, request.on),
        "worst": most_harmful(known.breaks),
        "breaks": len(known.breaks),
    }
    return render(request, "home/area_home.html", context)


def strip(known: AreaThread) -> Strip:
    """The area's thread with each station's records and each joint's breaks."""
    area_key = known.area.key

    def station_address(station: str) -> str:
        return reverse("intake:records", kwargs={"area_key": area_key, "sheet": STATION_SHEET[station]})

    def joint_address(first: str, second: str) -> str:
        return f"{reverse('thread:breaks', kwargs={'area_key': area_key})}?joint={joint_key((first, second))}"

    return area_strip(known.facts, known.thread, known.breaks, station_of, station_address, joint_address)


def headlines(area: Area, on: date) -> list[dict[str, object]]:
    """The headline figures, each with its trend and one sentence that says the change and England's figure."""
    place_code = area.place_code
    found = figures(indicator=list(HEADLINES), place=[place_code, ENGLAND], as_at=published_by(area, on))
    said = []
    for key in HEADLINES:
        own = [each for each in found if each.indicator == key and each.place == place_code and each.is_known]
        england = [
            each for each in found if each.indicator == key and each.place == ENGLAND and each.is_known
        ]
        if own:
            breaks = declared()[key].breaks
            said.append(
                {"figure": own[-1], "trend": in_runs(own, breaks), "sentence": sentence(own, england, breaks)}
            )
    return said


def sentence(own: Sequence[Figure], england: Sequence[Figure], breaks: Sequence[Break] = ()) -> str:
    """«18.3% in 2024, up from 1.9% in 2023; England 46.4%»: England only where the figure is a share or a rate. Nothing
    earlier where a break parts the two."""
    latest = own[-1]
    words = f"{latest.shown} in {latest.period.words}" if latest.period else latest.shown
    if len(last_run(own, breaks)) > 1 and own[-2].period is not None:
        moved = change(own[-2], latest)
        if moved.absolute:
            words += (
                f", {'up' if moved.absolute > 0 else 'down'} from {own[-2].shown} in {own[-2].period.words}"
            )
        elif moved.absolute == 0:
            words += f", as in {own[-2].period.words}"
    same = next((each for each in england if each.period == latest.period), None)
    if same is not None and latest.statistic in ("share", "rate"):
        words += f"; England {same.shown}"
    return f"{words}."
