"""An NHS board's own page: the areas in which it is a partner on a day, for the people who act for it."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate

from goldenthread.access.queries import areas_of_board, board_or_none
from goldenthread.governance.designated_officers import held
from goldenthread.home.board_readings import board_codes, read_board
from goldenthread.home.many_areas import page_of, summaries_of
from goldenthread.home.nhs_board import part_of
from goldenthread.home.tables import nhs_board as tables
from goldenthread.home.tables.officers import officers_beside
from goldenthread.home.tables.region import areas_table
from goldenthread.intake.queries import area_packs
from goldenthread.web.audience import signed_in
from goldenthread.web.tables import Cell, download
from goldenthread.web.words import day


@signed_in
def nhs_board(request: HttpRequest, board_key: str) -> HttpResponse:
    """Not found for those who do not act for the board. Only areas that the person may see today are here, and of
    those only where the board, or one in whose place it came, is a partner on the day of the page."""
    today = localdate()
    board = board_or_none(request.user, board_key, today)
    if board is None:
        raise Http404
    on = _day(request.GET.get("on", ""), today)
    packs = area_packs(candidates := areas_of_board(request.user, board, today))
    known = [(area, part_of(packs[area.key], board.key, on)) for area in candidates]
    parts = [(area, part) for area, part in known if part.here or part.was]
    areas = [area for area, _ in parts]
    summaries = summaries_of([(area, on) for area in areas])
    read = read_board(
        [area.place_code for area in areas],
        board_codes(board.name, board.code),
        None if on == today else on,
    )
    as_at = f"as at {day(on)}"
    source = next(
        (f.provenance for each in read.side_by_side for f in each.by_place.values() if f.is_known), ""
    )
    officers = [
        (
            Cell(area.name, href=page_of("govern-people", area, on)),
            held(part.pack.rows("posts"), read.officers.get(area.place_code, ())),
        )
        for area, part in parts
    ]
    shown = {
        "areas_table": areas_table(summaries),
        "kinds": tables.kinds_table(summaries, as_at),
        "parts": tables.parts_table(parts, on),
        "arrangements": tables.arrangements_table(parts, as_at),
        "figures": tables.side_by_side_table(read.side_by_side, areas, source),
        "officers": officers_beside(officers, "Designated officers in each area", source),
    }
    waiting = tables.waiting_table(read.waiting, read.waiting[-1].provenance) if read.waiting else None
    if file := download(request, *shown.values(), *([waiting] if waiting else [])):
        return file
    context = {
        **shown,
        "waiting": waiting,
        "board": board,
        "board_areas": areas,
        "overdue": sum(each.overdue for each in summaries),
        "harmful": sum(each.harms[3] for each in summaries),
        "unknown": sum(part.unknown for _, part in parts),
        "joint": sum(len(part.arrangements) for _, part in parts),
        "then": sorted({name for _, part in parts for name in part.was}),
        "on": on,
        "today": today,
    }
    return render(request, "home/nhs_board.html", context)


def _day(text: str, today: date) -> date:
    if not text:
        return today
    try:
        day_asked = date.fromisoformat(text)
    except ValueError:
        day_asked = None
    if day_asked is None or not 2000 <= day_asked.year <= 2100:
        raise BadRequest(
            f"“{text[:30]}” is not a date that can be shown. Write it as 2022-07-01, between 2000 and 2100."
        )
    return day_asked
