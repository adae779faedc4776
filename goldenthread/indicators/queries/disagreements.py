"""The facts of which two accepted releases do not say the same."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.models import ReadingPeriod
from goldenthread.indicators.queries.readings import read_figures
from goldenthread.indicators.queries.releases import Release, accepted_releases, release_of
from goldenthread.intake.models import Upload
from goldenthread.intake.upload_state import ACCEPTED
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period


@dataclass(frozen=True)
class _Held:
    """Which facts an upload can have: its indicators and its periods."""

    indicators: frozenset[str]
    periods: frozenset[str]


def disagreements(
    places: Collection[str], upload: Upload | None = None, as_at: date | None = None
) -> list[Figure]:
    """The figures of the places, totals and parts, that another release gives otherwise (`Figure.also_published`).

    Of declared indicators. With an upload, those in which it has a say, as if it were accepted where it is not yet.
    Nine queries at most, however many figures there are.
    """
    releases = accepted_releases()
    uploads = {
        each.pk: each for each in Upload.objects.filter(pk__in=[*releases, *([upload.pk] if upload else [])])
    }
    if upload is not None and upload.state != ACCEPTED:
        releases[upload.pk] = release_of(upload)
    held = {key: _held(each) for key, each in uploads.items() if key in releases}
    keys, period_keys = _shared(held, upload.pk if upload else None)
    wanted = [key for key in declared() if key in keys]
    if not wanted or not places:
        return []
    periods = [period for period in _periods() if period.key in period_keys]
    found = read_figures(wanted, places, periods, None, as_at, releases)
    unlike = [each for each in found if any(not other.agrees for other in each.also_published)]
    if upload is not None:
        unlike = [each for each in unlike if _speaks(each, releases[upload.pk])]
    return sorted(
        unlike, key=lambda each: (wanted.index(each.indicator), each.place, each.breakdown, _end(each))
    )


def unlike_parts(places: Collection[str], as_at: date | None = None) -> list[Figure]:
    """The published percentages of the places that are not what their own two numbers make, by more than rounding."""
    shares = [key for key, each in declared().items() if each.unit == "per cent"]
    found = read_figures(shares, places, None, None, as_at)
    return sorted(
        (each for each in found if each.unlike_parts),
        key=lambda each: (shares.index(each.indicator), each.place, each.breakdown, _end(each)),
    )


def _end(figure: Figure) -> date:
    return figure.period.end if figure.period else date.min


def _held(upload: Upload) -> _Held:
    summary = upload.summary if isinstance(upload.summary, dict) else {}
    return _Held(frozenset(summary.get("indicators", ())), frozenset(summary.get("periods", ())))


def _shared(held: dict[int, _Held], upload: int | None) -> tuple[set[str], set[str]]:
    """The indicators and the periods that two of the uploads have; with an upload, those that it shares."""
    indicators: set[str] = set()
    periods: set[str] = set()
    for key, one in held.items():
        for other_key, other in held.items():
            if key < other_key and (upload is None or upload in (key, other_key)):
                both = one.indicators & other.indicators
                when = one.periods & other.periods
                if both and when:
                    indicators |= both
                    periods |= when
    return indicators, periods


def _speaks(figure: Figure, release: Release) -> bool:
    """Whether the release is one of the two that do not agree."""
    labels = (release.label, f"{release.label} (upload {release.upload})")
    return figure.release == release.label or any(
        each.release in labels for each in figure.also_published if not each.agrees
    )


def _periods() -> list[Period]:
    return [
        Period(row.start, row.end, "instant" if row.kind == "instant" else "interval")
        for row in ReadingPeriod.objects.all()
    ]
