"""Which figures of a place say something else since a moment, because releases were accepted or withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from goldenthread.access.models import Area
from goldenthread.indicators.models import Breakdown as BreakdownRow
from goldenthread.indicators.queries.readings import read_figures
from goldenthread.indicators.queries.releases import Release, accepted_releases, release_of
from goldenthread.intake.models import Upload
from goldenthread.intake.upload_state import ACCEPTED, WITHDRAWN
from goldenthread.methods.breakdown import TOTAL, breakdown_text
from goldenthread.methods.figure import Figure


@dataclass(frozen=True)
class ChangedFigure:
    """The newest figure of one indicator before and now; None where there was or is none."""

    before: Figure | None
    now: Figure | None

    @property
    def title(self) -> str:
        either = self.now or self.before
        return either.title if either is not None else ""


def uploads_decided_since(since: datetime, area: Area | None = None) -> list[Upload]:
    """The uploads accepted or withdrawn after that moment, oldest first; other areas' own files are not among them."""
    decided = Q(state=ACCEPTED, accepted_at__gt=since) | Q(state=WITHDRAWN, withdrawn_at__gt=since)
    seen = Upload.objects.filter(Q(area=None) | Q(area=area), decided, accepted_at__isnull=False)
    return list(seen.order_by("accepted_at", "id"))


def changed_figures(
    place: str, indicators: Iterable[str], since: datetime, as_at: date | None = None
) -> list[ChangedFigure]:
    """The newest total of each indicator, where it is not what it was. Rates that are worked out from other figures
    are not among them. What a withdrawn release brought may be cleared away already: then there is no before."""
    keys = list(indicators)
    then, now = _newest(place, keys, _releases_at(since), as_at), _newest(place, keys, None, as_at)
    return [
        ChangedFigure(then.get(key), now.get(key))
        for key in keys
        if _said(then.get(key)) != _said(now.get(key))
    ]


def _releases_at(moment: datetime) -> dict[int, Release]:
    """The releases that were accepted and not yet withdrawn at that moment."""
    held = Upload.objects.filter(
        Q(state=ACCEPTED) | Q(state=WITHDRAWN, withdrawn_at__gt=moment), accepted_at__lte=moment
    )
    return {upload.pk: release_of(upload) for upload in held.defer("summary")}


def _newest(
    place: str, keys: list[str], releases: dict[int, Release] | None, as_at: date | None
) -> dict[str, Figure]:
    total = dict.fromkeys(
        BreakdownRow.objects.filter(text=breakdown_text(TOTAL)).values_list("id", flat=True), TOTAL
    )
    heard = accepted_releases() if releases is None else releases
    found: dict[str, Figure] = {}
    for figure in read_figures(keys, [place], None, total, as_at, heard):
        other = found.get(figure.indicator)
        if figure.period is not None and (
            other is None or other.period is None or other.period.end < figure.period.end
        ):
            found[figure.indicator] = figure
    return found


def _said(figure: Figure | None) -> tuple[object, ...]:
    return () if figure is None else (figure.shown, figure.period, figure.parts)
