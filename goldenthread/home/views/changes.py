"""What changed in an area since somebody last looked, and marking it as seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import cast

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from goldenthread.access.models import AuditEvent, Person
from goldenthread.access.permissions import MANAGE_PEOPLE, READ_AUDIT
from goldenthread.access.roles import ROLES
from goldenthread.home.changed_rows import counts, rows_table
from goldenthread.home.readings import published_by
from goldenthread.home.since import Since, since_of
from goldenthread.home.views.area_home import HEADLINES
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries.changed import ChangedFigure, changed_figures, uploads_decided_since
from goldenthread.intake.models import Upload
from goldenthread.intake.pack import Pack
from goldenthread.intake.queries import area_pack
from goldenthread.intake.queries.changes import LoadChanges, loads_since, pack_before
from goldenthread.intake.upload_state import WITHDRAWN
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.publishing.actions import mark_as_seen
from goldenthread.thread.check import Break
from goldenthread.thread.queries import address_of, area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import Cell, Column, Table, download
from goldenthread.web.words import day

PEOPLE = {"grant-membership": "was given the role", "end-membership": "has access ended in the role"}


@in_area()
def changes(request: AreaRequest, area_key: str) -> HttpResponse:
    """Records, releases and their figures, breaks, and people and roles for those who may see them."""
    person, now = cast(Person, request.user), timezone.now()
    since = since_of(person, request.area, request.GET.get("since", ""), now)
    pack, loads = area_pack(request.area), loads_since(request.area, since.at)
    uploads = uploads_decided_since(since.at, request.area)
    rows = rows_table(loads, pack, request.permissions, lambda node: address_of(request.area, node))
    tables = {
        "rows": rows,
        "releases": _releases_table(uploads),
        "figures": _figures_table(_figures(request, pack, since) if uploads else []),
        "breaks": _breaks_table(request, since, loads),
        "people": _people_table(request, since),
    }
    if file := download(request, *(table for table in tables.values() if table is not None)):
        return file
    context = {
        **tables,
        "since": since,
        "today": timezone.localtime(now).date(),
        "until": now.isoformat(),
        "counts": counts(change for load in loads for change in load.changes),
        "loads": loads,
        "first_load": any(load.first for load in loads),
    }
    return render(request, "home/changes.html", context)


@require_POST
@in_area()
def changes_seen(request: AreaRequest, area_key: str) -> HttpResponse:
    """Until the moment at which the page was made: what came after it is still new."""
    now = timezone.now()
    moment = datetime.fromisoformat(request.POST["until"]) if _is_moment(request) else now
    mark_as_seen(by=cast(Person, request.user), area=request.area, at=min(moment, now))
    messages.success(request, "Marked as seen. From now on this page shows what comes after.")
    return redirect("changes", area_key=area_key)


def _is_moment(request: AreaRequest) -> bool:
    try:
        return timezone.is_aware(datetime.fromisoformat(request.POST.get("until", "")))
    except ValueError:
        return False


def _figures(request: AreaRequest, pack: Pack, since: Since) -> list[ChangedFigure]:
    """Of the headline figures and of all that the area's own sets of indicators name."""
    national = declared()
    wanted = [
        row.ref("indicator") for sheet in ("indicator_set_members", "targets") for row in pack.rows(sheet)
    ]
    keys = list(dict.fromkeys(key for key in (*HEADLINES, *wanted) if key in national))
    as_at = published_by(request.area, request.on)
    return changed_figures(request.area.place_code, keys, since.at, as_at)


def _releases_table(uploads: Sequence[Upload]) -> Table:
    return Table(
        key="releases",
        caption="Releases of statistics accepted or withdrawn",
        columns=(
            Column("release", "Release"),
            Column("state", "What happened"),
            Column("when", "When"),
            Column("why", "Why"),
        ),
        rows=[
            (
                Cell(f"{upload.format} {upload.release}".strip(), note=upload.file_name),
                Cell("withdrawn", tag="grey") if upload.state == WITHDRAWN else Cell("accepted", tag="green"),
                _day_of(upload),
                upload.withdrawn_reason or "–",
            )
            for upload in uploads
        ],
        things=("release", "releases"),
    )


