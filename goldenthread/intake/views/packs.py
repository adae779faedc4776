"""The pages of area packs: take one along, send one, see what it would change, load it, have an earlier one back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from goldenthread.access.models import Area, Person
from goldenthread.access.permissions import LOAD_AREAS
from goldenthread.access.queries import area_by_key, areas_holding
from goldenthread.access.refusal import Refused
from goldenthread.intake import pack_page
from goldenthread.intake.actions import (
    PackRefused,
    bring_back,
    export_workbook,
    load_sent,
    put_away,
    read_sent,
    receive_packs,
)
from goldenthread.intake.forms import LoadPackForm, PackForm
from goldenthread.intake.models import PackLoad, SentPack
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_differences import Differences, differences
from goldenthread.intake.pack_reading import PackRead
from goldenthread.intake.queries import area_pack, layouts, loaded_areas, newest_version
from goldenthread.intake.queries.sent_packs import (
    area_key_of,
    copy_of,
    load_or_none,
    loads_with_copies,
    may_load,
    sent_pack_or_none,
    sent_packs_of,
)
from goldenthread.intake.workbook_writing import blank_workbook
from goldenthread.web.audience import AreaRequest, holding, in_area
from goldenthread.web.tables import Table, download

loads_areas = holding(LOAD_AREAS)

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ZIP = "application/zip"


@dataclass(frozen=True)
class _Looked:
    """A pack as it was looked at: what it says, the area that it would replace, and what would change."""

    read: PackRead
    area_key: str
    area: Area | None
    allowed: bool
    changes: Differences | None
    seen: str


@loads_areas
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The areas whose packs one may take along, and one's own packs that wait."""
    person = cast(Person, request.user)
    mine = set(areas_holding(person, LOAD_AREAS, timezone.localdate()).values_list("key", flat=True))
    areas = pack_page.areas_table(
        [area for area in loaded_areas() if area.key in mine],
        lambda key: (
            reverse("intake:pack-workbook", args=[key]),
            reverse("publishing:pack", args=[key]),
            reverse("intake:pack-loads", args=[key]),
        ),
    )
    waiting = pack_page.waiting_table(sent_packs_of(person), lambda key: reverse("intake:pack", args=[key]))
    return render(request, "intake/packs.html", {"areas_table": areas, "waiting": waiting})


@loads_areas
@require_safe
def blank(request: HttpRequest) -> HttpResponse:
    """A workbook to fill in."""
    return _file(blank_workbook(layouts()), "blank-area-pack.xlsx", XLSX)


@loads_areas
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest) -> HttpResponse:
    """Choose a pack, or a zip of several. Each is kept until it is loaded or put away; what is no pack at all is
    refused here."""
    form = PackForm(request.POST, request.FILES) if request.method == "POST" else PackForm()
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            sent = receive_packs(
                by=cast(Person, request.user), file_name=file.name, content=file.read(), now=timezone.now()
            )
        except Refused as refused:
            form.add_error("file", str(refused))
        else:
            if len(sent) == 1:
                return redirect("intake:pack", pack=sent[0].pk)
            messages.success(
                request, f"{len(sent)} packs wait. Look at each, then load it: nothing is loaded yet."
            )
            return redirect("intake:packs")
    return render(request, "intake/pack_send.html", {"form": form})


@loads_areas
@require_safe
def show(request: HttpRequest, pack: int) -> HttpResponse:
    """All that is wrong with the pack at once; if nothing is, what loading it would change."""
    return _page_of(request, _sent_or_404(request, pack))


@loads_areas
@require_POST
def load(request: HttpRequest, pack: int) -> HttpResponse:
    """Load it, in place of what is there, if that is what was looked at."""
    sent = _sent_or_404(request, pack)
    looked = _look(request, sent)
    form = LoadPackForm(request.POST, replaces=looked.area is not None)
    if not form.is_valid():
        return _page_of(request, sent, looked, form)
    try:
        loaded = load_sent(
            by=cast(Person, request.user), sent=sent, seen=form.cleaned_data["seen"], on=timezone.localdate()
        )
    except PackRefused:
        return _page_of(request, sent)
    except Refused as refused:
        return _page_of(request, sent, refused=refused)
    done = "is loaded in place of what was there" if loaded.replaced else "is loaded"
    messages.success(
        request, f"{loaded.area.name} {done}: {loaded.total:,} rows in {len(loaded.counts)} sheets."
    )
    return redirect("area-home", area_key=loaded.area.key)


