"""Children waiting for the NHS's services at the board of an area: read once for the page, its charts and tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goldenthread.access.models import Area, Partner
from goldenthread.home.board_readings import board_codes
from goldenthread.home.readings import published_by
from goldenthread.indicators.dimension import WAITING_SERVICES, WEEKS_WAITING
from goldenthread.indicators.queries import figures
from goldenthread.methods.figure import Figure, percentage
from goldenthread.methods.period import Period
from goldenthread.records.place_list import ENGLAND, NHS_BOARD, NHS_PROVIDER

WAITING, NON_SUBMITTERS = "children-waiting", "community-waits-non-submitters"
SERVICE, WEEKS = "waiting-service", "weeks-waiting"
ALL = ""
OVER_18, OVER_52 = ("18-52", "52-104", "104+"), ("52-104", "104+")
# The kinds of organisations that a pack may call an NHS provider.
OF_PROVIDERS = ("NHS trust", "provider")


@dataclass(frozen=True)
class Waits:
    """The newest month of one board, or of one NHS provider, beside England. `parts` are by place, service and band;
    ALL is every one. `organisation` is its key in the area's records."""

    organisation: str
    board: str
    board_name: str
    short_name: str
    period: Period
    parts: Mapping[tuple[str, str, str], Figure]
    months: tuple[Figure, ...]
    not_submitted: tuple[Figure, ...]
    is_provider: bool = False

    def at(self, place: str, service: str = ALL, weeks: str = ALL) -> Figure | None:
        return self.parts.get((place, service, weeks))

    def count(self, place: str, service: str, weeks: Iterable[str]) -> int | None:
        """How many wait in these bands together; None where one of them is not known."""
        found = [self.at(place, service, band) for band in weeks]
        values = [each.value for each in found if each is not None and each.value is not None]
        return int(sum(values)) if values and len(values) == len(found) else None

    def share(self, place: str, service: str, weeks: Iterable[str]) -> float | None:
        """Those in the bands in per cent of the printed total."""
        total = self.at(place, service)
        return percentage(self.count(place, service, weeks), total.value if total is not None else None)

    @property
    def services(self) -> list[str]:
        """Those for which somebody waits at the board, the longest list first."""
        known = [(code, self.at(self.board, code)) for code in WAITING_SERVICES]
        lists = [(code, each.value) for code, each in known if each is not None and each.value]
        return [code for code, _ in sorted(lists, key=lambda pair: -pair[1])]

    @property
    def nobody_said(self) -> list[str]:
        """The services of which nobody submitted a list: not known, and not zero."""
        return [
            code
            for code in WAITING_SERVICES
            if (each := self.at(self.board, code)) is None or each.value is None
        ]

    @property
    def do_not_add_up(self) -> list[str]:
        """The services whose bands are not their total, as the source itself says."""
        return [
            code
            for code in self.services
            if (bands := self.count(self.board, code, WEEKS_WAITING)) is not None
            and (total := self.at(self.board, code)) is not None
            and bands != total.value
        ]

    def submitters(self, place: str, period: Period) -> Figure | None:
        return next((e for e in self.not_submitted if (e.place, e.period) == (place, period)), None)


def area_waits(area: Area, on: date) -> tuple[Waits, ...]:
    """Of each NHS board that is a partner of the area in the month of the figures, by name."""
    return _lists(area, on, NHS_BOARD, (NHS_BOARD,))


def provider_waits(area: Area, on: date) -> tuple[Waits, ...]:
    """Of each NHS provider that is a partner of the area, which serves other areas too."""
    return _lists(area, on, NHS_PROVIDER, OF_PROVIDERS)


def _lists(area: Area, on: date, kind: str, organisations: Sequence[str]) -> tuple[Waits, ...]:
    partners = Partner.objects.filter(area=area, organisation__kind__in=organisations)
    found = {
        code: partner
        for partner in partners.select_related("organisation").order_by("organisation__name")
        for code in board_codes(partner.organisation.name, partner.organisation.code, kind)
    }
    if not found:
        return ()
    read = figures(
        indicator=[WAITING, NON_SUBMITTERS],
        place=[*found, ENGLAND],
        breakdown=None,
        as_at=published_by(area, on),
    )
    waits = (_waits(code, partner, read, kind == NHS_PROVIDER) for code, partner in found.items())
    return tuple(each for each in waits if each is not None)


def _waits(board: str, partner: Partner, read: list[Figure], is_provider: bool) -> Waits | None:
    own = [each for each in read if each.place == board and each.indicator == WAITING and each.period]
    periods = [each.period for each in own if each.period and _is_partner(partner, each.period.end)]
    if not periods:
        return None
    period = max(periods)
    return Waits(
        organisation=partner.organisation.key,
        board=board,
        board_name=partner.organisation.name,
        short_name=partner.organisation.short_name or partner.organisation.name,
        period=period,
        parts={
            (each.place, parts.get(SERVICE, ALL), parts.get(WEEKS, ALL)): each
            for each in read
            if each.indicator == WAITING and each.period == period and each.place in (board, ENGLAND)
            for parts in (dict(each.breakdown),)
        },
        months=tuple(e for e in read if e.indicator == WAITING and e.place == ENGLAND and not e.breakdown),
        not_submitted=tuple(e for e in read if e.indicator == NON_SUBMITTERS and e.place in (board, ENGLAND)),
        is_provider=is_provider,
    )


def _is_partner(partner: Partner, on: date) -> bool:
    return (partner.starts is None or partner.starts <= on) and (partner.ends is None or on <= partner.ends)
