"""Unpublished readings as an output may show them: each beside all that is kept of the same indicator and place.

Not only what a page asks for: its reader may ask for the rest on another.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.models import Reading
from goldenthread.indicators.outputs import Output, policies_of
from goldenthread.indicators.own import is_own, kept_under
from goldenthread.indicators.queries.known import Known
from goldenthread.indicators.queries.output_policies import choices_of
from goldenthread.indicators.queries.releases import Release
from goldenthread.indicators.queries.rows import FIELDS, Fact, Row
from goldenthread.intake.models import Upload
from goldenthread.methods.disclosure.family import Fact as Counted
from goldenthread.methods.disclosure.family import ShownFact, protect_family
from goldenthread.methods.disclosure.policy import STRICTEST_FIRST, Policy
from goldenthread.methods.figure import ORIGINS

_UNPUBLISHED = ORIGINS.index("unpublished")
Family = tuple[int, int]  # an indicator and a place


@dataclass(frozen=True)
class Together:
    """Each unpublished reading of a family, and the strictest of the policies that it was put under."""

    facts: Mapping[Fact, ShownFact]
    policy: Policy


def shown_together(
    there: Known, releases: Mapping[int, Release], families: Collection[Family], output: Output
) -> dict[Family, Together]:
    """One query for the choices of each place, and one for the readings of all families that are not known yet."""
    found: dict[Family, Together] = {}
    policies: dict[Family, tuple[Policy, ...]] = {}
    accepted = all(release.accepted for release in releases.values())
    held = frozenset(releases.values())
    choices = {place: choices_of(there.places[place].code) for place in {place for _, place in families}}
    readings: tuple[dict[Family, list[Row]], dict[Fact, Row]] | None = None
    for family in sorted(families):
        # Which releases these are is not known before they are read: the choices as they are now are the key.
        key = (held, family, output.key, tuple(choices[family[1]]))
        kept = _KEPT.get(key) if accepted else None
        if kept is None:
            if readings is None:
                readings = _readings(there, releases, families)
            rows, public = readings[0].get(family, []), readings[1]
            since = _first_shown(there, releases, rows, family)
            policies[family] = policies_of(output, choices[family[1]], since)
            kept = _protected(there, releases, rows, public, policies[family])
            if accepted:
                _KEPT[key] = kept
                while len(_KEPT) > _MOST_KEPT:
                    _KEPT.popitem(last=False)
        found[family] = kept
    return found


_Key = tuple[frozenset[Release], Family, str, tuple[object, ...]]
_KEPT: OrderedDict[_Key, Together] = OrderedDict()
_MOST_KEPT = 500


def _first_shown(
    there: Known, releases: Mapping[int, Release], rows: Sequence[Row], family: Family
) -> datetime | None:
    """When something of the family was accepted first, also where that was withdrawn since: people may have kept it.
    None where there is nothing."""
    key, place = there.indicators[family[0]].key, there.places[family[1]].code
    sent = Upload.objects.filter(area__place_code=place, accepted_at__isnull=False)
    moments = [
        moment
        for summary, moment in sent.values_list("summary", "accepted_at")
        if moment is not None and isinstance(summary, dict) and key in summary.get("indicators", ())
    ]
    return min([*moments, *(releases[row.upload].order[1] for row in rows)], default=None)


def _readings(
    there: Known, releases: Mapping[int, Release], families: Collection[Family]
) -> tuple[dict[Family, list[Row]], dict[Fact, Row]]:
    """All that accepted releases say of each family, and, as if it were of the family, what is published of the
    indicator that it is a series of."""
    numbers = {each.key: number for number, each in there.indicators.items()}
    public: dict[Family, list[Family]] = {}
    for indicator, place in families:
        key = there.indicators[indicator].key
        if is_own(key) and (same := numbers.get(kept_under(key))) is not None:
            public.setdefault((same, place), []).append((indicator, place))
    wanted = {*families, *public}
    query = Reading.objects.filter(
        indicator_id__in={indicator for indicator, _ in wanted},
        place_id__in={place for _, place in wanted},
        upload_id__in=list(releases),
    )
    found: dict[Family, list[Row]] = {}
    published: dict[Fact, Row] = {}
    for values in query.values_list(*FIELDS).iterator(chunk_size=5_000):
        row = Row(*values)
        family = (row.indicator, row.place)
        if family in families:
            found.setdefault(family, []).append(row)
        for own in public.get(family, ()) if row.origin != _UNPUBLISHED else ():
            there_too = row._replace(indicator=own[0])
            published[there_too.fact] = there_too
    return found, published


def _protected(
    there: Known,
    releases: Mapping[int, Release],
    rows: Sequence[Row],
    public: Mapping[Fact, Row],
    policies: Sequence[Policy],
) -> Together:
    policy = next(each for each in STRICTEST_FIRST if each in policies)
    states: list[dict[Fact, Row]] = []
    state: dict[Fact, Row] = {}
    by_release = sorted(rows, key=lambda row: (releases[row.upload].order, row.upload))
    for at, row in enumerate(by_release):
        if at and by_release[at - 1].upload != row.upload:
            states.append(dict(state))
        other = state.get(row.fact)
        if other is None or row.origin != _UNPUBLISHED or other.origin == _UNPUBLISHED:
            state[row.fact] = row
    shown = protect_family(
        [_counted(there, row, public) for row in state.values()],
        policies,
        [[_counted(there, row, public) for row in each.values()] for each in states],
    )
    return Together(
        {
            fact: shown[there.breakdown(row.breakdown), there.periods[row.period]]
            for fact, row in state.items()
            if row.origin == _UNPUBLISHED
        },
        policy,
    )


def _counted(there: Known, row: Row, public: Mapping[Fact, Row]) -> Counted:
    """As known to everybody where the same number is published."""
    indicator = there.indicators[row.indicator]
    ours, same = declared().get(indicator.key), public.get(row.fact)
    return Counted(
        there.breakdown(row.breakdown),
        there.periods[row.period],
        ours.statistic if ours else indicator.statistic,
        row.value,
        row.numerator,
        row.denominator,
        row.origin != _UNPUBLISHED or (same is not None and _numbers(same) == _numbers(row)),
    )


def _numbers(row: Row) -> tuple[float | None, ...]:
    return (row.value, row.numerator, row.denominator)
