"""The page Review: each named set of indicators against its targets, and what nobody reads."""

from __future__ import annotations

from collections import Counter

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.readings import area_profile, published_until
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.stage_parts import REVIEW, parts_of
from goldenthread.home.tables import review as tables
from goldenthread.home.tables.stated import with_unit
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries.judgements import confirmed
from goldenthread.indicators.report import Line, Report, others, published_in, reports
from goldenthread.thread.queries import area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def review(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    named = published_in(asked.pack, declared())
    profile = area_profile(request.area, request.on, named)
    said = confirmed(request.area)
    found = reports(asked.pack, {key: profile.series(key) for key in named}, declared(), request.on, said)
    rest = others(asked.pack, request.on, said)
    set_tables = [tables.report_table(asked, report) for report in found]
    rest_table = tables.lines_table(asked, rest)
    if file := download(request, *set_tables, rest_table):
        return file
    context = {
        "parts": parts_of(REVIEW, area_key, "review"),
        "breaks": stage_breaks(request.area, area_thread(request.area, request.on).breaks, "Review"),
        "until": published_until(profile, request.on),
        "reports": [
            {
                "report": report,
                "table": table,
                "counts": _counts(report),
                "areas": [(area, [_shown(asked, line) for line in area.lines]) for area in report.areas],
            }
            for report, table in zip(found, set_tables, strict=True)
        ],
        "rest": rest_table,
        "has_rest": bool(rest),
    }
    return render(request, "home/review.html", context)


def _counts(report: Report) -> str:
    """“1 met, 1 past the target’s date without a reading, 8 without a target”."""
    counts: Counter[str] = Counter(line.standing.word for line in report.lines)
    return ", ".join(f"{counts[word]} {said}" for word, said in tables.COUNTED.items() if counts[word])


def _shown(asked: Asked, line: Line) -> dict[str, object]:
    """One indicator as a headline figure: its newest reading, its status and its shape over time."""
    found = line.standing
    return {
        "line": line,
        "href": tables.indicator_address(asked, line.key),
        "colour": tables.STANDING_COLOURS[found.word],
        "sentence": " ".join(each for each in (found.sentence, found.trend_sentence, found.stale) if each),
        "said": [(row, with_unit(figure)) for row, figure in line.documents_say],
        "why": next((row.text("published_note") for row, _ in line.documents_say), ""),
    }
