"""The evidence log: what documents cite as proof, and where their numbering repeats, skips or collides."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.governance.evidence_log import Citation, read_log
from goldenthread.governance.evidence_words import log_sentences, series_words
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import REVIEW, parts_of
from goldenthread.home.tables import review as tables
from goldenthread.intake.pack import PackRecord
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def review_evidence(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    rows = asked.pack.rows("evidence")
    table = tables.evidence_table(asked, rows)
    if file := download(request, table):
        return file
    by_document: dict[str, list[PackRecord]] = {}
    for row in rows:
        by_document.setdefault(row.document_title, []).append(row)
    logs = []
    for document, of_document in by_document.items():
        citations = [Citation(row.key, row.text("reference"), row.title) for row in of_document]
        log = read_log(citations)
        notes = log_sentences(log, citations)
        logs.append({"document": document, "series": series_words(log.labels), "notes": notes})
    context = {"parts": parts_of(REVIEW, area_key, "review-evidence"), "table": table, "logs": logs}
    return render(request, "home/review_evidence.html", context)
