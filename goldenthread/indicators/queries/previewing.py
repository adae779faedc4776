"""What an upload that is not accepted yet would change: its newest figures beside those that show now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.utils.timezone import localdate

from goldenthread.access.models import Person
from goldenthread.access.queries import areas_for
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.dimension import label
from goldenthread.indicators.models import Breakdown as BreakdownRow
from goldenthread.indicators.outputs import CHECK
from goldenthread.indicators.own import is_own_of
from goldenthread.indicators.queries.disagreements import disagreements
from goldenthread.indicators.queries.figures import figures
from goldenthread.indicators.queries.readings import read_figures
from goldenthread.indicators.queries.releases import release_of
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.uploads import may_have_files
from goldenthread.intake.upload_state import ACCEPTED, PREVIEWED
from goldenthread.methods.breakdown import TOTAL, Breakdown
from goldenthread.methods.figure import Figure
from goldenthread.records.place_list import ENGLAND

# A board with many areas sees the first few: enough to tell a wrong file from a right one.
MOST_PLACES = 5


@dataclass(frozen=True)
class Previewed:
    """One indicator of one place: what the upload says newest, and what shows now for the same period."""

    figure: Figure
    shown_now: Figure | None


def preview_of(upload: Upload, places: Collection[str]) -> list[Previewed]:
    """The newest total of every declared indicator that the upload has, for each of the places."""
    totals = dict.fromkeys(BreakdownRow.objects.filter(text="").values_list("id", flat=True), TOTAL)
    found = read_figures(list(declared()), places, None, totals, None, {upload.pk: release_of(upload)})
    newest: dict[tuple[str, str], Figure] = {}
    for figure in found:
        other = newest.get((figure.indicator, figure.place))
        if figure.period and (other is None or other.period is None or other.period.end < figure.period.end):
            newest[figure.indicator, figure.place] = figure
    now = {
        (each.indicator, each.place, each.period): each
        for each in figures(indicator=sorted({key for key, _ in newest}), place=places)
    }
    order = list(declared())
    return [
        Previewed(figure, now.get((figure.indicator, figure.place, figure.period)))
        for figure in sorted(newest.values(), key=lambda f: (f.place, order.index(f.indicator)))
    ]


@dataclass(frozen=True)
class OwnSeriesSent:
    """One series of an area's own file, as it was sent. `first` is its first period in words."""

    part: str
    first: str
    number: int
    newest: Figure


def own_preview_for(upload: object, request: object) -> list[OwnSeriesSent]:
    """Of a file that waits to be checked, for those who import data of its area; nobody else sees the numbers as they
    were sent."""
    person = getattr(request, "user", None)
    if not isinstance(upload, Upload) or upload.state != PREVIEWED or upload.area is None:
        return []
    if not isinstance(person, Person) or not may_have_files(person, upload, localdate()):
        return []
    summary = upload.summary if isinstance(upload.summary, dict) else {}
    keys = [key for key in summary.get("indicators", ()) if is_own_of(key, upload.area.place_code)]
    place = [upload.area.place_code]
    found = read_figures(keys, place, None, None, None, {upload.pk: release_of(upload)}, output=CHECK)
    series: dict[tuple[str, Breakdown], list[Figure]] = {}
    for figure in found:
        series.setdefault((figure.title, figure.breakdown), []).append(figure)
    return [
        OwnSeriesSent(
            ", ".join(label(name, code) for name, code in part) or "all",
            ordered[0].period.words if ordered[0].period else "",
            len(ordered),
            ordered[-1],
        )
        for (_, part), each in sorted(series.items())
        for ordered in (sorted(each, key=lambda figure: figure.as_at or date.min),)
    ]


def preview_for(upload: object, request: object) -> list[Previewed]:
    """For the areas of whoever looks at the page of an upload that waits to be checked."""
    person = getattr(request, "user", None)
    if not isinstance(upload, Upload) or upload.state != PREVIEWED or not isinstance(person, Person):
        return []
    return preview_of(upload, _codes(person))


def differing_for(upload: object, request: object) -> list[Figure]:
    """What other releases say otherwise of the areas of whoever looks, and of England: before and after accepting."""
    person = getattr(request, "user", None)
    if not isinstance(upload, Upload) or upload.state not in (PREVIEWED, ACCEPTED):
        return []
    if not isinstance(person, Person):
        return []
    return disagreements([*_codes(person), ENGLAND], upload)


def _codes(person: Person) -> list[str]:
    codes = areas_for(person, localdate()).values_list("place_code", flat=True)
    return sorted({code for code in codes if code})[:MOST_PLACES]