@loads_areas
@require_POST
def away(request: HttpRequest, pack: int) -> HttpResponse:
    """Do not load it."""
    sent = _sent_or_404(request, pack)
    put_away(by=cast(Person, request.user), sent=sent)
    messages.success(request, f"{sent.file_name} was put away. Nothing was loaded.")
    return redirect("intake:packs")


@in_area(LOAD_AREAS)
@require_safe
def workbook(request: AreaRequest, area_key: str) -> HttpResponse:
    """The area's pack as an Excel workbook."""
    data = export_workbook(request.area, by=cast(Person, request.user))
    return _file(data, f"{request.area.key}.xlsx", XLSX)


@in_area(LOAD_AREAS)
@require_safe
def loads(request: AreaRequest, area_key: str) -> HttpResponse:
    """Every time that the area was loaded, with its files."""
    found = loads_with_copies(request.area)
    table = pack_page.loads_table(found, lambda key: reverse("intake:pack-load-file", args=[area_key, key]))
    earlier = [each for each, kept in found[1:] if kept]
    return render(request, "intake/pack_loads.html", {"table": table, "earlier": earlier})


@in_area(LOAD_AREAS)
@require_safe
def load_file(request: AreaRequest, area_key: str, load: int) -> HttpResponse:
    """What a load brought, as a zip of CSV files."""
    found = _load_or_404(request, load)
    files = copy_of(found)
    if files is None:
        raise Http404
    return _file(files, f"{area_key}-{found.loaded_at:%Y-%m-%d}-{found.pk}.zip", ZIP)


@in_area(LOAD_AREAS)
@require_POST
def back(request: AreaRequest, area_key: str, load: int) -> HttpResponse:
    """An earlier load waits to be looked at, like a pack that is sent."""
    try:
        sent = bring_back(
            by=cast(Person, request.user),
            area=request.area,
            load=_load_or_404(request, load),
            now=timezone.now(),
        )
    except Refused as refused:
        messages.error(request, str(refused))
        return redirect("intake:pack-loads", area_key=area_key)
    return redirect("intake:pack", pack=sent.pk)


def _look(request: HttpRequest, sent: SentPack) -> _Looked:
    read = read_sent(sent)
    key = area_key_of(read)
    area = area_by_key(key) if key else None
    allowed = not key or may_load(cast(Person, request.user), key, timezone.localdate())
    changes = None
    if allowed and not read.errors:
        after = build_pack(key, layouts(), read.values())
        before = area_pack(area) if area else build_pack(key, layouts(), {})
        changes = differences(before, after)
    return _Looked(read, key, area, allowed, changes, newest_version(area) if area else "")


def _page_of(
    request: HttpRequest,
    sent: SentPack,
    looked: _Looked | None = None,
    form: LoadPackForm | None = None,
    refused: Refused | None = None,
) -> HttpResponse:
    looked = looked or _look(request, sent)
    problems = _problems(looked)
    tables = [problems] if problems else []
    if looked.changes is not None:
        tables += [pack_page.sheets_table(looked.changes), pack_page.changes_table(looked.changes.cells)]
    if file := download(request, *tables):
        return file
    names = looked.read.rows.get("area", [])
    context = {
        "sent": sent,
        "name": (str(names[0].values["name"]) if len(names) == 1 else "") or looked.area_key,
        "area_key": looked.area_key,
        "now": looked.area if looked.allowed else None,
        "allowed": looked.allowed,
        "errors": len(looked.read.errors) if looked.allowed else 0,
        "warnings": len(looked.read.warnings) if looked.allowed else 0,
        "problems": problems,
        "changes": looked.changes,
        "sheets": tables[1] if looked.changes is not None else None,
        "cells": tables[2] if looked.changes is not None and looked.changes.cells else None,
        "rows": sum(len(rows) for rows in looked.read.rows.values()),
        "form": form or LoadPackForm(replaces=looked.area is not None, initial={"seen": looked.seen}),
        "refused": refused or (form if form is not None and form.errors else None),
    }
    return render(request, "intake/pack.html", context)


def _problems(looked: _Looked) -> Table | None:
    """Nothing of an area of others is shown."""
    if not looked.allowed:
        return None
    caption = "What to mend" if looked.read.errors else "Warnings"
    return pack_page.problems_table(looked.read.problems, caption)


def _sent_or_404(request: HttpRequest, key: int) -> SentPack:
    sent = sent_pack_or_none(cast(Person, request.user), key)
    if sent is None:
        raise Http404
    return sent


def _load_or_404(request: AreaRequest, key: int) -> PackLoad:
    found = load_or_none(request.area, key)
    if found is None:
        raise Http404
    return found


def _file(data: bytes, name: str, kind: str) -> HttpResponse:
    response = HttpResponse(data, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response
