"""The pages of an area's records: all sheets, one sheet as a table, one record."""

from __future__ import annotations

from itertools import groupby

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.intake import record_list, record_page
from goldenthread.intake.layout import Layout
from goldenthread.intake.pack import Node, Pack, PackRecord
from goldenthread.intake.pack_writing import table, write_csv
from goldenthread.intake.queries import area_pack
from goldenthread.intake.queries.loads import loads_of
from goldenthread.intake.sheet import STAGES
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.frame import Link, navigation
from goldenthread.web.tables import Empty, Table, download

AS_PACK = "pack"


@in_area()
def sheets(request: AreaRequest, area_key: str) -> HttpResponse:
    """Every sheet of the area's pack with its number of records, by the stages of the cycle."""
    pack = area_pack(request.area)
    by_stage = sorted(
        pack.layouts.values(), key=lambda layout: (STAGES.index(layout.sheet.stage), layout.sheet.order)
    )
    stages = [
        (stage, [(layout.sheet, len(pack.rows(layout.key))) for layout in each])
        for stage, each in groupby(by_stage, key=lambda layout: layout.sheet.stage)
    ]
    total = sum(len(records) for records in pack.sheets.values())
    return render(request, "intake/sheets.html", {"stages": stages, "total": total})


@in_area()
def records(request: AreaRequest, area_key: str, sheet: str) -> HttpResponse:
    """The records of one sheet; `?<column>=<value>` keeps those that say it."""
    pack = area_pack(request.area)
    layout = _layout(pack, sheet)
    asked = {name: str(value) for name, value in request.GET.items() if name in layout.header and value}
    found = record_list.filtered(pack.rows(sheet), layout, asked)
    whole = _table(request, pack, layout, found, whole=True)
    if file := download(request, whole):
        return file
    may_take = all(
        record_page.may_see(column, request.permissions)
        and not any(
            each.has(column.name) and record_page.is_protected(column, each, request.permissions)
            for each in pack.rows(sheet)
        )
        for column in layout.columns
    )
    if may_take and request.GET.get("download") == AS_PACK and pack.rows(sheet):
        return _pack_file(pack, sheet)
    choices = record_list.filters(pack.rows(sheet), layout, asked)
    in_form = {each.name for each in choices}
    context = {
        "sheet": layout.sheet,
        "table": _table(request, pack, layout, found, whole=False),
        "filters": choices,
        "named": [
            (layout.sheet.column(name).title, _title_of(pack, layout, name, value))
            for name, value in asked.items()
            if name not in in_form
        ],
        "kept": [(name, value) for name, value in asked.items() if name not in in_form],
        "is_filtered": bool(asked),
        "count": len(pack.rows(sheet)),
        "as_pack": f"?download={AS_PACK}" if may_take and pack.rows(sheet) else "",
        "navigation": _navigation(request, layout),
    }
    return render(request, "intake/records.html", context)


@in_area()
def record(request: AreaRequest, area_key: str, sheet: str, key: str) -> HttpResponse:
    """One record: all that it says, what points at it, and what packages above add beside it."""
    pack = area_pack(request.area)
    layout = _layout(pack, sheet)
    found = pack.record(sheet, key)
    if found is None:
        raise Http404
    context = {
        "sheet": layout.sheet,
        "record": found,
        "heading": record_page.heading(found, layout),
        "lines": [
            {"line": line, "items": _linked(request, line.items)}
            for line in record_page.lines(pack, found, request.permissions)
        ],
        "document_href": _document_href(request, pack, found),
        "referring": [
            {"group": group, "items": _linked(request, group.items), "href": _list_href(request, group, key)}
            for group in record_page.referring(pack, found)
        ],
        "loads": loads_of(request.area),
        "evidence": _linked(request, record_page.related_in(pack, found, "evidence")),
        "navigation": _navigation(request, layout),
        "comments": _linked(request, record_page.related_in(pack, found, "comments")),
    }
    return render(request, "intake/record.html", context)


def _pack_file(pack: Pack, sheet: str) -> HttpResponse:
    """All rows of the sheet, byte for byte as a pack holds them, so that they can be loaded again."""
    response = HttpResponse(
        write_csv(table(pack, pack.layouts[sheet])), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="{sheet}.csv"'
    return response


def _layout(pack: Pack, sheet: str) -> Layout:
    if sheet not in pack.layouts:
        raise Http404
    return pack.layouts[sheet]


def _navigation(request: AreaRequest, layout: Layout) -> list[Link]:
    """The stage of the cycle to which the sheet belongs is the one where we are."""
    return navigation(request.area, f"/areas/{request.area.key}/{layout.sheet.stage.lower()}/")


def _table(
    request: AreaRequest, pack: Pack, layout: Layout, found: list[PackRecord], *, whole: bool
) -> Table:
    columns = (
        record_list.all_columns(layout, request.permissions)
        if whole
        else record_list.shown_columns(pack.rows(layout.key), layout, request.permissions)
    )
    source = "" if whole else record_list.only_document(found)
    return Table(
        key=layout.key,
        caption=layout.sheet.title,
        columns=record_list.headings(columns, whole=whole),
        rows=[
            record_list.row(
                pack,
                each,
                columns,
                lambda node: _href(request, node),
                whole=whole,
                source=source,
                permissions=request.permissions,
            )
            for each in found
        ],
        source=source,
        things=(layout.sheet.singular, layout.sheet.plural),
        empty=Empty(f"No {layout.sheet.plural} {'like this ' if pack.rows(layout.key) else ''}are recorded."),
    )


def _title_of(pack: Pack, layout: Layout, column: str, value: str) -> str:
    sheets = next(each.sheets for each in layout.columns if each.name == column)
    return next((found.title for sheet in sheets if (found := pack.record(sheet, value))), value)


def _href(request: AreaRequest, node: Node) -> str:
    return reverse("intake:record", kwargs={"area_key": request.area.key, "sheet": node[0], "key": node[1]})


def _list_href(request: AreaRequest, group: record_page.Referring, key: str) -> str:
    address = reverse("intake:records", kwargs={"area_key": request.area.key, "sheet": group.sheet})
    return f"{address}?{group.column}={key}"


def _linked(
    request: AreaRequest, items: tuple[record_page.Said, ...] | list[record_page.Said]
) -> list[tuple[str, str]]:
    """The text and the address of each; no address where it names no record."""
    return [(item.text, _href(request, item.node) if item.node else "") for item in items]


def _document_href(request: AreaRequest, pack: Pack, found: PackRecord) -> str:
    known = pack.record("documents", found.document_key)
    return _href(request, known.node) if known else ""