def _day_of(upload: Upload) -> date | None:
    moment = upload.withdrawn_at if upload.state == WITHDRAWN else upload.accepted_at
    return timezone.localtime(moment).date() if moment is not None else None


def _figures_table(changed: Sequence[ChangedFigure]) -> Table:
    def said(figure: object) -> Cell:
        shown, period = getattr(figure, "shown", None), getattr(figure, "period", None)
        return Cell(shown, note=period.words if period else None) if shown else Cell("no figure")

    return Table(
        key="figures",
        policy=policy_of_all(figure for each in changed for figure in (each.before, each.now) if figure),
        caption="Figures that say something else because of them",
        columns=(Column("figure", "Figure"), Column("before", "Before"), Column("now", "Now")),
        rows=[(each.title, said(each.before), said(each.now)) for each in changed],
        note="The newest figure of each headline indicator and of each that the area's own sets name.",
        things=("figure", "figures"),
    )


def _breaks_table(request: AreaRequest, since: Since, loads: Sequence[LoadChanges]) -> Table | None:
    """Breaks that opened or were mended; None where there is nothing to compare with.

    On today's page the day then is that of `since`; on a page of another day both are of that day, so that only
    what changed in the records counts.
    """
    before = pack_before(request.area, loads)
    if before is None:
        return None
    then = min(since.day, request.on) if request.on == request.today else request.on
    now = area_thread(request.area, request.on).breaks
    if not loads and then == request.on:
        earlier: Sequence[Break] = now
    else:
        earlier = area_thread(request.area, then, before.sheets).breaks
    was, are = {_name(each): each for each in earlier}, {_name(each): each for each in now}
    opened = [each for name, each in are.items() if name not in was]
    mended = [each for name, each in was.items() if name not in are]
    pack = area_pack(request.area)

    def row(each: Break, word: str, colour: str) -> tuple[Cell | str, ...]:
        node = (each.finding.sheet, each.finding.key)
        href = address_of(request.area, node) if pack.record(*node) else None
        return (
            Cell(each.check.title),
            Cell(each.finding.title, href=href),
            Cell(word, tag=colour),
            each.finding.words,
            each.check.mend,
        )

    return Table(
        key="breaks",
        caption="Breaks that opened or were mended",
        columns=(
            Column("check", "Kind of break"),
            Column("record", "Record"),
            Column("change", "Change"),
            Column("words", "What is broken", sortable=False),
            Column("mend", "What would mend it", sortable=False),
        ),
        rows=[
            *(row(each, "opened", "red") for each in opened),
            *(row(each, "mended", "green") for each in mended),
        ],
        note=f"Breaks of {day(then)} with the records of then, and of {day(request.on)} with those of now.",
        things=("break", "breaks"),
        page_size=25,
    )


def _name(each: Break) -> tuple[str, str, str]:
    return each.check.key, each.finding.sheet, each.finding.key


def _people_table(request: AreaRequest, since: Since) -> Table | None:
    """Who was given access, and whose ended: for those who look after people or read the trail."""
    if not {MANAGE_PEOPLE, READ_AUDIT} & request.permissions:
        return None
    events = list(
        AuditEvent.objects.filter(area_key=request.area.key, action__in=PEOPLE, at__gt=since.at).order_by(
            "-id"
        )
    )
    known = {
        person.actor_id: person.name
        for person in Person.objects.filter(
            pk__in=[
                int(event.subject_key.rpartition(":")[2])
                for event in events
                if event.subject_key.startswith("person:")
            ]
        )
    }
    return Table(
        key="people",
        caption="People and roles",
        columns=(
            Column("person", "Person"),
            Column("what", "What changed"),
            Column("when", "When"),
            Column("by", "By whom"),
        ),
        rows=[
            (
                known.get(event.subject_key, "somebody who has left"),
                f"{PEOPLE[event.action]} {_role(event)}".strip(),
                timezone.localtime(event.at).date(),
                event.actor_name,
            )
            for event in events
        ],
        things=("change", "changes"),
    )


def _role(event: AuditEvent) -> str:
    key = str(event.detail.get("role", ""))
    return ROLES[key].title.lower() if key in ROLES else key
