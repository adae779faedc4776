"""The facts of which two accepted releases do not say the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries.known import known
from goldenthread.indicators.queries.readings import read_figures
from goldenthread.indicators.queries.releases import Release, accepted_releases, release_of
from goldenthread.indicators.queries.rows import Row
from goldenthread.intake.models import Upload
from goldenthread.intake.upload_state import ACCEPTED
from goldenthread.methods.figure import Figure, unlike_its_parts


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
    Three queries at most, however many figures there are; one where this process has compared the same releases
    before.
    """
    releases = accepted_releases()
    if upload is not None:
        return _disagreements(places, upload, as_at, releases)
    return _kept(
        ("releases", tuple(places), as_at, frozenset(releases.values())),
        lambda: _disagreements(places, None, as_at, releases),
    )


def _disagreements(
    places: Collection[str], upload: Upload | None, as_at: date | None, releases: dict[int, Release]
) -> list[Figure]:
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
    periods = [period for period in known(releases).periods.values() if period.key in period_keys]
    found = read_figures(wanted, places, periods, None, as_at, releases, _says_otherwise)
    unlike = [each for each in found if any(not other.agrees for other in each.also_published)]
    if upload is not None:
        unlike = [each for each in unlike if _speaks(each, releases[upload.pk])]
    return sorted(
        unlike, key=lambda each: (wanted.index(each.indicator), each.place, each.breakdown, _end(each))
    )


def unlike_parts(places: Collection[str], as_at: date | None = None) -> list[Figure]:
    """The published percentages of the places that are not what their own two numbers make, by more than rounding."""
    shares = [key for key, each in declared().items() if each.unit == "per cent"]
    releases = accepted_releases()

    def read() -> list[Figure]:
        return read_figures(shares, places, None, None, as_at, releases, _is_unlike_its_parts)

    found = _kept(("parts", tuple(places), as_at, frozenset(releases.values())), read)
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


def _says_otherwise(indicator: str, heard: Row, others: Sequence[Row]) -> bool:
    return any(each.value != heard.value for each in others)


def _is_unlike_its_parts(indicator: str, heard: Row, others: Sequence[Row]) -> bool:
    return unlike_its_parts(heard.value, heard.numerator, heard.denominator)


# Finding them takes reading all that there is of the places. What accepted releases say never changes.
_Key = tuple[str, tuple[str, ...], date | None, frozenset[Release]]
_KEPT: OrderedDict[_Key, list[Figure]] = OrderedDict()
_MOST_KEPT = 64


def _kept(key: _Key, read: Callable[[], list[Figure]]) -> list[Figure]:
    found = _KEPT.get(key)
    if found is None:
        found = _KEPT[key] = read()
        while len(_KEPT) > _MOST_KEPT:
            _KEPT.popitem(last=False)
    return list(found)
