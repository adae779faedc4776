"""Since when somebody asks what changed in an area: the day asked for, the last look, or the visit before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from goldenthread.access.models import Area, AuditEvent, Person
from goldenthread.indicators.queries.changed import uploads_decided_since
from goldenthread.intake.models import PackLoad, PackRowChange
from goldenthread.publishing.queries import last_look
from goldenthread.web.words import day, plural

DAYS = 30


@dataclass(frozen=True)
class Since:
    """`why` says in words how the moment was chosen."""

    at: datetime
    why: str
    is_asked: bool = False

    @property
    def day(self) -> date:
        return timezone.localtime(self.at).date()


def since_of(person: Person, area: Area, asked: str, now: datetime) -> Since:
    """What is asked for as a date counts from its first minute; anything else that is asked is left aside."""
    if asked_day := _day_or_none(asked, now):
        moment = timezone.make_aware(datetime.combine(asked_day, time()))
        return Since(moment, "the day that you chose", is_asked=True)
    if looked := last_look(person, area):
        return Since(looked, "when you last marked the changes as seen")
    visits = (
        AuditEvent.objects.filter(actor_id=person.actor_id, action="sign-in")
        .order_by("-id")
        .values_list("at", flat=True)[:2]
    )
    if len(found := list(visits)) == 2:
        return Since(found[1], "when you signed in the time before this")
    return Since(now - timedelta(days=DAYS), f"{DAYS} days ago, as you have not looked before")


def _day_or_none(text: str, now: datetime) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if date(2000, 1, 1) <= found <= timezone.localtime(now).date() else None


def glance(area: Area, since: Since) -> str:
    """What changed, counted, in one sentence; empty where nothing did. Three queries."""
    loads = PackLoad.objects.filter(area=area, loaded_at__gt=since.at).count()
    rows = PackRowChange.objects.filter(load__area=area, load__loaded_at__gt=since.at).count() if loads else 0
    releases = len(uploads_decided_since(since.at, area))
    said = []
    if loads:
        said.append(
            f"{plural(rows, 'record')} changed"
            if rows
            else "the area's records were loaded, and none of them changed"
        )
    if releases:
        said.append(f"{plural(releases, 'release')} of statistics accepted or withdrawn")
    return f"Since {day(since.day)}: {' and '.join(said)}." if said else ""
