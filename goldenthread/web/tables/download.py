"""The answer to `?download=<table>`: the whole table, in the order asked, as a file."""

from __future__ import annotations

import re

from django.http import HttpRequest, HttpResponse

from goldenthread.web.disclosure import refuse_undeclared
from goldenthread.web.tables.arranged import asked_rows
from goldenthread.web.tables.files import csv_file, xlsx_file
from goldenthread.web.tables.table import Table

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def download(request: HttpRequest, *tables: Table) -> HttpResponse | None:
    """None unless the address asks for one of these tables; `&as=xlsx` for Excel, else CSV."""
    asked = request.GET.get("download")
    table = next((table for table in tables if table.key == asked), None)
    if table is None:
        return None
    refuse_undeclared(request, table.key, table.policy)
    rows = asked_rows(table, request.GET.get("sort", ""), request.GET.get("order", ""))
    if request.GET.get("as") == "xlsx":
        return _file(request, table, xlsx_file(table, rows), XLSX, "xlsx")
    return _file(request, table, csv_file(table, rows), "text/csv; charset=utf-8", "csv")


def _file(request: HttpRequest, table: Table, content: bytes, kind: str, extension: str) -> HttpResponse:
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{file_name(request, table)}.{extension}"'
    response["Cache-Control"] = "private, no-store"
    return response


def file_name(request: HttpRequest, table: Table) -> str:
    """county-durham-actions-2020-03-18"""
    area, on = getattr(request, "area", None), getattr(request, "on", None)
    parts = [str(area.key) if area else "", table.key, on.isoformat() if on else ""]
    return re.sub(r"[^a-z0-9-]+", "-", "-".join(part for part in parts if part).lower())
